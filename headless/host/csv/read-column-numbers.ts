import type { CellValue } from "../../../core/index";

const WHOLE = /^-?(?:0|[1-9]\d{0,14})$/;
const DECIMAL = /^-?(?:0|[1-9]\d{0,12})\.\d{1,15}$/;
const SIGNIFICANT_DIGITS = 15;

/**
 * The cells of one column with the texts that are surely numbers as numbers. A decimal point is sure only where a comma
 * or tab parts the fields (in a file with semicolons `2.400` may be 2400), and where no other text of the column would
 * become the same number: then they are codes, such as 1.1 and 1.10.
 */
export function readColumnNumbers(cells: readonly CellValue[], delimiter: string): CellValue[] {
  const hasPoint = delimiter !== ";";
  const textsOfNumber = new Map<number, Set<string>>();
  const numbers = cells.map((cell) => {
    const number = typeof cell === "string" ? plainNumber(cell, hasPoint) : undefined;
    if (number === undefined || typeof cell !== "string") return undefined;
    const texts = textsOfNumber.get(number) ?? new Set<string>();
    textsOfNumber.set(number, texts.add(cell));
    return number;
  });
  return cells.map((cell, row) => {
    const number = numbers[row];
    if (number === undefined) return cell;
    const isItsText = String(number) === cell;
    return isItsText || textsOfNumber.get(number)?.size === 1 ? number : cell;
  });
}

function plainNumber(text: string, hasPoint: boolean): number | undefined {
  const isPlain = WHOLE.test(text) ? text !== "-0" : hasPoint && DECIMAL.test(text);
  if (!isPlain || text.replace(/\D/g, "").length > SIGNIFICANT_DIGITS) return undefined;
  return Number(text);
}
