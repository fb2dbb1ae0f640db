import type { TableId } from "../../domain/portfolio";
import type { ReadRow } from "../table-kind";

/** A row that was read, with what its cells say of their currency. */
export interface TableRow extends ReadRow {
  /** Which reading it comes from, by its place in the list of readings. */
  readonly reading: number;
  readonly currencies: ReadonlyMap<string, string>;
  /** Currencies that only a number format shows: weak, for `$` is the format of many who count in something else. */
  readonly shownCurrencies: ReadonlyMap<string, string>;
  /** Rows of other tables that tell of the same thing, each with what was taken from it. */
  readonly joined?: readonly TableRow[];
}

/** A cell of money as the sheet gives it, its scale multiplied out. */
export interface MoneyCell {
  readonly field: string;
  readonly header: string;
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

/** One filled cell that becomes a record: the fields that it fills. */
export interface PeriodCell {
  readonly column: number;
  readonly values: Readonly<Record<string, unknown>>;
  readonly currencies: ReadonlyMap<string, string>;
}

/** The rows of every table. */
export type RowsByTable = Readonly<Record<TableId, readonly TableRow[]>>;
