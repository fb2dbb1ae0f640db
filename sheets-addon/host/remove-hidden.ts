import type { Job, StoredJob } from "./job";
import { EARLIER_KEY, STAGING_KEY } from "./marks";
import { marked } from "./our-sheets";

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Takes the hidden sheets of a run away of which nothing is shown, or not any more. */
export function removeHidden(book: Book, { job, mark }: StoredJob): void {
  removeMarked(book);
  for (const { staging } of job.tabs) {
    const sheet = staging === undefined ? null : book.getSheetById(staging);
    if (sheet) book.deleteSheet(sheet);
  }
  for (const sheet of unmarked(book, job)) book.deleteSheet(sheet);
  mark.remove();
}

/** Hidden sheets of ours, whatever run they are of. */
export function removeMarked(book: Book): void {
  for (const key of [EARLIER_KEY, STAGING_KEY])
    for (const { sheet } of marked(book, key)) book.deleteSheet(sheet);
}

/** Sheets that were made just before a run was stopped: they have no mark yet. */
function unmarked(book: Book, { tabs, before, phase }: Job): readonly Sheet[] {
  const wanted = tabs.filter(({ staging }) => staging === undefined).map(({ stagingName }) => stagingName);
  const standing = phase === "keeping" ? tabs.filter((tab) => tab.standing !== undefined) : [];
  if (wanted.length === 0 && standing.length === 0) return [];
  return book.getSheets().filter((sheet) => {
    const name = sheet.getName();
    if (wanted.includes(name)) return sheet.getLastRow() === 0;
    // A copy is named after its model, in the user's language.
    const isCopy = standing.some((tab) => tab.name !== name && name.includes(tab.name));
    return isCopy && before?.includes(sheet.getSheetId()) === false;
  });
}
