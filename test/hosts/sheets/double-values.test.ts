import fc from "fast-check";
import { a1 } from "../../../core/index";
import { Document } from "../../doubles/sheets/model/document";
import { openInSheets, type OpenSheets } from "../../doubles/sheets/open-in-sheets";
import { refused } from "./refused";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

let sheets: OpenSheets;
let plan: Sheet;

beforeEach(() => {
  const document = new Document("Portfolio");
  document.add("Plan");
  sheets = openInSheets(document);
  plan = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]!;
});

afterEach(() => {
  sheets.close();
});

test("what is written and what is read are rows of cells", () => {
  plan.getRange(1, 1, 2, 2).setValues([
    ["Alpha", 1],
    [true, null],
  ]);
  expect(plan.getDataRange().getValues()).toEqual([
    ["Alpha", 1],
    [true, ""],
  ]);
  expect(plan.getRange("B1").getValue()).toBe(1);
  expect(plan.getRange("A:A").getNumRows()).toBe(1000);
});

test("an empty sheet has a data range of one empty cell, and no last row", () => {
  expect(plan.getDataRange().getA1Notation()).toBe("A1");
  expect(plan.getDataRange().getValues()).toEqual([[""]]);
  expect([plan.getLastRow(), plan.getLastColumn()]).toEqual([0, 0]);
});

test("data of another size than the range is refused", () => {
  const range = plan.getRange(1, 1, 2, 2);
  expect(refused(() => range.setValues([[1, 2]]))).toBe(
    "The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.",
  );
  expect(refused(() => range.setBackgrounds([["#ffffff"], ["#ffffff"]]))).toBe(
    "The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.",
  );
});

test.each([
  ["a row before the first", () => plan.getRange(0, 1), "The starting row of the range is too small."],
  ["a column before the first", () => plan.getRange(1, 0), "The starting column of the range is too small."],
  ["no rows", () => plan.getRange(1, 1, 0), "The number of rows in the range must be at least 1."],
  ["no columns", () => plan.getRange(1, 1, 1, 0), "The number of columns in the range must be at least 1."],
  [
    "a row beyond the grid",
    () => plan.getRange(1001, 1),
    "The coordinates of the range are outside the dimensions of the sheet.",
  ],
  [
    "a column beyond the grid",
    () => plan.getRange("AA1"),
    "The coordinates of the range are outside the dimensions of the sheet.",
  ],
  [
    "an offset to nothing",
    () => plan.getRange("A1").offset(0, 0, 0),
    "The number of rows in the range must be at least 1.",
  ],
])("a range with %s is refused", (_, act, text) => {
  expect(refused(act)).toBe(text);
});

test("rows and columns are added before cells beyond the grid can be reached", () => {
  plan.insertRowsAfter(1000, 5).insertColumnsAfter(26, 1);
  expect(plan.getRange(1005, 27).setValue("last").getA1Notation()).toBe("AA1005");
  plan.getRange(1005, 27).clearContent();
  plan.deleteRows(1001, 5);
  expect(plan.getMaxRows()).toBe(1000);
  expect(
    refused(() => {
      plan.deleteRows(1000, 2);
    }),
  ).toBe("Those rows are out of bounds.");
});

test("a cell takes 50,000 characters and not one more", () => {
  const cell = plan.getRange("A1");
  cell.setValue("x".repeat(50_000));
  expect(refused(() => cell.setValue("x".repeat(50_001)))).toBe(
    "Your input contains more than the maximum of 50000 characters in a single cell.",
  );
});

test("the grids of all tabs together have ten million cells at most, filled or not", () => {
  plan.insertRowsAfter(1000, 380_000);
  expect(refused(() => plan.insertColumnsAfter(26, 1))).toBe(
    "This action would increase the number of cells in the workbook above the limit of 10000000 cells.",
  );
  plan.insertRowsAfter(381_000, 3_000);
  expect(refused(() => SpreadsheetApp.getActive().insertSheet("More"))).toContain("10000000");
});

test.each<readonly [unknown, unknown]>([
  ["1", 1],
  ["-2.5", -2.5],
  ["10%", 0.1],
  ["TRUE", true],
  ["false", false],
  ["'1", "1"],
  ["'=A1", "=A1"],
  ["#N/A", "#N/A"],
  ["Alpha", "Alpha"],
  [null, ""],
  ["", ""],
])("%p is taken as if it were typed", (written, read) => {
  expect(plan.getRange("A1").setValue(written).getValue()).toBe(read);
});

test.each(["1,234", "$5", "1/2", "12:30", "Jan 2024", "1 1/2"])(
  "%p is no text any more when it is written without an apostrophe",
  (written) => {
    expect(plan.getRange("A1").setValue(written).getValue()).not.toBe(written);
  },
);

test("a text that begins like a formula becomes one, and nobody has calculated it", () => {
  for (const text of ["=A1", "+A1", "-A1", "@sum"]) {
    plan.getRange("B1").setValue(text);
    expect(plan.getRange("B1").getFormula()).toBe(text.startsWith("=") ? text : `=${text}`);
    expect(() => plan.getRange("B1").getValues()).toThrow("double: nobody calculated Plan!B1");
  }
});

test("a text format keeps what would be a number", () => {
  plan.getRange("A1").setNumberFormat("@").setValue("007");
  expect(plan.getRange("A1").getValue()).toBe("007");
});

test("what no cell can hold is refused loudly", () => {
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, {}, [], () => 1, new Date(Number.NaN)]) {
    expect(() => plan.getRange("A1").setValues([[value]])).toThrow("double: writing");
  }
  expect(() => plan.getRange("A1").setValues([[undefined]])).toThrow("double: writing undefined");
});

test("a date is a day in the spreadsheet's zone, and is read as a date of another realm", () => {
  plan.getRange("A1").setValue(new Date("2024-03-30T23:30:00Z"));
  const read: unknown = plan.getRange("A1").getValue();
  expect(read instanceof Date).toBe(false);
  expect((read as Date).toISOString()).toBe("2024-03-30T23:30:00.000Z");
  expect(plan.getRange("A1").getNumberFormat()).toBe("yyyy-mm-dd");
  expect(sheets.document.sheets[0]!.at(0, 0).value).toBeCloseTo(45_382.0208333, 6);
  expect((plan.getRange("A2").setValue("2024-01-31").getValue() as Date).toISOString()).toBe(
    "2024-01-30T23:00:00.000Z",
  );
});

test("a number in a cell that shows a day or a time is read as a date", () => {
  plan.getRange("A1").setValue(45_322);
  expect(plan.getRange("A1").getValue()).toBe(45_322);
  for (const format of ["dd/mm/yyyy", "[h]:mm", "hh:mm am/pm"]) {
    const read: unknown = plan.getRange("A1").setNumberFormat(format).getValue();
    expect(Object.prototype.toString.call(read)).toBe("[object Date]");
  }
  for (const format of ['0 "days"', "#,##0.00", "[Red]0", "0.0%"]) {
    expect(plan.getRange("A1").setNumberFormat(format).getValue()).toBe(45_322);
  }
});

test("a typed day in a cell with a format of another sort is not guessed", () => {
  expect(() => plan.getRange("A1").setNumberFormat("0.00").setValue("2024-01-31")).toThrow("not modelled");
});

test("formulas stand beside values; without an equals sign they are taken too", () => {
  plan.getRange(1, 1, 1, 2).setFormulas([["1+1", ""]]);
  expect(plan.getRange(1, 1, 1, 2).getFormulas()).toEqual([["=1+1", ""]]);
  expect(refused(() => plan.getRange("A1").setFormulas([[7 as unknown as string]]))).toBe(
    "The parameters (object[]) don't match the method signature for SpreadsheetApp.Range.setFormulas.",
  );
});

test("arguments that fit no signature are refused with their types", () => {
  expect(refused(() => plan.getRange("A1").setValues("x" as unknown as string[][]))).toBe(
    "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setValues.",
  );
  expect(refused(() => plan.getRange("A1").setNumberFormat(null as unknown as string))).toBe(
    "The parameters (null) don't match the method signature for SpreadsheetApp.Range.setNumberFormat.",
  );
  expect(refused(() => plan.getRange(1.5, 1))).toContain("(Number,Number)");
  expect(refused(() => plan.getRange("A1").setWrapStrategy("WRAP" as never))).toContain("(String)");
});

test("one refused cell leaves all cells as they were", () => {
  const range = plan.getRange("A1:B1").setValues([["old", "old"]]);
  expect(() => range.setValues([["new", Number.NaN]])).toThrow();
  expect(range.getValues()).toEqual([["old", "old"]]);
});

const cell = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.string().map((text) => `'x${text}`),
);

test("matrices of any size come back as they were written", () => {
  fc.assert(
    fc.property(
      fc
        .integer({ min: 1, max: 6 })
        .chain((width) =>
          fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
        ),
      fc.integer({ min: 1, max: 900 }),
      fc.integer({ min: 1, max: 20 }),
      (rows, row, column) => {
        const range = plan.getRange(row, column, rows.length, rows[0]!.length).setValues(rows);
        const expected = rows.map((cells) =>
          cells.map((one) => (typeof one === "string" ? one.slice(1) : one === 0 ? 0 : one)),
        );
        expect(range.getValues().map((cells) => cells.map((one: unknown) => (one === 0 ? 0 : one)))).toEqual(
          expected,
        );
        expect(range.getA1Notation().startsWith(a1({ row: row - 1, column: column - 1 }))).toBe(true);
      },
    ),
    { numRuns: 50 },
  );
});

test("every instant survives the way into a cell and back, whatever the zone", () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date("1910-01-01"), max: new Date("2090-01-01"), noInvalidDate: true }),
      fc.constantFrom("Europe/Berlin", "America/New_York", "Asia/Kolkata", "Pacific/Auckland", "Etc/UTC"),
      (date, zone) => {
        sheets.document.zone = zone;
        const read = plan.getRange("A1").setValue(date).getValue() as Date;
        const away = Math.abs(read.getTime() - date.getTime());
        // Where clocks are put back, one hour happens twice; a cell knows only what the clock showed.
        expect(away === 0 || away === 3_600_000 || away === 1_800_000).toBe(true);
      },
    ),
    { numRuns: 200 },
  );
});
