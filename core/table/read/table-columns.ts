import { areaOnSheet } from "../find/turned";
import {
  isCellError,
  isFilledValue,
  runAt,
  valueAt,
  type CellValue,
  type FormatRun,
  type Grid,
} from "../grid";
import { mergeAt } from "../merges";
import type { AnyTableKind } from "../kinds/all";
import { moneyUnit } from "../parse/money";
import type { ColumnCell, ColumnToRead } from "./context";
import type { ColumnKind, FoundTable, MappedColumn } from "../table-kind";

/** What a table's surroundings say of its rows, where no column of its own does. */
export interface GivenField {
  readonly field: string;
  readonly valueOf: (row: number) => string | number | undefined;
}

/** A found table with what is needed to read it. */
export interface TableToRead {
  readonly grid: Grid;
  readonly found: FoundTable;
  readonly kind: AnyTableKind;
  /** What the table's surroundings say of its rows, where no column does. */
  readonly given?: readonly GivenField[];
  /** The row that a blank cell takes its value from, where groups name themselves on their first row only. */
  readonly filledFrom?: (row: number, column: number) => number | undefined;
}

/** How far above the header a title may state the unit of the whole table. */
const TITLE_ROWS = 12;
/** Prices per hour are never meant in the thousands of the title. */
const RATES_PER_HOUR = new Set(["costRate", "billRate"]);

/** The description of a mapped column: a field of the record, or one of its side-by-side columns. */
export function columnKindOf({ kind }: TableToRead, field: string): ColumnKind | undefined {
  return kind.columns[field] ?? kind.sideBySide?.[field];
}

/** The rows of data that are not blank from edge to edge. */
export function filledRows({ grid, found }: TableToRead): number[] {
  const { left, right } = found.area;
  return found.dataRows.filter((row) => {
    for (let column = left; column <= right; column += 1) {
      if (isFilledValue(valueAt(grid, row, column))) return true;
    }
    return false;
  });
}

/** A mapped column with its cells, as the readers take it. */
export function columnToRead(
  table: TableToRead,
  mapped: Pick<MappedColumn, "field" | "header" | "column">,
  { columnKind, rows }: { readonly columnKind: ColumnKind; readonly rows: readonly number[] },
): ColumnToRead {
  const { found, kind } = table;
  const isNumeric = ["money", "number", "hours", "days", "percent", "probability"].includes(
    columnKind.type.kind,
  );
  return {
    sheet: found.sheet,
    table: kind.title,
    field: mapped.field,
    title: columnKind.title,
    header: mapped.header,
    column: mapped.column,
    type: columnKind.type,
    cells: cellsOf(table, mapped.column, { rows, isNumeric }),
    unit: columnKind.type.kind === "money" ? unitOf(table, mapped) : null,
  };
}

/** A mapped column of a table, as the readers take it. */
export interface ColumnOfField {
  readonly mapped: MappedColumn;
  readonly column: ColumnToRead;
}

/** Every mapped column that the table's kind knows. */
export function mappedColumns(table: TableToRead, rows: readonly number[]): ColumnOfField[] {
  return table.found.columns.flatMap((mapped) => {
    const columnKind = columnKindOf(table, mapped.field);
    return columnKind ? [{ mapped, column: columnToRead(table, mapped, { columnKind, rows }) }] : [];
  });
}

/** The period columns, as one kind of number. */
export function periodColumns(table: TableToRead, rows: readonly number[]): ColumnToRead[] {
  const field = table.kind.periods?.values[0] ?? "";
  const columnKind = columnKindOf(table, field);
  if (!columnKind) return [];
  return table.found.periods.map(({ header, column }) =>
    columnToRead(table, { field, header, column }, { columnKind, rows }),
  );
}

/**
 * The cells of a column that hold something or are painted. Words that are merged over several rows hold for each of
 * them, numbers only for the first.
 */
function cellsOf(
  { grid, filledFrom }: TableToRead,
  column: number,
  { rows, isNumeric }: { readonly rows: readonly number[]; readonly isNumeric: boolean },
): ColumnCell[] {
  const cells: ColumnCell[] = [];
  const isFormatted = grid.formats.some((format) => format.column === column);
  let run: FormatRun | undefined;
  for (const row of rows) {
    const from = filledFrom?.(row, column) ?? row;
    const own = valueAt(grid, from, column);
    const value = own === null && !isNumeric ? mergedValue(grid, from, column) : own;
    // One run mostly holds for the whole column: it is looked up where it ends only.
    if (isFormatted && (!run || from < run.from || from > run.to)) run = runAt(grid, from, column);
    const fill = run?.fill;
    if (value === null && fill === undefined) continue;
    cells.push({ row, value, numberFormat: run?.numberFormat ?? "General", fill });
  }
  return cells;
}

function mergedValue(grid: Grid, row: number, column: number): CellValue {
  const area = mergeAt(grid, row, column);
  return area && row > area.top && column === area.left ? valueAt(grid, area.top, area.left) : null;
}

function unitOf(
  table: TableToRead,
  { field, header }: Pick<MappedColumn, "field" | "header">,
): ColumnToRead["unit"] {
  const own = moneyUnit(header);
  const title = RATES_PER_HOUR.has(field) ? null : titleUnit(table);
  if (own && (own.scale !== 1 || title === null)) return { ...own, from: header.replace(/\s+/g, " ").trim() };
  return title && own ? { ...title, currency: own.currency ?? title.currency } : title;
}

/** The unit that a title above the table states for all of it: `(£m)`, `€ thousands`. */
function titleUnit({ grid, found }: TableToRead): ColumnToRead["unit"] {
  const { left, right } = areaOnSheet(found);
  for (const text of textsAbove(grid, found)) {
    const unit = moneyUnit(text.value);
    const isHere = text.column <= right && text.column >= Math.min(left, (grid.turnedFrom ?? grid).left);
    if (unit && isHere && unit.scale !== 1) return { ...unit, from: text.value };
  }
  return null;
}

/** Texts above a table's header, nearest first, down from the table above it. */
export function textsAbove(
  table: Grid,
  found: FoundTable,
): { readonly value: string; readonly column: number }[] {
  const grid = table.turnedFrom ?? table;
  const area = areaOnSheet(found);
  const header = table.turnedFrom ? area.top : Math.min(area.top, ...found.headerRows);
  const texts: { value: string; column: number }[] = [];
  for (let row = header - 1; row >= Math.max(grid.top, header - TITLE_ROWS); row -= 1) {
    for (let column = grid.left; column <= area.right; column += 1) {
      const value = valueAt(grid, row, column);
      if (typeof value === "string" && !isCellError(value) && value.trim() !== "")
        texts.push({ value: value.trim(), column });
    }
  }
  return texts;
}
