import { fitGrid, type GridSize } from "./fit-grid";
import { jobOf, moveOn } from "./job";
import { whileLocked } from "./lock";
import { chartsOf } from "./our-parts";
import { inSheets } from "./sheets-refusal";

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Goes on with a job that was interrupted. It has another id from then on: whoever drew for it before, and may still be
 * at work, is told so at its next tab. The hidden sheet of the next tab is blank again, however much of it was drawn.
 *
 * @param next index of the tab that is to be drawn next; one behind the last where all are drawn
 * @returns the new id
 * @throws SheetsRefusal with a sentence for the user, also where another run has begun meanwhile
 */
export function resumeStaging(book: Book, job: string, next: number): string {
  return inSheets(() =>
    whileLocked(() => {
      const stored = jobOf(book, job);
      const staging = stored.job.tabs[next]?.staging;
      const sheet = staging === undefined ? null : book.getSheetById(staging);
      if (sheet) makeBlank(sheet, stored.job.inserted);
      return moveOn(stored, { job: Utilities.getUuid() }).job.job;
    }),
  );
}

/** The sheet itself stays, as large as it was made: tabs that are drawn already lead to it by its id. */
function makeBlank(sheet: Sheet, size: GridSize | undefined): void {
  for (const { chart } of chartsOf(sheet)) sheet.removeChart(chart);
  sheet.getFilter()?.remove();
  sheet
    .getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns())
    .breakApart()
    .clear()
    .clearDataValidations()
    .clearNote();
  sheet.setConditionalFormatRules([]);
  sheet.setFrozenRows(0);
  sheet.setFrozenColumns(0);
  ungroup(sheet);
  if (size) fitGrid(sheet, size);
}

/** Columns of a group are in it at the same depth: those of a tab never lie in each other. */
function ungroup(sheet: Sheet): void {
  sheet.expandAllColumnGroups();
  for (let column = 1; column <= sheet.getMaxColumns(); column++)
    if (sheet.getColumnGroupDepth(column) > 0) sheet.getRange(1, column).shiftColumnGroupDepth(-1);
}
