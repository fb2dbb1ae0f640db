import { settleTab } from "./draw-over";
import { storedFrame } from "./frame";
import type { StoredJob } from "./job";
import { EARLIER_KEY, STAGING_KEY } from "./marks";
import { marked } from "./our-sheets";
import { shownTabs } from "./show-tabs";

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Takes away what whole tabs do not need any more; it can be done again, however far it came. */
export function settle(book: Book, { job, mark }: StoredJob): void {
  const tabs = shownTabs(book, job);
  for (const { staging, standing } of tabs) if (standing) settleTab(standing, storedFrame(staging));
  const [first] = job.tabs;
  const inFront = book.getSheetById(first?.standing ?? first?.staging ?? -1);
  if (inFront) book.setActiveSheet(inFront);
  for (const { sheet } of marked(book, EARLIER_KEY)) book.deleteSheet(sheet);
  for (const { sheet, sheetId, mark: staged } of marked(book, STAGING_KEY)) {
    const isTab = job.tabs.some((tab) => tab.staging === sheetId && tab.standing === undefined);
    if (isTab) staged.remove();
    else book.deleteSheet(sheet);
  }
  // Last: until here a run that breaks off is known by it.
  mark.remove();
}
