import { settleTab } from "./draw-over";
import type { StoredJob } from "./job";
import { EARLIER_KEY, STAGING_KEY } from "./marks";
import { marked } from "./our-sheets";
import { shownBefore, type Shown } from "./show-tabs";

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Takes away what whole tabs do not need any more; it can be done again, however far it came. */
export function settle(book: Book, { job, mark }: StoredJob, shown = shownBefore(book, job)): void {
  for (const tab of shown.drawnOver) settleTab(tab);
  const [first] = job.tabs;
  const inFront = book.getSheetById(first?.standing ?? first?.staging ?? -1);
  if (inFront) book.setActiveSheet(inFront);
  removeHelpers(book, shown);
  // Whatever else there is: of a run that broke off not all sheets are known.
  for (const { sheet } of marked(book, EARLIER_KEY)) book.deleteSheet(sheet);
  for (const { sheet, sheetId, mark: staged } of marked(book, STAGING_KEY)) {
    const isTab = job.tabs.some((tab) => tab.staging === sheetId && tab.standing === undefined);
    if (isTab) staged.remove();
    else book.deleteSheet(sheet);
  }
  // Last: until here a run that breaks off is known by it.
  mark.remove();
}

/** Sheets that tabs were drawn on, and copies of standing ones; new tabs lose the mark that they are none yet. */
function removeHelpers(book: Book, { tabs }: Shown): void {
  for (const { staging, standing, earlier } of tabs) {
    if (earlier) book.deleteSheet(earlier);
    if (standing) book.deleteSheet(staging);
    else
      for (const staged of staging.createDeveloperMetadataFinder().withKey(STAGING_KEY).find())
        staged.remove();
  }
}
