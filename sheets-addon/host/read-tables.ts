import type { Grid } from "../../core/index";
import { joinParts } from "../rpc/join-parts";
import type { PartToRead } from "../rpc/panel-api";
import { partsOf } from "../rpc/sheet-parts";
import { readFrames, type BookFrame, type SheetFrame } from "./read-frames";
import { readPart } from "./read-part";
import { inSheets } from "./sheets-refusal";

export { readFrames };
export type { BookFrame, SheetFrame };

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Everything that lies in some rows of a sheet, blank cells included; its names and filters come with its first row.
 *
 * @throws SheetsRefusal with a sentence for the user, also when the sheet was deleted meanwhile
 */
export function readRows(book: Book, asked: PartToRead): Grid {
  return inSheets(() => readPart(book, asked));
}

/** A spreadsheet as it was read. */
export interface ReadBook extends Omit<BookFrame, "sheets"> {
  readonly grids: readonly Grid[];
}

/**
 * Reads every sheet of a spreadsheet, with nothing changed in it.
 *
 * @throws SheetsRefusal with a sentence for the user
 */
export function readBook(book: Book): ReadBook {
  const { sheets, ...frame } = readFrames(book);
  const grids = sheets.map((sheet) => {
    const grid = joinParts(partsOf(sheet).map((part) => readRows(book, part)));
    return sheet.owned === undefined ? grid : { ...grid, owned: sheet.owned };
  });
  return { ...frame, grids };
}

/** Its sheets alone. */
export function readTables(book: Book): readonly Grid[] {
  return readBook(book).grids;
}
