import type { Area } from "../domain/cell-ref";
import type { DrawnCell, DrawnRule, DrawnTable, DrawnValidation } from "./drawing";
import type { Page, Span } from "./page";
import type { ReportContext } from "./report-context";
import type { RecordedTable } from "./layout-record";
import type { ChartBlock } from "./sheet-model";

/** Where a block is put. */
export interface Spot {
  readonly row: number;
  readonly span: Span;
  readonly page: Page;
  readonly context: ReportContext;
}

/** A chart that waits for the height of the rows above it and for its data block. */
export interface PendingChart {
  readonly block: ChartBlock;
  readonly row: number;
  /** Points from the left edge. */
  readonly x: number;
  readonly width: number;
  readonly rows: number;
}

/** What one block came to on the sheet. */
export interface Piece {
  /** The first row that it leaves free. */
  readonly bottom: number;
  readonly cells: readonly DrawnCell[];
  readonly merges: readonly Area[];
  /** Row and points. */
  readonly heights: readonly (readonly [number, number])[];
  readonly tables: readonly DrawnTable[];
  readonly rules: readonly DrawnRule[];
  readonly validations: readonly DrawnValidation[];
  readonly charts: readonly PendingChart[];
  readonly placed: readonly PlacedTable[];
}

/** A table that stands, as the next run is told of it, and the first cell that scrolls when the panes follow it. */
export interface PlacedTable {
  readonly record: RecordedTable;
  readonly freeze?: { readonly row: number; readonly column: number };
  /** The header is repeated on every page. */
  readonly isRepeated?: true;
}

/** A piece of its parts alone; the rest is empty. */
export function piece(parts: Partial<Piece> & Pick<Piece, "bottom">): Piece {
  const none = {
    cells: [],
    merges: [],
    heights: [],
    tables: [],
    rules: [],
    validations: [],
    charts: [],
    placed: [],
  };
  return { ...none, ...parts };
}

/** Several pieces as one. */
export function joinPieces(pieces: readonly Piece[]): Piece {
  const cells: DrawnCell[] = [];
  for (const one of pieces) for (const cell of one.cells) cells.push(cell);
  return {
    bottom: pieces.reduce((bottom, one) => Math.max(bottom, one.bottom), 0),
    cells,
    merges: pieces.flatMap(({ merges }) => merges),
    heights: pieces.flatMap(({ heights }) => heights),
    tables: pieces.flatMap(({ tables }) => tables),
    rules: pieces.flatMap(({ rules }) => rules),
    validations: pieces.flatMap(({ validations }) => validations),
    charts: pieces.flatMap(({ charts }) => charts),
    placed: pieces.flatMap(({ placed }) => placed),
  };
}
