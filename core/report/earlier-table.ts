import { isCellError, valueAt, type Grid } from "../table/grid";
import type { RecordedTable } from "./layout-record";
import { markOf } from "./mark";
import type { TableBlock, TableRow } from "./sheet-model";

/** One of our tables as an earlier version of the tab shows it. Rows and columns are the sheet's. */
export interface EarlierTable {
  readonly header: number;
  readonly left: number;
  /** Last column of ours or of the user's that is headed and joins on. */
  readonly right: number;
  readonly first: number;
  readonly last: number;
  /** Where our columns stand, by id. */
  readonly columns: ReadonlyMap<string, number>;
  /** The user's headed columns within the table or joined to it. */
  readonly users: readonly { readonly header: string; readonly column: number }[];
  /** The user's columns beside the table that are apart from it or have no header. */
  readonly apart: readonly number[];
  /** Rows that were kept below it, as recorded. */
  readonly kept: readonly number[];
  /** More rows than we wrote: the user added some. */
  readonly grown: boolean;
}

/** Finds a table of ours on the earlier tab: by its native table, else by its headers; `undefined` when it is not there. */
export function findEarlierTable(
  grid: Grid,
  block: TableBlock,
  recorded?: RecordedTable,
): EarlierTable | undefined {
  const ours = recorded?.columns ?? block.columns.map(({ id, title }) => [id, title] as const);
  const native = grid.tables.find(({ name }) => name.toLowerCase() === block.name.toLowerCase());
  const header = native?.top ?? headerRow(grid, ours, { key: block.key, written: recorded?.header });
  if (header === undefined) return undefined;
  const headers = headersOf(grid, header);
  const columns = ourColumns(headers, ours);
  const keyColumns = block.key.flatMap((id) => columns.get(id) ?? []);
  if (keyColumns.length < block.key.length) return undefined;
  const last = native ? native.bottom - (native.totalsRow ? 1 : 0) : lastRow(grid, header, keyColumns);
  const left = native?.left ?? Math.min(...columns.values());
  const right = joinedRight(headers, Math.max(native?.right ?? 0, ...columns.values()));
  const taken = new Set(columns.values());
  const users = headers.filter(({ column }) => column <= right && !taken.has(column));
  return {
    header,
    left,
    right,
    first: header + 1,
    last,
    columns,
    users,
    kept: recorded?.kept ?? [],
    apart: [],
    grown: recorded !== undefined && last - header > recorded.rows,
  };
}

interface Header {
  readonly header: string;
  readonly column: number;
}

function headersOf(grid: Grid, row: number): Header[] {
  return (grid.values[row - grid.top] ?? []).flatMap((value, index) => {
    const header = value === null || isCellError(value) ? "" : String(value).trim();
    return header === "" ? [] : [{ header, column: grid.left + index }];
  });
}

function ourColumns(
  headers: readonly Header[],
  ours: readonly (readonly [string, string])[],
): Map<string, number> {
  const byHeader = new Map(headers.map(({ header, column }) => [sameHeader(header), column]));
  return new Map(
    ours.flatMap(([id, header]) => {
      const column = byHeader.get(sameHeader(header));
      return column === undefined ? [] : [[id, column] as const];
    }),
  );
}

/** Headers are compared without the unit of money, which a setting may have changed. */
function sameHeader(header: string): string {
  return header
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/ \([km]?[^\s()\d]{1,4}\)$/, "");
}

/**
 * The row whose headers are most like ours: half of them at least, and of rows that have as many the one with the fewest
 * others, nearest to where the table was written. A table with few columns would find them in a larger one's header too.
 */
function headerRow(
  grid: Grid,
  ours: readonly (readonly [string, string])[],
  { key, written }: { readonly key: readonly string[]; readonly written: number | undefined },
): number | undefined {
  const places = grid.values.flatMap((_, offset) => {
    const row = grid.top + offset;
    const headers = headersOf(grid, row);
    const columns = ourColumns(headers, ours);
    const isIt = columns.size * 2 >= ours.length && columns.size > 0 && key.every((id) => columns.has(id));
    const far = written === undefined ? row : Math.abs(row - written);
    return isIt ? [{ row, unlike: headers.length - 2 * columns.size, far }] : [];
  });
  return places.sort((a, b) => a.unlike - b.unlike || a.far - b.far)[0]?.row;
}

function lastRow(grid: Grid, header: number, keyColumns: readonly number[]): number {
  let row = header;
  while (keyColumns.some((column) => (valueAt(grid, row + 1, column) ?? "") !== "")) row += 1;
  return row;
}

function joinedRight(headers: readonly Header[], from: number): number {
  const columns = new Set(headers.map(({ column }) => column));
  let right = from;
  while (columns.has(right + 1)) right += 1;
  return right;
}

/** The table with where its kept rows stand now, and with the columns beside it in which any of its rows has something. */
export function withSurroundings(grid: Grid, table: EarlierTable, kept: readonly number[]): EarlierTable {
  const joined = new Set([...table.columns.values(), ...table.users.map(({ column }) => column)]);
  const columns = [table.header, ...earlierRows({ ...table, kept })].flatMap((row) =>
    filledColumns(grid, row),
  );
  const apart = [...new Set(columns)].filter((column) => !joined.has(column)).sort((a, b) => a - b);
  return { ...table, kept, apart };
}

/** The data rows of a table, and those kept below it. */
export function earlierRows({ first, last, kept }: EarlierTable): number[] {
  return [...Array.from({ length: last - first + 1 }, (_, index) => first + index), ...kept];
}

function filledColumns(grid: Grid, row: number): number[] {
  return (grid.values[row - grid.top] ?? []).flatMap((value, index) => {
    const column = grid.left + index;
    return (value !== null && value !== "") || grid.formulas.has(`${row},${column}`) ? [column] : [];
  });
}

/** The key of a row of the earlier tab, from what its key columns show. */
export function earlierKey(grid: Grid, columns: readonly (number | undefined)[], row: number): string {
  return joinKey(
    columns.map((column) => {
      const value = valueAt(grid, row, column ?? -1);
      return isCellError(value) ? value.error : value;
    }),
  );
}

/** The key of a row that is to be written, from what its key columns will show. */
export function shownKey(block: TableBlock, row: TableRow): string {
  return joinKey(
    block.key.map((id) => {
      const cell = row.cells[id];
      const value = typeof cell === "object" && cell !== null ? cell.value : cell;
      return value === null ? "–" : markOf(value ?? "");
    }),
  );
}

function joinKey(parts: readonly (string | number | boolean | null)[]): string {
  return JSON.stringify(
    parts.map((part) =>
      String(part ?? "")
        .trim()
        .normalize("NFC")
        .toLowerCase(),
    ),
  );
}
