import type { Assumption } from "../../domain/assumption";
import type { Finding } from "../../domain/issue";
import type { OtherCell } from "../../domain/project";
import { onSheet } from "../find/turned";
import { isCellError, valueAt } from "../grid";
import { tidyText } from "./cells";
import { readColumn } from "./column";
import type { ColumnReading, ColumnToRead, ReadingContext } from "./context";
import { orderOfTable } from "./date-order";
import { markOfTable } from "./decimal-mark";
import { readPeriodGrid } from "./period-grid";
import type { MoneyCell, PeriodCell, TableRow } from "./rows";
import { rowMarks } from "../check/row-marks";
import { completeRows } from "./required";
import { columnKindOf, columnToRead, filledRows, type TableToRead, type GivenField } from "./table-columns";
import type { MappedColumn, SideBySideColumn } from "../table-kind";

/** One found table, read. */
export interface TableReading {
  readonly table: TableToRead;
  readonly rows: readonly TableRow[];
  /** Rows that hold anything, used or not. */
  readonly rowsIn: readonly number[];
  readonly money: readonly MoneyCell[];
  readonly findings: readonly Finding[];
  readonly assumptions: readonly Assumption[];
}

interface ReadField {
  readonly mapped: Pick<MappedColumn, "field" | "header" | "column">;
  readonly reading: ColumnReading;
  readonly isMoney: boolean;
}

/**
 * Reads a found table: every column by all of its cells, period and side-by-side columns cell by cell, then what a row
 * cannot do without. A row that is left out stands in a finding.
 */
export function readTable(table: TableToRead, situation: ReadingContext, reading: number): TableReading {
  const rows = filledRows(table);
  const all = allColumns(table, rows);
  const context = { ...situation, tableMark: markOfTable(all), tableOrder: orderOfTable(all) };
  const fields = readFields(table, rows, context);
  const grid = readPeriodGrid(table, rows, context);
  const own = fields.filter(({ mapped }) => mapped.field in table.kind.columns);
  const columns = new Map(own.map(({ mapped }) => [mapped.field, mapped.column]));
  const maker: RowMaker = {
    table,
    own,
    columns,
    beside: besideOf(table, fields),
    periods: grid.cells,
    columnsWith: new Map(),
    reading,
  };
  const records = rows.flatMap((row) => recordsOf(maker, row));
  const complete = completeRows(table, records);
  return {
    table,
    rows: complete.rows,
    rowsIn: rows,
    money: [...fields.flatMap(moneyCells), ...grid.money],
    findings: onSheet(table.grid, [
      ...fields.flatMap((field) => field.reading.findings),
      ...grid.findings,
      ...complete.findings,
      ...rowMarks(table, rows),
    ]),
    assumptions: [
      ...fields.flatMap((field) => field.reading.assumptions),
      ...grid.assumptions,
      ...complete.assumptions,
    ],
  };
}

/** Every mapped column, and the period columns as one kind of number. */
function allColumns(table: TableToRead, rows: readonly number[]): ColumnToRead[] {
  const field = table.kind.periods?.values[0] ?? "";
  const periods = table.found.periods.map(({ header, column }) => ({ field, header, column }));
  return [...table.found.columns, ...periods].flatMap((mapped) => {
    const columnKind = columnKindOf(table, mapped.field);
    return columnKind ? [columnToRead(table, mapped, { columnKind, rows })] : [];
  });
}

function readFields(table: TableToRead, rows: readonly number[], context: ReadingContext): ReadField[] {
  return table.found.columns.flatMap((mapped) => {
    const columnKind = columnKindOf(table, mapped.field);
    if (!columnKind) return [];
    const reading = readColumn(columnToRead(table, mapped, { columnKind, rows }), context);
    return [{ mapped, reading, isMoney: columnKind.type.kind === "money" }];
  });
}

const NO_OTHERS: ReadonlyMap<string, OtherCell> = new Map();
/** Most rows name no currency: they share this one. */
const NO_CURRENCIES: ReadonlyMap<string, string> = new Map();

interface RowMaker {
  readonly table: TableToRead;
  /** Columns that are a field of the record. */
  readonly own: readonly ReadField[];
  /** Where these stand. */
  readonly columns: ReadonlyMap<string, number>;
  readonly beside: readonly BesideField[];
  readonly periods: ReadonlyMap<number, readonly PeriodCell[]>;
  /** Where the fields of a record stand that comes from a period or side-by-side column: the same in every row. */
  readonly columnsWith: Map<number, ReadonlyMap<string, number>>;
  readonly reading: number;
}

/** The records of one row: one, or one for each filled period or side-by-side cell. */
function recordsOf(maker: RowMaker, row: number): TableRow[] {
  const { table, own, columns, beside, periods, reading } = maker;
  const { kind, found } = table;
  const base: TableRow = {
    reading,
    source: { sheet: found.sheet, row, columns, ...(table.grid.turnedFrom ? { inColumn: true } : {}) },
    values: valuesOf(own, row, table.given),
    currencies: currenciesOf(own, row, "currencies"),
    shownCurrencies: currenciesOf(own, row, "shownCurrencies"),
    others: kind.keepsOthers ? othersOf(table, row) : NO_OTHERS,
  };
  const cells = [...(periods.get(row) ?? []), ...besideCells(beside, row)];
  return cells.length === 0 ? [base] : cells.map((cell) => withCell(base, cell, maker));
}

function valuesOf(
  fields: readonly ReadField[],
  row: number,
  given: readonly GivenField[] = [],
): Record<string, unknown> {
  const values: Record<string, unknown> = Object.fromEntries(
    given.map(({ field, valueOf }) => [field, valueOf(row)]),
  );
  for (const { mapped, reading } of fields) {
    const value = reading.values.get(row);
    if (value !== undefined || reading.values.has(row)) values[mapped.field] = value;
    const second = reading.second;
    if (second?.values.has(row)) values[second.field] ??= second.values.get(row);
  }
  return values;
}

function currenciesOf(
  fields: readonly ReadField[],
  row: number,
  which: "currencies" | "shownCurrencies",
): ReadonlyMap<string, string> {
  let named: Map<string, string> | undefined;
  for (const { mapped, reading } of fields) {
    const currency = reading[which]?.get(row);
    if (currency !== undefined) (named ??= new Map()).set(mapped.field, currency);
  }
  return named ?? NO_CURRENCIES;
}

interface BesideField extends ReadField {
  readonly is: SideBySideColumn;
}

/** The columns that each give a record of their own. */
function besideOf({ kind }: TableToRead, fields: readonly ReadField[]): BesideField[] {
  return fields.flatMap((field) => {
    const is = field.mapped.field in kind.columns ? undefined : kind.sideBySide?.[field.mapped.field];
    return is ? [{ ...field, is }] : [];
  });
}

function besideCells(fields: readonly BesideField[], row: number): PeriodCell[] {
  return fields.flatMap(({ mapped, reading, is }) => {
    const value = reading.values.get(row);
    if (value === undefined) return [];
    const currency = reading.currencies?.get(row);
    return [
      {
        column: mapped.column,
        values: { ...is.sets, [is.field]: value },
        currencies: currency === undefined ? NO_CURRENCIES : new Map([[is.field, currency]]),
      },
    ];
  });
}

function withCell(base: TableRow, cell: PeriodCell, { columns, columnsWith }: RowMaker): TableRow {
  const places =
    columnsWith.get(cell.column) ??
    new Map([...columns, ...Object.keys(cell.values).map((field) => [field, cell.column] as const)]);
  columnsWith.set(cell.column, places);
  return {
    ...base,
    source: { ...base.source, columns: places },
    values: { ...base.values, ...cell.values },
    currencies:
      cell.currencies.size === 0 ? base.currencies : new Map([...base.currencies, ...cell.currencies]),
  };
}

function othersOf({ grid, found }: TableToRead, row: number): Map<string, OtherCell> {
  const others = new Map<string, OtherCell>();
  for (const { header, column } of found.unmapped) {
    const cell = valueAt(grid, row, column);
    const value = isCellError(cell) || cell === "" ? null : typeof cell === "string" ? tidyText(cell) : cell;
    if (header !== "" && !others.has(header)) others.set(header, { value, column });
  }
  return others;
}

function moneyCells({ mapped, reading, isMoney }: ReadField): MoneyCell[] {
  if (!isMoney) return [];
  return [...reading.values].map(([row, value]) => ({
    field: mapped.field,
    header: mapped.header,
    row,
    column: mapped.column,
    value: value as number,
  }));
}
