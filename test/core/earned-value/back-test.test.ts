import { addMonths } from "../../../core/domain/day";
import { DEFAULT_SETTINGS } from "../../../core/domain/settings";
import { backTest, bestMethod, predictionInterval } from "../../../core/earned-value/back-test";
import { forecastOf } from "../../../core/earned-value/forecast";
import { forecastJson } from "../../../core/earned-value/json";
import { portfolioTotals, type Summand } from "../../../core/earned-value/portfolio-totals";
import { aPortfolio, aProject, day } from "../../doubles/portfolio";
import { aStatus } from "../../doubles/reports";

const near = (value: number, digits: number): unknown => expect.closeTo(value, digits);

/**
 * Completed projects of 100 that ran at half price trouble in their first half and to plan in the second: AC is 75 at
 * EV 50, and 125 at the end. So "rest as planned" (75 + 50) was right at half time, CPI (150) was 20 % off.
 */
const completed = (count: number) => ({
  projects: Array.from({ length: count }, (_, index) =>
    aProject(`D${index}`, { stage: "completed", budget: 100, actualFinish: day("2026-06-30") }),
  ),
  statuses: Array.from({ length: count }, (_, index) => [
    aStatus(`D${index}`, day("2026-01-31"), { earnedValue: 10, actualCost: 15 }),
    aStatus(`D${index}`, day("2026-03-31"), { earnedValue: 50, actualCost: 75 }),
    aStatus(`D${index}`, day("2026-06-30"), { earnedValue: 100, actualCost: 125 + index }),
  ]).flat(),
});

const running = {
  projects: [aProject("A", { stage: "in progress", budget: 200 })],
  statuses: [1, 2, 3, 4].map((month) =>
    aStatus("A", addMonths(day("2026-05-31"), month), { earnedValue: month * 20, actualCost: month * 40 }),
  ),
};

const forecast = (count: number, settings = DEFAULT_SETTINGS) => {
  const over = completed(count);
  return forecastOf(
    aPortfolio({
      projects: [...running.projects, ...over.projects],
      statuses: [...running.statuses, ...over.statuses],
      settings,
    }),
  );
};

test("with five completed projects the method that was right on them is believed, with an interval", () => {
  const result = forecast(5);
  const running = result.projects[0]!;
  expect(result.method).toBe("plan");
  expect(running).toMatchObject({ method: "plan", estimate: 160 + 120 });
  expect(running.interval).toEqual({
    low: near((280 * 125.4) / 125, 9),
    high: near((280 * 128.6) / 125, 9),
    projects: 5,
  });
  expect(result.methodReason).toMatch(/^smallest median error \(2 %\)/);
});

test("with four it is CPI, it says so, and there is no interval", () => {
  const result = forecast(4);
  expect(result.projects[0]).toMatchObject({ method: "cpi", estimate: 400, interval: null });
  expect(result.methodReason).toBe(
    "CPI, untested: 4 completed projects have a status history here, and a back-test takes 5",
  );
});

test("a method that Settings name is taken, and CPI where that one is not known", () => {
  expect(forecast(5, { ...DEFAULT_SETTINGS, eacMethod: "cpi3" }).projects[0]).toMatchObject({
    method: "cpi3",
  });
  expect(forecast(5, { ...DEFAULT_SETTINGS, eacMethod: "spiT" }).projects[0]).toMatchObject({
    method: "cpi",
  });
});

test("only reports from 20 to 80 % complete are tested, and each project counts once", () => {
  const none = { plan: null, cpi: null, cpiSpi: null, cpi3: null, cpi6: null, cpi80spi20: null };
  const rest = { spiT: null, cpiSpiT: null, bottomUp: null, manager: null };
  const report = (shareComplete: number, cpi: number) => ({
    shareComplete,
    estimates: { ...none, ...rest, cpi },
  });
  const records = backTest([
    {
      finalCost: 100,
      reports: [report(0.1, 900), report(0.2, 90), report(0.5, 120), report(0.8, 100), report(0.9, 1)],
    },
    { finalCost: 100, reports: [report(0.5, 150)] },
    { finalCost: 100, reports: [report(0.1, 150)] },
  ]);
  expect(records.find(({ method }) => method === "cpi")).toMatchObject({
    projects: 2,
    medianError: near(0.3, 12),
  });
  expect(bestMethod(records)).toBe("cpi");
  expect(predictionInterval(100, records[1])).toBeNull();
});

const summand = (project: string, fields: Partial<Summand>): Summand => ({
  project,
  budgetAtCompletion: null,
  plannedValue: null,
  earnedValue: null,
  actualCost: null,
  estimateAtCompletion: null,
  spendBased: false,
  ...fields,
});

test("the portfolio's CPI is ΣEV ÷ ΣAC, not a mean of indices, over the projects that have both", () => {
  const totals = portfolioTotals([
    summand("A", { earnedValue: 10, actualCost: 20, budgetAtCompletion: 50 }),
    summand("B", { earnedValue: 300, actualCost: 200, budgetAtCompletion: 500 }),
    summand("C", { earnedValue: 5, budgetAtCompletion: 70 }),
    summand("D", { earnedValue: 60, actualCost: 60, budgetAtCompletion: 90, spendBased: true }),
  ]);
  expect(totals.costIndex).toEqual({
    index: 310 / 220,
    projects: 2,
    leftOut: ["C", "D"],
    budgetLeftOut: 160,
  });
  expect(totals.actualCost).toEqual({ total: 280, projects: 3, leftOut: ["C"] });
  expect(totals.plannedValue).toEqual({ total: null, projects: 0, leftOut: ["A", "B", "C", "D"] });
});

test("the JSON says how each method did, and why there is no interval", () => {
  const json = forecastJson(forecast(4), []) as {
    methods: { method: string; medianError: number; n: number }[];
    projects: { why: Record<string, string>; eacLow: number | null }[];
  };
  expect(json.methods[0]).toEqual({ method: "plan", medianError: near(1.5 / 126.5, 2), n: 4, why: null });
  expect(json.projects[0]!.why["eacLow"]).toBe("fewer than 5 completed projects with a status history");
});
