import { parseSheetArea, type Area } from "../../core/index";

/** What a range has to have loaded so that its area is known. */
export const PLACE = { rowIndex: true, columnIndex: true, rowCount: true, columnCount: true } as const;

export function areaOf(range: Pick<Excel.Range, keyof typeof PLACE>): Area {
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}

/** The client does not follow it where cells are moved: it is asked for again in each request. That saves a fifth of one. */
export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1).untrack();
}

/** As `rangeOf`, for addresses with commas between, one or more. */
export function rangesAt(sheet: Excel.Worksheet, addresses: string): Excel.Range | Excel.RangeAreas {
  return addresses.includes(",") ? sheet.getRanges(addresses).untrack() : sheet.getRange(addresses).untrack();
}

/** A name's formula that is one plain area of a sheet: `=Sheet1!$A$1:$C$5`, `='My sheet'!$A:$C`. */
export function sheetArea(formula: unknown): ReturnType<typeof parseSheetArea> {
  const text = typeof formula === "string" ? formula.trim() : "";
  return text.startsWith("=") ? parseSheetArea(text.slice(1)) : undefined;
}

/** Sheet names are the same whatever their case. */
export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
