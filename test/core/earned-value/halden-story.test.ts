import type { Health } from "../../../core/domain/health";
import { forecastOf, type ForecastResult } from "../../../core/earned-value/forecast";
import { forecastJson } from "../../../core/earned-value/json";
import { healthOf } from "../../../core/governance/health";
import { haldenStory } from "../../doubles/halden-story";
import { day } from "../../doubles/portfolio";

const result: ForecastResult = forecastOf(haldenStory);
const health: Health[] = healthOf(haldenStory, result.figures);
const forecast = (id: string) => result.projects.find(({ project }) => project.id === id)!;
const rating = (id: string) => health.find(({ project }) => project === id)!;

test("A1 reports green, and its data say red: CPI 0.749, EAC 3,204, TCPI(manager) 1.53", () => {
  const { now, estimate, managersEstimate } = forecast("A1");
  expect(now?.costIndex).toBeCloseTo(0.749, 3);
  expect(Math.round(estimate!)).toBe(3204);
  expect(managersEstimate).toBe(2450);
  expect(now?.toCompleteManager).toEqual({ status: "index", index: (2400 - 1296) / (2450 - 1730) });
  expect(rating("A1")).toMatchObject({ reported: "green", indicated: "red", steps: 2 });
  expect(rating("A1").since).toBe(day("2026-04-30"));
});

test("A1's early warnings name the hope in the manager's estimate, and since when", () => {
  const warnings = rating("A1").warnings;
  expect(warnings.map(({ rule }) => rule)).toEqual([
    "watermelon",
    "budget out of reach",
    "manager's estimate out of reach",
    "cost efficiency falls",
  ]);
  expect(warnings[2]!.message).toBe("The manager's estimate needs the rest at 1.53; so far 0.75");
  expect(warnings.every(({ evidence }) => evidence.length > 0)).toBe(true);
});

test("B2 is under budget because it is behind: CPI 1.07 and SPI 0.71", () => {
  expect(forecast("B2").now?.costIndex).toBeCloseTo(1.07, 2);
  expect(forecast("B2").now?.scheduleIndex).toBeCloseTo(0.71, 2);
  expect(rating("B2").indicated).toBe("red");
  expect(rating("B2").warnings.map(({ rule }) => rule)).toContain("under budget because behind");
});

test("A2's % complete is its spend: no CPI, no estimate from it, and it says so", () => {
  expect(forecast("A2").now?.costIndex).toBeNull();
  expect(forecast("A2").estimate).toBeNull();
  expect(result.findings.map(({ code, record }) => [code, record])).toContainEqual([
    "spend-as-progress",
    "A2",
  ]);
  const json = forecastJson(result, health) as {
    projects: { project: string; why: Record<string, string> }[];
  };
  expect(json.projects.find(({ project }) => project === "A2")!.why["cpi"]).toMatch(/^spend-based/);
});

test("C1's exposure of 610 against a contingency of 180 makes it amber, and no more by itself", () => {
  expect(rating("C1")).toMatchObject({ exposure: 610, contingency: 180, indicated: "amber", steps: 1 });
  expect(rating("C1").reason).toBe("Exposure is 339 % of contingency; green to 80 %, red above 100 %");
});

test("C6 reports red while its data are amber; B5 is truly green", () => {
  expect(rating("C6")).toMatchObject({ reported: "red", indicated: "amber", steps: -1 });
  expect(rating("B5")).toMatchObject({ reported: "green", indicated: "green", steps: 0, since: null });
});

test("what is on hold, not started or over is grey with its reason, never green", () => {
  for (const [id, reason] of [
    ["C3", "Not rated: on hold"],
    ["A6", "Not rated: not started"],
    ["D6", "Not rated: completed"],
  ] as const) {
    expect(rating(id)).toMatchObject({ indicated: "grey", reason, steps: null });
  }
});

test("a project that waits for a red one is amber, and names it", () => {
  expect(rating("E1")).toMatchObject({
    indicated: "amber",
    reason: "Depends on A1 Customer Portal 2.0, which is red",
  });
});

test("a completed project costs what it cost", () => {
  expect(forecast("D6")).toMatchObject({ estimate: 999, method: "actual", varianceAtCompletion: -99 });
});

test("the portfolio's CPI is a ratio of sums over the projects that have both, and names who is left out", () => {
  const { costIndex } = result.totals;
  const ids = ["A1", "B2", "B5", "C1", "C3", "C6", "D6", "E1"];
  const earned = ids.map((id) => forecast(id).now?.earnedValue ?? 0).reduce((a, b) => a + b);
  const cost = ids.map((id) => forecast(id).now?.actualCost ?? 0).reduce((a, b) => a + b);
  expect(costIndex.index).toBeCloseTo(earned / cost, 12);
  expect(costIndex).toMatchObject({ projects: 8, leftOut: ["A2", "A6"], budgetLeftOut: 2080 });
});

test("data older than the limit are not rated, and raise a finding", () => {
  const late = healthOf(
    { ...haldenStory, asOf: day("2026-12-15") },
    forecastOf({ ...haldenStory, asOf: day("2026-12-15") }).figures,
  );
  expect(late.find(({ project }) => project === "A1")).toMatchObject({
    indicated: "grey",
    reason: "Not rated: the data are 76 days old (limit 35)",
  });
});
