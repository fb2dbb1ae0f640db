import type { Area } from "../../domain/cell-ref";
import { valueAt, type Grid } from "../grid";
import { headerLexicon, type HeaderLexicon } from "../header/vocabulary";

/** A sheet as the finder looks at it: the cells that no other table has taken. */
export interface SheetView {
  readonly grid: Grid;
  readonly isFilled: (row: number, column: number) => boolean;
  readonly lexicon: HeaderLexicon;
}

/** The sheet without the areas that are taken. */
export function viewWithout(grid: Grid, taken: readonly Area[], lexicon = headerLexicon()): SheetView {
  const isTaken = (row: number, column: number) =>
    taken.some(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
  return {
    grid,
    lexicon,
    isFilled: (row, column) => isFilledCell(grid, row, column) && !isTaken(row, column),
  };
}

/** Whether something stands in a cell that a person would see. */
export function isFilledCell(grid: Grid, row: number, column: number): boolean {
  const value = valueAt(grid, row, column);
  return value !== null && (typeof value !== "string" || value.trim() !== "");
}

/** The rectangle that all values of a sheet lie in. */
export function wholeArea({ top, left, values }: Grid): Area {
  const width = values.reduce((most, row) => Math.max(most, row.length), 0);
  return { top, left, bottom: top + values.length - 1, right: left + width - 1 };
}

/**
 * The bands of a sheet, from top to bottom: runs of rows with something in them, each cut at its blank columns. The parts
 * of a band are in the order of their columns, each trimmed to what is filled.
 */
export function findBands(view: SheetView, area: Area): Area[][] {
  const filledRow = (row: number) => someColumn(area, (column) => view.isFilled(row, column));
  return runs(area.top, area.bottom, filledRow).map(({ from, to }) => {
    const band = { ...area, top: from, bottom: to };
    const filledColumn = (column: number) => someRow(band, (row) => view.isFilled(row, column));
    return runs(area.left, area.right, filledColumn).map((columns) =>
      trimRows(view, { ...band, left: columns.from, right: columns.to }),
    );
  });
}

function trimRows(view: SheetView, area: Area): Area {
  const rows = runs(area.top, area.bottom, (row) => someColumn(area, (column) => view.isFilled(row, column)));
  return { ...area, top: rows[0]?.from ?? area.top, bottom: rows[rows.length - 1]?.to ?? area.bottom };
}

function runs(from: number, to: number, test: (at: number) => boolean): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (let at = from; at <= to; at += 1) {
    if (!test(at)) continue;
    const last = found[found.length - 1];
    if (last?.to === at - 1) last.to = at;
    else found.push({ from: at, to: at });
  }
  return found;
}

function someColumn({ left, right }: Area, test: (column: number) => boolean): boolean {
  for (let column = left; column <= right; column += 1) if (test(column)) return true;
  return false;
}

function someRow({ top, bottom }: Area, test: (row: number) => boolean): boolean {
  for (let row = top; row <= bottom; row += 1) if (test(row)) return true;
  return false;
}
