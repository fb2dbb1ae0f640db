/** A cell of the user's workbook; `row` and `column` count from 0. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** The record that the cell is of stands in its column, not in its row: a transposed table. */
  readonly inColumn?: true;
}

/** A rectangle of cells; counts from 0, `bottom` and `right` inclusive. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * The letters of a column that counts from 0.
 *
 * @example columnLetters(27) // => "AB"
 */
export function columnLetters(column: number): string {
  return column >= 0 && column < MOST_COLUMNS ? (LETTERS[column] ??= lettersOf(column)) : lettersOf(column);
}

const MOST_COLUMNS = 16_384;
/** The letters of the columns that were asked for so far: a sheet has few columns, and cells by the million. */
const LETTERS: string[] = [];

function lettersOf(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/**
 * The column, from 0, of its letters.
 *
 * @example columnIndex("AB") // => 27
 */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/**
 * A cell in A1 style, without its sheet.
 *
 * @example a1({ row: 6, column: 5 }) // => "F7"
 */
export function a1({ row, column }: Pick<CellRef, "row" | "column">): string {
  return `${columnLetters(column)}${row + 1}`;
}

/**
 * Reads an A1 cell (`F7`, `$F$7`); `undefined` when it is none.
 *
 * @example parseA1("F7") // => { row: 6, column: 5 }
 */
export function parseA1(text: string): Pick<CellRef, "row" | "column"> | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(text);
  return match ? { row: Number(match[2]) - 1, column: columnIndex(match[1] ?? "") } : undefined;
}

/**
 * An area in A1 style, without its sheet.
 *
 * @example a1Area({ top: 0, left: 0, bottom: 9, right: 2 }) // => "A1:C10"
 */
export function a1Area({ top, left, bottom, right }: Area): string {
  return `${a1({ row: top, column: left })}:${a1({ row: bottom, column: right })}`;
}

/** A sheet's name as a formula needs it: quoted unless it is a plain word. */
export function quotedSheet(sheet: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet) && !parseA1(sheet) && !/^R\d*C\d*$/i.test(sheet)
    ? sheet
    : `'${sheet.replace(/'/g, "''")}'`;
}

/** `Sheet!F7`, as a person reads it and as a link takes it. */
export function sheetCell(ref: CellRef): string {
  return `${quotedSheet(ref.sheet)}!${a1(ref)}`;
}
