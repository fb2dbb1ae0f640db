import { endOf, workingHours } from "./working-time";
import type { Day } from "../domain/day";
import { isKnown, type Known } from "../domain/known";
import { periodsBetween } from "../domain/period";
import { sumsAt } from "../math/sum";
import type { ProjectForecast } from "./project-forecast";
import { plannedAt } from "./status-measures";

/** The portfolio's cumulative cost by month's end; every line over the same projects. */
export interface PortfolioCurve {
  /** Last day of each month. */
  readonly months: readonly Day[];
  readonly plannedValue: readonly Known<number>[];
  /** Up to the status date's month. */
  readonly earnedValue: readonly Known<number>[];
  readonly actualCost: readonly Known<number>[];
  /** From the status date's month on: actual cost, then the cost to complete, evenly to the indicated finish. */
  readonly forecast: readonly Known<number>[];
  /** Ids of the projects in it: under way or over, with a plan, EV, AC and an indicated estimate. */
  readonly projects: readonly string[];
  /** 80 % interval at completion, where every project has one; else `null`. */
  readonly low: Known<readonly Known<number>[]>;
  readonly high: Known<readonly Known<number>[]>;
}

const MOST_MONTHS = 120;

/** A project that can be drawn: every line has it. */
interface Drawable {
  readonly forecast: ProjectForecast;
  readonly actualCost: number;
  readonly estimate: number;
  readonly finish: Day;
  /** What the reports say is earned and spent, oldest first. */
  readonly earned: readonly Dated[];
  readonly cost: readonly Dated[];
  /** Working hours from the status date to the finish. */
  readonly hoursLeft: number;
}

/** The portfolio's cost curve. Between reports EV and AC run straight, from 0 at the baseline's start. */
export function portfolioCurve(projects: readonly ProjectForecast[], asOf: Day): PortfolioCurve {
  const drawable = projects.flatMap((forecast) => drawableOf(forecast, asOf));
  const months = monthsOf(drawable, asOf);
  const statusMonth = months.find((month) => month >= Math.floor(asOf)) ?? asOf;
  const until = (month: Day): Day => (month === statusMonth ? asOf : month);
  const days = months.map(until);
  const [behind, ahead] = [
    days.filter((_, index) => (months[index] ?? 0) <= statusMonth),
    days.filter((_, index) => (months[index] ?? 0) >= statusMonth),
  ];
  const totals = (at: readonly Day[], of: (project: Drawable, day: Day) => number): number[] =>
    sumsAt(drawable, at.length, (project, index) => of(project, at[index] ?? asOf));
  const past = (of: (project: Drawable, day: Day) => number): Known<number>[] => {
    const known = totals(behind, of);
    return months.map((_, index) => known[index] ?? null);
  };
  const future = (of: (project: Drawable) => number): Known<number>[] => {
    const known = totals(ahead, (project, day) => spentBy(project, of(project), { day, asOf }));
    return months.map((_, index) => known[index - (months.length - ahead.length)] ?? null);
  };
  const banded = drawable.length > 0 && drawable.every(hasInterval);
  return {
    months,
    plannedValue: totals(days, plannedBy),
    earnedValue: past(({ forecast, earned }, day) => reportedBy(forecast, day, earned)),
    actualCost: past(({ forecast, cost }, day) => reportedBy(forecast, day, cost)),
    forecast: future(({ estimate }) => estimate),
    projects: drawable.map(({ forecast }) => forecast.project.id),
    low: banded ? future(({ forecast, estimate }) => forecast.interval?.low ?? estimate) : null,
    high: banded ? future(({ forecast, estimate }) => forecast.interval?.high ?? estimate) : null,
  };
}

/** What is over has no uncertainty left. */
function hasInterval({ forecast }: Drawable): boolean {
  return forecast.interval !== null || forecast.state === "completed";
}

function drawableOf(forecast: ProjectForecast, asOf: Day): Drawable[] {
  const { now, baseline, estimate, state } = forecast;
  if (!now || !baseline || !isKnown(now.earnedValue) || !isKnown(now.actualCost) || !isKnown(estimate))
    return [];
  if (state !== "in progress" && state !== "completed" && state !== "on hold") return [];
  const indicated =
    state === "completed" ? asOf : (now.finish ?? forecast.finishManager ?? baseline.curve.finish);
  const finish = Math.max(indicated, asOf);
  return [
    {
      forecast,
      actualCost: now.actualCost,
      estimate,
      finish,
      earned: earnedOf(forecast),
      cost: costOf(forecast),
      hoursLeft: workingHours(baseline.curve.calendar, endOf(asOf), endOf(Math.floor(finish))),
    },
  ];
}

function monthsOf(drawable: readonly Drawable[], asOf: Day): Day[] {
  if (drawable.length === 0) return [];
  const start = drawable.reduce(
    (first, { forecast }) => Math.min(first, forecast.baseline?.curve.start ?? asOf),
    Infinity,
  );
  const end = drawable.reduce(
    (last, { forecast, finish }) => Math.max(last, finish, (forecast.baseline?.curve.finish ?? asOf) - 1),
    asOf,
  );
  return periodsBetween("month", start, end)
    .slice(0, MOST_MONTHS)
    .map(({ finish }) => finish);
}

function plannedBy({ forecast }: Drawable, day: Day): number {
  return forecast.baseline ? plannedAt(forecast.baseline, day) : 0;
}

interface Dated {
  readonly day: Day;
  readonly amount: number;
}

function earnedOf({ history }: ProjectForecast): Dated[] {
  return history.flatMap(({ date, earnedValue }) => dated(date, earnedValue));
}

function costOf({ history }: ProjectForecast): Dated[] {
  return history.flatMap(({ date, actualCost }) => dated(date, actualCost));
}

function dated(date: Day, amount: Known<number>): Dated[] {
  return isKnown(amount) ? [{ day: Math.floor(date), amount }] : [];
}

/** A cumulative amount at a day, straight between reports; after the last one, as it was. */
function reportedBy(forecast: ProjectForecast, day: Day, reports: readonly Dated[]): number {
  let before: Dated = { day: Math.floor(forecast.baseline?.curve.start ?? day), amount: 0 };
  for (const report of reports) {
    if (report.day >= day) {
      const days = report.day - before.day;
      const share = days > 0 ? Math.min(1, Math.max(0, day - before.day) / days) : day >= report.day ? 1 : 0;
      return before.amount + (report.amount - before.amount) * share;
    }
    before = report;
  }
  return before.amount;
}

/** Cost by a day after the status date: the rest falls evenly on the working time up to the finish. */
function spentBy(
  { forecast, actualCost, finish, hoursLeft }: Drawable,
  estimate: number,
  { day, asOf }: { readonly day: Day; readonly asOf: Day },
): number {
  if (day <= asOf) return actualCost;
  const calendar = forecast.baseline?.curve.calendar;
  if (!calendar || hoursLeft === 0) return estimate;
  const isOver = endOf(day) >= endOf(Math.floor(finish));
  const passed = isOver ? hoursLeft : workingHours(calendar, endOf(asOf), endOf(day));
  return actualCost + (estimate - actualCost) * (passed / hoursLeft);
}
