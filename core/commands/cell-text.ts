import type { CellRef } from "../domain/cell-ref";
import { isoDate } from "../domain/day";
import { formatAt, isCellError, valueAt, type CellValue, type Grid } from "../table/grid";
import { isDateFormat } from "../table/recognise/date-format";
import { shortened } from "../domain/shortened";

const LONGEST = 80;

/** What stands in a cell of the workbook, short enough for a line: dates as dates, percentages as such, `blank`. */
export function cellText(grids: readonly Grid[], { sheet, row, column }: CellRef): string {
  const grid = grids.find((one) => one.sheet === sheet);
  const value = grid ? valueAt(grid, row, column) : null;
  if (!grid || value === null || value === "") return "blank";
  return typeof value === "string"
    ? `"${onOneLine(value, LONGEST)}"`
    : valueText(value, formatAt(grid, row, column));
}

/** A text on one line, at most so many UTF-16 units long. */
export function onOneLine(text: string, longest: number): string {
  return shortened(text.replace(/\s+/g, " ").trim(), longest);
}

/** A value that is no text as a person reads it: dates as dates, percentages as such. */
export function valueText(value: Exclude<CellValue, string | null>, format: string): string {
  if (isCellError(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (isDateFormat(format)) return isoDate(Math.floor(value));
  return format.includes("%") ? `${Math.round(value * 1e10) / 1e8} %` : grouped(value);
}

function grouped(value: number): string {
  const [whole = "0", fraction] = String(Math.abs(value)).split(".");
  const sign = value < 0 ? "−" : "";
  return `${sign}${whole.replace(/\B(?=(\d{3})+$)/g, ",")}${fraction === undefined ? "" : `.${fraction}`}`;
}
