import type { Assumption } from "../../domain/assumption";
import type { Finding } from "../../domain/issue";
import type { OtherCell } from "../../domain/project";
import { onSheet } from "../find/turned";
import { isCellError, valueAt } from "../grid";
import { tidyText } from "./cells";
import { readColumn } from "./column";
import type { ColumnReading, ReadingContext } from "./context";
import { orderOfTable } from "./date-order";
import { markOfTable } from "./decimal-mark";
import { readPeriodGrid } from "./period-grid";
import type { MoneyCell, PeriodCell, TableRow } from "./rows";
import { rowMarks } from "../check/row-marks";
import { completeRows } from "./required";
import { filledRows, mappedColumns, periodColumns, type TableToRead } from "./table-columns";
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
  const columnsToRead = mappedColumns(table, rows);
  const all = [...columnsToRead.map(({ column }) => column), ...periodColumns(table, rows)];
  const context = { ...situation, tableMark: markOfTable(all), tableOrder: orderOfTable(all) };
  const fields = columnsToRead.map(({ mapped, column }): ReadField => ({
    mapped,
    reading: readColumn(column, context),
    isMoney: column.type.kind === "money",
  }));
  const grid = readPeriodGrid(table, rows, context);
  const own = fields.filter(({ mapped }) => mapped.field in table.kind.columns);
  const columns = new Map(own.map(({ mapped }) => [mapped.field, mapped.column]));
  const maker: RowMaker = {
    table,
    columns,
    values: valuesByRow(table, own, rows),
    currencies: namedCurrencies(own, "currencies"),
    shownCurrencies: namedCurrencies(own, "shownCurrencies"),
    beside: besideOf(table, fields),
    periods: grid.cells,
    columnsWith: new Map(),
    reading,
  };
  const records: TableRow[] = [];
  for (const row of rows) addRecords(records, maker, row);
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

const NO_OTHERS: ReadonlyMap<string, OtherCell> = new Map();
/** Most rows name no currency: they share this one. */
const NO_CURRENCIES: ReadonlyMap<string, string> = new Map();

interface RowMaker {
  readonly table: TableToRead;
  /** Where the fields of the record stand. */
  readonly columns: ReadonlyMap<string, number>;
  /** The values of each row, by its place below the top of the table. */
  readonly values: readonly (Record<string, unknown> | undefined)[];
  readonly currencies: readonly NamedCurrencies[];
  readonly shownCurrencies: readonly NamedCurrencies[];
  readonly beside: readonly BesideField[];
  readonly periods: ReadonlyMap<number, readonly PeriodCell[]>;
  /** Where the fields of a record stand that comes from a period or side-by-side column: the same in every row. */
  readonly columnsWith: Map<number, ReadonlyMap<string, number>>;
  readonly reading: number;
}

/** Adds the records of one row: one, or one for each filled period or side-by-side cell. */
function addRecords(records: TableRow[], maker: RowMaker, row: number): void {
  const { table, columns, beside, periods, reading } = maker;
  const { kind, found, grid } = table;
  const { sheet } = found;
  const base: TableRow = {
    reading,
    source: grid.turnedFrom ? { sheet, row, columns, inColumn: true } : { sheet, row, columns },
    values: maker.values[row - found.area.top] ?? {},
    currencies: currenciesOf(maker.currencies, row),
    shownCurrencies: currenciesOf(maker.shownCurrencies, row),
    others: kind.keepsOthers ? othersOf(table, row) : NO_OTHERS,
  };
  if (periods.size === 0 && beside.length === 0) {
    records.push(base);
    return;
  }
  const cells = [...(periods.get(row) ?? []), ...besideCells(beside, row)];
  if (cells.length === 0) records.push(base);
  else for (const cell of cells) records.push(withCell(base, cell, maker));
}

/**
 * What the fields of each row hold, by the row's place below the top of the table: column by column, as they were read,
 * so that no row has to look for its cell in every column.
 */
function valuesByRow(
  { found, given = [] }: TableToRead,
  fields: readonly ReadField[],
  rows: readonly number[],
): Record<string, unknown>[] {
  const { top } = found.area;
  const values: Record<string, unknown>[] = [];
  for (const row of rows) {
    const ofRow: Record<string, unknown> = {};
    for (const { field, valueOf } of given) ofRow[field] = valueOf(row);
    values[row - top] = ofRow;
  }
  for (const { mapped, reading } of fields) {
    for (const [row, value] of reading.values) {
      const ofRow = values[row - top];
      if (ofRow) ofRow[mapped.field] = value;
    }
    if (!reading.second) continue;
    for (const [row, value] of reading.second.values) {
      const ofRow = values[row - top];
      if (ofRow) ofRow[reading.second.field] ??= value;
    }
  }
  return values;
}

/** The currencies that the cells of a field name, by row. */
interface NamedCurrencies {
  readonly field: string;
  readonly byRow: ReadonlyMap<number, string>;
}

function namedCurrencies(
  fields: readonly ReadField[],
  which: "currencies" | "shownCurrencies",
): NamedCurrencies[] {
  return fields.flatMap(({ mapped, reading }) => {
    const byRow = reading[which];
    return byRow && byRow.size > 0 ? [{ field: mapped.field, byRow }] : [];
  });
}

function currenciesOf(fields: readonly NamedCurrencies[], row: number): ReadonlyMap<string, string> {
  let named: Map<string, string> | undefined;
  for (const { field, byRow } of fields) {
    const currency = byRow.get(row);
    if (currency !== undefined) (named ??= new Map()).set(field, currency);
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
