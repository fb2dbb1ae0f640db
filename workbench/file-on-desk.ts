import type { Drawing, Grid } from "../core/index";
import { openWorkbook } from "../headless/host/xlsx/workbook";
import type { Book } from "../test/doubles/excel/model/book";
import { cellsOf, editsSince, type Cells } from "./cell-edits";

/** The user's file, byte for byte but for the tabs and the single cells that were changed on this page. */
export interface FileOnDesk {
  readonly grids: readonly Grid[];
  /** Takes the workbook for what the file holds, from where changes count. */
  readonly begin: (book: Book) => void;
  /** Takes tabs over as they stand in the workbook, and all single cells that changed since the last time. */
  readonly take: (book: Book, tabs: readonly Drawing[]) => void;
  /** Throws a `WorkbookError` with a sentence where the cells that changed cannot be changed one by one. */
  readonly check: (book: Book) => void;
  /** The sheets that the file has. */
  readonly has: (sheet: string) => boolean;
  readonly bytes: () => Uint8Array;
}

/** Throws a `WorkbookError` with a plain sentence where it is not a workbook. */
export function fileOnDesk(original: Uint8Array): FileOnDesk {
  let bytes = original;
  let workbook = openWorkbook(original);
  let known: ReadonlyMap<string, Cells> = new Map();
  const edits = (book: Book, tabs: readonly Drawing[]): ReturnType<typeof editsSince> =>
    book.sheets
      .filter(({ name }) => !tabs.some(({ sheet }) => sheet === name))
      .flatMap((sheet) => editsSince(sheet, known.get(sheet.id)));
  const begin = (book: Book): void => {
    known = new Map(book.sheets.map((sheet) => [sheet.id, cellsOf(sheet)]));
  };
  return {
    grids: workbook.grids,
    begin,
    take: (book, tabs) => {
      const changed = edits(book, tabs);
      if (tabs.length + changed.length > 0) {
        bytes = workbook.write(tabs, changed);
        workbook = openWorkbook(bytes);
      }
      begin(book);
    },
    check: (book) => {
      workbook.write([], edits(book, []));
    },
    has: (sheet) => workbook.grids.some((grid) => grid.sheet === sheet),
    bytes: () => bytes,
  };
}
