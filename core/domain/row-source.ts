import type { CellRef } from "./cell-ref";

/** Where a record stands in the user's workbook, so that every figure can lead back to its cells. */
export interface RowSource {
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  /** The sheet column of each field that was found, by field name; a field that the table lacks is absent. */
  readonly columns: ReadonlyMap<string, number>;
}

/** A record that was read from one row (or one cell of a period grid). */
export interface Sourced {
  readonly source: RowSource;
}

/** The cell that a field of a record was read from; `undefined` when its table has no such column. */
export function cellOf(record: Sourced, field: string): CellRef | undefined {
  const column = record.source.columns.get(field);
  return column === undefined ? undefined : { sheet: record.source.sheet, row: record.source.row, column };
}

/** The record's leftmost mapped cell: where a link to the record leads. */
export function rowCell({ source }: Sourced): CellRef {
  const columns = [...source.columns.values()];
  return { sheet: source.sheet, row: source.row, column: columns.length > 0 ? Math.min(...columns) : 0 };
}
