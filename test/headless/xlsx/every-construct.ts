import type { DrawnChart, DrawnSeries, Drawing } from "../../../core/index";
import { area, cell, drawing } from "./hand-made";

const NAMES = ["A1", "B2", "C1"];
const box = { x: 20, y: 200, width: 380, height: 200 };

function series(name: string, draw: DrawnSeries["draw"], more: Partial<DrawnSeries> = {}): DrawnSeries {
  return {
    name,
    draw,
    colour: "#0072B2",
    categories: area(3, 0, 5, 0),
    values: area(3, 1, 5, 1),
    cached: { categories: NAMES, values: [90, null, -4.5] },
    ...more,
  };
}

function chart(name: string, kind: DrawnChart["kind"], all: readonly DrawnSeries[]): DrawnChart {
  const formats = { xFormat: "General", yFormat: '#,##0;"–"' };
  return {
    name,
    kind,
    title: `${name} & <more>`,
    summary: name,
    box,
    series: all,
    legend: true,
    xTitle: "x",
    yTitle: "y",
    ...formats,
  };
}

const bubbles = series("Green", "bubble", {
  sizes: area(3, 1, 5, 1),
  pointLabels: { 2: "ERP & co", 0: "Portal" },
  pointColours: { 1: "#999999" },
  cached: { categories: [100, 400, 900], values: [3, 1, -0.4], sizes: [10, 40, 90] },
});

/** One chart of every kind that there is. */
export const everyChart: readonly DrawnChart[] = [
  chart("PMO bars", "bars", [series("Score", "column", { labels: true, pointColours: { 1: "#999999" } })]),
  chart("PMO stacked bars", "bars", [
    series("Confirmed", "stacked", { labels: true }),
    series("Requested", "stacked"),
  ]),
  chart("PMO months", "columns", [
    series("Budget", "column"),
    series("Actual", "line", { labels: true }),
    series("Outlook", "dashed"),
  ]),
  chart("PMO capacity", "columns", [series("Demand", "stacked"), series("Capacity", "line")]),
  chart("PMO S-curve", "columns", [
    series("low", "base"),
    series("range", "band"),
    series("Plan", "dashed"),
    series("Actual", "line"),
  ]),
  chart("PMO area", "columns", [series("Spend", "area")]),
  chart("PMO bubbles", "bubbles", [bubbles]),
];

/** Two tabs with a table, every chart, every rule and every validation. `linked` is a sheet to lead to. */
export function everyConstruct(linked: string): readonly Drawing[] {
  const headers = ["ID", "CPI", "Note"];
  const cells = [
    ...headers.map((header, column) =>
      cell(2, column, header, { style: { bold: true, borderBottom: "#D0D5DD" } }),
    ),
    ...NAMES.map((name, row) =>
      cell(row + 3, 0, name, {
        link: { sheet: linked, row, column: 0 },
        style: { color: "#2563EB", underline: true },
      }),
    ),
    ...NAMES.map((_, row) =>
      cell(row + 3, 1, row + 1, { formula: `ROW()-${row + 3}+${row}`, style: { numberFormat: "0.00" } }),
    ),
    ...NAMES.map((_, row) =>
      cell(row + 3, 2, "=not a formula", { style: { unlocked: true, wrap: true, indent: 1 } }),
    ),
  ];
  const first = drawing({
    id: "dashboard",
    sheet: "PMO Dashboard",
    cells,
    charts: everyChart,
    tabColour: "#2563EB",
    tables: [{ name: "PMO_Every", area: area(2, 0, 5, 2), headers, filter: true }],
    rules: [
      { kind: "data-bar", area: area(3, 1, 5, 1), colour: "#2563EB" },
      {
        kind: "colour-scale",
        area: area(3, 1, 5, 1),
        low: "#D97706",
        middle: "#FFFFFF",
        high: "#2563EB",
        around: 0,
      },
      {
        kind: "formula",
        area: area(3, 1, 5, 1),
        formula: "B4<1",
        style: { bold: true, color: "#B42318", fill: "#F5F7FA" },
      },
    ],
    validations: [
      {
        kind: "list",
        area: area(3, 2, 5, 2),
        choices: ["open", "done"],
        strict: true,
        promptTitle: "Note",
        prompt: "Line\nbreak",
      },
      { kind: "list-range", area: area(7, 0, 7, 0), range: "'PMO Ranking'!$A$1:$A$3", strict: false },
      { kind: "number", area: area(7, 1, 7, 1), min: 0, max: 1 },
      { kind: "date", area: area(7, 2, 7, 2) },
      { kind: "prompt", area: area(8, 0, 8, 0), prompt: "Any text" },
    ],
    merges: [area(0, 0, 0, 4)],
    columns: [
      { column: 0, width: 9 },
      { column: 1, width: 12.5 },
      { column: 2, width: 8, grouped: true },
    ],
    rowHeights: new Map([[0, 30]]),
    frozen: { row: 3, column: 1 },
    print: {
      area: area(0, 0, 40, 9),
      titleRows: { from: 2, to: 2 },
      orientation: "landscape",
      pagesHigh: "one",
      footer: "R&D",
    },
  });
  return [first, drawing({ cells: [cell(0, 0, "Ranking")] })];
}
