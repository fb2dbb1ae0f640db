import type { Area } from "../domain/cell-ref";
import { isCellError, valueAt, type Grid } from "../table/grid";
import { findEarlierTable, withSurroundings, type EarlierTable } from "./earlier-table";
import { readRecord, type LayoutRecord } from "./layout-record";
import type { TableBlock } from "./sheet-model";

/** A cell of the earlier tab that the user filled. */
export interface EarlierCell {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean | null;
  readonly formula?: string;
}

/** What an earlier version of the tab holds of the user's. */
export interface EarlierTab {
  readonly grid: Grid;
  readonly tables: ReadonlyMap<string, EarlierTable>;
  /** The user's cells that belong to no table of ours. */
  readonly free: readonly EarlierCell[];
}

/** Reads the earlier version of a tab: its tables by row key, and every cell that we did not write. */
export function readEarlierTab(grid: Grid, blocks: readonly TableBlock[]): EarlierTab {
  const found = readRecord(grid);
  const tables = new Map<string, EarlierTable>();
  for (const block of blocks.filter(({ plain }) => !plain)) {
    const recorded = found?.record.tables.find(({ name }) => name === block.name);
    const table = findEarlierTable(grid, block, recorded);
    if (table) tables.set(block.name, table);
  }
  const anchors = found ? anchorsOf(found.record, tables, found.cells) : [];
  for (const [name, table] of tables) {
    const kept = table.kept.map((row) => row + moveAt(anchors, row).down);
    tables.set(name, withSurroundings(grid, table, kept));
  }
  if (!found) {
    const beside = Math.max(-1, ...[...tables.values()].map(({ right }) => right)) + 1;
    return { grid, tables, free: freeCells(grid, tableAreas(tables), beside) };
  }
  const own = [...found.record.areas, ...lostTables(found.record, tables)].map((area) =>
    moveArea(area, anchors),
  );
  return { grid, tables, free: freeCells(grid, [...own, found.cells, ...tableAreas(tables)], 0) };
}

/** A place on the earlier tab that was recorded and is known, and how far it has moved since. */
interface Anchor {
  readonly row: number;
  readonly down: number;
  readonly right: number;
}

function anchorsOf(record: LayoutRecord, tables: ReadonlyMap<string, EarlierTable>, cells: Area): Anchor[] {
  const headers = record.tables.flatMap(({ name, header, left }) => {
    const table = tables.get(name);
    return table ? [{ row: header, down: table.header - header, right: table.left - left }] : [];
  });
  const end = { row: record.row, down: cells.top - record.row, right: cells.left };
  return [...headers, end].sort((a, b) => a.row - b.row);
}

/** What stood above an anchor moved as the anchor did. */
function moveAt(anchors: readonly Anchor[], row: number): Anchor {
  return anchors.find((anchor) => anchor.row >= row) ?? { row, down: 0, right: 0 };
}

/** Tables that we wrote and that are on the tab no more as such: they are ours all the same. */
function lostTables(record: LayoutRecord, tables: ReadonlyMap<string, EarlierTable>): Area[] {
  return record.tables
    .filter(({ name }) => !tables.has(name))
    .map(({ header, left, rows, columns }) => ({
      top: header,
      bottom: header + rows,
      left,
      right: left + columns.length - 1,
    }));
}

function moveArea({ top, left, bottom, right }: Area, anchors: readonly Anchor[]): Area {
  const move = moveAt(anchors, bottom);
  return {
    top: top + move.down,
    bottom: bottom + move.down,
    left: left + move.right,
    right: right + move.right,
  };
}

/** The rows of the tables, with all that stands beside them, and the rows kept below them. */
function tableAreas(tables: ReadonlyMap<string, EarlierTable>): Area[] {
  return [...tables.values()].flatMap((table) => {
    const right = Number.MAX_SAFE_INTEGER;
    const kept = table.kept.map((row) => ({ top: row, bottom: row, left: 0, right }));
    return [{ top: table.header, bottom: table.last, left: 0, right }, ...kept];
  });
}

function freeCells(grid: Grid, taken: readonly Area[], leftmost: number): EarlierCell[] {
  return grid.values.flatMap((values, rowIndex) =>
    values.flatMap((_, columnIndex) => {
      const row = grid.top + rowIndex;
      const column = grid.left + columnIndex;
      if (column < leftmost || taken.some((area) => isInside(area, row, column))) return [];
      const cell = earlierCell(grid, row, column);
      return cell ? [cell] : [];
    }),
  );
}

function isInside({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** A cell of the earlier tab as it is to be written again; `undefined` when it is blank. */
export function earlierCell(grid: Grid, row: number, column: number): EarlierCell | undefined {
  const value = valueAt(grid, row, column);
  const formula = grid.formulas.get(`${row},${column}`);
  if ((value === null || value === "") && formula === undefined) return undefined;
  const plain = isCellError(value) ? value.error : value;
  return { row, column, value: plain, ...(formula === undefined ? {} : { formula }) };
}
