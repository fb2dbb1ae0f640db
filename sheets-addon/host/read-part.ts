import type { Area, CellValue, Grid } from "../../core/index";
import type { PartToRead } from "../rpc/panel-api";
import { bookName } from "./book-name";
import { errorIn } from "./error-cell";
import { formatRuns, type Looks } from "./format-runs";
import { fromCommaFormula, hasDecimalComma } from "./formula-locale";
import { offsetsAt, serialAt, zoneProbe } from "./offsets";
import { isDate } from "./is-date";
import { filtersOf, hiddenRows, mergesIn, namesOf } from "./read-rest";
import { fromSheetsFormat } from "./sheets-format";
import { SheetsRefusal } from "./sheets-refusal";

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** A sheet of more cells is read without the fills and the strike-through of single cells, as in Excel. */
const MOST_LOOKS = 30_000;

/** Everything that lies in some rows of a sheet. The sheet's names and filters come with its first row. */
export function readPart(book: Book, { sheetId, from, count }: PartToRead): Grid {
  const sheet = book.getSheetById(sheetId);
  if (!sheet) throw new SheetsRefusal("A sheet was deleted while it was read: try again.");
  const [rows, columns] = [sheet.getLastRow(), sheet.getLastColumn()];
  const height = Math.min(count, rows - from);
  const isFirst = from === 0;
  const filters = filtersOf(sheet);
  const around = {
    ...{ sheet: sheet.getName(), workbook: bookName(book), top: from, left: 0, tables: [] },
    names: isFirst ? namesOf(sheet) : [],
    filters: isFirst ? filters : [],
    merges: mergesIn(sheet, { from, count, isLast: from + count >= rows }),
  };
  if (height <= 0 || columns === 0) return { ...around, ...NOTHING };
  const range = sheet.getRange(from + 1, 1, height, columns);
  const formulas = formulasIn(book, range.getFormulas(), from);
  return {
    ...around,
    values: cellValues(range.getValues() as unknown[][], () => book.getSpreadsheetTimeZone()),
    formats: formatRuns(looksOf(range, rows * columns), from),
    formulas,
    formulaAreas: formulaAreas(formulas),
    hiddenRows: filters.length === 0 ? [] : hiddenRows(sheet, { from, height, rows }),
  };
}

const NOTHING = {
  values: [],
  formats: [],
  formulas: new Map<string, string>(),
  formulaAreas: [],
  hiddenRows: [],
};

function looksOf(range: Range, cells: number): Looks {
  const formats = range.getNumberFormats().map((row) => row.map(fromSheetsFormat));
  if (cells > MOST_LOOKS) return { formats };
  return { formats, fills: range.getBackgrounds(), lines: range.getFontLines() };
}

/** What cells hold, as the core knows it: nothing for an empty text, errors as such, dates as serial numbers. */
function cellValues(raw: readonly (readonly unknown[])[], zone: () => string): CellValue[][] {
  const dates: number[] = [];
  for (const row of raw) for (const value of row) if (isDate(value)) dates.push(value.getTime());
  const offsets = dates.length === 0 ? new Map<number, number>() : offsetsAt(dates, zoneProbe(zone()));
  const cellValue = (value: unknown): CellValue => {
    if (typeof value === "number" || typeof value === "boolean") return value;
    if (isDate(value)) return serialAt(value.getTime(), offsets.get(value.getTime()) ?? 0);
    if (typeof value !== "string" || value === "") return null;
    return errorIn(value) ?? value;
  };
  return raw.map((row) => row.map(cellValue));
}

function formulasIn(book: Book, raw: readonly (readonly string[])[], from: number): Map<string, string> {
  const found = new Map<string, string>();
  raw.forEach((row, r) => {
    row.forEach((formula, column) => {
      if (formula !== "") found.set(`${from + r},${column}`, formula.replace(/^=/, ""));
    });
  });
  if (found.size === 0 || !hasDecimalComma(book.getSpreadsheetLocale())) return found;
  return new Map([...found].map(([place, formula]) => [place, fromCommaFormula(formula)]));
}

/** Cells with formulas, as runs down their columns. */
function formulaAreas(formulas: ReadonlyMap<string, string>): readonly Area[] {
  const runs: { top: number; left: number; bottom: number; right: number }[] = [];
  const last = new Map<number, (typeof runs)[number]>();
  for (const place of formulas.keys()) {
    const [row = 0, column = 0] = place.split(",").map(Number);
    const run = last.get(column);
    if (run?.bottom === row - 1) {
      run.bottom = row;
      continue;
    }
    const begun = { top: row, left: column, bottom: row, right: column };
    last.set(column, begun);
    runs.push(begun);
  }
  return runs;
}
