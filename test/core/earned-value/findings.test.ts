import type { Project } from "../../../core/domain/project";
import type { StatusReport, Task } from "../../../core/domain/records";
import { forecastAssumptions, named } from "../../../core/earned-value/assumptions";
import { forecastFindings } from "../../../core/earned-value/findings";
import { forecastOf } from "../../../core/earned-value/forecast";
import { current, earnedByWork, reportCells } from "../../../core/earned-value/forecast-row";
import { reasonUnknown, type Figure } from "../../../core/earned-value/why";
import { aPortfolio, aProject, day } from "../../doubles/portfolio";
import { aStatus, aTask } from "../../doubles/reports";

const asOf = day("2026-06-30");
const baseline = { baselineStart: day("2026-06-01"), baselineFinish: day("2026-07-31") };

function portfolioOf(
  project: Partial<Project>,
  statuses: readonly (readonly [string, Partial<StatusReport>])[] = [],
  tasks: readonly Partial<Task>[] = [],
) {
  return aPortfolio({
    asOf,
    projects: [aProject("A", { stage: "in progress", ...project })],
    statuses: statuses.map(([date, fields]) => aStatus("A", day(date), fields)),
    tasks: tasks.map((fields, index) => aTask(`T${index}`, "A", fields)),
  });
}

const found = (portfolio: ReturnType<typeof portfolioOf>) =>
  forecastFindings(forecastOf(portfolio).projects, portfolio).map(({ code, found: cell, message }) => ({
    code,
    cell,
    message,
  }));

test("a cumulative cost that falls from 80 to 70 is named with both", () => {
  const findings = found(
    portfolioOf({ budget: 100 }, [
      ["2026-05-31", { actualCost: 80 }],
      ["2026-06-30", { actualCost: 70 }],
    ]),
  );
  expect(findings).toEqual([
    {
      code: "actual-cost-falls",
      cell: "70",
      message: "Actual cost of A is cumulative, and falls from 80 (2026-05-31) to 70.",
    },
  ]);
});

test("more earned than there was to earn is taken as complete, and said", () => {
  const portfolio = portfolioOf({ budget: 100, earnedValue: 120, actualCost: 90 });
  expect(found(portfolio).map(({ code }) => code)).toEqual(["earned-above-budget"]);
  expect(forecastOf(portfolio).projects[0]!.now!.estimates.cpi).toBe(90);
});

test("tasks that cost a quarter more than the budget are said to, and scaled to it", () => {
  const tasks = [{ baselineStart: day("2026-06-01"), baselineFinish: day("2026-07-31"), cost: 125 }];
  const portfolio = portfolioOf({ budget: 100, earnedValue: 40, actualCost: 50 }, [], tasks);
  expect(found(portfolio)).toMatchObject([
    {
      code: "tasks-and-budget-differ",
      message: expect.stringContaining("cost 25 % more than its budget") as string,
    },
  ]);
});

test("a report of July says nothing of June, and is mentioned", () => {
  expect(
    found(portfolioOf({ budget: 100 }, [["2026-07-31", { actualCost: 10 }]])).map(({ code }) => code),
  ).toEqual(["status-after-status-date"]);
});

test("a clean report raises nothing", () => {
  expect(found(portfolioOf({ ...baseline, budget: 100, earnedValue: 40, actualCost: 45 }))).toEqual([]);
});

test("what was derived is said once, with the projects that it holds for", () => {
  const portfolio = portfolioOf({ ...baseline, budget: 100, shareComplete: 0.4, actualCost: 45 });
  const whats = forecastAssumptions(forecastOf(portfolio)).map(({ what }) => what);
  expect(whats).toEqual([
    "Planned value (derived): A",
    "Earned value: A",
    "Date of the figures: A",
    "EAC method",
    "Cost curve",
  ]);
});

test("nothing is derived for what has not begun", () => {
  const portfolio = portfolioOf({ ...baseline, stage: "proposed", budget: 100 });
  expect(forecastAssumptions(forecastOf(portfolio)).map(({ what }) => what)).toEqual(["EAC method"]);
});

test("of many projects eight are named", () => {
  expect(named(["A", "B"])).toBe("A, B");
  expect(named("A B C D E F G H I J".split(" "))).toBe("A, B, C, D, E, F, G, H and 2 more");
});

const row = (project: Partial<Project>) => forecastOf(portfolioOf(project)).projects[0]!;

test.each<[Figure, string, Partial<Project>]>([
  ["bac", "no budget given", { actualCost: 5 }],
  ["ac", "no actual cost given", { budget: 100 }],
  ["ev", "neither earned value nor % complete given", { budget: 100, actualCost: 5 }],
  ["ev", "% complete, but no budget to earn", { shareComplete: 0.4 }],
  ["cpi", "nothing is spent yet (AC is 0)", { budget: 100, earnedValue: 0, actualCost: 0 }],
  [
    "pv",
    "no planned value, and no baseline finish to derive it from",
    { budget: 100, start: day("2026-06-01") },
  ],
  ["spiT", "no baseline dates and budget to read a plan from", { actualCost: 5 }],
  ["tcpi", "the work is complete", { budget: 100, earnedValue: 100, actualCost: 90 }],
  ["tcpi", "budget exhausted", { budget: 100, earnedValue: 50, actualCost: 100 }],
  [
    "tcpiEac",
    "the manager gives no estimate at completion",
    { budget: 100, earnedValue: 50, actualCost: 60 },
  ],
  ["eacChosen", "proposed", { stage: "proposed", budget: 100 }],
  ["eac.bottomUp", "no estimate to complete given", { budget: 100, earnedValue: 50, actualCost: 60 }],
  ["eac.cpi3", "takes 4 reports, there are 1", { budget: 100, earnedValue: 50, actualCost: 60 }],
  [
    "eac.spiT",
    "no baseline dates and budget to read a plan from",
    { budget: 100, earnedValue: 50, actualCost: 60 },
  ],
])("%s is not known because: %s", (figure, reason, project) => {
  const why = reasonUnknown(figure, row(project));
  expect(why).toContain(reason === "proposed" ? "not started: nothing to forecast" : reason);
});

test("what is known needs no reason", () => {
  const known = row({ ...baseline, budget: 100, earnedValue: 40, actualCost: 45, forecastCost: 110 });
  for (const figure of [
    "bac",
    "pv",
    "ev",
    "ac",
    "cpi",
    "spi",
    "es",
    "spiT",
    "tcpi",
    "tcpiEac",
    "eacChosen",
    "eac.cpi",
  ] as const)
    expect([figure, reasonUnknown(figure, known)]).toEqual([figure, null]);
});

test("a line knows its figures, the cells that they were read from, and whether EV is work", () => {
  const line = { forecast: row({ budget: 100, earnedValue: 40, actualCost: 45 }), health: null };
  expect(current(line, "costIndex")).toBe(40 / 45);
  expect(reportCells("earnedValue", "costForecast")(line)).toEqual([
    {
      sheet: "Projects",
      row: line.forecast.project.source.row,
      column: line.forecast.project.source.columns.get("earnedValue"),
    },
  ]);
  expect(earnedByWork(line)).toBe(true);
});
