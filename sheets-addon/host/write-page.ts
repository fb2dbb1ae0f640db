import type { Drawing } from "../../core/index";
import { runsOf } from "./cell-runs";
import { frozenPanes } from "./frozen-panes";
import { columnPixels, rowPixels } from "./pixels";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What of a tab on the screen is not in its cells. */
export function writePage(drawing: Drawing, sheet: Sheet): void {
  sheet.setHiddenGridlines(!drawing.gridlines);
  sheet.setTabColor(drawing.tabColour ?? null);
  const widths = drawing.columns.map(({ column, width }) => [column, columnPixels(width)] as const);
  for (const { from, count, value } of runsOf(widths)) sheet.setColumnWidths(from + 1, count, value);
  const heights = [...drawing.rowHeights].map(([row, points]) => [row, rowPixels(points)] as const);
  for (const { from, count, value } of runsOf(heights)) sheet.setRowHeightsForced(from + 1, count, value);
  const { row, column } = frozenPanes(drawing);
  sheet.setFrozenRows(row);
  sheet.setFrozenColumns(column);
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
