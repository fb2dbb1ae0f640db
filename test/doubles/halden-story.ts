import { addMonths } from "../../core/domain/day";
import type { Portfolio } from "../../core/domain/portfolio";
import type { StatusReport } from "../../core/domain/records";
import { aPortfolio, aProject, day } from "./portfolio";
import { aBenefit, aRisk, aStatus } from "./reports";

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

export const haldenStory: Portfolio = aPortfolio({
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
      { rag: "amber", finishForecast: day("2027-08-31") },
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
