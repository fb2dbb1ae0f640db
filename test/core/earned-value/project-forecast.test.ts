import type { Project } from "../../../core/domain/project";
import type { StatusReport } from "../../../core/domain/records";
import { figuresForHealth } from "../../../core/earned-value/figures-for-health";
import { forecastInputs } from "../../../core/earned-value/input";
import { forecastProject, measureProject } from "../../../core/earned-value/project-forecast";
import { aPortfolio, aProject, day } from "../../doubles/portfolio";
import { aStatus } from "../../doubles/reports";

const asOf = day("2026-06-05");
/** Ten working days from Monday 1 June 2026, budget 100. */
const twoWeeks = { baselineStart: day("2026-06-01"), baselineFinish: day("2026-06-12"), budget: 100 };

function forecast(project: Partial<Project>, statuses: readonly Partial<StatusReport>[] = []) {
  const portfolio = aPortfolio({
    asOf,
    projects: [aProject("A", { ...twoWeeks, ...project })],
    statuses: statuses.map((status) => aStatus("A", status.date ?? asOf, status)),
  });
  const measured = measureProject(forecastInputs(portfolio)[0]!, portfolio);
  return forecastProject(measured, { method: "cpi", records: [], asOf });
}

const running = { stage: "in progress" as const, earnedValue: 40, actualCost: 45 };

test.each([
  {
    name: "by its stage, whatever else is said",
    project: { stage: "on hold" as const, actualCost: 5 },
    state: "on hold",
  },
  { name: "an idea has not begun", project: { stage: "idea" as const }, state: "not started" },
  { name: "approved, and nothing spent", project: { stage: "approved" as const }, state: "not started" },
  {
    name: "approved, with cost on it",
    project: { stage: "approved" as const, actualCost: 5 },
    state: "in progress",
  },
  { name: "no stage, an actual finish", project: { actualFinish: day("2026-06-04") }, state: "completed" },
  { name: "no stage, a start to come", project: { start: day("2026-07-01") }, state: "not started" },
  { name: "no stage, and begun", project: { start: day("2026-06-01") }, state: "in progress" },
])("a project is $state: $name", ({ project, state }) => {
  expect(forecast(project).state).toBe(state);
});

test("the estimate is the chosen method's, with what follows from it in money and weeks", () => {
  const now = forecast({ ...running, forecastCost: 105 });
  expect(now).toMatchObject({ method: "cpi", managersEstimate: 105, finishIndicated: day("2026-06-17") });
  expect(now.estimate).toBeCloseTo(112.5, 9);
  expect(now.estimateToComplete).toBeCloseTo(67.5, 9);
  expect(now.varianceAtCompletion).toBeCloseTo(-12.5, 9);
  expect(now.slipWeeks).toBe(5 / 7);
});

test("a completed project costs what it cost; one that has not begun has no forecast", () => {
  const over = { ...running, stage: "completed" as const, actualFinish: day("2026-06-04") };
  expect(forecast(over)).toMatchObject({
    estimate: 45,
    method: "actual",
    finishIndicated: day("2026-06-04"),
  });
  expect(forecast({ ...running, stage: "proposed" })).toMatchObject({
    estimate: null,
    finishIndicated: null,
  });
});

test("the data are as old as the last report that says more than a budget", () => {
  expect(forecast(running, [{ date: day("2026-05-29"), earnedValue: 30, actualCost: 30 }]).dataAge).toBe(7);
  expect(forecast({ stage: "in progress" }).dataAge).toBeNull();
});

test("progress that is spend on three dates leaves no CPI estimate and no finish; two dates prove nothing", () => {
  const dates = ["2026-06-02", "2026-06-03", "2026-06-05"].map((date, index) => ({
    date: day(date),
    shareComplete: 0.2 * (index + 1),
    actualCost: 20 * (index + 1) + 1,
  }));
  const three = forecast({ stage: "in progress" }, dates);
  expect(three).toMatchObject({ spendBased: true, estimate: null, finishIndicated: null });
  expect(forecast({ stage: "in progress" }, dates.slice(1)).spendBased).toBe(false);
});

test("an earned value that is not made of the share beside it is no spend, though the share is", () => {
  const dates = ["2026-06-02", "2026-06-03", "2026-06-05"].map((date, index) => ({
    date: day(date),
    earnedValue: 5 * (index + 1),
    shareComplete: 0.2 * (index + 1),
    actualCost: 20 * (index + 1),
  }));
  expect(forecast({ stage: "in progress" }, dates).spendBased).toBe(false);
});

test("health reads VAC ÷ BAC, and the manager's own finish as planned over expected duration: 10 of 15 days", () => {
  const figures = figuresForHealth(forecast({ ...running, finish: day("2026-06-19"), forecastCost: 105 }));
  expect(figures.now?.costVarianceShare).toBeCloseTo(-0.125, 9);
  expect(figures).toMatchObject({ notRated: null, dataAge: 0, plannedValueDerived: true, spendBased: false });
  expect(figures.now?.managersVarianceShare).toBeCloseTo(-0.05, 9);
  expect(figures.now?.managersTimeIndex).toBeCloseTo(10 / 15, 9);
});

test("health is told why a project is not to be rated, and rates each report by the method of today", () => {
  expect(figuresForHealth(forecast({ ...running, stage: "on hold" })).notRated).toBe("on hold");
  const before = { date: day("2026-06-03"), earnedValue: 20, actualCost: 40, rag: "green" as const };
  const { history } = figuresForHealth(
    forecast({ stage: "in progress" }, [before, { earnedValue: 40, actualCost: 45 }]),
  );
  expect(history.map(({ costVarianceShare, reported }) => [costVarianceShare, reported])).toEqual([
    [-1, "green"],
    [expect.closeTo(-0.125, 9), null],
  ]);
});

describe("where there is hardly anything to go by", () => {
  const begun = { stage: "in progress" as const };

  test("next to nothing earned for much money: the rest as budgeted, the least that it can cost, and no pace", () => {
    const { now, ...found } = forecast(begun, [
      { date: day("2026-06-05"), earnedValue: 0.5, actualCost: 40 },
    ]);
    expect(now?.estimates.cpi).toBeGreaterThan(1000);
    expect(found).toMatchObject({ method: "plan", estimate: 40 + 100 - 0.5 });
    const none = forecast(begun, [{ date: day("2026-06-05"), earnedValue: 0, actualCost: 40 }]);
    expect(none).toMatchObject({ method: "plan", estimate: 140 });
  });

  test("nothing spent and nothing earned is no estimate", () => {
    const { estimate } = forecast(begun, [{ date: day("2026-06-05"), earnedValue: 0, actualCost: 0 }]);
    expect(estimate).toBeNull();
  });

  test("a budget of 0 is none: nothing is earned of it, and nothing is complete", () => {
    const { now } = forecast({ ...begun, budget: 0 }, [
      { date: day("2026-06-05"), budget: 0, shareComplete: 0, actualCost: 10 },
    ]);
    expect(now).toMatchObject({ budgetAtCompletion: null, earnedValue: null, timeIndex: null });
  });

  test("more credited than spent gives no cost index", () => {
    const { now } = forecast(begun, [{ date: day("2026-06-05"), earnedValue: 50, actualCost: -10 }]);
    expect(now?.costIndex).toBeNull();
  });

  test("work that is done stands still at its finish; without one there is no pace", () => {
    const done = [{ date: day("2026-06-05"), earnedValue: 100, actualCost: 90 }];
    expect(forecast(begun, done).now).toMatchObject({ timeIndex: null, timeVariance: null });
    const finished = forecast({ ...begun, actualFinish: day("2026-06-04") }, done);
    expect(finished.now?.timeIndex).toBeGreaterThan(1);
  });

  test("a budget that is spent with work left needs more than any pace", () => {
    const spent = forecast(begun, [
      { date: day("2026-06-05"), earnedValue: 60, actualCost: 120, costForecast: 110 },
    ]);
    expect(figuresForHealth(spent).now).toMatchObject({
      toCompleteBudget: Infinity,
      toCompleteManager: Infinity,
    });
  });
});
