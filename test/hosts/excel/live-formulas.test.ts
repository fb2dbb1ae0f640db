/** @jest-environment-options {"globalsCleanup": "off"} */
import { drawSheets } from "../../../excel-addin/host/draw-sheets";
import { a1, type DrawnCell } from "../../../core/index";
import { bookOfGrids } from "../../doubles/excel/book-of-grids";
import { formulaEngine } from "../../doubles/excel/formula-engine";
import { openInExcel } from "../../doubles/excel/host";
import { Book } from "../../doubles/excel/model/book";
import { sample } from "../workbooks";
import { outputTabs } from "./sets";

/** IRR searches until the rate of a month is right to 0.00001 %; over a year that is twelve times as much. */
const NEAR = 1.2e-6;

function agrees(one: DrawnCell["value"], other: unknown): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) <= NEAR * Math.max(1, Math.abs(one));
}

test("every live formula of the sample's tabs comes, in a spreadsheet, to the value that was calculated for it", async () => {
  const lacking: string[] = [];
  const book = bookOfGrids(sample);
  book.calculate = formulaEngine((sheet, { formula }) => lacking.push(`${sheet}: ${formula}`));
  openInExcel(book);
  await drawSheets(outputTabs);
  book.calculated();
  const compared = outputTabs.flatMap(({ sheet, cells }) =>
    cells
      .filter(({ formula }) => formula !== undefined)
      .map(({ row, column, value, formula }) => ({
        place: `${sheet} ${a1({ row, column })} =${formula}`,
        value,
        here: book.sheet(sheet)?.value(row, column),
      })),
  );
  expect(compared.length).toBeGreaterThan(1000);
  expect(compared.filter(({ value, here }) => !agrees(value, here))).toEqual([]);
  // Every function that our tabs use is known here: none may be left out.
  expect(lacking).toEqual([]);
});

test("a formula follows the cells that it looks at, across sheets, when they are written", async () => {
  const book = new Book("Portfolio.xlsx");
  book.calculate = formulaEngine();
  book.add("Projects");
  book.add("Sum of all");
  openInExcel(book);
  const read = await Excel.run(async (context) => {
    const projects = context.workbook.worksheets.getItem("Projects");
    const sum = context.workbook.worksheets.getItem("Sum of all").getRange("A1:A2");
    sum.formulas = [["=SUM(Projects!A1:A3)"], ["='Sum of all'!A1/0"]];
    const seen: unknown[] = [];
    for (const cost of [5, 7]) {
      projects.getRange("A2").values = [[cost]];
      sum.load({ values: true });
      await context.sync();
      seen.push(sum.values);
    }
    return seen;
  });
  expect(read).toEqual([
    [[5], ["#DIV/0!"]],
    [[7], ["#DIV/0!"]],
  ]);
});

test("a formula that the engine cannot read keeps the value that its file had, and is told of", () => {
  const lacking: string[] = [];
  const book = new Book("Portfolio.xlsx");
  book.calculate = formulaEngine((sheet, { formula }) => lacking.push(`${sheet}: ${formula}`));
  const sheet = book.add("Projects");
  sheet.put(0, 0, { value: 0.9, formula: "=PMO.CPI(1,2)", look: {} });
  sheet.put(0, 1, { value: null, formula: "=NOSUCHTHING(1)", look: {} });
  sheet.put(0, 2, { value: "007", look: {} });
  sheet.put(0, 3, { value: null, formula: '=C1&"!"', look: {} });
  book.calculated();
  expect([0, 1, 2, 3].map((column) => sheet.value(0, column))).toEqual([
    0.9,
    { error: "#NAME?" },
    "007",
    "007!",
  ]);
  expect(lacking).toEqual(["Projects: =PMO.CPI(1,2)", "Projects: =NOSUCHTHING(1)"]);
});
