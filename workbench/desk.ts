import { answeringHost, type AnsweringHost } from "../test/doubles/excel/answering-host";
import { bookOfGrids } from "../test/doubles/excel/book-of-grids";
import { takeValues } from "../test/doubles/excel/formula-engine";
import type { Book } from "../test/doubles/excel/model/book";
import { cellsOf, editsSince, type Cells } from "./cell-edits";
import { drawnSince, type DrawnSince } from "./drawn-since";
import { fileOnDesk, type FileOnDesk } from "./file-on-desk";
import { typedText } from "./grid/grid-cell";
import type { SpreadsheetGrid } from "./grid/spreadsheet-grid";

/** A workbook on the page: in the emulated Excel that the pane talks to, in the grid, and as the file that it came from. */
export interface Desk {
  /** The file's. */
  readonly name: string;
  readonly book: Book;
  readonly host: AnsweringHost;
  readonly file: FileOnDesk;
  readonly drawn: DrawnSince;
  /** What the grid shows, by the id of the sheet. */
  shown: ReadonlyMap<string, Cells>;
}

/** Opens a workbook. Throws a `WorkbookError` with a plain sentence where it is none. */
export function openDesk(name: string, bytes: Uint8Array, grid: SpreadsheetGrid): Desk {
  const file = fileOnDesk(bytes);
  const workbook = name.replace(/\.[^.]+$/, "");
  const book = bookOfGrids(file.grids.map((one) => ({ ...one, workbook })));
  file.begin(book);
  book.calculate = () => {
    const model = grid.model();
    if (model) takeValues(book, model);
  };
  return { name, book, host: answeringHost(book), file, drawn: drawnSince(book), shown: shownOf(book) };
}

/** Shows in the grid, and takes into the file, what the pane did in the Excel. Gives the names of the tabs that it drew. */
export async function takeDrawn(desk: Desk, grid: SpreadsheetGrid): Promise<readonly string[]> {
  const { book, file, drawn, shown } = desk;
  const tabs = drawn.take();
  const changed = book.sheets.flatMap((sheet) => editsSince(sheet, shown.get(sheet.id)));
  desk.shown = shownOf(book);
  if (tabs.length > 0) {
    file.take(book, tabs);
    await grid.show(file.bytes());
    book.calculate(book);
  } else
    for (const { sheet, formula, value, ...at } of changed) {
      grid.put(sheet, at, typedText(value, formula === undefined ? undefined : `=${formula}`));
    }
  return tabs.map(({ sheet }) => sheet);
}

export function shownOf({ sheets }: Book): Desk["shown"] {
  return new Map(sheets.map((sheet) => [sheet.id, cellsOf(sheet)]));
}

/** The sheet and the cells that the pane brought to the front. */
export function showSelection({ book }: Desk, grid: SpreadsheetGrid): void {
  const { active, selected } = book;
  if (!active) return;
  const first = { top: 0, left: 0, bottom: 0, right: 0 };
  grid.reveal(active.name, selected?.sheet === active ? selected.area : first);
}
