/** What one cell of the user's own is to hold; `row` and `column` count from 0. */
export interface CellEdit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** A day is a serial number of the 1900 calendar. Beside a formula: what it comes to, `null` when that is not known. */
  readonly value: string | number | boolean | null;
  /** In A1 style, without `=`. */
  readonly formula?: string;
}
