import type { Drawing } from "../../core/index";
import type { Grid } from "./chart-place";
import { frozenPanes } from "../limits/frozen-panes";
import { PLAIN_COLUMN } from "./pixels";
import { foldedRuns, type TabSizes } from "./tab-sizes";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What of a new tab on the screen is not in its cells. */
export function writePage({ drawing, sizes }: Grid, sheet: Sheet): void {
  if (!drawing.gridlines) sheet.setHiddenGridlines(true);
  if (drawing.tabColour !== undefined) sheet.setTabColor(drawing.tabColour);
  writeSizes(sheet, sizes);
  const { row, column } = frozenPanes(drawing);
  if (row > 0) sheet.setFrozenRows(row);
  if (column > 0) sheet.setFrozenColumns(column);
  for (const { from, count } of foldedRuns(drawing))
    sheet
      .getRange(1, from + 1, 1, count)
      .shiftColumnGroupDepth(1)
      .collapseGroups();
}

function writeSizes(sheet: Sheet, { widths, heights }: TabSizes): void {
  for (const { from, count, value } of widths) sheet.setColumnWidths(from + 1, count, value);
  for (const { from, count, value } of heights) sheet.setRowHeightsForced(from + 1, count, value);
}

/** Pixels; rows grow with what is in them. */
const ROW_HEIGHT = 21;

/** The same on a tab that stands there: all that it was before is undone. What is frozen is by now. */
export function writePageAgain({ drawing, sizes }: Grid, sheet: Sheet, rows: number): void {
  sheet.setHiddenGridlines(!drawing.gridlines);
  sheet.setTabColor(drawing.tabColour ?? null);
  sheet.setRowHeights(1, rows, ROW_HEIGHT);
  const last = drawing.columns.reduce((right, { column }) => Math.max(right, column), -1);
  if (last >= 0) sheet.setColumnWidths(1, last + 1, PLAIN_COLUMN);
  writeSizes(sheet, sizes);
  sheet.expandAllColumnGroups();
  for (const { from, count } of foldedRuns(drawing)) {
    const range = sheet.getRange(1, from + 1, 1, count);
    // Columns that are in a group already are not put in another.
    if (sheet.getColumnGroupDepth(from + 1) === 0) range.shiftColumnGroupDepth(1);
    range.collapseGroups();
  }
}

/** One filter a sheet: that of the first table that has one. */
export function writeFilter({ tables }: Drawing, sheet: Sheet): void {
  const table = tables.find(({ filter, area }) => filter && area.bottom > area.top);
  if (!table) return;
  const { top, left, bottom, right } = table.area;
  sheet.getRange(top + 1, left + 1, bottom - top + 1, right - left + 1).createFilter();
}
