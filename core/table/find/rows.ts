import type { Area } from "../../domain/cell-ref";
import { rowsBetween, type SheetView } from "./blocks";
import { filledColumns } from "./header";
import { isTotalsRow, sumsDown } from "./totals";
import { valueAt, type Grid } from "../grid";
import type { HeaderCell } from "../header/header-cell";

/** What the rows below a header are. */
export interface BodyRows {
  readonly data: readonly number[];
  readonly totals: readonly number[];
  /** Rows with one text over a group of rows. */
  readonly sections: readonly number[];
  readonly repeatedHeaders: readonly number[];
  /** Lines below the total of all: a contingency, a tax. They are no record of their own. */
  readonly belowTotals: readonly number[];
  /** Remarks below the last row of data. */
  readonly notes: readonly number[];
}

type RowRole = keyof BodyRows;

const LEAST_WIDTH_WITH_SECTIONS = 3;
const MOST_SECTIONS = 0.34;
const HEADER_AGREEMENT = 0.8;
const MOST_BELOW_TOTALS = 3;

/** Sorts the rows below a header into data and what is none. */
export function sortRows(view: SheetView, area: Area, headers: readonly HeaderCell[]): BodyRows {
  const filled = new Map(
    rowsBetween(view, area.top, area.bottom)
      .map((row) => [row, filledColumns(view, area, row)] as const)
      .filter(([, columns]) => columns.length > 0),
  );
  const rows = [...filled.keys()];
  const usual = usualWidth([...filled.values()].map(({ length }) => length));
  const at = {
    headers: headers.filter(({ value }) => value !== null),
    usual,
    bodyTop: area.top,
    sumAbove: sumsDown(view.grid, area.top),
  };
  const roles = new Map<number, RowRole>(
    [...filled].map(([row, columns]) => [row, roleOf(view.grid, { ...at, row, filled: columns })]),
  );
  addFiguresBelowTotals(view, area, roles);
  addLinesOfTotals(filled, roles);
  dropLeftovers(view, area, { rows, roles, usual });
  setAsideBelowTotals(view.grid, { rows, roles, filled });
  endWithNotes(rows, roles);
  keepLonelyData(roles);
  const of = (role: RowRole) => rows.filter((row) => roles.get(row) === role);
  return {
    data: of("data"),
    totals: of("totals"),
    sections: of("sections"),
    repeatedHeaders: of("repeatedHeaders"),
    belowTotals: of("belowTotals"),
    notes: of("notes"),
  };
}

interface RowAt {
  readonly row: number;
  /** Its columns that are filled. */
  readonly filled: readonly number[];
  /** The columns that have a header. */
  readonly headers: readonly HeaderCell[];
  readonly usual: number;
  readonly bodyTop: number;
  readonly sumAbove: ReturnType<typeof sumsDown>;
}

function roleOf(grid: Grid, at: RowAt): RowRole {
  const { filled } = at;
  if (repeatsHeader(grid, at)) return "repeatedHeaders";
  if (isTotalsRow(grid, filled, at)) return "totals";
  const only = filled.length === 1 ? valueAt(grid, at.row, filled[0] ?? 0) : null;
  return typeof only === "string" && at.usual >= LEAST_WIDTH_WITH_SECTIONS ? "sections" : "data";
}

function repeatsHeader(grid: Grid, { row, headers }: RowAt): boolean {
  const same = headers.filter(({ column, value }) => valueAt(grid, row, column) === value);
  return headers.length >= 2 && same.length >= headers.length * HEADER_AGREEMENT;
}

/** One more line of figures right below the totals, labelled in the same cell (capacity under demand), sums up too. */
function addFiguresBelowTotals(view: SheetView, area: Area, roles: Map<number, RowRole>): void {
  for (const [row, role] of roles) {
    if (role !== "data" || roles.get(row - 1) !== "totals") continue;
    const above = filledColumns(view, area, row - 1);
    const own = filledColumns(view, area, row);
    const isAlike = own.length === above.length && own.every((column, index) => column === above[index]);
    const label = own[0];
    const figures = own.slice(1).every((column) => typeof valueAt(view.grid, row, column) !== "string");
    const isLabelled =
      label !== undefined && label > area.left && typeof valueAt(view.grid, row, label) === "string";
    if (isAlike && isLabelled && figures && own.length > 1) roles.set(row, "totals");
  }
}

/** A total may have several lines (Budget, Actual), and name itself on the first only. */
function addLinesOfTotals(filled: ReadonlyMap<number, readonly number[]>, roles: Map<number, RowRole>): void {
  for (const [row, columns] of filled) {
    const above = filled.get(row - 1);
    if (roles.get(row) !== "data" || roles.get(row - 1) !== "totals" || !above) continue;
    const label = Math.min(...above, ...columns);
    const rest = (of: readonly number[]): string => of.filter((column) => column !== label).join();
    if (!columns.includes(label) && rest(columns) === rest(above)) roles.set(row, "totals");
  }
}

/** Rows at the end that hold nothing but zeros are formulas filled down too far. */
function dropLeftovers(
  view: SheetView,
  area: Area,
  { rows, roles, usual }: { rows: readonly number[]; roles: Map<number, RowRole>; usual: number },
): void {
  for (const row of [...rows].reverse()) {
    const filled = filledColumns(view, area, row);
    const isZero = filled.every((column) => valueAt(view.grid, row, column) === 0);
    if (roles.get(row) !== "data" || !isZero || filled.length * 2 > usual) return;
    roles.delete(row);
  }
}

/** The last few lines after a total, each a label with a figure or two, add to the total and are no rows of the table. */
function setAsideBelowTotals(
  grid: Grid,
  at: {
    readonly rows: readonly number[];
    readonly roles: Map<number, RowRole>;
    readonly filled: ReadonlyMap<number, readonly number[]>;
  },
): void {
  const { rows, roles, filled } = at;
  const last = rows.reduce((found, row, index) => (roles.get(row) === "totals" ? index : found), -1);
  const below = rows.slice(last + 1);
  const width = filled.get(rows[last] ?? -1)?.length ?? 0;
  const isLine = (row: number) => {
    const columns = filled.get(row) ?? [];
    const texts = columns.filter((column) => typeof valueAt(grid, row, column) === "string");
    return texts.length === 1 && texts[0] === columns[0] && columns.length > 1 && columns.length * 2 <= width;
  };
  const isBelow = last >= 0 && below.length > 0 && below.length <= MOST_BELOW_TOTALS;
  if (isBelow && below.every((row) => roles.get(row) === "data" && isLine(row)))
    for (const row of below) roles.set(row, "belowTotals");
}

/** Lone texts after the last row of data head nothing: they are notes. */
function endWithNotes(rows: readonly number[], roles: Map<number, RowRole>): void {
  for (const row of [...rows].reverse()) {
    if (roles.get(row) === "data") return;
    if (roles.get(row) === "sections") roles.set(row, "notes");
  }
}

/** Where a good part of the rows has one cell only, these are not section heads but data with gaps. */
function keepLonelyData(roles: Map<number, RowRole>): void {
  const sections = [...roles].filter(([, role]) => role === "sections");
  if (sections.length <= roles.size * MOST_SECTIONS) return;
  for (const [row] of sections) roles.set(row, "data");
}

function usualWidth(widths: readonly number[]): number {
  const sorted = [...widths].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
