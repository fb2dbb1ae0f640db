import type { Area } from "../../domain/cell-ref";
import { isFilledValue, valueAt, type Grid } from "../grid";
import { headerLexicon, type HeaderLexicon } from "../header/vocabulary";

/**
 * A sheet as the finder looks at it: the cells that no other table has taken. Whoever looks through it goes from filled
 * cell to filled cell, so that a sheet that is mostly empty costs what stands in it.
 */
export interface SheetView {
  readonly grid: Grid;
  readonly lexicon: HeaderLexicon;
  readonly isFilled: (row: number, column: number) => boolean;
  /** The filled columns of a row, rising. */
  readonly columnsOf: (row: number) => readonly number[];
  /** The rows with something in them, rising. */
  readonly rows: readonly number[];
}

/** The sheet without the areas that are taken. */
export function viewWithout(grid: Grid, taken: readonly Area[], lexicon = headerLexicon()): SheetView {
  const isTaken = (row: number, column: number) =>
    taken.some(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
  const isFilled = (row: number, column: number) => isFilledCell(grid, row, column);
  return viewOf(
    grid,
    lexicon,
    taken.length === 0 ? isFilled : (row, column) => isFilled(row, column) && !isTaken(row, column),
  );
}

/** A sheet of which only some cells count as filled. */
export function viewOf(
  grid: Grid,
  lexicon: HeaderLexicon,
  isFilled: (row: number, column: number) => boolean,
): SheetView {
  const byRow: (readonly number[])[] = [];
  const rows: number[] = [];
  let last = NONE;
  grid.values.forEach(({ length }, index) => {
    const row = grid.top + index;
    const columns = filledFrom(grid.left, length, {
      before: last,
      isFilled: (column) => isFilled(row, column),
    });
    byRow.push(columns);
    if (columns.length === 0) return;
    last = columns;
    rows.push(row);
  });
  return { grid, lexicon, isFilled, columnsOf: (row) => byRow[row - grid.top] ?? NONE, rows };
}

const NONE: readonly number[] = [];

/** The filled ones among columns that follow each other. Most rows are filled like the one before: they share its list. */
function filledFrom(
  left: number,
  count: number,
  row: { readonly before: readonly number[]; readonly isFilled: (column: number) => boolean },
): readonly number[] {
  const { before, isFilled } = row;
  let same = 0;
  let own: number[] | undefined;
  for (let column = left; column < left + count; column += 1) {
    if (!isFilled(column)) continue;
    if (own) own.push(column);
    else if (before[same] === column) same += 1;
    else own = [...before.slice(0, same), column];
  }
  return own ?? (same === before.length ? before : before.slice(0, same));
}

/** Whether something stands in a cell that a person would see. */
export function isFilledCell(grid: Grid, row: number, column: number): boolean {
  return isFilledValue(valueAt(grid, row, column));
}

/** The rectangle that all values of a sheet lie in. */
export function wholeArea({ top, left, values }: Grid): Area {
  const width = values.reduce((most, row) => Math.max(most, row.length), 0);
  return { top, left, bottom: top + values.length - 1, right: left + width - 1 };
}

/** The rows of a view from one to another that have something in them, in any column. */
export function rowsBetween({ rows }: SheetView, from: number, to: number): readonly number[] {
  return rows.slice(firstAtLeast(rows, from), firstAtLeast(rows, to + 1));
}

function firstAtLeast(rows: readonly number[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The bands of a sheet, from top to bottom: runs of rows with something in them, each cut at its blank columns. The parts
 * of a band are in the order of their columns, each trimmed to what is filled. A cell that is merged over several rows
 * holds them together.
 */
export function findBands(view: SheetView, area: Area): Area[][] {
  const covered = coveredRows(view, area);
  const filled = rowsBetween(view, area.top, area.bottom).filter((row) => hasAny(view.columnsOf(row), area));
  const rows = covered.size === 0 ? filled : [...new Set([...filled, ...covered])].sort((a, b) => a - b);
  return runsOf(rows).map((band) => partsOf(view, { ...area, top: band.from, bottom: band.to }));
}

function hasAny(columns: readonly number[], { left, right }: Area): boolean {
  return columns.some((column) => column >= left && column <= right);
}

/** Blank rows that a merged cell reaches over. */
function coveredRows({ grid, isFilled }: SheetView, area: Area): ReadonlySet<number> {
  const rows = new Set<number>();
  const last = Math.min(area.bottom, grid.top + grid.values.length - 1);
  for (const { top, left, bottom } of grid.merges) {
    const isHere = top >= area.top && left >= area.left && left <= area.right;
    if (bottom === top || !isHere || !isFilled(top, left)) continue;
    for (let row = top; row <= Math.min(bottom, last); row += 1) rows.add(row);
  }
  return rows;
}

interface Extent {
  first: number;
  last: number;
}

function partsOf(view: SheetView, band: Area): Area[] {
  const extents = new Map<number, Extent>();
  const add = (row: number, columns: readonly number[]) => {
    for (const column of columns) {
      if (column < band.left || column > band.right) continue;
      const extent = extents.get(column);
      if (extent) extent.last = row;
      else extents.set(column, { first: row, last: row });
    }
  };
  let before = { row: band.top, columns: NONE };
  for (const row of rowsBetween(view, band.top, band.bottom)) {
    const columns = view.columnsOf(row);
    if (columns !== before.columns) {
      add(before.row, before.columns);
      add(row, columns);
    }
    before = { row, columns };
  }
  add(before.row, before.columns);
  return runsOf([...extents.keys()].sort((a, b) => a - b)).map(({ from, to }) => {
    const part = { left: from, right: to, top: band.bottom, bottom: band.top };
    for (let column = from; column <= to; column += 1) {
      const { first = part.top, last = part.bottom } = extents.get(column) ?? {};
      part.top = Math.min(part.top, first);
      part.bottom = Math.max(part.bottom, last);
    }
    return part;
  });
}

/** Runs of whole numbers that follow each other; `numbers` rise. */
function runsOf(numbers: readonly number[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (const at of numbers) {
    const last = found[found.length - 1];
    if (last?.to === at - 1) last.to = at;
    else found.push({ from: at, to: at });
  }
  return found;
}
