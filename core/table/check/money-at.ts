import type { TableReading } from "../read/table";
import type { TableRow } from "../read/rows";

const CENTS = 100;

/** What a row that was read says, by its row on the sheet: the first of several records of it. */
export function recordsByRow({ rows }: Pick<TableReading, "rows">): ReadonlyMap<number, TableRow> {
  const records = new Map<number, TableRow>();
  for (const row of rows) if (!records.has(row.source.row)) records.set(row.source.row, row);
  return records;
}

/** An amount of a row as money of the reporting currency, to the cent; `null` when the row is left out or counts in another one. */
export function moneyOfRow(row: TableRow | undefined, amount: number, reporting: string): number | null {
  if (!row || isForeign(row, reporting)) return null;
  const cents = Math.round(amount * CENTS);
  return Number.isFinite(cents) ? cents / CENTS : null;
}

function isForeign({ currencies, values }: TableRow, reporting: string): boolean {
  const said = [...currencies.values(), values["currency"]].filter(
    (currency) => typeof currency === "string",
  );
  return said.some((currency) => currency !== "" && currency !== reporting);
}
