import { Document } from "../../doubles/sheets/model/document";
import { openInSheets, type OpenSheets } from "../../doubles/sheets/open-in-sheets";
import { chartPicture } from "../../doubles/sheets/picture";
import { refused } from "./refused";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

let sheets: OpenSheets;
let plan: Sheet;

beforeEach(() => {
  const document = new Document("Portfolio");
  document.add("Plan");
  sheets = openInSheets(document);
  plan = SpreadsheetApp.getActiveSheet();
});

afterEach(() => {
  sheets.close();
});

function columns(): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  return plan
    .newChart()
    .asColumnChart()
    .setTitle("Cost")
    .setColors(["#112233"])
    .addRange(plan.getRange("A1:B9"))
    .setOption("series", { 0: { type: "line" } })
    .setNumHeaders(1)
    .setPosition(2, 3, 4, 5)
    .build();
}

test("a chart is nothing until it is inserted, and then has an id", () => {
  const chart = columns();
  expect(chart.getChartId()).toBeNull();
  expect(plan.getCharts()).toEqual([]);
  plan.insertChart(chart);
  const [standing] = plan.getCharts();
  expect(standing!.getChartId()).toEqual(expect.any(Number));
  expect(standing!.getOptions().get("title")).toBe("Cost");
  expect(standing!.getRanges()[0]!.getA1Notation()).toBe("A1:B9");
  expect(standing!.getContainerInfo().getAnchorRow()).toBe(2);
  expect(chartPicture(sheets.document, sheets.document.sheets[0]!.charts[0]!)).toEqual({
    type: "COLUMN",
    ranges: ["Plan!A1:B9"],
    options: { title: "Cost", colors: ["#112233"], series: { 0: { type: "line" } } },
    position: { row: 2, column: 3, offsetX: 4, offsetY: 5 },
    headers: 1,
    transposed: false,
    mergeStrategy: "MERGE_COLUMNS",
    hiddenStrategy: "IGNORE_BOTH",
  });
});

test("a chart that stands is changed by what is built from it, and goes when it is removed", () => {
  plan.insertChart(columns());
  const [chart] = plan.getCharts();
  plan.updateChart(chart!.modify().asLineChart().setTitle("Later").build());
  expect(plan.getCharts().map((one) => String(one.getOptions().get("title")))).toEqual(["Later"]);
  plan.removeChart(plan.getCharts()[0]!);
  expect(plan.getCharts()).toEqual([]);
  expect(
    refused(() => {
      plan.removeChart(chart!);
    }),
  ).toBe("The chart is not on this sheet.");
});

test("the generic builder has no title, and only a scatter chart has a range for each axis", () => {
  const builder = plan.newChart();
  expect(() => (builder as unknown as { setTitle: unknown }).setTitle).toThrow(
    "double: EmbeddedChartBuilder.setTitle is not modelled",
  );
  expect(() => (builder.asBarChart() as unknown as { setXAxisRange: unknown }).setXAxisRange).toThrow(
    "double: EmbeddedBarChartBuilder.setXAxisRange is not modelled",
  );
  const chart = builder
    .asScatterChart()
    .setXAxisRange(0, 5)
    .setYAxisRange(-1, 1)
    .addRange(plan.getRange("A1:B9"))
    .setPosition(1, 1, 0, 0)
    .build();
  expect(chart.getOptions().get("hAxis.viewWindow")).toEqual({ min: 0, max: 5 });
});

test("words in place of enumerations are refused", () => {
  expect(refused(() => plan.newChart().setMergeStrategy("MERGE_ROWS" as never))).toBe(
    "The parameters (String) don't match the method signature for SpreadsheetApp.EmbeddedChartBuilder.setMergeStrategy.",
  );
  expect(refused(() => plan.newChart().setChartType("BAR" as never))).toContain("(String)");
  expect(plan.newChart().setChartType(Charts.ChartType.BUBBLE).getChartType()).toBe(Charts.ChartType.BUBBLE);
});

test("a chart stands on the grid, has a kind and shows something", () => {
  const builder = plan.newChart().asBarChart().addRange(plan.getRange("A1:B9"));
  expect(() => {
    plan.insertChart(builder.build());
  }).toThrow("without a position");
  expect(refused(() => builder.setPosition(0, 1, 0, 0))).toContain("outside of the sheet");
  expect(
    refused(() => {
      plan.insertChart(builder.setPosition(1, 27, 0, 0).build());
    }),
  ).toContain("outside");
  const empty = plan.newChart().asBarChart().setPosition(1, 1, 0, 0);
  expect(() => {
    plan.insertChart(empty.build());
  }).toThrow("without a range");
});
