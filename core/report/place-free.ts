import type { DrawnCell } from "./drawing";
import type { EarlierCell } from "./earlier-tab";
import type { Page } from "./page";
import type { Piece } from "./piece";
import { COLOURS } from "./style";

const ROOM_BELOW = 3;
const MOVED_TITLE = "Yours, from where our figures stand now";

/** The user's own cells, the words of ours that some of them need, and the first row that is free below. */
export interface PlacedFree {
  readonly cells: readonly DrawnCell[];
  readonly title: readonly DrawnCell[];
  readonly bottom: number;
}

/**
 * The user's cells beside and below our blocks: each stays where it is, unless something of ours stands there now;
 * those come together below the page. What we write after that begins below all of them.
 */
export function placeFree(cells: readonly EarlierCell[], content: Piece, page: Page): PlacedFree {
  if (cells.length === 0) return { cells: [], title: [], bottom: content.bottom + ROOM_BELOW };
  const taken = takenBy(content, page);
  const staying = cells.filter((cell) => !taken(cell.row, cell.column));
  const moving = cells.filter((cell) => taken(cell.row, cell.column));
  const lowest = Math.max(content.bottom, ...staying.map(({ row }) => row + 1)) + ROOM_BELOW;
  const stay = staying.map((cell) => drawn(cell, cell.row));
  if (moving.length === 0) return { cells: stay, title: [], bottom: lowest };
  const rows = [...new Set(moving.map(({ row }) => row))].sort((a, b) => a - b);
  const title = { row: lowest, column: 0, value: MOVED_TITLE, style: { size: 8, color: COLOURS.quiet } };
  const moved = moving.map((cell) => drawn(cell, lowest + 1 + rows.indexOf(cell.row)));
  return { cells: [...stay, ...moved], title: [title], bottom: lowest + rows.length + 1 + ROOM_BELOW };
}

function drawn({ row, column, value, formula }: EarlierCell, at: number): DrawnCell {
  const style = { unlocked: true };
  return {
    row: at,
    column,
    value,
    style,
    keep: { row, column },
    ...(formula === undefined ? {} : { formula }),
  };
}

/** Whether something of ours stands on a cell, be it a chart or the blank row that ends a table. */
function takenBy(content: Piece, page: Page): (row: number, column: number) => boolean {
  const own = new Set(content.cells.map(({ row, column }) => `${row},${column}`));
  const right = page.columns.length - 1;
  const areas = [
    ...content.tables.map(({ area }) => ({ ...area, bottom: area.bottom + 1 })),
    ...content.charts.map(({ row, rows }) => ({ top: row, bottom: row + rows - 1, left: 0, right })),
  ];
  return (row, column) =>
    own.has(`${row},${column}`) ||
    areas.some(
      (area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    );
}
