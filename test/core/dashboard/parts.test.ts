import { projectViews, type DashboardInput } from "../../../core/dashboard/dashboard-input";
import { executiveDashboard } from "../../../core/dashboard/executive";
import { headlineOf } from "../../../core/dashboard/headline";
import { monthChart } from "../../../core/dashboard/month-chart";
import { projectTable } from "../../../core/dashboard/project-table";
import {
  decisionsTable,
  gapsTable,
  lossTable,
  milestonesTable,
  moversTable,
  rolesTable,
} from "../../../core/dashboard/tables";
import { tilesOf } from "../../../core/dashboard/tiles";
import type { FigureValue } from "../../../core/domain/measure";
import { markOf } from "../../../core/report/mark";
import { currencySign } from "../../../core/report/number-format";
import type { Cell, TableBlock } from "../../../core/report/sheet-model";
import { sampleResults } from "../../doubles/sample-run";

const input: DashboardInput = sampleResults();
const views = projectViews(input);
const empty: DashboardInput = {
  ...input,
  portfolio: { ...input.portfolio, projects: [], statuses: [] },
  forecast: null,
  finance: null,
  ranking: null,
  capacity: null,
  health: [],
  decisions: [],
  milestones: [],
};

const valueOf = (cell: Cell | undefined): FigureValue =>
  typeof cell === "object" && cell !== null ? cell.value : (cell ?? null);
const column = (table: TableBlock | undefined, id: string): FigureValue[] =>
  (table?.rows ?? []).map(({ cells }) => valueOf(cells[id]));

test("the finding names the four alarms of the sample, and the note says how current the data are", () => {
  const { finding, notes } = headlineOf(input, views);
  expect(finding).toContain("A1 Customer Portal 2.0 reports green but is red (€804k over at completion)");
  expect(finding).toContain("stop A4 Loyalty Relaunch: €280k lost from here on");
  expect(finding).toContain("A6 Partner API Marketplace is a trap: €140k lost over its life");
  expect(finding).toContain("Data Engineer is the bottleneck");
  expect(notes.join(" ")).toMatch(/^Status 30 Sep 26 · actuals through 30 Sep 26 · data: /);
});

test("without an alarm the finding says what was looked at, and what nobody knows", () => {
  const nothing = views.map(({ project }) => ({
    project,
    forecast: undefined,
    finance: undefined,
    ranked: undefined,
    health: undefined,
  }));
  const { finding } = headlineOf(empty, nothing);
  expect(finding).toMatch(/^24 projects, and no budget with a forecast to compare it with/);
  expect(finding).toContain("no report can be checked against data");
  expect(finding).toContain("value is not known without cash flows");
  expect(headlineOf(empty, []).finding).toMatch(/^No project is known: a table/);
});

test("the six tiles read off what the slices came to", () => {
  const tiles = tilesOf(input, views).tiles;
  expect(tiles.map(({ label }) => label)).toEqual([
    "FY26 outlook against budget",
    "Cost at completion against approved",
    "Ratings that the data indicate",
    "Benefits realised against plan to date",
    "Contingency against risk exposure",
    "Scarcest role",
  ]);
  const { total } = input.forecast!.totals.varianceAtCompletion;
  expect(total).toBeLessThan(0);
  expect(tiles[1]).toMatchObject({ tone: "bad", figure: expect.stringMatching(/^€[\d.]+m over$/) as string });
  expect(tiles[4]!.note).toContain("C1: €180k against €610k");
});

test("what is not known has no tile, no table and no chart", () => {
  expect(tilesOf(empty, []).tiles).toEqual([]);
  expect(decisionsTable(empty)).toBeUndefined();
  expect([gapsTable([]), moversTable([]), milestonesTable(empty)]).toEqual([undefined, undefined, undefined]);
  expect([lossTable(empty, []), rolesTable(empty), monthChart(empty)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test("decisions come by date, five at the most, each with a link to its row", () => {
  const table = decisionsTable(input)!;
  const dates = column(table, "due").map(Number);
  expect(dates.length).toBeLessThanOrEqual(5);
  expect([...dates].sort((a, b) => a - b)).toEqual(dates);
  expect(table.rows.every(({ cells }) => (cells["what"] as { link?: object }).link !== undefined)).toBe(true);
});

test("who is furthest from the data comes first; who is gloomier than the data comes last", () => {
  const projects = column(gapsTable(views), "project").map(String);
  expect(projects[0]).toBe("A1 Customer Portal 2.0");
  expect(projects[projects.length - 1]).toMatch(/^C6 /);
});

test("roles: one column a period, the scarcest first", () => {
  const table = rolesTable(input)!;
  expect(column(table, "role")[0]).toBe("Data Engineer");
  expect(table.columns.map(({ title }) => title).slice(1, 3)).toEqual(["Oct 26", "Nov 26"]);
  const worst = Math.min(
    ...table.columns.flatMap(({ id }) =>
      id.startsWith("period") ? [Number(valueOf(table.rows[0]?.cells[id]))] : [],
    ),
  );
  expect(worst).toBeCloseTo(-4.1, 0);
});

test("losses: A4 is to stop, A6 is a trap, and an enabler is no alarm", () => {
  const table = lossTable(input, views)!;
  const byProject = new Map(table.rows.map(({ key, cells }) => [key, valueOf(cells["says"])]));
  expect(byProject.get("A4")).toMatch(/stop/i);
  expect([...byProject.keys()]).toEqual(expect.arrayContaining(["A6", "B3"]));
  expect(Math.round(Number(valueOf(table.rows.find(({ key }) => key === "A4")?.cells["value"])) / 1000)).toBe(
    -280,
  );
});

test("movers: then, now and the change add up, and a cost that rose is negative", () => {
  const table = moversTable(views)!;
  for (const { cells } of table.rows) {
    const [before, now, change] = ["before", "now", "change"].map((id) => Number(valueOf(cells[id])));
    expect(change).toBeCloseTo(before! - now!, 6);
  }
});

test("milestones: within 90 days, the earliest first", () => {
  const due = column(milestonesTable(input), "due").map(Number);
  expect([...due].sort((a, b) => a - b)).toEqual(due);
  expect(due[due.length - 1]).toBeLessThanOrEqual(input.portfolio.asOf + 90);
});

test("the year's chart has its twelve months: actuals to September, the outlook after them", () => {
  const { chart } = monthChart(input)!;
  if (chart.kind !== "columns") throw new TypeError("columns were expected");
  expect(chart.categories).toHaveLength(12);
  const [actual, outlook] = chart.series.map(({ values }) => values.map((value) => value !== null));
  expect(actual).toEqual([...Array<boolean>(9).fill(true), ...Array<boolean>(3).fill(false)]);
  expect(outlook!.slice(9)).toEqual([true, true, true]);
});

test("every project has its line, the same figures as PMO Forecast has", () => {
  const table = projectTable(views)!;
  expect(table.rows).toHaveLength(24);
  const a1 = table.rows.find(({ key }) => key === "A1")!.cells;
  expect([valueOf(a1["reported"]), valueOf(a1["indicated"])]).toEqual(["green", "red"]);
  expect(Math.round(Number(valueOf(a1["estimate"])) / 1000)).toBe(3204);
  expect(projectTable([...views, ...views])?.note).toMatch(/^The first 40 of 48/);
});

test("the page holds them all, in the order of what a committee asks", () => {
  const names = executiveDashboard(input)
    .bands.flat()
    .flatMap(({ block }) => (block.kind === "table" ? [block.name] : []));
  expect(names[0]).toBe("PMO_Dashboard_decisions");
  expect(names[names.length - 1]).toBe("PMO_Dashboard_projects");
});

test("of projects that are known by id and name alone there is no table", () => {
  const { project } = views[0]!;
  const named = {
    id: "P1",
    name: "One",
    stage: null,
    rag: null,
    shareComplete: null,
    budget: null,
    forecastCost: null,
    finish: null,
  };
  const view = { forecast: undefined, finance: undefined, ranked: undefined, health: undefined };
  expect(projectTable([{ ...view, project: { ...project, ...named } }])).toBeUndefined();
});

test("words from a sheet never find what every object has", () => {
  expect(markOf("constructor")).toBe("constructor");
  expect(currencySign("toString")).toBe("toString ");
});
