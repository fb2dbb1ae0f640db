import { isDateFormat, type Area, type CellValue } from "../../core/index";
import { DAYS_1900_TO_1904 } from "./calendar";
import type { Block } from "./read-blocks";

/** Above this many cells a rectangle that is nearly empty is not spelt out. */
const LARGE = 1_000_000;
const NEARLY_EMPTY = 1 / 50;
/** What Excel gives for a cell that shows an error; a text that says the same is one to a reader too. */
const ERROR =
  /^#(N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|BUSY!|FIELD!|BLOCKED!|UNKNOWN!|CONNECT!)$/;

/** What a cell holds, as the core knows it: nothing for an empty text, errors as such, days in the calendar from 1900. */
export function cellValue(raw: unknown, format: unknown, date1904: boolean): CellValue {
  if (typeof raw === "number") {
    return date1904 && typeof format === "string" && isDateFormat(format) ? raw + DAYS_1900_TO_1904 : raw;
  }
  if (typeof raw === "boolean") return raw;
  if (typeof raw !== "string" || raw === "") return null;
  return raw.startsWith("#") && ERROR.test(raw) ? { error: raw } : raw;
}

/** The smallest area around what is filled. */
export function filledArea(blocks: readonly Block[]): { readonly area: Area; readonly count: number } {
  let [top, left, bottom, right, count] = [Infinity, Infinity, -1, -1, 0];
  for (const { area, values } of blocks) {
    // Index loops here and below: these run once for each of perhaps a million cells.
    for (let r = 0; r < values.length; r++) {
      const row = values[r] ?? [];
      for (let c = 0; c < row.length; c++) {
        const value = row[c];
        if (value === "" || value === null || value === undefined) continue;
        count += 1;
        if (area.top + r < top) top = area.top + r;
        if (area.top + r > bottom) bottom = area.top + r;
        if (area.left + c < left) left = area.left + c;
        if (area.left + c > right) right = area.left + c;
      }
    }
  }
  return {
    area: bottom < 0 ? { top: 0, left: 0, bottom: -1, right: -1 } : { top, left, bottom, right },
    count,
  };
}

/**
 * The values as rows, trimmed to what is filled. Rows are of one length; in a large and nearly empty sheet each row ends
 * at its own last value instead, and blank rows are one shared empty list.
 */
export function filledRows(
  blocks: readonly Block[],
  { area, count }: { readonly area: Area; readonly count: number },
  date1904: boolean,
): readonly (readonly CellValue[])[] {
  const width = area.right - area.left + 1;
  const height = Math.max(area.bottom - area.top + 1, 0);
  const sparse = width * height > LARGE && count < width * height * NEARLY_EMPTY;
  const blank: CellValue[] = sparse ? [] : new Array<CellValue>(width).fill(null);
  const rows = new Array<CellValue[]>(height).fill(blank);
  for (const { area: place, values, formats } of blocks) {
    for (let r = 0; r < values.length; r++) {
      const read = values[r] ?? [];
      const at = place.top + r - area.top;
      for (let c = 0; c < read.length; c++) {
        const value = cellValue(read[c], formats[r]?.[c], date1904);
        if (value === null) continue;
        let row = rows[at] ?? blank;
        if (row === blank) row = rows[at] = sparse ? [] : new Array<CellValue>(width).fill(null);
        const column = place.left + c - area.left;
        while (row.length < column) row.push(null);
        row[column] = value;
      }
    }
  }
  return rows;
}
