import type { Assumption } from "../../domain/assumption";
import { valueAt } from "../grid";
import { mergeAt } from "../merges";
import { countOf } from "./context";
import { textOf } from "../recognise/content";
import { filledRows, type TableToRead } from "./table-columns";
import type { MappedColumn } from "../table-kind";

/** Fields that hold for a whole group, as its first row gives them. */
const OF_THE_GROUP = new Set(["role", "currency", "costCentre", "entity"]);
/** In more than this share of the groups something is left blank below the first row. */
const LEAST_GROUPED = 1 / 2;

/** A table whose blank cells take the cell above them, with what was taken so. */
export interface FilledDownTable {
  readonly table: TableToRead;
  readonly assumptions: readonly Assumption[];
}

/**
 * Fills a project or a person down that stands on the first of its rows only: the first row has one, none stands twice,
 * and most are followed by rows without. Where names repeat row by row, a blank is a blank.
 */
export function fillDown(table: TableToRead): FilledDownTable {
  const rows = filledRows(table);
  const key = table.found.columns.find((column) => isRef(table, column) && isGrouped(table, column, rows));
  if (!key) return { table, assumptions: [] };
  const headOf = headsOf(table, key.column, rows);
  const below = rows.filter((row) => headOf.get(row) !== row);
  const others = table.found.columns.filter(
    ({ field, column }) => OF_THE_GROUP.has(field) && below.every((row) => isBlankAt(table, row, column)),
  );
  const columns = new Set([key, ...others].map(({ column }) => column));
  const titles = [key, ...others].map(({ title }) => title).join(", ");
  return {
    table: { ...table, filledFrom: (row, column) => (columns.has(column) ? headOf.get(row) : undefined) },
    assumptions: [
      {
        what: `${table.kind.title} on ${table.found.sheet}, ${titles}`,
        how: `${countOf(below.length, "blank cell")} take${below.length === 1 ? "s" : ""} what stands above: it is written on the first row of each group only.`,
        figures: [`${table.kind.title}: every figure of those rows`],
      },
    ],
  };
}

function isRef({ kind }: TableToRead, { field }: MappedColumn): boolean {
  const type = kind.columns[field]?.type;
  return type?.kind === "ref" && type.list !== true;
}

function isGrouped(table: TableToRead, { column }: MappedColumn, rows: readonly number[]): boolean {
  const names = new Set<string>();
  let followed = 0;
  let isHeadAbove = false;
  for (const row of rows) {
    if (isBlankAt(table, row, column)) {
      if (names.size === 0) return false;
      if (isHeadAbove) followed += 1;
      isHeadAbove = false;
      continue;
    }
    const name = textOf(valueAt(table.grid, row, column)).toLowerCase();
    // Most columns repeat a name within a few rows: the rest of them need not be looked at.
    if (names.has(name)) return false;
    names.add(name);
    isHeadAbove = true;
  }
  return followed > names.size * LEAST_GROUPED && (names.size > 1 || hasLines(table, rows));
}

/** Each row says which line of a group it is, such as Budget or Actual. */
function hasLines(table: TableToRead, rows: readonly number[]): boolean {
  const { found, kind } = table;
  return found.columns.some(
    ({ field, column }) =>
      kind.columns[field]?.type.kind === "enum" && rows.every((row) => !isBlankAt(table, row, column)),
  );
}

/** The row that each row takes its group from: itself, or the nearest filled one above. */
function headsOf(table: TableToRead, column: number, rows: readonly number[]): ReadonlyMap<number, number> {
  const heads = new Map<number, number>();
  let head = rows[0] ?? 0;
  for (const row of rows) {
    if (!isBlankAt(table, row, column)) head = row;
    heads.set(row, head);
  }
  return heads;
}

/** A merged cell says its word for all of its rows already. */
function isBlankAt({ grid }: TableToRead, row: number, column: number): boolean {
  const value = valueAt(grid, row, column);
  const isBlank = value === null || (typeof value === "string" && value.trim() === "");
  return isBlank && mergeAt(grid, row, column) === undefined;
}
