import { columnLetters, type CellRef } from "./cell-ref";

/** Where a record stands in the user's workbook, so that every figure can lead back to its cells. */
export interface RowSource {
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  /** The sheet column of each field that was found, by field name; a field that the table lacks is absent. */
  readonly columns: ReadonlyMap<string, number>;
  /** The record stands in a column of a transposed table: `row` counts the sheet's columns, and `columns` its rows. */
  readonly inColumn?: true;
}

/** A record that was read from one row (or one cell of a period grid). */
export interface Sourced {
  readonly source: RowSource;
}

/** The cell of a record at one of its columns; of a record that stands in a column, at one of its rows. */
export function cellAt({ sheet, row, inColumn }: RowSource, column: number): CellRef {
  return inColumn ? { sheet, row: column, column: row, inColumn } : { sheet, row, column };
}

/** The cell that a field of a record was read from; `undefined` when its table has no such column. */
export function cellOf({ source }: Sourced, field: string): CellRef | undefined {
  const column = source.columns.get(field);
  return column === undefined ? undefined : cellAt(source, column);
}

/** The record's leftmost mapped cell (the topmost, where it stands in a column): where a link to the record leads. */
export function rowCell({ source }: Sourced): CellRef {
  return cellAt(source, firstColumn(source));
}

/** The first column of a record that was mapped; 0 when none was. */
export function firstColumn({ columns }: RowSource): number {
  return columns.size > 0 ? Math.min(...columns.values()) : 0;
}

/** A record's line as a person finds it: `row 7`, or `column C` of a transposed table. */
export function lineName({ row, inColumn }: RowSource): string {
  return inColumn ? `column ${columnLetters(row)}` : `row ${row + 1}`;
}
