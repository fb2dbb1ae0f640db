/** @jest-environment-options {"globalsCleanup": "off"} */
import { drawSheets } from "../../../excel-addin/host/draw-sheets";
import { ExcelRefusal } from "../../../excel-addin/host/excel-refusal";
import type { Drawing, DrawnTable } from "../../../core/index";
import { type ExcelHost } from "../../doubles/excel/answering-host";
import { openInExcel } from "../../doubles/excel/host";
import { Book } from "../../doubles/excel/model/book";
import { PLAIN } from "../../doubles/excel/model/look";
import { pictureOf } from "../../doubles/excel/picture";
import { everyChart } from "../../headless/xlsx/every-construct";
import { area, cell, drawing } from "../../headless/xlsx/hand-made";

const HEADERS = ["ID", "Score"];

function table(name: string, top: number, bottom: number): DrawnTable {
  return { name, area: area(top, 0, bottom, 1), headers: HEADERS, filter: true };
}

/** Tables with their cells, so many of them; `version` is in every cell. */
function withTables(version: string, tables: readonly DrawnTable[]): Pick<Drawing, "cells" | "tables"> {
  const cells = tables.flatMap(({ area: { top, bottom } }) =>
    Array.from({ length: bottom - top + 1 }, (_, row) =>
      HEADERS.map((header, column) => cell(top + row, column, row === 0 ? header : `${version} ${row}`)),
    ).flat(),
  );
  return { tables, cells: [cell(0, 0, version, { style: { bold: true, fill: "#F5F7FA" } }), ...cells] };
}

const [chart] = everyChart;

/** Of the tables one grows, one moves, one is given up, and one is new. */
const earlier: readonly Drawing[] = [
  drawing({
    ...withTables("before", [table("Scores", 2, 5), table("Weights", 8, 10), table("Gone", 13, 15)]),
    charts: [chart!],
    merges: [area(0, 0, 0, 1)],
    rules: [{ kind: "data-bar", area: area(3, 1, 5, 1), colour: "#0072B2" }],
    validations: [{ kind: "number", area: area(9, 1, 10, 1), min: 0 }],
    columns: [{ column: 0, width: 20 }],
    rowHeights: new Map([[0, 30]]),
    frozen: { row: 1, column: 0 },
    tabColour: "#0072B2",
  }),
  drawing({
    id: "forecast",
    sheet: "PMO Forecast",
    cells: [
      cell(0, 0, "before"),
      cell(1, 0, 3, { formula: "1+2" }),
      cell(7, 5, "far", { link: { sheet: "Data", row: 0, column: 0 } }),
    ],
    merges: [area(3, 0, 4, 2)],
  }),
];
const later: readonly Drawing[] = [
  drawing({
    ...withTables("after", [table("Scores", 2, 9), table("Weights", 12, 14), table("New", 17, 19)]),
    charts: [chart!, { ...chart!, name: "PMO another" }],
    merges: [area(0, 0, 0, 3)],
    columns: [{ column: 0, width: 30 }],
    frozen: { row: 2, column: 1 },
  }),
  drawing({
    id: "forecast",
    sheet: "PMO Forecast",
    cells: [cell(0, 0, "after")],
    merges: [area(2, 0, 4, 0)],
  }),
  drawing({ id: "finance", sheet: "PMO Finance", cells: [cell(0, 0, "new")] }),
];

/** A workbook with the tabs of an earlier run; on one the user has filtered a table and made a chart of their own. */
async function excel(): Promise<ExcelHost> {
  const book = new Book("Portfolio.xlsx");
  const host = openInExcel(book);
  const data = book.add("Data");
  await drawSheets(earlier);
  data.put(0, 0, { value: "before 1", formula: "='PMO Ranking'!A10", look: PLAIN });
  const tab = book.sheet("PMO Ranking")!;
  const scores = tab.tables.find(({ name }) => name === "Scores")!;
  scores.filter = { area: scores.area, criteria: [null, { filterOn: "Values", values: ["before 1"] }] };
  tab.charts.push({ id: "{user}", bag: { values: { Name: "My chart" }, children: {} }, series: [] });
  return host;
}

/** Which request of the later run does what, and how many actions it has. */
async function requestsOfTheLaterRun(): Promise<{
  readonly after: unknown;
  readonly showing: readonly [request: number, actions: number];
  readonly settling: readonly [request: number, actions: number];
}> {
  const host = await excel();
  const before = host.exchanges.length;
  await drawSheets(later);
  const run = host.exchanges.slice(before);
  const numbered = (fromLast: number): readonly [number, number] => [
    run.length - fromLast,
    run[run.length - 1 - fromLast]!.actions,
  ];
  return { after: pictureOf(host.book), showing: numbered(1), settling: numbered(0) };
}

/** Draws while Excel refuses one action, once or whenever it is asked for something like it. */
async function drawnRefusing(
  host: ExcelHost,
  [request, action]: readonly [request: number, action: number],
): Promise<unknown> {
  const from = host.exchanges.length;
  host.refuseAction = (number, at) =>
    number - from === request && at === action
      ? { code: "GeneralException", message: "Excel does not want to." }
      : undefined;
  return drawSheets(later).catch((error: unknown) => error);
}

test("whatever single action Excel refuses while tabs are drawn over, all of them are as they were before", async () => {
  const { showing } = await requestsOfTheLaterRun();
  const [request, actions] = showing;
  expect(actions).toBeGreaterThan(60);
  for (let action = 1; action <= actions; action++) {
    const host = await excel();
    const before = pictureOf(host.book);
    const error = await drawnRefusing(host, [request, action]);
    expect(error).toBeInstanceOf(ExcelRefusal);
    expect((error as ExcelRefusal).message).toMatch(/your data is as it was\. Try again\.$/);
    expect({ action, ...pictureOf(host.book) }).toEqual({ action, ...before });
  }
});

test("after that, whatever single action Excel refuses, the tabs are those of a run that nothing went wrong in", async () => {
  const { settling, after } = await requestsOfTheLaterRun();
  const [request, actions] = settling;
  expect(actions).toBeGreaterThan(30);
  for (let action = 1; action <= actions; action++) {
    const host = await excel();
    expect(await drawnRefusing(host, [request, action])).toEqual([
      "PMO Ranking",
      "PMO Forecast",
      "PMO Finance",
    ]);
    expect({ action, ...pictureOf(host.book) }).toEqual({ action, ...(after as object) });
  }
});
