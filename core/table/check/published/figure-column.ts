import { oneLine, headerWords } from "../../header/text";
import { formatAt, isCellError, valueAt, type CellValue } from "../../grid";
import { parseMoney, shownScale } from "../../parse/money";
import { decimalEvidence, type DecimalMark } from "../../parse/number";
import { columnToRead, type TableToRead } from "../../read/table-columns";

/** A number as a cell publishes it. */
export interface FigureCell {
  /** In units: the scale of the header multiplied out, percentages as shares. */
  readonly value: number;
  /** Half of the last decimal that is shown, in units. */
  readonly halfUnit: number;
  /** By what the header's unit multiplied it. */
  readonly scale: number;
  readonly text: string;
}

/** A column of numbers of a table, mapped or not, as its cells publish them. */
export interface FigureColumn {
  readonly column: number;
  readonly header: string;
  /** The header's words, as they are compared. */
  readonly words: readonly string[];
  /** The field that took the column; `undefined` when none did. */
  readonly field: string | undefined;
  /** Its cells carry a percent sign: they are shares. */
  readonly isPercent: boolean;
  /** One per row; `null` where no number stands. */
  readonly cells: readonly (FigureCell | null)[];
}

const MONEY = { title: "", type: { kind: "money" }, synonyms: [], help: "" } as const;

/** Reads a column of numbers; `undefined` when it holds none. */
export function figureColumn(
  table: TableToRead,
  at: { readonly column: number; readonly header: string; readonly field?: string },
  rows: readonly number[],
): FigureColumn | undefined {
  const { grid } = table;
  const values = rows.map((row) => valueAt(grid, row, at.column));
  const mark = markOf(values);
  const numbers = values.map((value) => numberOf(value, mark));
  if (!numbers.some((number) => number !== null)) return undefined;
  const unit = columnToRead(table, { field: "", ...at }, { columnKind: MONEY, rows: [] }).unit?.scale ?? 1;
  const usual = usualDecimals(numbers);
  const cells = numbers.map((number, index) => {
    if (number === null) return null;
    const format = formatAt(grid, rows[index] ?? 0, at.column);
    return figureCell(number, { format, usual, unit });
  });
  const filled = cells.filter((cell) => cell !== null);
  const percents = numbers.filter(
    (number, index) =>
      number?.isPercent === true || isPercentFormat(formatAt(grid, rows[index] ?? 0, at.column)),
  ).length;
  return {
    column: at.column,
    header: oneLine(at.header),
    words: headerWords(at.header),
    field: at.field,
    isPercent: percents * 2 > filled.length,
    cells,
  };
}

interface WrittenNumber {
  readonly value: number;
  readonly isPercent: boolean;
  /** The text said its own scale. */
  readonly scaled: boolean;
  readonly decimals: number;
  readonly text: string;
}

function markOf(values: readonly CellValue[]): DecimalMark {
  let commas = 0;
  for (const value of values) {
    const isShort = typeof value === "string" && value.length <= LONGEST_NUMBER;
    const evidence = isShort ? decimalEvidence(value.replace(/\s*%$/, "")) : "none";
    if (evidence !== "none" && evidence !== "either") commas += evidence === "," ? 1 : -1;
  }
  return commas > 0 ? "," : ".";
}

function numberOf(value: CellValue, mark: DecimalMark): WrittenNumber | null {
  if (value === null || typeof value === "boolean" || isCellError(value)) return null;
  if (typeof value === "number")
    return {
      value,
      isPercent: false,
      scaled: false,
      decimals: decimalsOf(String(value), "."),
      text: String(value),
    };
  if (!/\d/.test(value) || value.length > LONGEST_NUMBER) return null;
  const bare = value.trim().replace(/\s*%$/, "");
  const isPercent = bare !== value.trim();
  const money = parseMoney(bare, mark);
  if (!money) return null;
  const decimals = decimalsOf(bare, mark) - (money.scaled ? zerosOf(writtenScale(bare)) : 0);
  return {
    value: isPercent ? money.value / PERCENT : money.value,
    isPercent,
    scaled: money.scaled,
    decimals: isPercent ? decimals + 2 : decimals,
    text: value.trim(),
  };
}

/** What the letter behind a number multiplies by: `1.2m`. */
function writtenScale(text: string): number {
  const [thousand, million, billion] = [1000, 1_000_000, 1_000_000_000];
  return /\d\s*(?:k|t)/i.test(text) ? thousand : /\d\s*(?:b|mrd|mill?iard)/i.test(text) ? billion : million;
}

const PERCENT = 100;
const LONGEST_NUMBER = 40;
/** A plain whole number in a column of decimals has lost its zeros: `1` beside `0.93`. */
const MOST_LOST_ZEROS = 2;

function decimalsOf(text: string, mark: DecimalMark): number {
  const exponent = Number(/e([+-]?\d+)$/i.exec(text)?.[1] ?? 0);
  const decimals = text.split(mark)[1]?.match(/^\d+/)?.[0].length ?? 0;
  return Math.max(0, decimals - exponent);
}

function usualDecimals(numbers: readonly (WrittenNumber | null)[]): number {
  const decimals = numbers.flatMap((number) => (number && number.decimals > 0 ? [number.decimals] : []));
  decimals.sort((a, b) => a - b);
  return Math.min(MOST_LOST_ZEROS, decimals[decimals.length >> 1] ?? 0);
}

function figureCell(
  { value, decimals, scaled, text, isPercent }: WrittenNumber,
  { format, usual, unit }: { readonly format: string; readonly usual: number; readonly unit: number },
): FigureCell {
  const shown = isPercent ? undefined : shownDecimals(format);
  const places = shown ?? (decimals === 0 ? usual : decimals);
  const scale = scaled ? 1 : unit;
  return { value: value * scale, halfUnit: halfOfPlace(places) * scale, scale, text };
}

/** The decimals of the cell's value that its number format shows (two more for a percentage); `undefined` when it shows all. */
function shownDecimals(format: string): number | undefined {
  const positive = (format.split(";")[0] ?? "").replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, "");
  const digits = /[0#?][0#?,]*(?:\.([0#?]+))?/.exec(positive);
  if (!digits || /[ymdhs]/i.test(positive)) return undefined;
  return (digits[1]?.length ?? 0) + (isPercentFormat(format) ? 2 : 0) - zerosOf(shownScale(format));
}

function zerosOf(powerOfTen: number): number {
  return String(powerOfTen).length - 1;
}

/** Half of the last decimal: 0.005 for two of them. */
function halfOfPlace(places: number): number {
  return Number(`5e${-places - 1}`);
}

function isPercentFormat(format: string): boolean {
  return format.includes("%");
}
