import { renameSheets } from "../../core/index";
import { hasDecimalComma, toCommaFormula } from "./formula-locale";
import type { Job } from "./job";

/** The sheets of the spreadsheet that is drawn into, as formulas and links are written for it. */
export interface SheetNames {
  /** Actual names, by the names that tabs are drawn with, where they differ. */
  readonly renamed: ReadonlyMap<string, string>;
  /** The ids of all sheets that there are, ours included, by their names in small letters. */
  readonly ids: ReadonlyMap<string, number>;
  readonly decimalComma: boolean;
}

export function sheetNames({ tabs, sheets, locale }: Job): SheetNames {
  const places = tabs.flatMap(({ name, standing, staging }) => {
    const id = standing ?? staging;
    return id === undefined ? [] : [[name.toLowerCase(), id] as const];
  });
  return {
    // Our own tabs do not name each other: what is called as one of them is the user's.
    renamed: new Map(
      tabs.flatMap(({ owned, drawn, name }) => (owned || drawn === name ? [] : [[drawn, name] as const])),
    ),
    ids: new Map([...sheets.map(([name, id]) => [name.toLowerCase(), id] as const), ...places]),
    decimalComma: hasDecimalComma(locale),
  };
}

/** A sheet's id, by the name that a tab was drawn with. */
export function sheetIdOf(sheet: string, { renamed, ids }: SheetNames): number | undefined {
  return ids.get((renamed.get(sheet) ?? sheet).toLowerCase());
}

/**
 * A formula in which sheets go by their actual names, with the separators of the spreadsheet. Nothing where it looks at a
 * sheet that is not there: it would show an error.
 */
export function formulaHere(formula: string, names: SheetNames): string | undefined {
  const missing: string[] = [];
  const here = renameSheets(formula, (sheet) => {
    if (sheetIdOf(sheet, names) === undefined) missing.push(sheet);
    return names.renamed.get(sheet) ?? sheet;
  });
  if (missing.length > 0) return undefined;
  return names.decimalComma ? toCommaFormula(here) : here;
}
