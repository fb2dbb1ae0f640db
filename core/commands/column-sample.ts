import { formatAt, isFilledValue, valueAt, type Grid } from "../table/grid";
import { cellOnSheet } from "../table/find/turned";
import type { FoundTable } from "../table/table-kind";
import { onOneLine, valueText } from "./cell-text";

const MOST = 4;
const LONGEST = 28;
/** Rows looked at: a column of one word over fifty thousand rows has nothing more to say. */
const ROWS = 400;

/** The first different values of a column of a table, as a person reads them, each short. */
export function columnSample(found: FoundTable, column: number, sheet: Grid): string[] {
  const seen = new Set<string>();
  for (const row of found.dataRows.slice(0, ROWS)) {
    if (seen.size === MOST) break;
    const at = cellOnSheet(found, { row, column });
    const value = valueAt(sheet, at.row, at.column);
    if (value === null || !isFilledValue(value)) continue;
    const isText = typeof value === "string";
    seen.add(isText ? onOneLine(value, LONGEST) : valueText(value, formatAt(sheet, at.row, at.column)));
  }
  return [...seen];
}
