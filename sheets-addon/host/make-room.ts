import type { Piece } from "../rpc/piece-on-wire";
import type { Grid } from "./chart-place";
import { cellExtent, frameExtent, larger } from "./drawn-extent";
import { fitGrid, growGrid, sizeOf, type GridSize } from "./fit-grid";
import type { PlannedTab } from "./job";

/** A hidden sheet, the tab that is drawn on it, and how large Google makes a new sheet, where it is known. */
export interface Room {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly tab: PlannedTab;
  readonly inserted: GridSize | undefined;
}

/** How large a tab is, and the hidden sheet that it is drawn on. */
export interface MadeRoom {
  readonly size: GridSize;
  readonly sheet: GridSize;
}

/**
 * Makes a hidden sheet as large as what is drawn on it. The first part makes it small, and each one larger where it has to
 * be. Input tables are given room to grow; what goes over a standing tab has a row more, for its frame.
 */
export function makeRoom(room: Room, grid: Grid, { isFirst, isLast }: Piece): MadeRoom {
  const { sheet, tab, inserted } = room;
  const cells = larger(cellExtent(grid.drawing), { rows: 1, columns: 1 });
  const whole = larger(cells, frameExtent(grid));
  const needed = isLast ? whole : cells;
  const now = (isFirst ? inserted : undefined) ?? sizeOf(sheet);
  if (tab.standing !== undefined && isLast) {
    const size = isFirst ? needed : larger(needed, now);
    return { size, sheet: growGrid(sheet, withFrame(size), now) };
  }
  if (!tab.owned || !isFirst) return same(growGrid(sheet, needed, now));
  // Without gridlines nothing is seen of columns beyond, and they are few beside not too many rows.
  const isCut = grid.drawing.gridlines || whole.rows > now.rows;
  const columns = isCut ? needed.columns : Math.max(needed.columns, now.columns);
  fitGrid(sheet, { rows: needed.rows, columns }, now);
  return same({ rows: needed.rows, columns });
}

function withFrame({ rows, columns }: GridSize): GridSize {
  return { rows: rows + 1, columns };
}

function same(size: GridSize): MadeRoom {
  return { size, sheet: size };
}
