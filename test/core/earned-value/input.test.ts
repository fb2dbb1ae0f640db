import { forecastInputs } from "../../../core/earned-value/input";
import { forecastOf } from "../../../core/earned-value/forecast";
import { aPortfolio, aProject, day } from "../../doubles/portfolio";
import { aStatus, aTask } from "../../doubles/reports";

const AUGUST = day("2026-08-31");
const SEPTEMBER = day("2026-09-30");

const currentOf = (parts: Parameters<typeof aPortfolio>[0]) => {
  const history = forecastInputs(aPortfolio(parts))[0]!.history;
  return history[history.length - 1]!;
};

test("the latest status not after the status date stands, and says which cell it came from", () => {
  const current = currentOf({
    projects: [aProject("A", { actualCost: 10, budget: 100 })],
    statuses: [
      aStatus("A", SEPTEMBER, { actualCost: 30 }),
      aStatus("A", AUGUST, { actualCost: 20 }),
      aStatus("A", day("2026-10-31"), { actualCost: 99 }),
      aStatus("B", SEPTEMBER, { actualCost: 77 }),
    ],
  });
  expect(current).toMatchObject({ date: SEPTEMBER, actualCost: 30, budget: 100 });
  expect(current.cells.get("actualCost")?.sheet).toBe("Status");
  expect(current.cells.get("budget")?.sheet).toBe("Projects");
});

test("a Projects row with a later date is the newer report", () => {
  const current = currentOf({
    projects: [aProject("A", { actualCost: 35, earnedValue: 30, statusDate: SEPTEMBER })],
    statuses: [aStatus("A", AUGUST, { actualCost: 20, earnedValue: 18, costForecast: 120 })],
  });
  expect(current).toMatchObject({ date: SEPTEMBER, actualCost: 35, earnedValue: 30, costForecast: 120 });
});

test("cost of one date is never joined with work of another", () => {
  const current = currentOf({
    projects: [aProject("A", { actualCost: 20, statusDate: AUGUST, forecastCost: 120 })],
    statuses: [aStatus("A", SEPTEMBER, { earnedValue: 40 })],
  });
  expect(current).toMatchObject({ earnedValue: 40, actualCost: null, costForecast: 120 });
});

test("figures of Projects without a date fill what the latest status lacks, but progress is one figure", () => {
  const current = currentOf({
    projects: [aProject("A", { actualCost: 20, earnedValue: 99 })],
    statuses: [aStatus("A", SEPTEMBER, { shareComplete: 0.4 })],
  });
  expect(current).toMatchObject({ shareComplete: 0.4, earnedValue: null, actualCost: 20 });
});

test("a Projects row of after the status date says nothing of it", () => {
  const parts = { projects: [aProject("A", { actualCost: 35, statusDate: day("2026-10-15") })] };
  expect(forecastInputs(aPortfolio(parts))[0]!.history).toEqual([]);
});

test("statuses after the status date are reported, not used", () => {
  const { findings, projects } = forecastOf(
    aPortfolio({ projects: [aProject("A")], statuses: [aStatus("A", day("2026-10-31"), { actualCost: 9 })] }),
  );
  expect(findings).toMatchObject([{ code: "status-after-status-date", record: "A", found: "2026-10-31" }]);
  expect(projects[0]!.now?.actualCost).toBeNull();
});

test("summary tasks are not counted beside their parts", () => {
  const parts = {
    projects: [aProject("A")],
    tasks: [aTask("1", "A", { summary: true }), aTask("2", "A", { summary: false }), aTask("3", "A")],
  };
  expect(forecastInputs(aPortfolio(parts))[0]!.tasks.map(({ id }) => id)).toEqual(["2", "3"]);
});

const BASELINE = {
  stage: "in progress" as const,
  baselineStart: day("2026-09-01"),
  baselineFinish: day("2026-10-30"),
  budget: 440,
};

test("planned value that is not given is drawn straight over working days, and said to be derived", () => {
  const { projects, assumptions } = forecastOf(
    aPortfolio({ projects: [aProject("A", { ...BASELINE, shareComplete: 0.5, actualCost: 200 })] }),
  );
  // 22 of 44 working days.
  expect(projects[0]!.now).toMatchObject({ plannedValue: 220, plannedValueBasis: "derived" });
  expect(projects[0]!.now).toMatchObject({ earnedValue: 220, earnedValueBasis: "percent complete" });
  expect(assumptions.map(({ what }) => what)).toEqual([
    "Planned value (derived): A",
    "Earned value: A",
    "Date of the figures: A",
    "EAC method",
    "Cost curve",
  ]);
});

test("with tasks it is time-phased from their baselines, scaled to the budget where they differ, with a finding", () => {
  const tasks = [
    aTask("1", "A", {
      baselineStart: day("2026-09-01"),
      baselineFinish: day("2026-09-30"),
      fixedCost: 110,
      cost: 110,
    }),
    aTask("2", "A", { baselineStart: day("2026-10-01"), baselineFinish: day("2026-10-30"), cost: 110 }),
  ];
  const { projects, findings } = forecastOf(
    aPortfolio({ projects: [aProject("A", { ...BASELINE, shareComplete: 0.25, actualCost: 100 })], tasks }),
  );
  expect(projects[0]!.now).toMatchObject({
    plannedValue: 220,
    plannedValueBasis: "tasks",
    plannedDuration: 44,
  });
  expect(findings).toMatchObject([{ code: "tasks-and-budget-differ", record: "A" }]);
  expect(findings[0]!.message).toContain("50 % less");
});

test("tasks without cost spread the budget by their working time", () => {
  const tasks = [
    aTask("1", "A", { baselineStart: day("2026-09-01"), baselineFinish: day("2026-09-11") }),
    aTask("2", "A", { baselineStart: day("2026-10-01"), baselineFinish: day("2026-10-01") }),
  ];
  const { projects } = forecastOf(aPortfolio({ projects: [aProject("A", BASELINE)], tasks }));
  expect(projects[0]!.now?.plannedValue).toBeCloseTo((440 * 9) / 10, 9);
});

test("a budget that only the tasks have is the budget", () => {
  const tasks = [
    aTask("1", "A", { baselineStart: day("2026-09-01"), baselineFinish: day("2026-09-30"), cost: 70 }),
  ];
  const { projects } = forecastOf(
    aPortfolio({ projects: [aProject("A", { shareComplete: 0.5, actualCost: 40 })], tasks }),
  );
  expect(projects[0]!.now).toMatchObject({ budgetAtCompletion: 70, earnedValue: 35, plannedValue: 70 });
  expect(projects[0]!.estimate).toBe(80);
});

test("actual cost that falls, and more earned than the budget, are found", () => {
  const { findings } = forecastOf(
    aPortfolio({
      projects: [aProject("A", { stage: "in progress", budget: 50 })],
      statuses: [
        aStatus("A", AUGUST, { actualCost: 30, earnedValue: 20 }),
        aStatus("A", SEPTEMBER, { actualCost: 25, earnedValue: 60 }),
      ],
    }),
  );
  expect(findings.map(({ code }) => code)).toEqual(["earned-above-budget", "actual-cost-falls"]);
  expect(findings.every(({ at }) => "row" in at && at.sheet === "Status")).toBe(true);
});
