import { readFrames, readRows, readTables } from "../../../sheets-addon/host/read-tables";
import { joinParts } from "../../../sheets-addon/rpc/join-parts";
import { beginStaging, drawSheets, showStaged, stageTab } from "../../../sheets-addon/host/draw-sheets";
import { gridOf } from "../../core/table/grid-of";
import { everyChart } from "../../headless/xlsx/every-construct";
import { area, cell, drawing } from "../../headless/xlsx/hand-made";
import { asDrawn } from "../drawn";
import { WORKBOOKS } from "../workbooks";
import { pictureOf } from "./document-picture";
import { closed, openedWith } from "./opened";

afterEach(closed);

test.each(WORKBOOKS)("$name reads the same in parts of three rows", ({ grids }) => {
  const { spreadsheet } = openedWith(grids);
  const whole = readTables(spreadsheet);
  const { sheets, workbook } = readFrames(spreadsheet);
  expect(workbook).toBe("Portfolio");
  sheets.forEach(({ sheetId, rows, owned }, index) => {
    if (rows > 300) return;
    const count = Math.max(1, Math.ceil(rows / 3));
    const parts = Array.from({ length: count }, (_, at) =>
      readRows(spreadsheet, { sheetId, from: at * 3, count: 3 }),
    );
    expect({ ...joinParts(parts), ...(owned === undefined ? {} : { owned }) }).toEqual(whole[index]);
  });
});

test("a tab that came with an .xlsx file is known by its name for A1, and drawn over", () => {
  const { spreadsheet, document } = openedWith([gridOf("Data", [["ID"]]), gridOf("My ranking", [["old"]])]);
  const sheet = document.sheet("My ranking")!;
  document.names.push({ name: "_PMO_ranking", sheet, area: { top: 0, left: 0, bottom: 0, right: 0 } });
  expect(readFrames(spreadsheet).sheets.map(({ owned }) => owned)).toEqual([undefined, "ranking"]);
  expect(readTables(spreadsheet)[1]?.names).toEqual([]);
  expect(drawSheets(spreadsheet, [drawing({ cells: [cell(0, 0, "new")] })])).toEqual(["My ranking"]);
  expect([document.sheets.length, sheet.at(0, 0).value]).toEqual([2, "new"]);
});

test("on a tab that came with an .xlsx file our charts and rules are known by what they look like", () => {
  const rule = { kind: "formula", area: area(1, 0, 1, 0), formula: "A2>3", style: { bold: true } } as const;
  const tab = drawing({ cells: [cell(0, 0, "Cost"), cell(1, 0, 4)], charts: everyChart, rules: [rule] });
  const { spreadsheet, document } = openedWith([gridOf("Data", [["ID"]])], [tab]);
  drawSheets(spreadsheet, [tab]);
  const sheet = document.sheet("PMO Ranking")!;
  const titles = sheet.charts.map(({ options }) => options["title"]);
  const [copied] = sheet.charts;
  if (!copied) throw new Error("no chart");
  // The user's: a copy of ours, and one with a title of its own.
  sheet.charts.push({ ...copied, id: 7701 }, { ...copied, id: 7702, options: { title: "Mine" } });
  sheet.metadata = [];
  document.names.push({ name: "_PMO_ranking", sheet, area: area(0, 0, 0, 0) });
  drawSheets(spreadsheet, [tab]);
  expect(sheet.charts.slice(0, 2).map(({ id }) => id)).toEqual([7701, 7702]);
  expect(sheet.charts.slice(2).map(({ options }) => options["title"])).toEqual(titles);
  expect(sheet.rules).toHaveLength(1);
});

test("of a tab and the user's copy of it, the first one is ours", () => {
  const { spreadsheet } = openedWith([gridOf("Data", [["ID"]])]);
  drawSheets(spreadsheet, [drawing({ cells: [cell(0, 0, "first")] })]);
  spreadsheet.getSheetByName("PMO Ranking")!.copyTo(spreadsheet);
  expect(readFrames(spreadsheet).sheets.map(({ sheet, owned }) => [sheet, owned])).toEqual([
    ["Data", undefined],
    ["PMO Ranking", "ranking"],
    ["Copy of PMO Ranking", undefined],
  ]);
});

test("a spreadsheet in German takes and gives formulas with its own separators", () => {
  const { spreadsheet, document } = openedWith([gridOf("Data", [["ID"]])]);
  document.locale = "de_DE";
  const tab = drawing({ cells: [cell(0, 0, 2, { formula: 'IF(Data!A1="x",1,2)' })] });
  document.calculate = asDrawn([drawing({ cells: [cell(0, 0, 2, { formula: 'IF(Data!A1="x";1;2)' })] })]);
  drawSheets(spreadsheet, [tab]);
  expect(document.sheet("PMO Ranking")?.at(0, 0).formula).toBe('=IF(Data!A1="x";1;2)');
  expect(readTables(spreadsheet)[1]?.formulas.get("0,0")).toBe('IF(Data!A1="x",1,2)');
  expect(readFrames(spreadsheet).locale).toBe("de-DE");
});

test("a formula that looks at a sheet that is gone is written as what it came to", () => {
  const { spreadsheet, document } = openedWith([gridOf("Costs", [["ID"]])]);
  drawSheets(spreadsheet, [drawing({ cells: [cell(0, 0, 42, { formula: "SUM(Gone!A1:A9)" })] })]);
  const { formula, value } = document.sheet("PMO Ranking")!.at(0, 0);
  expect([formula, value]).toEqual([undefined, 42]);
});

test("a tab drawn in pieces is the same as one drawn at once", () => {
  const cells = Array.from({ length: 40 }, (_, row) => [
    cell(row, 0, `P${row}`),
    cell(row, row % 7, row),
  ]).flat();
  const tab = drawing({ cells, merges: [{ top: 30, left: 5, bottom: 30, right: 6 }] });
  const pictures = [1, 3].map((count) => {
    const { spreadsheet, document } = openedWith([gridOf("Data", [["ID"]])]);
    for (const run of [1, 2]) {
      const job = beginStaging(spreadsheet, [tab]);
      Array.from({ length: count }, (_, at) => {
        const [from, to] = [(at * 40) / count, ((at + 1) * 40) / count];
        const part = cells.filter(({ row }) => row >= from && row < to);
        const piece = { index: 0, drawing: { ...tab, cells: part } };
        stageTab(spreadsheet, job, { ...piece, isFirst: at === 0, isLast: at === count - 1 });
      });
      expect([run, showStaged(spreadsheet, job)]).toEqual([run, ["PMO Ranking"]]);
    }
    return pictureOf(document);
  });
  expect(pictures[1]).toEqual(pictures[0]);
});
