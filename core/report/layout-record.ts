import type { Area } from "../domain/cell-ref";
import { a1Area, parseA1 } from "../domain/cell-ref";
import { valueAt, type Grid } from "../table/grid";

/** A native table that we wrote: where its header stood, its columns in order, and the kept rows below it. */
export interface RecordedTable {
  readonly name: string;
  readonly header: number;
  readonly left: number;
  readonly rows: number;
  /** Id and header of each of our columns, from the left. */
  readonly columns: readonly (readonly [id: string, header: string])[];
  /** Rows that were no longer in the data, kept for the user's content. */
  readonly kept: readonly number[];
}

/** What a tab says of itself to the next run, so that it can tell its own cells from the user's. */
export interface LayoutRecord {
  /** The row where the record itself was written: had it moved, so had all above it. */
  readonly row: number;
  readonly tables: readonly RecordedTable[];
  /** All that we wrote, but for the tables' own rows. */
  readonly areas: readonly Area[];
}

const MARK = '{"gridfolio-layout":1,';

/** Cells hold at most 32,767 characters. */
const LONGEST_CELL = 30_000;

/** The record as texts of cells under each other. */
export function writeRecord({ row, tables, areas }: LayoutRecord): string[] {
  const body = JSON.stringify({ row, tables, areas: areas.map(a1Area).join(" ") });
  const text = MARK + body.slice(1);
  const parts: string[] = [];
  for (let from = 0; from < text.length; from += LONGEST_CELL)
    parts.push(text.slice(from, from + LONGEST_CELL));
  return parts;
}

/** The record of an earlier tab, with the cells where it was found; `undefined` when there is none that can be read. */
export function readRecord(grid: Grid): { record: LayoutRecord; cells: Area } | undefined {
  for (let index = grid.values.length - 1; index >= 0; index -= 1) {
    const offset = (grid.values[index] ?? []).findIndex(
      (value) => typeof value === "string" && value.startsWith(MARK),
    );
    if (offset >= 0) return recordAt(grid, grid.top + index, grid.left + offset);
  }
  return undefined;
}

function recordAt(
  grid: Grid,
  row: number,
  column: number,
): { record: LayoutRecord; cells: Area } | undefined {
  let text = "";
  let bottom = row - 1;
  for (
    let value = valueAt(grid, row, column);
    typeof value === "string";
    value = valueAt(grid, bottom + 1, column)
  ) {
    text += value;
    bottom += 1;
    if (text.endsWith("}") && value.length < LONGEST_CELL) break;
  }
  const record = parseRecord(text);
  return record && { record, cells: { top: row, left: column, bottom, right: column } };
}

function parseRecord(text: string): LayoutRecord | undefined {
  try {
    const { row, tables, areas } = JSON.parse(text) as {
      row: number;
      tables: RecordedTable[];
      areas: string;
    };
    return { row, tables, areas: areas.split(" ").flatMap(readArea) };
  } catch {
    return undefined;
  }
}

function readArea(text: string): Area[] {
  const [start, end] = text.split(":").map(parseA1);
  return start && end ? [{ top: start.row, left: start.column, bottom: end.row, right: end.column }] : [];
}

/** Cells as few rectangles: runs along the rows, equal runs joined downwards. */
export function areasOf(cells: readonly { readonly row: number; readonly column: number }[]): Area[] {
  const runs = rowRuns(cells);
  const areas: Area[] = [];
  const open = new Map<string, number>();
  for (const run of runs) {
    const key = `${run.left}:${run.right}`;
    const index = open.get(key);
    const above = index === undefined ? undefined : areas[index];
    if (index !== undefined && above && above.bottom === run.top - 1)
      areas[index] = { ...above, bottom: run.top };
    else open.set(key, areas.push(run) - 1);
  }
  return areas;
}

function rowRuns(cells: readonly { readonly row: number; readonly column: number }[]): Area[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: Area[] = [];
  for (const { row, column } of sorted) {
    const last = runs[runs.length - 1];
    if (last && last.top === row && column <= last.right + 1) {
      runs[runs.length - 1] = { ...last, right: Math.max(last.right, column) };
    } else runs.push({ top: row, bottom: row, left: column, right: column });
  }
  return runs;
}
