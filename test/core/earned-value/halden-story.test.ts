import { addMonths } from "../../../core/domain/day";
import { forecastOf, type ForecastResult } from "../../../core/earned-value/forecast";
import { forecastJson } from "../../../core/earned-value/json";
import { healthOf } from "../../../core/governance/health";
import type { Health } from "../../../core/domain/health";
import type { Portfolio } from "../../../core/domain/portfolio";
import type { StatusReport } from "../../../core/domain/records";
import { aPortfolio, aProject, day } from "../../doubles/portfolio";
import { aBenefit, aRisk, aStatus } from "../../doubles/reports";

/** The story of the sample portfolio (design: users.md section 6), in k€. */
const MONTHS = 12;
const LAST = day("2026-09-30");

interface Curves {
  readonly pv: readonly number[];
  readonly ev?: readonly number[];
  readonly ac: readonly number[];
  readonly share?: readonly number[];
}

function statuses(project: string, curves: Curves, last: Partial<StatusReport>): StatusReport[] {
  return curves.pv.map((pv, index) =>
    aStatus(project, addMonths(LAST, index + 1 - MONTHS), {
      plannedValue: pv,
      ...(curves.ev ? { earnedValue: curves.ev[index]! } : {}),
      ...(curves.share ? { shareComplete: curves.share[index]! } : {}),
      actualCost: curves.ac[index]!,
      ...last,
    }),
  );
}

const A1: Curves = {
  pv: [60, 140, 240, 360, 500, 640, 790, 950, 1120, 1300, 1490, 1680],
  ev: [58, 135, 230, 345, 470, 595, 700, 810, 925, 1045, 1170, 1296],
  ac: [60, 140, 238, 358, 490, 640, 800, 970, 1150, 1340, 1530, 1730],
};
const B2: Curves = {
  pv: [70, 155, 255, 370, 500, 645, 800, 970, 1150, 1340, 1540, 1740],
  ev: [68, 148, 238, 336, 440, 548, 660, 775, 890, 1005, 1120, 1235],
  ac: [72, 150, 236, 325, 418, 515, 618, 722, 828, 936, 1042, 1150],
};
const scaled = (curve: readonly number[], last: number): number[] =>
  curve.map((value) => Math.round((value * last) / (curve[curve.length - 1] ?? 1)));
const A2_COST = scaled(A1.pv, 1040);

const plan = (budget: number, finish: string, more: object = {}) => ({
  stage: "in progress" as const,
  baselineStart: day("2025-10-01"),
  baselineFinish: day(finish),
  budget,
  ...more,
});

const portfolio: Portfolio = aPortfolio({
  projects: [
    aProject("A1", plan(2400, "2027-03-31", { forecastCost: 2450, name: "Customer Portal 2.0" })),
    aProject("A2", plan(1700, "2027-06-30", { forecastCost: 1740 })),
    aProject("A6", { stage: "proposed", budget: 380, dependsOn: ["A1"] }),
    aProject("B2", plan(2900, "2027-06-30", { forecastCost: 2900 })),
    aProject("B5", plan(900, "2027-03-31", { rag: "green", contingency: 50 })),
    aProject("C1", plan(5200, "2027-12-31", { contingency: 180, rag: "green", dependsOn: [] })),
    aProject("C3", plan(1150, "2026-12-31", { stage: "on hold", rag: "amber" })),
    aProject("C6", plan(1200, "2027-06-30")),
    aProject("D6", {
      stage: "completed",
      budget: 900,
      actualFinish: day("2026-06-30"),
      baselineFinish: day("2026-05-31"),
    }),
    aProject("E1", plan(500, "2027-03-31", { dependsOn: ["A1"], rag: "green" })),
  ],
  statuses: [
    ...statuses("A1", A1, { rag: "green", costForecast: 2450 }),
    ...statuses(
      "A2",
      {
        pv: scaled(A1.pv, 1110),
        ac: A2_COST,
        share: A2_COST.map((ac) => Math.round((100 * ac) / 1700) / 100),
      },
      { rag: "amber" },
    ),
    ...statuses("B2", B2, { rag: "amber" }),
    ...statuses("B5", { pv: scaled(A1.pv, 610), ev: scaled(A1.pv, 622), ac: scaled(A1.pv, 600) }, {}),
    ...statuses("C1", { pv: scaled(A1.pv, 2480), ev: scaled(A1.pv, 2440), ac: scaled(A1.pv, 2470) }, {}),
    ...statuses("C3", { pv: scaled(A1.pv, 310), ev: scaled(A1.pv, 180), ac: scaled(A1.pv, 210) }, {}),
    ...statuses(
      "C6",
      { pv: scaled(A1.pv, 665), ev: scaled(A1.pv, 648), ac: scaled(A1.pv, 690) },
      { rag: "red" },
    ),
    aStatus("D6", day("2026-06-30"), { plannedValue: 900, earnedValue: 900, actualCost: 999 }),
    ...statuses("E1", { pv: scaled(A1.pv, 300), ev: scaled(A1.pv, 300), ac: scaled(A1.pv, 290) }, {}),
  ],
  risks: [
    aRisk("R1", "C1", { probability: 0.5, impactCost: 800, status: "open" }),
    aRisk("R2", "C1", { probability: 0.7, impactCost: 300, kind: "threat" }),
    aRisk("R3", "C1", { probability: 0.9, impactCost: 500, kind: "opportunity" }),
    aRisk("R4", "C1", { probability: 0.9, impactCost: 500, closed: day("2026-08-01") }),
    aRisk("R5", "B5", { probability: 0.2, impactCost: 100 }),
  ],
  benefits: [aBenefit("Space", "D6", { planToDate: 100, realised: 46 })],
});

const result: ForecastResult = forecastOf(portfolio);
const health: Health[] = healthOf(portfolio, result.figures);
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
    { ...portfolio, asOf: day("2026-12-15") },
    forecastOf({ ...portfolio, asOf: day("2026-12-15") }).figures,
  );
  expect(late.find(({ project }) => project === "A1")).toMatchObject({
    indicated: "grey",
    reason: "Not rated: the data are 76 days old (limit 35)",
  });
});
