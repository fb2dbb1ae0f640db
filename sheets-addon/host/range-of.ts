import type { Area } from "../../core/index";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The range of an area, which counts from 0. */
export function rangeOf(sheet: Sheet, { top, left, bottom, right }: Area): Range {
  return sheet.getRange(top + 1, left + 1, bottom - top + 1, right - left + 1);
}

export function areaOf(range: Range): Area {
  const [top, left] = [range.getRow() - 1, range.getColumn() - 1];
  return { top, left, bottom: top + range.getNumRows() - 1, right: left + range.getNumColumns() - 1 };
}
