import { integerOf } from "../arguments";
import { notModelled, ServiceException } from "../exception";
import { served } from "../served";
import { rangeAt, refuseProtectedSheet, sameSheet, sheetAt, type SheetPlace } from "./place";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Sizes = Pick<
  Sheet,
  | "getColumnWidth"
  | "setColumnWidth"
  | "setColumnWidths"
  | "getRowHeight"
  | "setRowHeight"
  | "setRowHeights"
  | "setRowHeightsForced"
>;

/** Pixels of a line that nobody set. */
const PLAIN_WIDTH = 100;
const PLAIN_HEIGHT = 21;

/** How wide columns and how high rows are, in pixels. */
export function sheetSizes(place: SheetPlace): Sizes {
  const { sheet } = place;
  const set = (sizes: Map<number, number>, most: number, numbers: readonly unknown[]): Sheet => {
    const [first = 0, count = 0, size = 0] = numbers.map(integerOf);
    refuseLines(first, count, most);
    if (size < 1 || size > 2000) throw notModelled(`a line of ${size} pixels`);
    refuseProtectedSheet(place);
    for (let line = first - 1; line < first - 1 + count; line++) sizes.set(line, size);
    return sheetAt(place);
  };
  const columns = (...numbers: readonly unknown[]): Sheet =>
    set(sheet.columnWidths, sheet.maxColumns, numbers);
  const rows = (...numbers: readonly unknown[]): Sheet => set(sheet.rowHeights, sheet.maxRows, numbers);
  return {
    getColumnWidth: (column: unknown) => sheet.columnWidths.get(integerOf(column) - 1) ?? PLAIN_WIDTH,
    setColumnWidth: (column: unknown, width: unknown) => columns(column, 1, width),
    setColumnWidths: (first: unknown, count: unknown, width: unknown) => columns(first, count, width),
    getRowHeight: (row: unknown) => sheet.rowHeights.get(integerOf(row) - 1) ?? PLAIN_HEIGHT,
    setRowHeight: (row: unknown, height: unknown) => rows(row, 1, height),
    // Rows that grow with wrapped texts: a test that needs to know the height sets it by force.
    setRowHeights: (first: unknown, count: unknown, height: unknown) => rows(first, count, height),
    setRowHeightsForced: (first: unknown, count: unknown, height: unknown) => rows(first, count, height),
  };
}

function refuseLines(first: number, count: number, most: number): void {
  if (first < 1 || count < 1 || first + count - 1 > most)
    throw new ServiceException("Those lines are out of bounds.");
}

type Hiding = Pick<
  Sheet,
  | "hideRows"
  | "showRows"
  | "hideColumns"
  | "showColumns"
  | "isRowHiddenByFilter"
  | "isRowHiddenByUser"
  | "isColumnHiddenByUser"
>;

/** Lines that are not shown. */
export function sheetHiding(place: SheetPlace): Hiding {
  const { sheet } = place;
  const each = (most: number, numbers: readonly unknown[], act: (line: number) => void): void => {
    const [first = 0, count = 1] = numbers.map(integerOf);
    refuseLines(first, count, most);
    refuseProtectedSheet(place);
    for (let line = first - 1; line < first - 1 + count; line++) act(line);
  };
  return {
    hideRows: (...numbers: readonly unknown[]) => {
      each(sheet.maxRows, numbers, (row) => sheet.hiddenRows.add(row));
    },
    showRows: (...numbers: readonly unknown[]) => {
      each(sheet.maxRows, numbers, (row) => sheet.hiddenRows.delete(row));
    },
    hideColumns: (...numbers: readonly unknown[]) => {
      each(sheet.maxColumns, numbers, (column) => sheet.hiddenColumns.add(column));
    },
    showColumns: (...numbers: readonly unknown[]) => {
      each(sheet.maxColumns, numbers, (column) => sheet.hiddenColumns.delete(column));
    },
    isRowHiddenByFilter: (row: unknown) => sheet.filteredRows.has(integerOf(row) - 1),
    isRowHiddenByUser: (row: unknown) => sheet.hiddenRows.has(integerOf(row) - 1),
    isColumnHiddenByUser: (column: unknown) => sheet.hiddenColumns.has(integerOf(column) - 1),
  };
}

type Groups = Pick<
  Sheet,
  "getColumnGroupDepth" | "getColumnGroup" | "collapseAllColumnGroups" | "expandAllColumnGroups"
>;

/** Columns that can be folded away together. Only whether they are folded is modelled, not how groups nest. */
export function sheetGroups(place: SheetPlace): Groups {
  const { sheet } = place;
  return {
    getColumnGroupDepth: (column: unknown) => sheet.columnGroups.get(integerOf(column) - 1) ?? 0,
    getColumnGroup: (column: unknown, depth: unknown) => {
      const first = integerOf(column) - 1;
      if ((sheet.columnGroups.get(first) ?? 0) < integerOf(depth))
        throw new ServiceException("The column does not have a group at the specified depth.");
      if (depth !== 1) throw notModelled("a group inside a group");
      return newGroup(place, first);
    },
    expandAllColumnGroups: () => {
      sheet.foldedColumns.clear();
      return sheetAt(place);
    },
    collapseAllColumnGroups: () => {
      for (const column of sheet.columnGroups.keys()) sheet.foldedColumns.add(column);
      return sheetAt(place);
    },
  };
}

function newGroup(place: SheetPlace, column: number): GoogleAppsScript.Spreadsheet.Group {
  const { service, sheet } = place;
  const isIn = (one: number): boolean => sheet.columnGroups.has(one);
  let [left, right] = [column, column];
  while (isIn(left - 1)) left -= 1;
  while (isIn(right + 1)) right += 1;
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  return served<GoogleAppsScript.Spreadsheet.Group>(
    service,
    {
      getDepth: () => 1,
      getRange: () => rangeAt(sameSheet(place, { top: 0, bottom: sheet.maxRows - 1, left, right })),
      isCollapsed: () => columns.every((one) => sheet.foldedColumns.has(one)),
      collapse: () => {
        columns.forEach((one) => sheet.foldedColumns.add(one));
        return newGroup(place, column);
      },
      expand: () => {
        columns.forEach((one) => sheet.foldedColumns.delete(one));
        return newGroup(place, column);
      },
    },
    { kind: "Group", model: { sheet, column } },
  );
}
