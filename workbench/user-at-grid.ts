import type { Area } from "../core/index";
import type { Book } from "../test/doubles/excel/model/book";
import { changedEvent, selectedEvent } from "../test/doubles/excel/model/events";
import { lookValue, PLAIN, withLook } from "../test/doubles/excel/model/look";
import { shownOf, type Desk } from "./desk";
import type { GridCell } from "./grid/grid-cell";

/**
 * What the user typed into the grid goes into the Excel, which tells the pane. Gives a sentence where the file cannot take
 * it; then nothing is changed, and the grid has to be set back.
 */
export function takeEdits(desk: Desk, cells: readonly GridCell[]): string | undefined {
  const { book, file, host } = desk;
  const before = cells.map(({ sheet, row, column }) => book.sheet(sheet)?.at(row, column));
  for (const cell of cells) put(book, cell);
  try {
    file.check(book);
  } catch (error) {
    cells.forEach(({ sheet, row, column }, index) => {
      book.sheet(sheet)?.put(row, column, before[index] ?? { value: null, look: PLAIN });
    });
    return error instanceof Error ? error.message : String(error);
  }
  desk.shown = shownOf(book);
  book.calculated();
  for (const { sheet, row, column } of cells) {
    const changed = book.sheet(sheet);
    const area = { top: row, left: column, bottom: row, right: column };
    if (changed) book.raise(changedEvent(changed, area, "user"));
  }
  host.tellEvents();
  return undefined;
}

function put(book: Book, { sheet: name, row, column, value, formula, numberFormat }: GridCell): void {
  const sheet = book.sheet(name);
  if (!sheet) return;
  const old = sheet.at(row, column)?.look ?? PLAIN;
  const isPlain = lookValue(old, "NumberFormat") === "General";
  const look = isPlain && numberFormat !== undefined ? withLook(old, "NumberFormat", numberFormat) : old;
  sheet.put(row, column, { value, look, ...(formula === undefined ? {} : { formula }) });
}

/** The sheet and the cells that the user went to in the grid are in front in the Excel too. */
export function takeSelection({ book, host }: Desk, name: string, area: Area): void {
  const sheet = book.sheet(name);
  if (!sheet) return;
  book.active = sheet;
  book.selected = { sheet, area };
  book.raise(selectedEvent(sheet, [area]));
  host.tellEvents();
}
