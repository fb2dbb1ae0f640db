import { chartData } from "../../../core/report/chart-data";
import { assumptionTable } from "../../../core/report/checks-assumptions";
import { moneyTable, ownTotalsTable, rowsTable } from "../../../core/report/checks-reconciliation";
import { readEarlierTab } from "../../../core/report/earlier-tab";
import { earlierRows, findEarlierTable } from "../../../core/report/earlier-table";
import { fillFormula, formulaNumber } from "../../../core/report/fill-formula";
import { footerText } from "../../../core/report/footer";
import { layOut } from "../../../core/report/lay-out";
import { areasOf, readRecord, writeRecord } from "../../../core/report/layout-record";
import { markOf, markRules } from "../../../core/report/mark";
import { cutSpan, spanPoints, wholeSpan, type Page } from "../../../core/report/page";
import { joinPieces, piece } from "../../../core/report/piece";
import { placeHeadline } from "../../../core/report/place-text";
import { placeTiles } from "../../../core/report/place-tiles";
import { planPage } from "../../../core/report/plan-page";
import { planTable } from "../../../core/report/plan-table";
import type { ReportContext } from "../../../core/report/report-context";
import type { SheetModel, TableBlock } from "../../../core/report/sheet-model";
import { alignmentOf } from "../../../core/report/table-cell";
import { charactersIn, narrowestWrap, wrapText } from "../../../core/report/text-width";
import { gridOf } from "./drawn-grid";

const context: ReportContext = {
  file: "Halden.xlsx",
  asOf: 46295,
  runStamp: "2026-11-22 14:05",
  currency: "EUR",
  moneyUnit: "k",
};
const page: Page = {
  kind: "tables",
  bodySize: 10,
  columns: [20, 10, 10, 40].map((width, index) => ({ width, grouped: index === 3 })),
};
const table: TableBlock = {
  kind: "table",
  name: "PMO_Forecast",
  key: ["id"],
  columns: [
    { id: "id", title: "ID", format: "id" },
    { id: "why", title: "Why", format: "long-text", detail: true },
    { id: "eac", title: "EAC", format: "money" },
    { id: "eac2", title: "eac", format: "money" },
  ],
  rows: [{ key: "A1", cells: { id: "A1", eac: 1000 } }],
};
const model: SheetModel = {
  id: "forecast",
  title: "PMO Forecast",
  grid: "tables",
  orientation: "landscape",
  pages: "one-wide",
  footer: "",
  bands: [[{ block: table }]],
};

test("a formula that names a column which is not on the table is not written", () => {
  const at = (id: string): string | undefined => ({ ev: "F7", ac: "G7" })[id];
  expect(fillFormula('IF([ac]=0,"–",[ev]/[ac])', at)).toBe('IF(G7=0,"–",F7/G7)');
  expect(fillFormula("[ev]/[bac]", at)).toBeUndefined();
});

test("a threshold is written as a fraction, so that no locale reads its point as a thousands mark", () => {
  expect([0.95, -0.1, 2, 1.25].map(formulaNumber)).toEqual(["95/100", "-1/10", "2", "125/100"]);
});

test("texts break at blanks, into as few characters as the lines allow", () => {
  expect(wrapText("Cumulative FY27 cost", 10)).toEqual(["Cumulative", "FY27 cost"]);
  expect(narrowestWrap("Cumulative FY27 cost", 3)).toBe(10);
  expect(narrowestWrap("a heading\nof three\nlines", 2)).toBe(7);
  expect(wrapText("Donaudampfschiff", 5)).toEqual(["Donaudampfschiff"]);
  expect(charactersIn(1, 20)).toBe(1);
});

test("ratings are a shape and a word; every shape has its rule; other texts stay", () => {
  expect(["red", "amber", "green", "grey", "amber-red", "n.a."].map(markOf)).toEqual([
    ...["▲ Red", "◆ Amber", "● Green", "○ Not rated", "◆ Amber/red", "n.a."],
  ]);
  expect(
    markRules({ top: 9, left: 2, bottom: 12, right: 2 }, "rag").map(
      (rule) => "formula" in rule && rule.formula,
    ),
  ).toEqual(["▲", "◆", "●", "○"].map((shape) => `LEFT($C10,1)="${shape}"`));
});

test("folded columns take no room, and parts of a page are about as wide as each other", () => {
  expect(wholeSpan(page)).toEqual({ left: 0, right: 2 });
  expect(cutSpan(page, wholeSpan(page), 2)).toEqual([
    { left: 0, right: 0 },
    { left: 1, right: 2 },
  ]);
  expect(spanPoints(page, { left: 0, right: 3 })).toBe(spanPoints(page, { left: 0, right: 2 }));
});

test("what a tab says of itself is read back, also in several cells", () => {
  const tables = [
    { name: "T", header: 4, left: 0, rows: 2, columns: [["id", "x".repeat(40_000)] as const], kept: [9] },
  ];
  const record = { row: 20, tables, areas: [{ top: 0, left: 0, bottom: 2, right: 5 }] };
  const parts = writeRecord(record);
  expect(parts).toHaveLength(2);
  const values = [...Array.from({ length: 20 }, () => [null]), ...parts.map((part) => [part])];
  const grid = { ...gridOf(layOut(model, { context })), values };
  expect(readRecord(grid)).toEqual({ record, cells: { top: 20, left: 0, bottom: 21, right: 0 } });
  expect(readRecord({ ...grid, values: [['{"gridfolio-layout":1,broken']] })).toBeUndefined();
});

test("cells come together to few areas", () => {
  const cells = [0, 1].flatMap((row) => [0, 1, 2, 5].map((column) => ({ row, column })));
  expect(areasOf(cells)).toEqual([
    { top: 0, left: 0, bottom: 1, right: 2 },
    { top: 0, left: 5, bottom: 1, right: 5 },
  ]);
});

test("details stand to the right, and no two headers are the same but for their case", () => {
  const { columns } = planTable(table, { grid: "tables", context });
  expect(columns.map(({ header }) => header)).toEqual(["ID", "EAC (k€)", "eac (k€) 2", "Why"]);
  expect(
    planPage("tables", [planTable(table, { grid: "tables", context })], context).columns.map(
      ({ grouped }) => grouped,
    ),
  ).toEqual([false, false, false, true]);
  expect(planPage("page", [], context).columns).toHaveLength(24);
});

test("a table of an earlier run is found without its native table, by its headers", () => {
  const grid = { ...gridOf(layOut(model, { context })), tables: [] };
  const found = findEarlierTable(grid, table);
  expect(found && earlierRows(found)).toEqual([1]);
  expect(readEarlierTab(grid, [table]).free).toEqual([]);
  expect(findEarlierTable({ ...grid, values: [["other", "sheet"]] }, table)).toBeUndefined();
});

test("a chart's figures are written below as values, blank where there is none", () => {
  const chart = {
    kind: "columns" as const,
    categories: ["Jan", "Feb"],
    valueFormat: "money" as const,
    series: [{ name: "Actual", values: [1000, null], draw: "column" as const, colour: "#0072B2" }],
  };
  const { cells, series, bottom } = chartData(
    { kind: "chart", name: "C", title: "T", height: 9, chart },
    30,
    context,
  );
  expect(cells.map(({ row, column, value }) => [row, column, value])).toEqual([
    ...[
      [30, 0, "C"],
      [31, 1, "Actual"],
      [32, 0, "Jan"],
      [32, 1, 1000],
      [33, 0, "Feb"],
    ],
  ]);
  expect(series[0]?.values).toEqual({ top: 32, bottom: 33, left: 1, right: 1 });
  expect(bottom).toBe(35);
});

test("the headline breaks to the page; tiles that have no room beside each other go below", () => {
  const spot = { row: 0, span: wholeSpan(page), page, context };
  const headline = placeHeadline(
    { kind: "headline", title: "T", finding: "word ".repeat(60).trim(), notes: [] },
    spot,
  );
  expect(headline.bottom).toBeGreaterThan(3);
  const tiles = placeTiles(
    { kind: "tiles", tiles: ["a", "b", "c"].map((label) => ({ label, figure: "1", note: "" })) },
    spot,
  );
  expect(
    tiles.cells
      .filter(({ value }) => typeof value === "string" && /^[abc]$/.test(value))
      .map(({ row }) => row),
  ).toEqual([0, 4, 8]);
  expect(joinPieces([piece({ bottom: 3 }), tiles]).bottom).toBe(tiles.bottom);
});

test("only a sheet that states a total of its own has it compared", () => {
  const money = {
    field: "budget",
    header: "Budget",
    sheetSum: 10.1 + 0.2,
    used: 10.1,
    leftOut: 0.2,
    ownTotal: null,
  };
  const one = {
    table: "projects" as const,
    sheet: "P",
    area: "A1:B9",
    rows: 8,
    used: 7,
    leftOut: 1,
    money: [money],
  };
  expect(ownTotalsTable([one])).toBeUndefined();
  expect(moneyTable([one]).rows[0]?.cells["difference"]).toBe(0);
  expect(rowsTable([one]).rows[0]?.cells["difference"]).toBe(0);
});

test("an assumption of several lines takes several rows, numbered once", () => {
  const { rows } = assumptionTable([{ what: "x", how: "word ".repeat(40).trim(), figures: ["EAC"] }]);
  expect(rows.length).toBeGreaterThan(1);
  expect(rows.filter(({ cells }) => "number" in cells)).toHaveLength(1);
});

test("numbers stand right, text left; only ratings and periods are centred", () => {
  expect(["text", "money", "rag", "month", "date"].map((format) => alignmentOf(format as "text"))).toEqual([
    ...["left", "right", "center", "center", "right"],
  ]);
});

test("the footer says whose figures, of when, and when they were run", () => {
  expect(footerText(context)).toBe("Halden.xlsx · status 30 Sep 26 · run 2026-11-22 14:05");
});
