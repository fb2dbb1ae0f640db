import { STAGING_KEY } from "./marks";
import { filtersOf } from "./read-rest";

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where cells are taken from, and for which run. */
interface Source {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly job: string;
}

/**
 * Takes cells from a sheet. Nobody knows what Google copies of rows that a filter hides: then they are taken from a hidden
 * copy of the sheet, without its filter.
 */
export function withoutFilter({ book, sheet, job }: Source, take: (from: Sheet) => void): void {
  if (filtersOf(sheet).length === 0) {
    take(sheet);
    return;
  }
  const copy = sheet.copyTo(book);
  copy.addDeveloperMetadata(STAGING_KEY, job, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
  copy.hideSheet();
  copy.getFilter()?.remove();
  take(copy);
  book.deleteSheet(copy);
}
