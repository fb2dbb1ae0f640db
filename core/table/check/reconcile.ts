import { a1, a1Area } from "../../domain/cell-ref";
import { groupedBy } from "../../domain/grouped-by";
import { sum } from "../../math/sum";
import { areaOnSheet, cellOnSheet } from "../find/turned";
import { valueAt } from "../grid";
import { timesScale } from "../parse/money";
import { isTooLarge } from "../read/magnitude";
import type { TableReading } from "../read/table";
import { textOf } from "../recognise/content";
import { columnKindOf, columnToRead } from "../read/table-columns";
import type { MoneyCell, TableRow } from "../read/rows";
import type { FoundTable, Reconciliation } from "../table-kind";

type MoneyLine = Reconciliation["money"][number];

/** Reconciles one found table with the records that it ended in: rows and money in = used + left out. */
export function reconcile(reading: TableReading, records: readonly TableRow[]): Reconciliation {
  const { found, kind } = reading.table;
  const used = new Set(records.map(({ source }) => source.row));
  const usedRows = usedRowsByColumn(records, new Set(reading.money.map(({ column }) => column)));
  const lines = groupedBy(reading.money, ({ field, header }) => `${field}\n${header}`);
  return {
    table: kind.id,
    sheet: found.sheet,
    area: a1Area(areaOnSheet(found)),
    rows: reading.rowsIn.length,
    used: used.size,
    leftOut: reading.rowsIn.length - used.size,
    money: [...lines.values()].map((cells) =>
      moneyLine(found, { cells, usedRows, total: ownTotal(reading, cells) }),
    ),
  };
}

/** The sheet rows that end in records with a number, by the column of money in which it stands. */
function usedRowsByColumn(
  records: readonly TableRow[],
  ofMoney: ReadonlySet<number>,
): Map<number, Set<number>> {
  const used = new Map([...ofMoney].map((column) => [column, new Set<number>()]));
  // Many records share one map of columns: which of these are of money is looked up once for each.
  const places = new Map<TableRow["source"]["columns"], (readonly [string, Set<number>])[]>();
  const placesIn = (columns: TableRow["source"]["columns"]) =>
    [...columns].flatMap(([field, column]) => {
      const rows = used.get(column);
      return rows ? [[field, rows] as const] : [];
    });
  for (const { source, values } of records) {
    let ofRecord = places.get(source.columns);
    if (!ofRecord) places.set(source.columns, (ofRecord = placesIn(source.columns)));
    for (const [field, rows] of ofRecord) if (typeof values[field] === "number") rows.add(source.row);
  }
  return used;
}

interface MoneyOfLine {
  readonly cells: readonly MoneyCell[];
  readonly usedRows: ReadonlyMap<number, ReadonlySet<number>>;
  readonly total: OwnTotal | undefined;
}

function moneyLine(found: FoundTable, { cells, usedRows, total }: MoneyOfLine): MoneyLine {
  const isUsed = ({ row, column }: MoneyCell): boolean => usedRows.get(column)?.has(row) === true;
  const values = (wanted: readonly MoneyCell[]): number => sum(wanted.map(({ value }) => value));
  return {
    field: cells[0]?.field ?? "",
    header: cells[0]?.header ?? "",
    sheetSum: values(cells),
    used: values(cells.filter(isUsed)),
    leftOut: values(cells.filter((cell) => !isUsed(cell))),
    ownTotal: total?.value ?? null,
    ...(total ? { ownTotalCell: a1(cellOnSheet(found, total)) } : {}),
  };
}

interface OwnTotal {
  readonly value: number;
  /** Its first line; `row` is its last. */
  readonly from: number;
  readonly row: number;
  readonly column: number;
}

/** The last total that holds a number below the column, or below all period columns together; it may have several lines. */
function ownTotal({ table }: TableReading, cells: readonly MoneyCell[]): OwnTotal | undefined {
  const { grid, found } = table;
  const columns = [...new Set(cells.map(({ column }) => column))];
  const first = columns[0];
  const rows = [...found.totalsRows].sort((a, b) => b - a);
  for (const [index, row] of rows.entries()) {
    const lines = linesOfTotal(table, rows.slice(index));
    const values = lines.flatMap((line) => columns.map((column) => valueAt(grid, line, column)));
    const numbers = values.filter(
      (value): value is number => typeof value === "number" && !isTooLarge(value),
    );
    if (first === undefined || numbers.length === 0) continue;
    const scale = scaleOf(table, cells[0]);
    const from = lines[lines.length - 1] ?? row;
    return { value: timesScale(sum(numbers), scale), row, column: first, from };
  }
  return undefined;
}

/** A total of Budget and one of Actual right below it sum up the rows together. */
function linesOfTotal({ grid, found, kind }: TableReading["table"], rowsUp: readonly number[]): number[] {
  const [last, ...above] = rowsUp;
  if (last === undefined) return [];
  const lines = [last];
  const words = found.columns.filter(({ field }) => kind.columns[field]?.type.kind === "enum");
  const labels = (row: number) => words.map(({ column }) => textOf(valueAt(grid, row, column))).join("|");
  for (const row of above) {
    const isNext = row === (lines[lines.length - 1] ?? 0) - 1;
    const isNew = /[^|]/.test(labels(row)) && !lines.some((line) => labels(line) === labels(row));
    if (!isNext || !isNew || !/[^|]/.test(labels(last))) break;
    lines.push(row);
  }
  return lines;
}

function scaleOf(table: TableReading["table"], cell: MoneyCell | undefined): number {
  const columnKind = cell && columnKindOf(table, cell.field);
  return columnKind ? (columnToRead(table, cell, { columnKind, rows: [] }).unit?.scale ?? 1) : 1;
}
