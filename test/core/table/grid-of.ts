import type { CellValue, FormatRun, Grid } from "../../../core/table/grid";

/** A sheet from rows of values; `formats` by column letter index holds for the whole column. */
export function gridOf(
  sheet: string,
  values: readonly (readonly CellValue[])[],
  formats: readonly FormatRun[] = [],
): Grid {
  return {
    sheet,
    top: 0,
    left: 0,
    values,
    formats,
    formulas: new Map(),
    merges: [],
    tables: [],
    names: [],
    hiddenRows: [],
  };
}

/** One format for a whole column. */
export function formatted(column: number, numberFormat: string, fill?: string): FormatRun {
  return { column, from: 0, to: 9999, numberFormat, ...(fill === undefined ? {} : { fill }) };
}
