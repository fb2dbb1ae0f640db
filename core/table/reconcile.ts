import { a1, a1Area } from "../domain/cell-ref";
import { groupedBy } from "../domain/grouped-by";
import type { Finding } from "../domain/issue";
import { sum } from "../math/sum";
import { valueAt } from "./grid";
import { timesScale } from "./parse/money";
import type { TableReading } from "./read/table";
import { textOf } from "./recognise/content";
import { columnKindOf, columnToRead } from "./read/table-columns";
import type { MoneyCell, TableRow } from "./read/rows";
import type { Reconciliation } from "./table-kind";

type MoneyLine = Reconciliation["money"][number];

/** What came in and what became of it: rows and money in = used + left out. */
export interface Reconciled {
  readonly reconciliation: Reconciliation;
  readonly findings: readonly Finding[];
}

/** Half of the smallest coin, for sums of amounts that are rounded to it. */
const TOLERANCE = 1 / 200;

/** Reconciles one found table with the records that it ended in, and with the sheet's own total. */
export function reconcile(reading: TableReading, records: readonly TableRow[]): Reconciled {
  const { found, kind } = reading.table;
  const used = new Set(records.map(({ source }) => source.row));
  const usedRows = usedRowsByColumn(records);
  const byField = groupedBy(reading.money, ({ field, header }) => `${field}\n${header}`);
  const lines = [...byField.values()].map((cells) => {
    const total = ownTotal(reading, cells);
    return { line: moneyLine(cells, usedRows, total), cells, total };
  });
  return {
    reconciliation: {
      table: kind.id,
      sheet: found.sheet,
      area: a1Area(found.area),
      rows: reading.rowsIn.length,
      used: used.size,
      leftOut: reading.rowsIn.length - used.size,
      money: lines.map(({ line }) => line),
    },
    findings: lines.flatMap(({ line, cells, total }) =>
      total ? offTotal(reading, total, { line, cells }) : [],
    ),
  };
}

/** The sheet rows that end in records with a number, by the column in which it stands. */
function usedRowsByColumn(records: readonly TableRow[]): Map<number, Set<number>> {
  const used = new Map<number, Set<number>>();
  for (const { source, values } of records) {
    for (const [field, column] of source.columns) {
      if (typeof values[field] !== "number") continue;
      const rows = used.get(column);
      if (rows) rows.add(source.row);
      else used.set(column, new Set([source.row]));
    }
  }
  return used;
}

function moneyLine(
  cells: readonly MoneyCell[],
  usedRows: ReadonlyMap<number, ReadonlySet<number>>,
  total: OwnTotal | undefined,
): MoneyLine {
  const isUsed = ({ row, column }: MoneyCell): boolean => usedRows.get(column)?.has(row) === true;
  const values = (wanted: readonly MoneyCell[]): number => sum(wanted.map(({ value }) => value));
  return {
    field: cells[0]?.field ?? "",
    header: cells[0]?.header ?? "",
    sheetSum: values(cells),
    used: values(cells.filter(isUsed)),
    leftOut: values(cells.filter((cell) => !isUsed(cell))),
    ownTotal: total?.value ?? null,
    ...(total ? { ownTotalCell: a1(total) } : {}),
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
    const numbers = values.filter((value): value is number => typeof value === "number");
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

/** A total that is neither the sum of all rows nor of those since the totals row before it. */
function offTotal(
  { table }: TableReading,
  { row, from, value }: OwnTotal,
  { line, cells }: { readonly line: MoneyLine; readonly cells: readonly MoneyCell[] },
): Finding[] {
  const { found, kind } = table;
  const before = found.totalsRows.filter((totals) => totals < from);
  const since = before.length === 0 ? -1 : Math.max(...before);
  const part = sum(cells.filter((cell) => cell.row > since && cell.row < row).map((cell) => cell.value));
  const differs = (other: number): boolean => Math.abs(value - other) > tolerance(other);
  if (!differs(line.sheetSum) || !differs(part)) return [];
  const difference = value - line.sheetSum;
  return [
    {
      code: "total-does-not-tie",
      severity: "error",
      at: { sheet: found.sheet, row, column: cells[0]?.column ?? found.area.left },
      table: kind.title,
      column: columnKindOf(table, line.field)?.title ?? line.field,
      found: String(value),
      message: `The sheet's total is ${value}, its rows sum to ${line.sheetSum}: a difference of ${difference}. The rows count.`,
      fix: "Make the total a formula over all rows, or find the row that is missing.",
      money: difference,
    },
  ];
}

function tolerance(value: number): number {
  return Math.max(TOLERANCE, Math.abs(value) / 1_000_000_000);
}
