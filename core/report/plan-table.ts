import { valueAt, type Grid } from "../table/grid";
import { columnHeader } from "./number-format";
import { earlierCell, type EarlierTab } from "./earlier-tab";
import { earlierKey, earlierRows, shownKey, type EarlierTable } from "./earlier-table";
import type { ReportContext } from "./report-context";
import type { TableBlock, TableColumn, TableRow, UserColumn } from "./sheet-model";

/** Halves of a page column that a physical column of a page grid stands for. */
const HALVES = 2;

/** One of our columns, with where it stands from the table's left edge. */
export interface PlannedColumn {
  readonly column: TableColumn;
  readonly header: string;
  readonly offset: number;
  /** Physical columns that it spans: 1 on a tables grid. */
  readonly span: number;
  /** The last column of a short table: its text runs on over the blank cells beside it, unwrapped. */
  readonly runsOn?: true;
}

/** A column of the user's, headed and part of the native table. */
export interface PlannedUserColumn extends UserColumn {
  readonly offset: number;
  /** Where the user's cells stood on the earlier tab. */
  readonly from?: number;
}

/** A row that is to be written, with the row of the earlier tab that had its key. */
export interface PlannedRow {
  readonly row: TableRow;
  readonly from?: number;
}

/** A table with its columns and rows matched to the earlier tab, before it is known where it stands. */
export interface PlannedTable {
  readonly block: TableBlock;
  readonly columns: readonly PlannedColumn[];
  readonly users: readonly PlannedUserColumn[];
  /** The user's cells beside the table, by their offset. */
  readonly apart: readonly { readonly from: number; readonly offset: number }[];
  readonly rows: readonly PlannedRow[];
  /** Rows of the earlier tab whose key is no longer in the data, with something of the user's in them. */
  readonly vanished: readonly number[];
  readonly earlier?: { readonly tab: EarlierTab; readonly table: EarlierTable };
}

/** Matches a table to the earlier tab: columns by header, rows by key. */
export function planTable(
  block: TableBlock,
  {
    grid,
    context,
    earlier,
  }: { grid: "tables" | "page"; context: ReportContext; earlier?: EarlierTab | undefined },
): PlannedTable {
  const table = earlier?.tables.get(block.name);
  const columns = planColumns(block, grid, context);
  if (!earlier || !table) {
    const rows = block.rows.map((row) => ({ row }));
    const users = placeUsers(columns, block.userColumns ?? []);
    return { block, columns, users, apart: [], rows, vanished: [] };
  }
  const users = placeUsers(columns, joinUsers(block.userColumns ?? [], table, columns));
  const { rows, unmatched } = matchRows(block, earlier, table);
  const last = columns.length + users.length - 1;
  const apart = table.apart.map((from, index) => ({
    from,
    offset: last + Math.max(1 + index, from - table.right),
  }));
  const vanished = unmatched.filter((row) => hasUserContent(earlier, table, row));
  return { block, columns, users, apart, rows, vanished, earlier: { tab: earlier, table } };
}

/**
 * Lets the texts of a last column run on where a longer table shares the sheet's columns, so that they do not spread
 * columns of the other.
 */
export function letTextsRunOn(tables: readonly PlannedTable[]): PlannedTable[] {
  return tables.map((table) => {
    const last = table.columns[table.columns.length - 1];
    const isText = last?.column.format === "long-text" || last?.column.format === "text";
    const isShorter = tables.some((other) => other.columns.length > table.columns.length);
    if (!last || !isText || !isShorter || table.users.length + table.apart.length > 0) return table;
    return { ...table, columns: [...table.columns.slice(0, -1), { ...last, runsOn: true }] };
  });
}

function planColumns(block: TableBlock, grid: "tables" | "page", context: ReportContext): PlannedColumn[] {
  const shown = [
    ...block.columns.filter(({ detail }) => !detail),
    ...block.columns.filter(({ detail }) => detail),
  ];
  const headers = uniqueHeaders(shown.map((column) => columnHeader(column, context)));
  let offset = 0;
  return shown.map((column, index) => {
    const span = spanOf(column, block, grid);
    const planned = { column, header: headers[index] ?? column.title, offset, span };
    offset += span;
    return planned;
  });
}

/** Halves of a page column; on a tables grid whole sheet columns, which only a plain table may join. */
function spanOf({ span = 1 }: TableColumn, { plain }: TableBlock, grid: "tables" | "page"): number {
  if (grid === "page") return Math.max(1, Math.round(span * HALVES));
  return plain ? span : 1;
}

/** Native tables refuse two headers that are the same but for their case. */
function uniqueHeaders(headers: readonly string[]): string[] {
  const seen = new Set<string>();
  return headers.map((header) => {
    let unique = header === "" ? "Column" : header;
    for (let copy = 2; seen.has(unique.toLowerCase()); copy += 1) unique = `${header} ${copy}`;
    seen.add(unique.toLowerCase());
    return unique;
  });
}

type Unplaced = UserColumn & { readonly from?: number };

function joinUsers(
  declared: readonly UserColumn[],
  table: EarlierTable,
  columns: readonly PlannedColumn[],
): Unplaced[] {
  const ours = declared.map((column) => {
    const from = table.users.find(
      ({ header }) => header.toLowerCase() === column.title.toLowerCase(),
    )?.column;
    return { ...column, ...(from === undefined ? {} : { from }) };
  });
  const known = new Set(ours.flatMap(({ from }) => from ?? []));
  const others = table.users.filter(({ column }) => !known.has(column));
  const taken = columns.map(({ header }) => header);
  const titles = uniqueHeaders([
    ...taken,
    ...ours.map(({ title }) => title),
    ...others.map(({ header }) => header),
  ]);
  const first = taken.length + ours.length;
  return [
    ...ours,
    ...others.map(({ column }, index) => ({ title: titles[first + index] ?? "", from: column })),
  ];
}

function placeUsers(columns: readonly PlannedColumn[], users: readonly Unplaced[]): PlannedUserColumn[] {
  return users.map((column, index) => ({ ...column, offset: columns.length + index }));
}

/** The n-th row of a key takes over from the n-th row that had it. */
function matchRows(
  block: TableBlock,
  { grid }: EarlierTab,
  table: EarlierTable,
): { rows: PlannedRow[]; unmatched: number[] } {
  const keyColumns = block.key.map((id) => table.columns.get(id));
  const waiting = new Map<string, number[]>();
  for (const row of earlierRows(table)) {
    const key = earlierKey(grid, keyColumns, row);
    waiting.set(key, [...(waiting.get(key) ?? []), row]);
  }
  const rows = block.rows.map((row) => {
    const from = waiting.get(shownKey(block, row))?.shift();
    return from === undefined ? { row } : { row: withStaying(block, row, { grid, table, from }), from };
  });
  return { rows, unmatched: [...waiting.values()].flat().sort((a, b) => a - b) };
}

/** The row with what its earlier version shows in the columns that stay. */
function withStaying(
  { columns }: TableBlock,
  row: TableRow,
  { grid, table, from }: { grid: Grid; table: EarlierTable; from: number },
): TableRow {
  const staying = columns.flatMap(({ id, stays }) => {
    const value = stays ? valueAt(grid, from, table.columns.get(id) ?? -1) : null;
    return typeof value === "number" || typeof value === "string" ? [[id, value] as const] : [];
  });
  return staying.length === 0 ? row : { ...row, cells: { ...row.cells, ...Object.fromEntries(staying) } };
}

function hasUserContent({ grid }: EarlierTab, table: EarlierTable, row: number): boolean {
  const theirs = [...table.users.map(({ column }) => column), ...table.apart];
  const filled = (column: number): boolean => earlierCell(grid, row, column) !== undefined;
  return theirs.some(filled) || (table.grown && [...table.columns.values()].some(filled));
}
