import Papa from "papaparse";
import type { CellValue, Grid } from "../../../core/index";
import { decodeText } from "./decode-text";
import { guessDelimiter } from "./guess-delimiter";
import { readColumnNumbers } from "./read-column-numbers";

const ERROR = /^#(?:N\/A|DIV\/0!|REF!|VALUE!|NAME\?|NUM!|NULL!)$/;

/**
 * Reads a CSV file as a sheet that is named after it. Any usual encoding and delimiter; text stays as it was written but
 * for numbers that can be meant in one way only and lose nothing: `0101`, `1,234` and dates stay text.
 */
export function readCsv(bytes: Uint8Array, fileName: string): Grid {
  const text = decodeText(bytes);
  const delimiter = guessDelimiter(text);
  const said = /^sep=.\r?\n/i.test(text);
  const records = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false }).data;
  const rows = said ? [[], ...records.slice(1)] : records;
  const stem = fileName.replace(/\.[^.]*$/, "");
  return {
    sheet: stem,
    file: stem,
    top: 0,
    left: 0,
    values: trimmed(toValues(rows, delimiter)),
    formats: [],
    formulas: new Map(),
    merges: [],
    tables: [],
    names: [],
    hiddenRows: [],
  };
}

/** Above this many cells, rows that are mostly shorter than the longest are not filled up to it. */
const LARGE = 1_000_000;

function toValues(rows: readonly (readonly string[])[], delimiter: string): CellValue[][] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const fields = rows.reduce((sum, row) => sum + row.length, 0);
  const isRagged = width * rows.length > LARGE && fields * 2 < width * rows.length;
  const values = rows.map((row) =>
    Array.from({ length: isRagged ? row.length : width }, (_, column) => toText(row[column] ?? "")),
  );
  const rowsOfColumn = Array.from({ length: width }, (): number[] => []);
  values.forEach((line, row) => {
    line.forEach((value, column) => value !== null && rowsOfColumn[column]?.push(row));
  });
  rowsOfColumn.forEach((filled, column) => {
    const texts = filled.map((row) => values[row]?.[column] ?? null);
    readColumnNumbers(texts, delimiter).forEach((value, index) => {
      const target = values[filled[index] ?? -1];
      if (target) target[column] = value;
    });
  });
  return values;
}

function toText(text: string): CellValue {
  if (text.trim() === "") return null;
  return ERROR.test(text.trim()) ? { error: text.trim() } : text;
}

/** Without the blank rows at the end and the blank columns at the right. */
function trimmed(values: readonly CellValue[][]): CellValue[][] {
  let rows = values.length;
  while (rows > 0 && values[rows - 1]?.every((value) => value === null)) rows -= 1;
  const filled = values.slice(0, rows);
  const width = filled.reduce(
    (most, row) =>
      Math.max(
        most,
        row.reduce<number>((last, value, at) => (value === null ? last : at + 1), 0),
      ),
    0,
  );
  return filled.map((row) => row.slice(0, width));
}
