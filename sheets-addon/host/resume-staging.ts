import { jobOf, moveOn } from "./job";
import { whileLocked } from "./lock";
import { STAGING_KEY } from "./marks";
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
      if (sheet) makeBlank(sheet);
      return moveOn(stored, { job: Utilities.getUuid() }).job.job;
    }),
  );
}

/** The sheet itself stays: tabs that are drawn already lead to it by its id. */
function makeBlank(sheet: Sheet): void {
  for (const { chart } of chartsOf(sheet)) sheet.removeChart(chart);
  sheet.getFilter()?.remove();
  for (const mark of sheet.getDeveloperMetadata()) if (mark.getKey() !== STAGING_KEY) mark.remove();
  sheet
    .getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns())
    .breakApart()
    .clear()
    .clearDataValidations()
    .clearNote();
  sheet.setConditionalFormatRules([]);
  sheet.setFrozenRows(0);
  sheet.setFrozenColumns(0);
}
