import type {
  Assumption,
  Day,
  Drawing,
  DrawnCell,
  Explained,
  Grid,
  Issue,
  MissingTable,
  PartId,
  Question,
  SummaryBlock,
} from "../../core/index";

/** What the page asks of the worker. */
export type Request =
  /** A sheet of the workbook that is about to be read. */
  | { readonly kind: "grid"; readonly grid: Grid }
  /** Reads the sheets that were sent since the last time. */
  | { readonly kind: "read"; readonly today: Day; readonly locale: string }
  | {
      readonly kind: "run";
      readonly parts: readonly PartId[];
      readonly file: string;
      readonly stamp: string;
    }
  | {
      readonly kind: "explain";
      readonly question: Question;
      readonly file: string;
      readonly stamp: string;
    };

/** What the worker answers. */
export type Answer =
  | { readonly kind: "found"; readonly found: Found }
  | { readonly kind: "progress"; readonly share: number; readonly note: string }
  /** A tab whose cells follow in blocks, so that none of them holds up the page. */
  | { readonly kind: "tab"; readonly drawing: Drawing }
  | { readonly kind: "cells"; readonly cells: readonly DrawnCell[] }
  | { readonly kind: "done"; readonly done: Done }
  | { readonly kind: "explained"; readonly explained: Explained }
  | { readonly kind: "failed"; readonly message: string };

/** What was found in the workbook, and what is wrong with it. */
export interface Found {
  readonly tables: readonly TableFound[];
  readonly missing: readonly MissingTable[];
  readonly issues: readonly Issue[];
  readonly assumptions: readonly Assumption[];
  /** ISO 8601. */
  readonly asOf: string;
  readonly currency: string;
}

export interface TableFound {
  readonly title: string;
  readonly sheet: string;
  /** A1. */
  readonly range: string;
  readonly rows: number;
  readonly used: number;
  readonly leftOut: number;
  /** 0–1, and why. */
  readonly confidence: number;
  readonly how: string;
  readonly columns: readonly ColumnFound[];
  /** Headers that nothing took. */
  readonly unmapped: readonly string[];
  readonly totals: readonly TotalFound[];
}

export interface ColumnFound {
  readonly header: string;
  readonly title: string;
  readonly confidence: number;
  readonly how: string;
}

/** A column's own total on the sheet, beside the sum of its cells. */
export interface TotalFound {
  readonly header: string;
  readonly sheetTotal: number;
  readonly sum: number;
  /** The same, but for rounding. */
  readonly isTied: boolean;
}

export interface Done {
  readonly summary: readonly SummaryBlock[];
  readonly issues: readonly Issue[];
}
