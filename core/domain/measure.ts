import type { CellRef } from "./cell-ref";
import type { Known } from "./known";

/** What kind of figure it is: it decides the number format, the alignment and the width, everywhere. */
export type Format =
  | "text"
  /** An id, linked to its source row. */
  | "id"
  | "long-text"
  | "money"
  | "index"
  | "percent"
  | "days"
  | "weeks"
  | "hours"
  | "fte"
  | "date"
  | "month"
  | "years"
  | "integer"
  /** With a sign: +1, −2, 0. */
  | "change"
  | "score"
  | "rag"
  | "severity";

/** The value of a figure; `null` is not known, and then the measure says why. Dates are serial numbers, ratings words. */
export type FigureValue = Known<number | string>;

/**
 * One figure, described once: the tab's column, its live formula, criteria, Explain, custom functions and the docs
 * come from this.
 */
export interface Measure<Row> {
  readonly id: string;
  /** As the column is headed, with its unit where the format does not say it. */
  readonly title: string;
  readonly format: Format;
  /** One sentence for Explain and the docs. */
  readonly help: string;
  /** Where the definition comes from. */
  readonly source?: string;
  /** Ids of the measures that it is calculated from. */
  readonly inputs?: readonly string[];
  /** A1 formula over the row's own cells, `[id]` standing for a measure's cell: `IF([ac]=0,"–",[ev]/[ac])`. It must give `–` where the value is not known, and may use Excel-2010 functions and fractions (4/5), no decimals. */
  readonly formula?: string;
  /** How this row's value came about, where rows differ: the method that was chosen. */
  derivation?(row: Row): { readonly inputs: readonly string[]; readonly formula: string } | null;
  value(row: Row): FigureValue;
  /** Why it is not known. */
  why?(row: Row): Known<string>;
  /** The user's cells that it was read from. */
  cells?(row: Row): readonly CellRef[];
}

/** The figures of one tab's table: its measures over its rows. */
export interface Figures<Row = unknown> {
  /** The slice: `forecast`, `finance` … */
  readonly id: string;
  readonly title: string;
  readonly measures: readonly Measure<Row>[];
  readonly rows: readonly Row[];
  /** The row's key: a project's id, a role, a person. */
  keyOf(row: Row): string;
  nameOf(row: Row): string;
}
