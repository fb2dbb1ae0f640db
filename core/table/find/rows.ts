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

/** The filled rows below a header, what is filled of each, and what each is: lists side by side, for there may be many. */
interface SortedRows {
  readonly grid: Grid;
  readonly area: Area;
  readonly rows: readonly number[];
  readonly filled: readonly (readonly number[])[];
  /** How many cells a row usually has. */
  readonly usual: number;
  /** `undefined` for a row that is left over. */
  readonly roles: (RowRole | undefined)[];
}

/** Sorts the rows below a header into data and what is none. */
export function sortRows(view: SheetView, area: Area, headers: readonly HeaderCell[]): BodyRows {
  const rows: number[] = [];
  const filled: (readonly number[])[] = [];
  for (const row of rowsBetween(view, area.top, area.bottom)) {
    const columns = filledColumns(view, area, row);
    if (columns.length === 0) continue;
    rows.push(row);
    filled.push(columns);
  }
  const usual = usualWidth(filled);
  const body: Body = {
    grid: view.grid,
    headers: headers.filter(({ value }) => value !== null),
    usual,
    bodyTop: area.top,
    sumAbove: sumsDown(view.grid, area.top),
  };
  const roles = rows.map((row, index) => roleOf(body, row, filled[index] ?? []));
  const sorted: SortedRows = { grid: view.grid, area, rows, filled, usual, roles };
  addFiguresBelowTotals(sorted);
  addLinesOfTotals(sorted);
  dropLeftovers(sorted);
  setAsideBelowTotals(sorted);
  endWithNotes(sorted);
  keepLonelyData(sorted);
  return byRole(sorted);
}

function byRole({ rows, roles }: SortedRows): BodyRows {
  const found: Record<RowRole, number[]> = {
    data: [],
    totals: [],
    sections: [],
    repeatedHeaders: [],
    belowTotals: [],
    notes: [],
  };
  rows.forEach((row, index) => {
    const role = roles[index];
    if (role !== undefined) found[role].push(row);
  });
  return found;
}

interface Body {
  readonly grid: Grid;
  /** The columns that have a header. */
  readonly headers: readonly HeaderCell[];
  readonly usual: number;
  readonly bodyTop: number;
  readonly sumAbove: ReturnType<typeof sumsDown>;
}

function roleOf(body: Body, row: number, filled: readonly number[]): RowRole {
  const { grid, usual, bodyTop, sumAbove } = body;
  if (repeatsHeader(body, row)) return "repeatedHeaders";
  if (isTotalsRow(grid, filled, { row, bodyTop, sumAbove })) return "totals";
  const only = filled.length === 1 ? valueAt(grid, row, filled[0] ?? 0) : null;
  return typeof only === "string" && usual >= LEAST_WIDTH_WITH_SECTIONS ? "sections" : "data";
}

function repeatsHeader({ grid, headers }: Body, row: number): boolean {
  let same = 0;
  for (const { column, value } of headers) if (valueAt(grid, row, column) === value) same += 1;
  return headers.length >= 2 && same >= headers.length * HEADER_AGREEMENT;
}

/** Whether a row of data stands right below a row of totals. */
function isDataBelowTotals({ rows, roles }: SortedRows, index: number): boolean {
  return (
    roles[index] === "data" && roles[index - 1] === "totals" && rows[index - 1] === (rows[index] ?? 0) - 1
  );
}

/** One more line of figures right below the totals, labelled in the same cell (capacity under demand), sums up too. */
function addFiguresBelowTotals(sorted: SortedRows): void {
  const { grid, area, rows, filled, roles } = sorted;
  rows.forEach((row, index) => {
    if (!isDataBelowTotals(sorted, index)) return;
    const above = filled[index - 1] ?? [];
    const own = filled[index] ?? [];
    const isAlike = own.length === above.length && own.every((column, at) => column === above[at]);
    const label = own[0];
    const figures = own.slice(1).every((column) => typeof valueAt(grid, row, column) !== "string");
    const isLabelled =
      label !== undefined && label > area.left && typeof valueAt(grid, row, label) === "string";
    if (isAlike && isLabelled && figures && own.length > 1) roles[index] = "totals";
  });
}

/** A total may have several lines (Budget, Actual), and name itself on the first only. */
function addLinesOfTotals(sorted: SortedRows): void {
  const { filled, roles } = sorted;
  filled.forEach((columns, index) => {
    if (!isDataBelowTotals(sorted, index)) return;
    const above = filled[index - 1] ?? [];
    const label = Math.min(...above, ...columns);
    const rest = (of: readonly number[]): string => of.filter((column) => column !== label).join();
    if (!columns.includes(label) && rest(columns) === rest(above)) roles[index] = "totals";
  });
}

/** Rows at the end that hold nothing but zeros are formulas filled down too far. */
function dropLeftovers({ grid, rows, filled, roles, usual }: SortedRows): void {
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const columns = filled[index] ?? [];
    const isZero = columns.every((column) => valueAt(grid, rows[index] ?? 0, column) === 0);
    if (roles[index] !== "data" || !isZero || columns.length * 2 > usual) return;
    roles[index] = undefined;
  }
}

/** The last few lines after a total, each a label with a figure or two, add to the total and are no rows of the table. */
function setAsideBelowTotals({ grid, rows, filled, roles }: SortedRows): void {
  const last = roles.lastIndexOf("totals");
  const below = rows.length - last - 1;
  if (last < 0 || below === 0 || below > MOST_BELOW_TOTALS) return;
  const width = filled[last]?.length ?? 0;
  const isLine = (row: number, columns: readonly number[]) => {
    const texts = columns.filter((column) => typeof valueAt(grid, row, column) === "string");
    return texts.length === 1 && texts[0] === columns[0] && columns.length > 1 && columns.length * 2 <= width;
  };
  const isSetAside = rows
    .slice(last + 1)
    .every((row, at) => roles[last + 1 + at] === "data" && isLine(row, filled[last + 1 + at] ?? []));
  if (isSetAside) roles.fill("belowTotals", last + 1);
}

/** Lone texts after the last row of data head nothing: they are notes. */
function endWithNotes({ roles }: SortedRows): void {
  for (let index = roles.length - 1; index >= 0 && roles[index] !== "data"; index -= 1) {
    if (roles[index] === "sections") roles[index] = "notes";
  }
}

/** Where a good part of the rows has one cell only, these are not section heads but data with gaps. */
function keepLonelyData({ roles }: SortedRows): void {
  const sections = roles.filter((role) => role === "sections").length;
  if (sections <= roles.filter((role) => role !== undefined).length * MOST_SECTIONS) return;
  roles.forEach((role, index) => {
    if (role === "sections") roles[index] = "data";
  });
}

function usualWidth(filled: readonly (readonly number[])[]): number {
  const sorted = Uint32Array.from(filled, ({ length }) => length).sort();
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
