import type { Area } from "../../core/index";
import { rangeOf } from "./range-of";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** Takes away all that is in cells, and what joins them. */
export function clearCells(range: Range): void {
  range
    .breakApart()
    .clear({ contentsOnly: true, formatOnly: true, validationsOnly: true, commentsOnly: true });
}

/** Two sheets that have the same cells at the same places. */
interface Sheets {
  readonly from: Sheet;
  readonly to: Sheet;
}

/** Copies cells with all that belongs to them; what may be typed into some of them takes a call of its own. */
export function copyCells({ from, to }: Sheets, area: Area, validated: Area | undefined): void {
  rangeOf(from, area).copyTo(rangeOf(to, area));
  if (!validated) return;
  const { PASTE_DATA_VALIDATION } = SpreadsheetApp.CopyPasteType;
  rangeOf(from, validated).copyTo(rangeOf(to, validated), PASTE_DATA_VALIDATION, false);
}
