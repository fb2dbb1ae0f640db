import type { CellValue } from "../../../core/table/grid";

/**
 * Rows of cells from lines of text, cells separated by `|`: numbers become numbers, ISO dates stay texts (as a CSV has
 * them), an empty cell is blank.
 */
export function rowsOf(text: string): CellValue[][] {
  return text
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cellOf(cell.trim())));
}

function cellOf(text: string): CellValue {
  if (text === "") return null;
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}
