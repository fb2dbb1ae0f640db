import { MAPPING_TAB } from "../../core/index";
import { sameName, sheetArea } from "./address";
import { OWN_MARK, STAGING_MARK } from "./marks";

/**
 * The ids of the sheets that are read: all but our own tabs, and what a broken run left behind. Our tab of the mapping
 * is one: the user confirms there what a column is. One sync.
 */
export async function inputSheets(context: Excel.RequestContext): Promise<ReadonlySet<string>> {
  const { worksheets, names } = context.workbook;
  worksheets.load({ id: true, name: true });
  names.load({ name: true, formula: true });
  await context.sync();
  const ours = names.items
    .filter(({ name }) => name.startsWith(STAGING_MARK) || name.startsWith(OWN_MARK))
    .filter(({ name }) => !sameName(name, `${OWN_MARK}${MAPPING_TAB}`))
    .flatMap(({ formula }) => sheetArea(formula)?.sheet ?? []);
  const inputs = worksheets.items.filter(({ name }) => !ours.some((own) => sameName(own, name)));
  return new Set(inputs.map(({ id }) => id));
}
