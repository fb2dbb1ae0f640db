import type { Grid } from "../../core/index";
import { joinParts } from "../rpc/join-parts";
import { readFrames, type BookFrame, type SheetFrame } from "./read-frames";
import { readPart, type RowsAsked } from "./read-part";
import { inSheets } from "./sheets-refusal";

export { readFrames };
export type { BookFrame, RowsAsked, SheetFrame };

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Cells of a part: what one call gives in a few seconds, and a message to the page holds. */
export const PART_CELLS = 50_000;

/**
 * Everything that lies in some rows of a sheet, blank cells included; its names and filters come with its first row.
 *
 * @throws SheetsRefusal with a sentence for the user, also when the sheet was deleted meanwhile
 */
export function readRows(book: Book, asked: RowsAsked): Grid {
  return inSheets(() => readPart(book, asked));
}

/** The parts that a sheet is read in; a blank one is one part of no rows. */
export function partsOf({ sheetId, rows, columns }: SheetFrame): readonly RowsAsked[] {
  const size = Math.max(1, Math.floor(PART_CELLS / Math.max(columns, 1)));
  const count = Math.max(1, Math.ceil(rows / size));
  return Array.from({ length: count }, (_, index) => ({
    sheetId,
    from: index * size,
    count: Math.min(size, rows - index * size),
  }));
}

/**
 * Reads every sheet of a spreadsheet, with nothing changed in it.
 *
 * @throws SheetsRefusal with a sentence for the user
 */
export function readTables(book: Book): readonly Grid[] {
  return readFrames(book).sheets.map((frame) => {
    const grid = joinParts(partsOf(frame).map((part) => readRows(book, part)));
    return frame.owned === undefined ? grid : { ...grid, owned: frame.owned };
  });
}
