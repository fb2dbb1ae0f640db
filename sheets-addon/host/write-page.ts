import type { Drawing } from "../../core/index";
import { runsOf, type Run } from "./cell-runs";
import { widthCalls } from "./column-widths";
import { frozenPanes } from "../limits/frozen-panes";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What of a tab on the screen is not in its cells; nothing is frozen or coloured before, and `heights` are those of rows. */
export function writePage(drawing: Drawing, sheet: Sheet, heights: readonly Run<number>[]): void {
  sheet.setHiddenGridlines(!drawing.gridlines);
  if (drawing.tabColour !== undefined) sheet.setTabColor(drawing.tabColour);
  for (const { from, count, value } of widthCalls(drawing)) sheet.setColumnWidths(from + 1, count, value);
  for (const { from, count, value } of heights) sheet.setRowHeightsForced(from + 1, count, value);
  const { row, column } = frozenPanes(drawing);
  if (row > 0) sheet.setFrozenRows(row);
  if (column > 0) sheet.setFrozenColumns(column);
  foldColumns(drawing, sheet);
}

/** Columns in groups, folded away; those that are in one already are not put in another. */
function foldColumns({ columns }: Drawing, sheet: Sheet): void {
  const grouped = columns.flatMap(({ column, grouped: isGrouped }) =>
    isGrouped ? [[column, true] as const] : [],
  );
  for (const { from, count } of runsOf(grouped)) {
    const range = sheet.getRange(1, from + 1, 1, count);
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
