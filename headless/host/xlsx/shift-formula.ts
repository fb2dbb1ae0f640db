import { columnIndex, columnLetters } from "../../../core/index";

const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_575;

/** Texts, quoted sheet names and bracketed parts, in which nothing is a reference; then cells; then whole columns and rows. */
const TOKENS = new RegExp(
  [
    String.raw`("(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[[^\]]*\])`,
    ...[
      String.raw`(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})`,
      String.raw`(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})`,
      String.raw`(\$?)(\d{1,7}):(\$?)(\d{1,7})`,
    ].map((reference) => String.raw`(?<![\p{L}\p{N}_.$\\])${reference}(?![\p{L}\p{N}_.(!])`),
  ].join("|"),
  "gu",
);

/**
 * A formula as it reads when copied some rows down and columns to the right: relative references move, those with `$` stay,
 * and those that would leave the sheet become `#REF!`.
 */
export function shiftFormula(formula: string, by: { rows: number; columns: number }): string {
  if (by.rows === 0 && by.columns === 0) return formula;
  return formula.replace(TOKENS, (...match) => {
    const groups = match.slice(1, 14) as readonly (string | undefined)[];
    const [literal, column$, column, row$, row, from$, from, to$, to, top$, top, bottom$, bottom] = groups;
    if (literal !== undefined) return literal;
    if (column !== undefined)
      return joined("", shiftColumn(column$, column, by.columns), shiftRow(row$, row, by.rows));
    if (from !== undefined)
      return joined(":", shiftColumn(from$, from, by.columns), shiftColumn(to$, to, by.columns));
    return joined(":", shiftRow(top$, top, by.rows), shiftRow(bottom$, bottom, by.rows));
  });
}

function joined(by: string, first: string | undefined, second: string | undefined): string {
  return first === undefined || second === undefined ? "#REF!" : `${first}${by}${second}`;
}

function shiftColumn(fixed: string | undefined, letters = "", by: number): string | undefined {
  if (fixed) return `$${letters}`;
  const column = columnIndex(letters) + by;
  return column < 0 || column > LAST_COLUMN ? undefined : columnLetters(column);
}

function shiftRow(fixed: string | undefined, digits = "", by: number): string | undefined {
  if (fixed) return `$${digits}`;
  const row = Number(digits) - 1 + by;
  return row < 0 || row > LAST_ROW ? undefined : String(row + 1);
}
