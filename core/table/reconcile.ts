import { a1, a1Area } from "../domain/cell-ref";
import type { Finding } from "../domain/issue";
import { sum } from "../math/sum";
import { valueAt } from "./grid";
import { timesScale } from "./parse-money";
import type { TableReading } from "./read-table";
import { columnKindOf, columnToRead } from "./read-table-columns";
import type { MoneyCell, TableRow } from "./read-rows";
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
  const usedCells = new Set(records.flatMap(usedMoney));
  const lines = [...new Set(reading.money.map(({ field, header }) => JSON.stringify([field, header])))].map(
    (key) => {
      const cells = reading.money.filter(({ field, header }) => JSON.stringify([field, header]) === key);
      return { line: moneyLine(cells, usedCells, reading), cells };
    },
  );
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
    findings: lines.flatMap(({ line, cells }) => offTotal(reading, line, cells)),
  };
}

function usedMoney({ source, values }: TableRow): string[] {
  return [...source.columns].flatMap(([field, column]) =>
    typeof values[field] === "number" ? [`${source.row},${column}`] : [],
  );
}

function moneyLine(
  cells: readonly MoneyCell[],
  usedCells: ReadonlySet<string>,
  reading: TableReading,
): MoneyLine {
  const isUsed = ({ row, column }: MoneyCell): boolean => usedCells.has(`${row},${column}`);
  const values = (wanted: readonly MoneyCell[]): number => sum(wanted.map(({ value }) => value));
  const total = ownTotal(reading, cells);
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
  readonly row: number;
  readonly column: number;
}

/** The last totals row that holds a number below the column, or below all period columns together. */
function ownTotal({ table }: TableReading, cells: readonly MoneyCell[]): OwnTotal | undefined {
  const { grid, found } = table;
  const columns = [...new Set(cells.map(({ column }) => column))];
  for (const row of [...found.totalsRows].sort((a, b) => b - a)) {
    const values = columns.map((column) => valueAt(grid, row, column));
    const numbers = values.filter((value): value is number => typeof value === "number");
    const first = columns[0];
    if (first === undefined || numbers.length === 0) continue;
    const scale = scaleOf(table, cells[0]);
    return { value: timesScale(sum(numbers), scale), row, column: first };
  }
  return undefined;
}

function scaleOf(table: TableReading["table"], cell: MoneyCell | undefined): number {
  const columnKind = cell && columnKindOf(table, cell.field);
  return columnKind ? (columnToRead(table, cell, { columnKind, rows: [] }).unit?.scale ?? 1) : 1;
}

/** A total that is neither the sum of all rows nor of those since the totals row before it. */
function offTotal({ table }: TableReading, line: MoneyLine, cells: readonly MoneyCell[]): Finding[] {
  const { found, kind } = table;
  if (line.ownTotal === null || line.ownTotalCell === undefined) return [];
  const row = Number(/\d+$/.exec(line.ownTotalCell)?.[0]) - 1;
  const before = found.totalsRows.filter((totals) => totals < row);
  const since = before.length === 0 ? -1 : Math.max(...before);
  const part = sum(cells.filter((cell) => cell.row > since && cell.row < row).map(({ value }) => value));
  const differs = (other: number): boolean => Math.abs((line.ownTotal ?? 0) - other) > tolerance(other);
  if (!differs(line.sheetSum) || !differs(part)) return [];
  const difference = line.ownTotal - line.sheetSum;
  return [
    {
      code: "total-does-not-tie",
      severity: "error",
      at: { sheet: found.sheet, row, column: cells[0]?.column ?? found.area.left },
      table: kind.title,
      column: columnKindOf(table, line.field)?.title ?? line.field,
      found: String(line.ownTotal),
      message: `The sheet's total is ${line.ownTotal}, its rows sum to ${line.sheetSum}: a difference of ${difference}. The rows count.`,
      fix: "Make the total a formula over all rows, or find the row that is missing.",
      money: difference,
    },
  ];
}

function tolerance(value: number): number {
  return Math.max(TOLERANCE, Math.abs(value) / 1_000_000_000);
}
