import { sameName, sheetArea } from "./address";
import { STAGING_MARK } from "./marks";

/** Sheets that a run which broke off left behind, and the names that stand on them, to be deleted in this order. */
export function leftoversOf(
  sheets: readonly Excel.Worksheet[],
  names: readonly Excel.NamedItem[],
): readonly (Excel.Worksheet | Excel.NamedItem)[] {
  const placed = names.map((item) => ({ item, on: sheetArea(item.formula)?.sheet }));
  const marked = placed.flatMap(({ item, on }) =>
    item.name.startsWith(STAGING_MARK) && on !== undefined ? [on] : [],
  );
  const isLeft = (name: string): boolean => marked.some((on) => sameName(on, name));
  return [
    ...sheets.filter(({ name }) => isLeft(name)),
    ...placed
      .filter(({ item, on }) => item.name.startsWith(STAGING_MARK) || (on !== undefined && isLeft(on)))
      .map(({ item }) => item),
  ];
}
