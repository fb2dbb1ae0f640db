import type { OtherCell } from "../domain/project";
import type { TableId, Tables } from "../domain/portfolio";
import type { RowSource } from "../domain/row-source";

/** How a column's cells are read. The values that come out: text and ids string, lists string[], dates Day, the rest numbers (shares 0–1, hours, days) or the enum's own word. */
export type ColumnType =
  | { readonly kind: "id" }
  | { readonly kind: "text" }
  | { readonly kind: "ref"; readonly table: TableId; readonly list?: true }
  | { readonly kind: "list" }
  | { readonly kind: "date" }
  | { readonly kind: "money" }
  /** `54`, `0.54` or `54 %`: the column decides, and says so. */
  | { readonly kind: "percent" }
  | { readonly kind: "probability" }
  /** `fractions`: a text such as 1/3 is a number. */
  | { readonly kind: "number"; readonly fractions?: true }
  /** Words or marks on somebody's own scale, such as high or 4: read as they stand. */
  | { readonly kind: "rating" }
  | { readonly kind: "hours" }
  | { readonly kind: "days" }
  | { readonly kind: "yes-no" }
  /** The words that may stand, each with its synonyms (lower case); the first is the value. */
  | { readonly kind: "enum"; readonly words: Readonly<Record<string, readonly string[]>> };

/** One column of a table kind, described once for finding, parsing, templates, docs and the panel. */
export interface ColumnKind {
  /** As the template heads it and the docs name it. */
  readonly title: string;
  readonly type: ColumnType;
  /** Other headers that mean it, in lower case without units or punctuation. */
  readonly synonyms: readonly string[];
  /** What a row cannot do without. */
  readonly required?: true;
  /** One sentence for the template and the docs. */
  readonly help: string;
}

type FieldsOf<Row> = Exclude<keyof Row, "source" | "others" | "dated" | "amountAtBudgetRate"> & string;

/** A table that we read. `columns` is keyed by the fields of its record, so the record and its description cannot drift apart. */
export interface TableKind<Id extends TableId = TableId> {
  readonly id: Id;
  /** As the template and people name it. */
  readonly title: string;
  /** Other names of the table or its sheet, in lower case. */
  readonly synonyms: readonly string[];
  readonly columns: Readonly<Record<FieldsOf<Tables[Id][number]>, ColumnKind>>;
  /** The record takes the columns that we do not know as `others`. */
  readonly keepsOthers?: true;
  /** Where one column per period may stand: the field that takes the period's first day, the one that takes its last (if any), those that may take the cell's value, and, where the record has no version, of which version its columns are taken, the best first. */
  readonly periods?: {
    readonly start: string;
    readonly finish?: string;
    readonly values: readonly string[];
    readonly versions?: readonly string[];
  };
  /** Columns that give one field of the record with other fields fixed, such as Cost and Benefit, or Budget and Actual, side by side: each filled cell is a record of its own. Mapped like any column, by their own key. */
  readonly sideBySide?: Readonly<Record<string, SideBySideColumn>>;
  /** No calculation uses the table yet: it is read and checked, and its help says so. */
  readonly isOnlyRead?: true;
  /** One sentence: what the table switches on. */
  readonly help: string;
}

/** A column that gives `field`, with what `sets` says fixed by its header. */
export interface SideBySideColumn extends ColumnKind {
  readonly field: string;
  readonly sets: Readonly<Record<string, string>>;
}

/** How sure a mapping is, 0–1, and why, in words that a person can check. */
export interface Recognition {
  readonly confidence: number;
  readonly how: string;
}

/** A column of a found table. */
export interface MappedColumn extends Recognition {
  /** Field of the record. */
  readonly field: string;
  readonly title: string;
  readonly header: string;
  /** Sheet column, from 0. */
  readonly column: number;
}

/** A period column of a found table. */
export interface PeriodColumn {
  readonly column: number;
  readonly header: string;
  readonly start: number;
  readonly finish: number;
  /** What tells it from the other columns of the same period, such as its version: the fields that it fixes. */
  readonly sets?: Readonly<Record<string, string>>;
}

/**
 * A table that was found on a sheet and recognised. Rows and columns count from 0 on the sheet; of a transposed table its
 * rows are the sheet's columns and its columns the sheet's rows, in everything here (see `areaOnSheet`).
 */
export interface FoundTable extends Recognition {
  readonly kind: TableId;
  readonly sheet: string;
  /** With its header rows, without totals and notes. */
  readonly area: {
    readonly top: number;
    readonly left: number;
    readonly bottom: number;
    readonly right: number;
  };
  readonly headerRows: readonly number[];
  /** Transposed: a record per column, a field per row. */
  readonly orientation: "rows" | "periods" | "transposed";
  /** Rows of data, before any is left out. */
  readonly dataRows: readonly number[];
  readonly totalsRows: readonly number[];
  readonly columns: readonly MappedColumn[];
  readonly periods: readonly PeriodColumn[];
  /** Columns that no field of ours took. */
  readonly unmapped: readonly { readonly header: string; readonly column: number }[];
  /** The lines above the table, nearest first: its name, its unit, its status date. */
  readonly titles?: readonly { readonly text: string; readonly row: number; readonly column: number }[];
  /** Rows among the data that hold one text only and head the rows below them, such as a program. */
  readonly sectionRows?: readonly number[];
  /** The project of every row, where the table has no project column and its file's name begins with it. */
  readonly projectOfAll?: string;
}

/** What a row became: its fields, and where it stands. */
export interface ReadRow {
  readonly source: RowSource;
  readonly values: Readonly<Record<string, unknown>>;
  readonly others: ReadonlyMap<string, OtherCell>;
}

/** Rows and money that came in, and what became of them: in = used + left out, always. */
export interface Reconciliation {
  readonly table: TableId;
  readonly sheet: string;
  readonly area: string;
  readonly rows: number;
  readonly used: number;
  readonly leftOut: number;
  /** One line per money column: the sum in the sheet, of the rows used, of those left out, and the sheet's own total if it has one. */
  readonly money: readonly {
    readonly field: string;
    readonly header: string;
    readonly sheetSum: number;
    readonly used: number;
    readonly leftOut: number;
    readonly ownTotal: number | null;
    readonly ownTotalCell?: string;
  }[];
}
