import { layOut, type Drawing, type DrawnCell } from "../../../core/index";
import { drawSheets } from "../../../sheets-addon/host/draw-sheets";
import { readTables } from "../../../sheets-addon/host/read-tables";
import type { OpenSheets } from "../../doubles/sheets/open-in-sheets";
import { cell, drawing } from "../../headless/xlsx/hand-made";
import { runToEnd, sampleContext, sampleIntake } from "../../doubles/sample-run";
import { sample } from "../workbooks";
import { closed, openedWith } from "./opened";

afterEach(closed);

const ROWS = ["A1", "B2", "C1"];

/** A table whose rows stand in some order; `kept` says from which row the user's cells of each row come. */
function ranking(order: readonly string[], kept: readonly (DrawnCell | undefined)[] = []): Drawing {
  return drawing({
    cells: [
      ...["ID", "Score"].map((text, column) => cell(2, column, text)),
      ...order.flatMap((id, row) => [cell(3 + row, 0, id), cell(3 + row, 1, row)]),
      ...kept.flatMap((one) => one ?? []),
    ],
  });
}

/** The user's own look, note, choices and formula in the column beside the table. */
function writeBeside({ spreadsheet }: OpenSheets): void {
  const sheet = spreadsheet.getSheetByName("PMO Ranking")!;
  sheet.insertColumnsAfter(2, 2);
  sheet.getRange(4, 3, 3, 1).setValues([["ask Ann"], ["'007"], ["=A6&1"]]);
  sheet.getRange(4, 3).setBackground("#fff2cc").setNote("from the user");
  sheet.getRange(5, 3).setNumberFormat("@");
  const rule = SpreadsheetApp.newDataValidation().requireValueInList(["a", "b"], true).build();
  sheet.getRange(4, 4, 3, 1).setDataValidation(rule);
}

function keptCell(row: number, from: number, content: Partial<DrawnCell>): DrawnCell {
  return {
    row,
    column: 2,
    value: null,
    style: { unlocked: true },
    keep: { row: from, column: 2 },
    ...content,
  };
}

test("the user's cells move with their rows, with their look, notes and choices", () => {
  const open = openedWith([]);
  drawSheets(open.spreadsheet, [ranking(ROWS)]);
  writeBeside(open);
  const choices = [3, 4, 5].map((from, index) => ({
    ...keptCell([5, 3, 4][index]!, from, {}),
    column: 3,
    keep: { row: from, column: 3 },
  }));
  const moved = ranking(
    ["B2", "C1", "A1"],
    [
      keptCell(5, 3, { value: "ask Ann" }),
      keptCell(3, 4, { value: "007" }),
      keptCell(4, 5, { value: "C11", formula: "A5&1" }),
      ...choices,
    ],
  );
  drawSheets(open.spreadsheet, [moved]);
  const sheet = open.document.sheet("PMO Ranking")!;
  expect([3, 4, 5].map((row) => sheet.at(row, 0).value)).toEqual(["B2", "C1", "A1"]);
  expect([3, 4, 5].map((row) => [sheet.at(row, 2).value, sheet.at(row, 2).formula])).toEqual([
    ["007", undefined],
    [null, "=A5&1"],
    ["ask Ann", undefined],
  ]);
  expect([sheet.look(5, 2, "Background"), sheet.at(5, 2).note]).toEqual(["#fff2cc", "from the user"]);
  expect(sheet.look(3, 2, "NumberFormat")).toBe("@");
  expect([3, 4, 5].map((row) => sheet.at(row, 3).validation?.criteria)).toEqual(
    Array(3).fill("VALUE_IN_LIST"),
  );
  expect(open.document.sheets.map(({ name }) => name)).toEqual(["Sheet1", "PMO Ranking"]);
});

test("rows that the user's filter hides come along too, and the filter does not", () => {
  const open = openedWith([]);
  const tables = [
    { name: "R", area: { top: 2, left: 0, bottom: 5, right: 1 }, headers: ["ID", "Score"], filter: true },
  ];
  drawSheets(open.spreadsheet, [{ ...ranking(ROWS), tables }]);
  writeBeside(open);
  const sheet = open.document.sheet("PMO Ranking")!;
  sheet.filter!.hidden.set(0, ["A1"]);
  sheet.filteredRows.add(3);
  drawSheets(open.spreadsheet, [{ ...ranking(ROWS, [keptCell(3, 3, { value: "ask Ann" })]), tables }]);
  expect(sheet.at(3, 2).value).toBe("ask Ann");
  expect([sheet.look(3, 2, "Background"), [...sheet.filter!.hidden]]).toEqual(["#fff2cc", []]);
  expect(open.document.sheets.map(({ name }) => name)).toEqual(["Sheet1", "PMO Ranking"]);
});

test("a column that the user adds beside a table of the sample's run is there after the next run", () => {
  const { outcome, models } = runToEnd(sampleIntake);
  expect(outcome.issues).toBeDefined();
  const model = models.find(({ id }) => id === "ranking")!;
  const first = layOut(model, { context: sampleContext });
  const open = openedWith(sample, [first]);
  drawSheets(open.spreadsheet, [first]);
  const { top, right } = first.tables[0]!.area;
  const column = right + 1;
  const tab = open.spreadsheet.getSheetByName(first.sheet)!;
  if (tab.getMaxColumns() <= column) tab.insertColumnsAfter(column, 1);
  tab.getRange(top + 1, column + 1, 2, 1).setValues([["My note"], ["keep me"]]);
  tab.getRange(top + 2, column + 1).setBackground("#fff2cc");
  const sheet = open.document.sheet(first.sheet)!;
  const id = sheet.at(top + 1, 1).value;
  const previous = readTables(open.spreadsheet).find(({ owned }) => owned === "ranking")!;
  const second = layOut(model, { context: sampleContext, previous });
  expect(second.cells.some(({ keep }) => keep)).toBe(true);
  drawSheets(open.spreadsheet, [second]);
  const found = sheet
    .filled({ top: 0, left: 0, bottom: 500, right: 300 })
    .filter(({ cell: one }) => one.value === "keep me");
  expect(found).toHaveLength(1);
  const [{ row, column: at }] = found as [(typeof found)[number]];
  expect([sheet.look(row, at, "Background"), sheet.at(row, 1).value]).toEqual(["#fff2cc", id]);
});

test("a rule, a note and a width of the user's: what is theirs stays where a tab is drawn over", () => {
  const open = openedWith([]);
  drawSheets(open.spreadsheet, [ranking(ROWS)]);
  drawSheets(open.spreadsheet, [ranking(ROWS)]);
  const tab = open.spreadsheet.getSheetByName("PMO Ranking")!;
  const rule = SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().setBold(true);
  tab.setConditionalFormatRules([rule.setRanges([tab.getRange(4, 2, 3, 1)]).build()]);
  tab.setColumnWidth(2, 222);
  tab.getRange(4, 1).setNote("old");
  drawSheets(open.spreadsheet, [ranking(["B2"])]);
  const sheet = open.document.sheet("PMO Ranking")!;
  expect(sheet.rules.map(({ areas, condition }) => [areas, condition.kind])).toEqual([
    [[{ top: 3, left: 1, bottom: 5, right: 1 }], "boolean"],
  ]);
  expect([sheet.columnWidths.get(1), sheet.at(3, 0).value, sheet.at(3, 0).note]).toEqual([
    222,
    "B2",
    undefined,
  ]);
});
