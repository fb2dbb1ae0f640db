import { isDate } from "../host/is-date";
import { messageOf } from "./message-of";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Something that the add-on relies on, which only the live service can confirm. */
export interface Probe {
  readonly what: string;
  /** As our double of the service has it. */
  readonly expected: string;
  /** On a blank sheet of its own. */
  readonly find: (sheet: Sheet) => string;
}

/** The error that something ends with. */
function refusal(work: () => unknown): string {
  try {
    work();
    return "no error";
  } catch (error) {
    return messageOf(error);
  }
}

/** What a written value is read back as. */
function readBack(sheet: Sheet, value: unknown): string {
  const cell = sheet.getRange(1, 1);
  cell.setValues([[value]]);
  const [[read] = []] = cell.getValues() as unknown[][];
  const kind = isDate(read) ? "date" : typeof read;
  const [[formula = ""] = []] = cell.getFormulas();
  return formula === "" ? `${kind} ${shown(read)}` : `formula ${formula}`;
}

function shown(value: unknown): string {
  if (!isDate(value)) return JSON.stringify(value);
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  return Utilities.formatDate(value, zone, "yyyy-MM-dd HH:mm");
}

const ROWS = (data: number, range: number): string =>
  `The number of rows in the data does not match the number of rows in the range. The data has ${data} but the range has ${range}.`;
const COLUMNS =
  "The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.";

export const PROBES: readonly Probe[] = [
  {
    what: "setValues with a row too few",
    expected: ROWS(1, 2),
    find: (sheet) => refusal(() => sheet.getRange(1, 1, 2, 1).setValues([[1]])),
  },
  {
    what: "setValues with a column too few",
    expected: COLUMNS,
    find: (sheet) => refusal(() => sheet.getRange(1, 1, 1, 2).setValues([[1]])),
  },
  {
    what: "a range that begins in row 0",
    expected: "The starting row of the range is too small.",
    find: (sheet) => refusal(() => sheet.getRange(0, 1)),
  },
  {
    what: "a range of no rows",
    expected: "The number of rows in the range must be at least 1.",
    find: (sheet) => refusal(() => sheet.getRange(1, 1, 0, 1)),
  },
  {
    what: "a range beyond the grid",
    expected: "The coordinates of the range are outside the dimensions of the sheet.",
    find: (sheet) => refusal(() => sheet.getRange(sheet.getMaxRows() + 1, 1)),
  },
  {
    what: "a cell of 50,001 characters",
    expected: "Your input contains more than the maximum of 50000 characters in a single cell.",
    find: (sheet) => refusal(() => sheet.getRange(1, 1).setValues([["x".repeat(50_001)]])),
  },
  { what: 'the text "1"', expected: "number 1", find: (sheet) => readBack(sheet, "1") },
  { what: 'the text "10%"', expected: "number 0.1", find: (sheet) => readBack(sheet, "10%") },
  { what: 'the text "TRUE"', expected: "boolean true", find: (sheet) => readBack(sheet, "TRUE") },
  {
    what: 'the text "2024-01-31"',
    expected: "date 2024-01-31 00:00",
    find: (sheet) => readBack(sheet, "2024-01-31"),
  },
  { what: 'the text "=1+1"', expected: "formula =1+1", find: (sheet) => readBack(sheet, "=1+1") },
  { what: 'the text "\'=1+1"', expected: 'string "=1+1"', find: (sheet) => readBack(sheet, "'=1+1") },
  { what: 'the text "\'+49 30"', expected: 'string "+49 30"', find: (sheet) => readBack(sheet, "'+49 30") },
  { what: "null", expected: 'string ""', find: (sheet) => readBack(sheet, null) },
  {
    what: "the error of =NA()",
    expected: 'string "#N/A"',
    find: (sheet) => valueOf(sheet, "=NA()"),
  },
  {
    what: "the error of =1/0",
    expected: 'string "#DIV/0!"',
    find: (sheet) => valueOf(sheet, "=1/0"),
  },
  {
    what: "a value written into the hidden part of a merged cell",
    expected: 'string ""',
    find: (sheet) => {
      sheet.getRange(1, 1, 1, 2).merge();
      sheet.getRange(1, 2).setValues([[7]]);
      const [[value] = []] = sheet.getRange(1, 2).getValues() as unknown[][];
      sheet.getRange(1, 1, 1, 2).breakApart();
      return `${typeof value} ${JSON.stringify(value)}`;
    },
  },
  {
    what: "the data range of a blank sheet",
    expected: "A1",
    find: (sheet) => {
      sheet.clear();
      return sheet.getDataRange().getA1Notation();
    },
  },
  {
    what: "a number format as it is read back",
    expected: "0.0%",
    find: (sheet) => {
      sheet.getRange(1, 1).setNumberFormat("0.0%");
      return sheet.getRange(1, 1).getNumberFormat();
    },
  },
  {
    what: "copyTo takes merges along",
    expected: "1",
    find: (sheet) => {
      sheet.getRange(1, 1, 1, 2).merge();
      sheet.getRange(1, 1, 1, 2).copyTo(sheet.getRange(3, 1, 1, 2));
      return String(sheet.getRange(3, 1, 1, 2).getMergedRanges().length);
    },
  },
  {
    what: "developer metadata of a sheet is read back",
    expected: "kept",
    find: (sheet) => {
      sheet.addDeveloperMetadata("PMO-probe", "kept");
      return sheet.getDeveloperMetadata().map((one) => one.getValue() ?? "")[0] ?? "none";
    },
  },
  {
    what: "a second filter on a sheet",
    expected: "You can't create a filter in a sheet that already has a filter.",
    find: (sheet) => {
      sheet.getRange(1, 1, 2, 1).createFilter();
      return refusal(() => sheet.getRange(1, 1, 2, 1).createFilter());
    },
  },
];

function valueOf(sheet: Sheet, formula: string): string {
  const cell = sheet.getRange(1, 1);
  cell.setFormula(formula);
  SpreadsheetApp.flush();
  const [[value] = []] = cell.getValues() as unknown[][];
  return `${typeof value} ${JSON.stringify(value)}`;
}
