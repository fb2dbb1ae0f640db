import type { Assumption } from "../../domain/assumption";
import type { Finding } from "../../domain/issue";
import { readColumn } from "./column";
import type { ReadingContext } from "./context";
import { effortUnit } from "./effort-unit";
import type { MoneyCell, PeriodCell } from "./rows";
import { columnToRead, type TableToRead } from "./table-columns";
import type { ColumnKind } from "../table-kind";

/** The filled cells of a table's period columns, by row. */
export interface PeriodGrid {
  readonly cells: ReadonlyMap<number, readonly PeriodCell[]>;
  readonly money: readonly MoneyCell[];
  readonly findings: readonly Finding[];
  readonly assumptions: readonly Assumption[];
}

const NO_CURRENCY: ReadonlyMap<string, string> = new Map();
const NO_GRID: PeriodGrid = { cells: new Map(), money: [], findings: [], assumptions: [] };

/** What the cells of a grid are: the field that takes them, how they are read, and by what they are multiplied. */
interface CellMeaning {
  readonly field: string;
  readonly columnKind: ColumnKind;
  readonly factor: number;
}

/** Reads one column per period; what the cells count (hours, FTE, %) is told by the sheet or asked for. */
export function readPeriodGrid(
  table: TableToRead,
  rows: readonly number[],
  context: ReadingContext,
): PeriodGrid {
  const { kind, found } = table;
  if (!kind.periods || found.periods.length === 0) return NO_GRID;
  const meaning = meaningOf(table, rows, context);
  if ("findings" in meaning) return { ...NO_GRID, findings: meaning.findings };
  const cells = new Map<number, PeriodCell[]>();
  const money: MoneyCell[] = [];
  const header = gridHeader(found.periods);
  const read = found.periods.map((period) => {
    const mapped = { field: meaning.field, header: period.header, column: period.column };
    return {
      period,
      reading: readColumn(columnToRead(table, mapped, { columnKind: meaning.columnKind, rows }), context),
    };
  });
  for (const { period, reading } of read) {
    for (const [row, value] of reading.values) {
      const amount = (value as number) * meaning.factor;
      const currency = reading.currencies?.get(row);
      const cell: PeriodCell = {
        column: period.column,
        values: periodValues(kind.periods, period, { ...period.sets, [meaning.field]: amount }),
        currencies: currency === undefined ? NO_CURRENCY : new Map([[meaning.field, currency]]),
      };
      const ofRow = cells.get(row);
      if (ofRow) ofRow.push(cell);
      else cells.set(row, [cell]);
      if (meaning.columnKind.type.kind === "money") {
        money.push({
          field: meaning.field,
          header,
          row,
          column: period.column,
          value: amount,
        });
      }
    }
  }
  return {
    cells,
    money,
    findings: read.flatMap(({ reading }) => reading.findings),
    assumptions: [...meaning.assumptions, ...(read[0]?.reading.assumptions ?? [])],
  };
}

function periodValues(
  { start, finish }: { readonly start: string; readonly finish?: string },
  period: { readonly start: number; readonly finish: number },
  value: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return { [start]: period.start, ...(finish === undefined ? {} : { [finish]: period.finish }), ...value };
}

function gridHeader(periods: readonly { readonly header: string }[]): string {
  const [first, last] = [periods[0]?.header ?? "", periods[periods.length - 1]?.header ?? ""];
  return first === last ? first : `${first} … ${last}`;
}

function meaningOf(
  table: TableToRead,
  rows: readonly number[],
  context: ReadingContext,
):
  | (CellMeaning & { readonly assumptions: readonly Assumption[] })
  | { readonly findings: readonly Finding[] } {
  const fields = table.kind.periods?.values ?? [];
  const only = fields.length === 1 ? fields[0] : undefined;
  const effort =
    only === undefined ? effortUnit(table, rows, context) : { field: only, factor: 1, assumptions: [] };
  if ("findings" in effort) return effort;
  const columnKind = table.kind.columns[effort.field];
  return columnKind ? { ...effort, columnKind } : { findings: [] };
}
