import { renameSheets } from "../../core/index";

/** The sheets of the workbook that is drawn into. */
export interface SheetNames {
  /** Copies of the user's sheets that go by another name here, by the name that our tabs link to. */
  readonly renamed: ReadonlyMap<string, string>;
  /** All sheets that there are, ours included, in small letters. */
  readonly known: ReadonlySet<string>;
}

/**
 * A formula in which sheets go by their actual names; texts stay as they are. Nothing where it looks at a sheet that is
 * not there (a tab that was not asked for, a sheet deleted meanwhile): Excel refuses such a formula, and all with it.
 */
export function formulaHere(formula: string, { renamed, known }: SheetNames): string | undefined {
  const missing: string[] = [];
  const here = renameSheets(formula, (sheet) => {
    const actual = renamed.get(sheet) ?? sheet;
    if (!known.has(actual.toLowerCase())) missing.push(actual);
    return actual;
  });
  return missing.length === 0 ? here : undefined;
}
