import { drawSheets } from "../../../sheets-addon/host/draw-sheets";
import { readTables } from "../../../sheets-addon/host/read-tables";
import { writtenText } from "../../../sheets-addon/host/written-value";
import { isCellError, shortened, storable } from "../../../core/index";
import { HOSTILE } from "../../e2e/hostile/texts";
import { cell, drawing } from "../../headless/xlsx/hand-made";
import { closed, openedWith } from "./opened";

afterEach(closed);

/** What a cell of Google Sheets can show of a text: 50,000 letters, the mark before it perhaps one of them. */
function shown(text: string): string {
  const whole = shortened(storable(text), 50_000);
  return writtenText(text).startsWith("'") ? shortened(whole, 49_999) : whole;
}

test("no text is ever a formula, a number, a date or a truth: each comes back as itself", () => {
  const texts = [
    ...HOSTILE,
    "TRUE",
    "false",
    "Wahr",
    "1",
    "1e3",
    "2026-01-31",
    "10%",
    "Jan 5",
    "#N/A!",
    " =1+1",
    "é=1",
  ];
  const open = openedWith([]);
  const cells = texts.map((text, row) => cell(row, 0, text));
  for (const run of ["once", "again"]) {
    drawSheets(open.spreadsheet, [drawing({ cells })]);
    const sheet = open.document.sheet("PMO Ranking")!;
    texts.forEach((text, row) => {
      expect([run, row, sheet.at(row, 0).formula, sheet.at(row, 0).value]).toEqual([
        run,
        row,
        undefined,
        shown(text),
      ]);
    });
  }
  const grid = readTables(open.spreadsheet).find(({ sheet }) => sheet === "PMO Ranking")!;
  expect(grid.formulas.size).toBe(0);
  expect(grid.values.map(([value]) => (isCellError(value ?? null) ? "error" : value))).toEqual(
    texts.map(shown),
  );
});

test("no text in a link, a table's header, a chart or a prompt is ever a formula", () => {
  const open = openedWith([]);
  const short = HOSTILE.filter((text) => text.length < 1000);
  const tab = drawing({
    sheet: "PMO Ranking",
    cells: [
      ...short.map((text, row) => cell(row + 1, 0, text, { link: { sheet: "Sheet1", row, column: 0 } })),
      ...short.map((text, row) => cell(row + 1, 1, text, { link: { sheet: text, row, column: 0 } })),
      ...short.map((text, column) => cell(0, column, text)),
    ],
    tables: [
      {
        name: "T",
        area: { top: 0, left: 0, bottom: short.length, right: short.length - 1 },
        headers: short,
        filter: true,
      },
    ],
    validations: short.map((text, row) => ({
      ...{ kind: "list", area: { top: row + 1, left: 3, bottom: row + 1, right: 3 } },
      ...{ choices: [text], strict: false, prompt: text, promptTitle: text },
    })),
  });
  drawSheets(open.spreadsheet, [tab]);
  for (const { formula } of open.document.sheet("PMO Ranking")!.formulas())
    expect(formula).toMatch(/^=HYPERLINK\("#gid=0&range=A\d+","(?:[^"]|"")*"\)$/);
  expect(open.document.sheet("PMO Ranking")!.formulas().length).toBeGreaterThan(10);
});

test.each([
  ["Portfolio", "Portfolio"],
  ["Ärger", "Ärger"],
  ["P1", "'P1"],
  ["", ""],
  ["'quoted", "''quoted"],
  ["wahr", "'wahr"],
  ["true story", "true story"],
])("%j is written as %j", (text, written) => {
  expect(writtenText(text)).toBe(written);
});
