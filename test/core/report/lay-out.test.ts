import { layOut } from "../../../core/report/lay-out";
import type { ReportContext } from "../../../core/report/report-context";
import type { SheetModel, TableBlock } from "../../../core/report/sheet-model";
import { toText } from "../../../core/report/text-print";

const context: ReportContext = {
  file: "Halden.xlsx",
  asOf: 46295,
  runStamp: "2026-11-22 14:05",
  currency: "EUR",
  moneyUnit: "k",
};

const table: TableBlock = {
  kind: "table",
  name: "PMO_Forecast",
  title: "Every project",
  note: "Adverse figures are negative.",
  key: ["id"],
  freeze: true,
  columns: [
    { id: "id", title: "ID", format: "id" },
    { id: "name", title: "Project", format: "text" },
    { id: "rag", title: "Reported", format: "rag" },
    { id: "ev", title: "EV", format: "money" },
    { id: "ac", title: "AC", format: "money", rule: { kind: "bar" } },
    {
      id: "cpi",
      title: "CPI",
      format: "index",
      formula: 'IF(COUNT([ev],[ac])<2,"–",IF([ac]=0,"–",[ev]/[ac]))',
      rule: { kind: "beyond", below: 0.95 },
      help: "Cost performance index.",
    },
    { id: "share", title: "% complete", format: "percent" },
    { id: "finish", title: "Finish", format: "date" },
    { id: "gap", title: "Gap FTE", format: "fte", rule: { kind: "gap" } },
    { id: "slip", title: "Finish slip (weeks)", format: "weeks", rule: { kind: "adverse" } },
    { id: "cv", title: "CV", format: "money", formula: "[ev]-[ac]", detail: true },
    { id: "tcpi", title: "TCPI", format: "index", formula: "[bac]/[ac]", detail: true },
    { id: "why", title: "Why", format: "long-text", detail: true },
  ],
  rows: [
    {
      key: "A1",
      cells: {
        id: { value: "A1", link: { sheet: "Project list", row: 6, column: 0 } },
        name: "Customer Portal 2.0",
        rag: "green",
        ev: 1_296_000,
        ac: 1_730_000,
        cpi: 1296 / 1730,
        share: 0.54,
        finish: 46477,
        gap: -2.4,
        slip: 6.25,
        cv: -434_000,
        tcpi: 1.53,
        why: null,
      },
    },
    {
      key: "D6",
      tone: "muted",
      ruleAbove: "Below the line: no money",
      cells: {
        id: "D6",
        name: "Records Archive",
        rag: null,
        ev: null,
        ac: 0,
        cpi: null,
        share: 0.054,
        finish: null,
        gap: 0,
        slip: { value: -1, tone: "bad", formula: null },
      },
    },
  ],
  totals: [
    {
      label: "Portfolio",
      cells: {
        ev: { value: 1_296_000, formula: "SUM([ev])" },
        cpi: { value: 1296 / 1730, formula: "SUM([ev])/SUM([ac])" },
      },
    },
  ],
  userColumns: [{ title: "Status", choices: ["Open", "Done"] }],
};

const model: SheetModel = {
  id: "forecast",
  title: "PMO Forecast",
  grid: "tables",
  orientation: "landscape",
  pages: "one-wide",
  footer: "",
  bands: [
    [
      {
        block: {
          kind: "headline",
          title: "PMO Forecast",
          finding: "1 of 2 projects needs a decision; €754k over at completion.",
          notes: ["Status 30 Sep 26"],
        },
      },
    ],
    [
      {
        block: {
          kind: "tiles",
          tiles: [
            { label: "EAC", figure: "€3.20m", note: "€804k over the approved budget", tone: "bad" },
            { label: "Finish", figure: "+6 weeks", note: "" },
          ],
        },
      },
    ],
    [
      {
        block: {
          kind: "chart",
          name: "Curve",
          title: "A1 spends more than it earns",
          height: 12,
          chart: {
            kind: "columns",
            categories: ["Jan 26", "Feb 26"],
            valueFormat: "money",
            series: [
              { name: "Plan", values: [1000, 2000], draw: "dashed", colour: "#999999" },
              { name: "Actual", values: [1500, null], draw: "line", colour: "#0072B2" },
            ],
          },
        },
      },
      {
        block: {
          kind: "chart",
          name: "Bubbles",
          title: "A6 is a trap",
          height: 12,
          chart: {
            kind: "bubbles",
            xTitle: "Cost",
            yTitle: "NPV",
            xFormat: "money",
            yFormat: "money",
            groups: [
              {
                name: "Not worth it",
                colour: "#D97706",
                points: [{ label: "A6", x: 380_000, y: -140_000, size: 1, labelled: true }],
              },
            ],
          },
        },
      },
    ],
    [{ block: table }],
    [{ block: { kind: "note", title: "Method", lines: ["Earned schedule after Lipke."] } }],
  ],
};

test("a tab of every block reads as a page: headline, tiles, charts, table, totals, notes, and the charts' data below", () => {
  expect(toText(layOut(model, { context }))).toMatchSnapshot();
});
