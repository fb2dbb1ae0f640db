import { formatAt, isCellError, valueAt, type CellValue, type Grid } from "../grid";
import { isDateFormat } from "./date-format";

/** What the cells of a column hold, as far as it helps to tell what the column is. */
export interface ColumnContent {
  /** Cells that say something: not blank, no error, no word for "nothing". */
  readonly filled: number;
  readonly numbers: number;
  readonly wholeNumbers: number;
  readonly dates: number;
  readonly lengthsOfTime: number;
  readonly texts: number;
  readonly averageLength: number;
  /** Each different value once, as lower-case text. */
  readonly words: ReadonlyMap<string, number>;
}

const MOST_CELLS = 400;
const NOTHING = /^(?:-+|–|—|n\.?\/?a\.?|tb[acd]|none|null|nan|k\.?\s?a\.?|\?+|exempt\b.*)$/i;
const DATE_TEXT =
  /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}[-\s.]*\p{L}{3,10}[-\s.,]*\d{2,4}|\p{L}{3,10}\s\d{1,2},?\s\d{4})(?:[T\s,].*)?$/u;
const NUMBER_TEXT =
  /^[(+-]?\s?(?:[€$£¥]|[A-Z]{3})?\s?[-+]?\d{1,3}(?:[ '’.,\u00a0\u202f]?\d{3})*(?:[.,]\d+)?\s?(?:%|k|m|bn|mn|[€$£¥]|[A-Z]{3})?\s?[)-]?$/i;
const LENGTH_OF_TIME =
  /^\d+(?:[.,]\d+)?\s?(?:h|hrs?|hours?|d|days?|w|wks?|weeks?|mon(?:ths?)?|tage?|std)\.?$/i;

/** Tells what the cells of a column hold, over its first rows. */
export function readContent(grid: Grid, column: number, rows: readonly number[]): ColumnContent {
  const counts = { filled: 0, numbers: 0, wholeNumbers: 0, dates: 0, lengthsOfTime: 0, texts: 0 };
  const words = new Map<string, number>();
  let length = 0;
  for (const row of rows.slice(0, MOST_CELLS)) {
    const value = valueAt(grid, row, column);
    const kind = kindAt(grid, row, column);
    if (kind === "nothing") continue;
    counts.filled += 1;
    counts[kind] += 1;
    if (kind === "numbers" && (typeof value !== "number" || Number.isInteger(value)))
      counts.wholeNumbers += 1;
    const text = textOf(value).trim().toLowerCase();
    length += text.length;
    words.set(text, (words.get(text) ?? 0) + 1);
  }
  return { ...counts, averageLength: counts.filled === 0 ? 0 : length / counts.filled, words };
}

/** What kind of thing stands in a cell, if any. */
export type CellKind = "nothing" | "numbers" | "dates" | "lengthsOfTime" | "texts";

/** What kind of thing stands in a cell of a sheet. */
export function kindAt(grid: Grid, row: number, column: number): CellKind {
  const value = valueAt(grid, row, column);
  // Only of a number does the format tell the kind: looking it up for every text would cost more than the rest.
  return kindOf(value, typeof value === "number" ? formatAt(grid, row, column) : "General");
}

/** What kind of thing a value is. */
export function kindOf(value: CellValue, numberFormat: string): CellKind {
  if (value === null || isCellError(value)) return "nothing";
  if (typeof value === "number") return isDateFormat(numberFormat) ? "dates" : "numbers";
  if (typeof value === "boolean") return "texts";
  const text = value.trim();
  if (text === "" || NOTHING.test(text)) return "nothing";
  if (DATE_TEXT.test(text)) return "dates";
  if (NUMBER_TEXT.test(text)) return "numbers";
  return LENGTH_OF_TIME.test(text) ? "lengthsOfTime" : "texts";
}

/** What a cell says, as trimmed text; empty for a blank cell or an error. */
export function textOf(value: CellValue): string {
  return value === null || isCellError(value) ? "" : String(value).trim();
}
