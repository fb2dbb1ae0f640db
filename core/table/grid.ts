import type { Area } from "../domain/cell-ref";

/** An error that a cell shows instead of a value. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds. A date is a serial number with a date format. */
export type CellValue = string | number | boolean | null | CellError;

/** One number format (and fill) that holds for the rows `from`–`to` (from 0, inclusive, of the sheet) of a column. */
export interface FormatRun {
  readonly column: number;
  readonly from: number;
  readonly to: number;
  readonly numberFormat: string;
  /** `#RRGGBB`, when filled. */
  readonly fill?: string;
  readonly struckThrough?: boolean;
}

/** A named rectangle of a sheet: an Excel table (with its header row) or a named range. */
export interface NamedArea extends Area {
  readonly name: string;
  /** The last row is the table's own totals row. */
  readonly totalsRow?: boolean;
}

/** A rectangle, header row included, in which a filter hides rows, and the columns (of the sheet) that it goes by. */
export interface FilteredArea extends Area {
  readonly columns: readonly number[];
}

/**
 * What a host hands over for a sheet: plain values, row-major, trimmed to what is filled. `top` and `left` place
 * `values[0][0]` on the sheet and count from 0; every other row and column number here counts on the sheet too.
 */
export interface Grid {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly formats: readonly FormatRun[];
  /** A1 formulas without `=`, by `row,column` of the sheet. */
  readonly formulas: ReadonlyMap<string, string>;
  /**
   * Where cells hold formulas, as areas of the sheet: also those that an array formula or a data table fills, of which
   * `formulas` has the first cell only. Absent where the host cannot tell (a CSV): then nothing is known to be typed.
   */
  readonly formulaAreas?: readonly Area[];
  readonly merges: readonly Area[];
  readonly tables: readonly NamedArea[];
  readonly names: readonly NamedArea[];
  /** Rows that are not shown: by a filter, by hand or in a folded group. */
  readonly hiddenRows: readonly number[];
  /** Filters that hide rows now; absent where the host cannot tell why a row is hidden. */
  readonly filters?: readonly FilteredArea[];
  /** The name of the file that is this one sheet (a CSV), without its extension. */
  readonly file?: string;
  /** The name of the workbook that the sheet is of, without its extension; absent where the host does not know it. */
  readonly workbook?: string;
  /** The id of the output tab that we wrote here (`_PMO_<id>`); absent on the user's own sheets. */
  readonly owned?: string;
  /** The sheet itself, where this is a view of it with rows and columns swapped, so that a transposed table reads like any other. */
  readonly turnedFrom?: Grid;
}

/** The value at a row and column of the sheet; `null` outside of what is filled. */
export function valueAt(grid: Grid, row: number, column: number): CellValue {
  return grid.values[row - grid.top]?.[column - grid.left] ?? null;
}

/** Whether a value is something that a person would see. */
export function isFilledValue(value: CellValue): boolean {
  return value !== null && (typeof value !== "string" || startsInInk(value) || value.trim() !== "");
}

/** Nearly every text begins with a plain letter or digit: it need not be trimmed to know that it says something. */
function startsInInk(text: string): boolean {
  const first = text.charCodeAt(0);
  return first > 0x20 && first < 0x7f;
}

/** True for an error cell (`#N/A`, `#DIV/0!` …). */
export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}

/** The number format at a cell; `General` where none is set. */
export function formatAt(grid: Grid, row: number, column: number): string {
  return runAt(grid, row, column)?.numberFormat ?? "General";
}

/** The format run that covers a cell. */
export function runAt(grid: Grid, row: number, column: number): FormatRun | undefined {
  const runs = runsByColumn(grid.formats).get(column) ?? [];
  let low = 0;
  let high = runs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (!run || row < run.from) high = middle - 1;
    else if (row > run.to) low = middle + 1;
    else return run;
  }
  return undefined;
}

/** A sheet with many formats is asked for one cell after another: its runs are put in order once. */
const RUNS_IN_ORDER = new WeakMap<readonly FormatRun[], ReadonlyMap<number, readonly FormatRun[]>>();

function runsByColumn(formats: readonly FormatRun[]): ReadonlyMap<number, readonly FormatRun[]> {
  const known = RUNS_IN_ORDER.get(formats);
  if (known) return known;
  const byColumn = new Map<number, FormatRun[]>();
  for (const run of formats) {
    const runs = byColumn.get(run.column);
    if (runs) runs.push(run);
    else byColumn.set(run.column, [run]);
  }
  for (const runs of byColumn.values()) runs.sort((a, b) => a.from - b.from);
  RUNS_IN_ORDER.set(formats, byColumn);
  return byColumn;
}
