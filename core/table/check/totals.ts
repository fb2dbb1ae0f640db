import { groupedBy } from "../../domain/grouped-by";
import type { Finding } from "../../domain/issue";
import { sum } from "../../math/sum";
import { valueAt } from "../grid";
import { comparable } from "../parse/words";
import { columnKindOf } from "../read/table-columns";
import type { MoneyCell } from "../read/rows";
import type { TableReading } from "../read/table";
import { textOf } from "../recognise/content";
import { moneyOfRow, recordsByRow } from "./money-at";
import { figureColumn } from "./published/figure-column";
import { ties, TOLERANCE } from "./ties";
import { runningSums, type RowRange, type RunningSums } from "./running-sums";

/** A subtotal that is farther than this from every run of rows sums up something else. */
const NEAR = 0.25;
/** How many groups of totals above a total may stand among the rows that it sums up. */
const MOST_LEVELS = 12;

/** A column of money, by its rows, with what the totals rows say below it. */
interface MoneyColumn {
  readonly column: number;
  readonly field: string;
  /** The periods of one grid belong together: what is off is said once for all of them. */
  readonly group: string;
  readonly cells: readonly MoneyCell[];
  readonly totals: ReadonlyMap<number, number>;
}

/**
 * Totals and subtotals of a sheet that are not the sum of the rows that they stand for. Which rows these are is told by
 * the columns that do tie; a subtotal that is near to no run of rows is left alone.
 */
export function totalsThatDoNotTie(reading: TableReading, reporting: string): Finding[] {
  const { found } = reading.table;
  if (found.totalsRows.length === 0) return [];
  const columns = moneyColumns(reading);
  const sumOf = sumsByLabel(reading);
  const records = recordsByRow(reading);
  const last = Math.max(...found.totalsRows);
  return found.totalsRows.flatMap((row) => {
    const label = labelOf(reading, row);
    const at = columns.flatMap((column) => {
      const value = column.totals.get(row);
      return value === undefined ? [] : [{ column, value, sums: sumOf(column, label) }];
    });
    const range = rangeOf(at, rangesFor(reading, row), { isLast: row === last });
    if (range === undefined) return [];
    const off = at
      .map((total) => ({ ...total, sum: total.sums(range) }))
      .filter(({ value, sum }) => !ties(value, sum));
    const record = records.get(firstRow(reading, range));
    return [...groupedBy(off, ({ column }) => column.group).values()].flatMap((some) => {
      const first = some[0];
      if (!first) return [];
      const value = rounded(sum(some.map((total) => total.value)));
      const rows = rounded(sum(some.map((total) => total.sum)));
      if (!Number.isFinite(value - rows)) return [];
      const money = moneyOfRow(record, value - rows, reporting);
      return [offTotal(reading, { column: first.column, value, sum: rows, row, money })];
    });
  });
}

interface TotalAt {
  readonly column: MoneyColumn;
  readonly value: number;
  readonly sums: RunningSums;
}

function moneyColumns({ money, table, rowsIn }: TableReading): MoneyColumn[] {
  const { totalsRows } = table.found;
  return [...groupedBy(money, ({ column }) => column).values()].flatMap((cells) => {
    const [first] = cells;
    if (!first || rowsIn.length === 0) return [];
    const { column, header, field } = first;
    const said = figureColumn(table, { column, header, field }, totalsRows)?.cells ?? [];
    const totals = new Map(
      totalsRows.flatMap((row, index) => {
        const cell = said[index];
        return cell ? [[row, cell.value] as const] : [];
      }),
    );
    return totals.size === 0
      ? []
      : [{ column, field, group: JSON.stringify([field, header]), cells, totals }];
  });
}

/** What a total says in the columns of words: a total of Budget sums up the rows of Budget only. */
function labelOf({ table, rowsIn }: TableReading, row: number): ReadonlyMap<number, string> {
  const words = table.found.columns.filter(({ field }) => table.kind.columns[field]?.type.kind === "enum");
  return new Map(
    words.flatMap(({ column }) => {
      const text = comparable(textOf(valueAt(table.grid, row, column)));
      const isUsed = text !== "" && rowsIn.some((other) => textAt(table, other, column) === text);
      return isUsed ? [[column, text] as const] : [];
    }),
  );
}

function sumsByLabel({ table }: TableReading) {
  const known = new Map<string, RunningSums>();
  return ({ column, cells }: MoneyColumn, label: ReadonlyMap<number, string>): RunningSums => {
    const key = JSON.stringify([column, [...label]]);
    const sums =
      known.get(key) ??
      runningSums(
        cells.filter(({ row }) => [...label].every(([at, text]) => textAt(table, row, at) === text)),
      );
    known.set(key, sums);
    return sums;
  };
}

function textAt({ grid, filledFrom }: TableReading["table"], row: number, column: number): string {
  return comparable(textOf(valueAt(grid, filledFrom?.(row, column) ?? row, column)));
}

/** The runs of rows that a total may stand for: all of them, those since a total or a section's name above it, those below it. */
function rangesFor({ table: { found } }: TableReading, row: number): RowRange[] {
  const above = found.totalsRows.filter((other) => other < row).sort((a, b) => b - a);
  const breaks = above.filter((other, index) => other + index + 1 !== row);
  const sections = (found.sectionRows ?? []).filter((other) => other < row);
  const starts = [...breaks.slice(0, MOST_LEVELS), ...sections.slice(-MOST_LEVELS)];
  const next = found.totalsRows.filter((other) => other > row);
  return [
    { after: -1, before: Infinity },
    { after: -1, before: row },
    ...starts.map((after) => ({ after, before: row })),
    { after: row, before: next.length === 0 ? Infinity : Math.min(...next) },
  ];
}

/** The run of rows under which most columns tie; for want of any, one that is near. The last total must tie with something. */
function rangeOf(
  at: readonly TotalAt[],
  ranges: readonly RowRange[],
  { isLast }: { readonly isLast: boolean },
): RowRange | undefined {
  const rated = ranges.map((range) => {
    const sums = at.map(({ value, sums }) => ({ value, sum: sums(range) }));
    return {
      range,
      tied: sums.filter(({ value, sum }) => ties(value, sum) && value !== 0).length,
      off: Math.max(
        ...sums.map(({ value, sum }) => Math.abs(value - sum) / Math.max(Math.abs(sum), TOLERANCE)),
      ),
    };
  });
  const [most] = [...rated].sort((a, b) => b.tied - a.tied);
  if (most && most.tied > 0) return most.range;
  const [nearest] = [...rated].sort((a, b) => a.off - b.off);
  return nearest && nearest.off <= NEAR ? nearest.range : isLast ? ranges[0] : undefined;
}

function firstRow({ rowsIn }: TableReading, { after, before }: RowRange): number {
  return rowsIn.find((row) => row > after && row < before) ?? -1;
}

function offTotal(
  { table }: TableReading,
  total: {
    readonly column: MoneyColumn;
    readonly value: number;
    readonly sum: number;
    readonly row: number;
    readonly money: number | null;
  },
): Finding {
  const { column, value, sum, row, money } = total;
  return {
    code: "total-does-not-tie",
    severity: "error",
    at: { sheet: table.found.sheet, row, column: column.column },
    table: table.kind.title,
    column: columnKindOf(table, column.field)?.title ?? column.field,
    found: String(value),
    message: `The sheet's total is ${value}, its rows sum to ${sum}: a difference of ${rounded(value - sum)}. The rows count.`,
    fix: "Make the total a formula over all rows, or find the row that is missing.",
    money,
  };
}

const CENTS = 100;

function rounded(value: number): number {
  const cents = Math.round(value * CENTS);
  return Number.isFinite(cents) ? cents / CENTS : value;
}
