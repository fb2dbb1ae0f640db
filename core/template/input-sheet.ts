import type { SettingType } from "../domain/setting-kinds";
import type { ColumnType } from "../table/table-kind";

/** What a cell of an input sheet holds; a date is a serial number. */
export type InputCell = string | number | boolean | null;

/** How a column is typed in: as a column of a table kind, as one period's amount, as a setting's value, or as a remark of ours. */
export type InputType =
  | ColumnType
  | { readonly kind: "period" }
  | { readonly kind: "setting"; readonly types: readonly SettingType[] }
  | { readonly kind: "remark" };

/** A column of an input sheet. */
export interface InputColumn {
  readonly title: string;
  readonly type: InputType;
  /** One sentence: the prompt of its cells. */
  readonly help: string;
  readonly required: boolean;
}

/** A sheet to fill in: one table, with what stands in it. */
export interface InputSheet {
  /** Unique among the drawings. */
  readonly id: string;
  /** The sheet's name. */
  readonly name: string;
  /** What the table switches on. */
  readonly help: string;
  readonly columns: readonly InputColumn[];
  /** In the order of the columns; none is an empty table. */
  readonly rows: readonly (readonly InputCell[])[];
  /** The last row is a sum that somebody typed. */
  readonly totals?: true;
}
