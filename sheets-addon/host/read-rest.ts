import type { Area, FilteredArea, NamedArea } from "../../core/index";
import { OWN_NAME } from "./marks";
import { rangeOfName } from "./our-sheets";
import { areaOf } from "./range-of";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Google tells of one row at a time whether it is hidden: only where a filter hides some, and not in longer sheets, is it worth the wait. */
export const MOST_ROWS_ASKED = 100;
/** Names of what is printed and filtered in an .xlsx file are no names of the user's, nor are our marks. */
const NO_NAME = new RegExp(`^(${OWN_NAME}|_xlnm|_FilterDatabase$|Print_Area$|Print_Titles$)`);

export function namesOf(sheet: Sheet): readonly NamedArea[] {
  return sheet.getNamedRanges().flatMap((named) => {
    const [name = "", sheetless = name] = named.getName().split("!");
    const range = NO_NAME.test(sheetless) ? null : rangeOfName(named);
    return range ? [{ name: sheetless, ...areaOf(range) }] : [];
  });
}

/** The filter, where it hides rows; none where it only shows its buttons. */
export function filtersOf(sheet: Sheet): readonly FilteredArea[] {
  const filter = sheet.getFilter();
  if (!filter) return [];
  const area = areaOf(filter.getRange());
  const all = Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index);
  const columns = all.filter((column) => filter.getColumnFilterCriteria(column + 1) !== null);
  return columns.length === 0 ? [] : [{ ...area, columns }];
}

interface Rows {
  readonly from: number;
  readonly count: number;
  /** Whether what lies below is asked for too. */
  readonly isLast: boolean;
}

/** Merged cells are cells even where nothing is in them: they reach beyond what is filled. */
export function mergesIn(sheet: Sheet, { from, count, isLast }: Rows): readonly Area[] {
  const rows = isLast ? sheet.getMaxRows() - from : count;
  return sheet
    .getRange(from + 1, 1, Math.max(rows, 1), sheet.getMaxColumns())
    .getMergedRanges()
    .map(areaOf);
}

/** Rows of a sheet with a filter that are not shown; in a sheet of more rows none are known. */
export function hiddenRows(
  sheet: Sheet,
  { from, height, rows }: { readonly from: number; readonly height: number; readonly rows: number },
): readonly number[] {
  if (rows > MOST_ROWS_ASKED) return [];
  return Array.from({ length: height }, (_, index) => from + index).filter(
    (row) => sheet.isRowHiddenByFilter(row + 1) || sheet.isRowHiddenByUser(row + 1),
  );
}
