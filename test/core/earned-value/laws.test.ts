import fc from "fast-check";
import { DEFAULT_CALENDAR } from "../../../core/domain/calendar";
import type { Project } from "../../../core/domain/project";
import type { StatusReport } from "../../../core/domain/records";
import { earnedSchedule } from "../../../core/earned-value/earned-schedule";
import { estimateAtCompletion } from "../../../core/earned-value/estimate-at-completion";
import { forecastOf } from "../../../core/earned-value/forecast";
import { forecastJson } from "../../../core/earned-value/json";
import { costVariance, scheduleVariance } from "../../../core/earned-value/indices";
import {
  curveAt,
  plannedValueAt,
  plannedValueCurve,
  type PlannedTask,
} from "../../../core/earned-value/planned-value";
import { workingHours } from "../../../core/earned-value/working-time";
import { healthOf } from "../../../core/governance/health";
import { aPortfolio, aProject, day } from "../../doubles/portfolio";
import { aStatus } from "../../doubles/reports";

const money = fc.integer({ min: 0, max: 1_000_000 });
const START = day("2026-01-01");

const task: fc.Arbitrary<PlannedTask> = fc
  .record({
    from: fc.integer({ min: 0, max: 200 }),
    days: fc.integer({ min: 0, max: 60 }),
    fixed: money,
    spread: money,
  })
  .map(({ from, days, fixed, spread }) => ({
    start: START + from,
    finish: START + from + days + 1,
    fixedCost: fixed,
    spreadCost: spread,
  }));
const tasks = fc.array(task, { minLength: 1, maxLength: 8 });

test("SV less CV is AC less PV, whatever is earned", () => {
  fc.assert(
    fc.property(money, money, money, (plannedValue, earnedValue, actualCost) => {
      const variances =
        scheduleVariance({ earnedValue, plannedValue }) - costVariance({ earnedValue, actualCost });
      expect(variances).toBe(actualCost - plannedValue);
    }),
  );
});

test("a better pace never makes the estimate dearer, and with a pace of 1 the variance is the one there is", () => {
  const pace = fc.double({ min: 0.1, max: 3, noNaN: true });
  fc.assert(
    fc.property(
      fc.tuple(money, fc.double({ min: 0, max: 1, noNaN: true }), money),
      fc.tuple(pace, pace),
      ([bac, share, ac], [a, b]) => {
        const work = { budgetAtCompletion: bac, earnedValue: share * bac, actualCost: ac };
        const better = estimateAtCompletion(work, Math.max(a, b))!;
        const worse = estimateAtCompletion(work, Math.min(a, b))!;
        expect(better).toBeLessThanOrEqual(worse + 1e-6);
        expect(estimateAtCompletion(work, 1)! - bac).toBeCloseTo(ac - work.earnedValue, 4);
      },
    ),
  );
});

test("planned value never falls, and ends at what the tasks cost", () => {
  fc.assert(
    fc.property(
      tasks,
      fc.integer({ min: 0, max: 300 }),
      fc.integer({ min: 0, max: 50 }),
      (plan, from, more) => {
        const value = (moment: number): number => plannedValueAt(plan, DEFAULT_CALENDAR, moment);
        expect(value(START + from + more)).toBeGreaterThanOrEqual(value(START + from) - 1e-6);
        const total = plan.reduce((sum, { fixedCost, spreadCost }) => sum + fixedCost + spreadCost, 0);
        expect(value(START + 400)).toBeCloseTo(total, 6);
      },
    ),
  );
});

test("earned schedule lies within the planned duration, and of what is planned by now it is not later than now", () => {
  fc.assert(
    fc.property(tasks, fc.integer({ min: 1, max: 280 }), money, (plan, days, earned) => {
      const curve = plannedValueCurve(plan, DEFAULT_CALENDAR);
      const duration = workingHours(DEFAULT_CALENDAR, curve.start, curve.finish);
      const anyTime = earnedSchedule(curve.points, earned);
      expect(anyTime).toBeGreaterThanOrEqual(0);
      expect(anyTime).toBeLessThanOrEqual(duration + 1e-9);
      const now = Math.min(curve.start + days, curve.finish);
      const onPlan = earnedSchedule(curve.points, curveAt(curve, now));
      const until = workingHours(DEFAULT_CALENDAR, curve.start, now);
      if (curveAt(curve, now) < curve.points[curve.points.length - 1]!.plannedValue * (1 - 1e-6)) {
        expect(onPlan).toBeLessThanOrEqual(until + 1e-6);
      }
    }),
  );
});

interface Figures {
  readonly bac: number;
  readonly points: readonly (readonly [ev: number, ac: number])[];
}

const figures: fc.Arbitrary<Figures> = fc.record({
  bac: fc.integer({ min: 1, max: 100_000 }),
  points: fc.array(fc.tuple(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 0, max: 100_000 })), {
    maxLength: 5,
  }),
});

function portfolioOf(all: readonly Figures[], scale = 1): { projects: Project[]; statuses: StatusReport[] } {
  const projects = all.map(({ bac }, index) =>
    aProject(`P${index}`, {
      stage: index % 4 === 3 ? "completed" : "in progress",
      budget: bac * scale,
      baselineStart: day("2026-01-01"),
      baselineFinish: day("2026-12-31"),
    }),
  );
  const statuses = all.flatMap(({ points }, index) =>
    points.map(([earnedValue, actualCost], at) =>
      aStatus(`P${index}`, day("2026-09-30") - 30 * (points.length - 1 - at), {
        earnedValue: earnedValue * scale,
        actualCost: actualCost * scale,
      }),
    ),
  );
  return { projects, statuses };
}

const jsonOf = (parts: { projects: Project[]; statuses: StatusReport[] }) => {
  const portfolio = aPortfolio(parts);
  const result = forecastOf(portfolio);
  return forecastJson(result, healthOf(portfolio, result.figures)) as {
    projects: { project: string; [field: string]: unknown }[];
    portfolio: Record<string, number | null>;
  };
};

test("cents instead of euros change the money by the factor, and nothing else", () => {
  fc.assert(
    fc.property(fc.array(figures, { maxLength: 5 }), (all) => {
      const euros = jsonOf(portfolioOf(all));
      const cents = jsonOf(portfolioOf(all, 128));
      euros.projects.forEach((project, index) => {
        const other = cents.projects[index]!;
        for (const same of ["cpi", "spi", "spiT", "es", "finishForecast", "rag", "tcpi"]) {
          expect(other[same]).toEqual(project[same]);
        }
        for (const scaled of ["bac", "ev", "ac", "cv", "eacChosen", "vac"]) {
          const value = project[scaled] as number | null;
          expect(other[scaled]).toEqual(value === null ? null : value * 128);
        }
      });
      expect(cents.portfolio["cpi"]).toEqual(euros.portfolio["cpi"]);
    }),
    { numRuns: 40 },
  );
});

test("the order of rows changes no figure", () => {
  fc.assert(
    fc.property(fc.array(figures, { minLength: 1, maxLength: 5 }), (all) => {
      const rows = portfolioOf(all);
      const byId = (json: ReturnType<typeof jsonOf>) =>
        [...json.projects].sort((a, b) => (a.project < b.project ? -1 : 1));
      const turned = { projects: [...rows.projects].reverse(), statuses: [...rows.statuses].reverse() };
      expect(byId(jsonOf(turned))).toEqual(byId(jsonOf(rows)));
    }),
    { numRuns: 40 },
  );
});

test("no figure is ever NaN or infinite, and each one that is not known says why", () => {
  fc.assert(
    fc.property(fc.array(figures, { maxLength: 4 }), (all) => {
      for (const project of jsonOf(portfolioOf(all)).projects) {
        const why = project["why"] as Record<string, string>;
        for (const [field, value] of Object.entries(project)) {
          if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
          if (value === null && !field.endsWith("Basis")) expect(why).toHaveProperty([field]);
        }
      }
    }),
    { numRuns: 60 },
  );
});
