import { bookName } from "./book-name";
import { storedJob } from "./job";
import { ourSheets } from "./our-sheets";
import { recover } from "./recover";
import { inSheets } from "./sheets-refusal";

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What is known of a sheet before its cells are read. */
export interface SheetFrame {
  readonly sheetId: number;
  readonly sheet: string;
  /** Of the data range; 0 where the sheet is blank. */
  readonly rows: number;
  readonly columns: number;
  /** The id of the tab of ours that it is. */
  readonly owned?: string;
}

export interface BookFrame {
  readonly workbook: string;
  readonly timeZone: string;
  /** `de-DE` */
  readonly locale: string;
  readonly sheets: readonly SheetFrame[];
}

/**
 * Reads everything about a spreadsheet but its cells. What we draw on or keep is no sheet, and neither is a chart's. Tabs
 * that a run left half drawn are drawn to their end first.
 *
 * @throws SheetsRefusal with a sentence for the user
 */
export function readFrames(book: Book): BookFrame {
  return inSheets(() => {
    // A tab that is half drawn lacks the user's own cells: it is drawn to its end first.
    if (storedJob(book)?.job.phase === "showing") recover(book);
    const all = book.getSheets().map((sheet) => ({ sheet, sheetId: sheet.getSheetId() }));
    const { tabs, hidden } = ourSheets(
      book,
      all.map(({ sheetId }) => sheetId),
    );
    const sheets = all.filter(
      ({ sheet, sheetId }) => !hidden.has(sheetId) && sheet.getType() === SpreadsheetApp.SheetType.GRID,
    );
    return {
      workbook: bookName(book),
      timeZone: book.getSpreadsheetTimeZone(),
      locale: book.getSpreadsheetLocale().replace("_", "-"),
      sheets: sheets.map(({ sheet, sheetId }) => {
        const owned = tabs.get(sheetId);
        return {
          sheetId,
          sheet: sheet.getName(),
          rows: sheet.getLastRow(),
          columns: sheet.getLastColumn(),
          ...(owned === undefined ? {} : { owned }),
        };
      }),
    };
  });
}
