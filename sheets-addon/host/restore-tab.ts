import { clearCells, copyCells } from "./copy-cells";
import { rulesOn } from "./draw-over";
import { fitGrid, sizeOf } from "./fit-grid";
import { keepParts, storedParts, withoutAdded } from "./our-parts";
import { areaOf, rangeOf } from "./range-of";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Pixels; rows grow with what is in them. */
const ROW_HEIGHT = 21;
/** Google tells the height of one row at a time: a tab with more rows gets plain ones below. */
const MOST_ROWS = 2000;

/** Puts a tab of ours back as it was, however far it was drawn over, from the hidden copy. */
export function restoreTab(standing: Sheet, copy: Sheet): void {
  const filterAgain = takenFilter(copy);
  const stored = storedParts(standing);
  const { theirs, ...parts } = stored.parts;
  if (theirs) {
    withoutAdded(standing, stored.parts);
    keepParts(standing, stored, parts);
  }
  standing.getFilter()?.remove();
  const now = sizeOf(standing);
  clearCells(standing.getRange(1, 1, now.rows, now.columns));
  // Fewer rows than are frozen there cannot be.
  standing.setFrozenRows(0);
  standing.setFrozenColumns(0);
  restoreColumns(standing, copy);
  fitGrid(standing, sizeOf(copy));
  const whole = areaOf(copy.getRange(1, 1, copy.getMaxRows(), copy.getMaxColumns()));
  copyCells({ from: copy, to: standing }, whole, whole);
  standing.setConditionalFormatRules([...rulesOn(standing, copy, () => true)]);
  restorePage(standing, copy);
  filterAgain(standing);
}

function restorePage(standing: Sheet, copy: Sheet): void {
  const { rows, columns } = sizeOf(copy);
  for (let column = 1; column <= columns; column++) {
    const width = copy.getColumnWidth(column);
    if (width !== standing.getColumnWidth(column)) standing.setColumnWidth(column, width);
  }
  standing.setRowHeights(1, rows, ROW_HEIGHT);
  for (let row = 1; row <= Math.min(rows, MOST_ROWS); row++) {
    const height = copy.getRowHeight(row);
    if (height !== ROW_HEIGHT) standing.setRowHeightsForced(row, 1, height);
  }
  standing.setFrozenRows(copy.getFrozenRows());
  standing.setFrozenColumns(copy.getFrozenColumns());
  standing.setHiddenGridlines(copy.hasHiddenGridlines());
  standing.setTabColor(copy.getTabColor());
}

/** Groups, and what is folded away: columns that the copy does not have are gone with the grid. */
function restoreColumns(standing: Sheet, copy: Sheet): void {
  const columns = Math.min(standing.getMaxColumns(), copy.getMaxColumns());
  standing.expandAllColumnGroups();
  for (let column = 1; column <= columns; column++) {
    const range = standing.getRange(1, column);
    const depth = copy.getColumnGroupDepth(column);
    const added = standing.getColumnGroupDepth(column) - depth;
    if (added > 0) range.shiftColumnGroupDepth(-added);
    if (depth > 0 && copy.getColumnGroup(column, depth)?.isCollapsed()) range.collapseGroups();
    if (copy.isColumnHiddenByUser(column)) standing.hideColumns(column);
  }
}

/** Takes the filter off a copy, as nobody knows what Google copies of hidden rows; gives what puts it on a sheet. */
function takenFilter(copy: Sheet): (sheet: Sheet) => void {
  const filter = copy.getFilter();
  if (!filter) return () => undefined;
  const area = areaOf(filter.getRange());
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + 1 + index);
  const criteria = columns.flatMap((column) => {
    const one = filter.getColumnFilterCriteria(column);
    return one ? [[column, one] as const] : [];
  });
  filter.remove();
  return (sheet) => {
    const again = rangeOf(sheet, area).createFilter();
    for (const [column, one] of criteria) again.setColumnFilterCriteria(column, one);
  };
}
