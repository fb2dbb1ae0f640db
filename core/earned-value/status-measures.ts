import type { Day } from "../domain/day";
import { isKnown, type Known } from "../domain/known";
import type { Baseline, PlannedValueBasis } from "./baseline";
import {
  earnedSchedule,
  estimatedDuration,
  timePerformanceIndex,
  timeVariance,
  toCompleteTimeIndex,
  type TimeStatus,
} from "./earned-schedule";
import { estimatesAtCompletion, type Estimates } from "./estimate-at-completion";
import {
  costPerformanceIndex,
  costVariance,
  schedulePerformanceIndex,
  scheduleVariance,
  shareComplete,
  valueEarned,
} from "./indices";
import { curveAt, plannedValueAt } from "./planned-value";
import { recentCostIndex, type Progress } from "./recent-performance";
import { toComplete, type ToComplete } from "./to-complete";
import { dayAfterHours, endOf, hoursOfDay, workingHours } from "./working-time";

export type EarnedValueBasis = "given" | "percent complete";

/** What a report says at its date. */
export interface Report {
  readonly date: Day;
  readonly plannedValue: Known<number>;
  readonly earnedValue: Known<number>;
  readonly shareComplete: Known<number>;
  readonly actualCost: Known<number>;
  readonly budget: Known<number>;
  readonly costForecast: Known<number>;
}

/** Everything that earned value says of a project at one date; times are in working days. */
export interface StatusMeasures {
  readonly date: Day;
  readonly budgetAtCompletion: Known<number>;
  readonly plannedValue: Known<number>;
  readonly plannedValueBasis: Known<PlannedValueBasis>;
  readonly earnedValue: Known<number>;
  readonly earnedValueBasis: Known<EarnedValueBasis>;
  readonly actualCost: Known<number>;
  readonly shareComplete: Known<number>;
  readonly costVariance: Known<number>;
  readonly scheduleVariance: Known<number>;
  readonly costIndex: Known<number>;
  readonly scheduleIndex: Known<number>;
  readonly costIndexOf3: Known<number>;
  readonly costIndexOf6: Known<number>;
  readonly actualTime: Known<number>;
  readonly plannedDuration: Known<number>;
  readonly earnedSchedule: Known<number>;
  readonly timeVariance: Known<number>;
  readonly timeIndex: Known<number>;
  readonly estimatedDuration: Known<number>;
  readonly toCompleteTimeIndex: Known<number>;
  readonly finish: Known<Day>;
  readonly estimates: Estimates;
  readonly toCompleteBudget: Known<ToComplete>;
  readonly toCompleteManager: Known<ToComplete>;
}

/** What stands beside a report: the plan, the reports before it, and whether its progress is only the money spent. */
export interface StatusContext {
  readonly baseline: Known<Baseline>;
  /** With the report itself, oldest first. */
  readonly history: readonly Report[];
  readonly estimateToComplete: Known<number>;
  readonly actualFinish: Known<Day>;
  readonly spendBased: boolean;
}

/** EV as it was given, else % complete × BAC. */
function earnedValueOf(report: Report): Known<number> {
  if (isKnown(report.earnedValue)) return report.earnedValue;
  return isKnown(report.shareComplete) && isKnown(report.budget)
    ? valueEarned(report.shareComplete, report.budget)
    : null;
}

function shareOf({ budget, shareComplete: stated }: Report, earnedValue: Known<number>): Known<number> {
  return isKnown(earnedValue) && isKnown(budget) ? shareComplete(earnedValue, budget) : stated;
}

function earnedValueBasisOf(report: Report, earnedValue: Known<number>): Known<EarnedValueBasis> {
  if (isKnown(report.earnedValue)) return "given";
  return isKnown(earnedValue) ? "percent complete" : null;
}

/**
 * Every figure of earned value that the report allows. Where progress is only the money spent there is no CPI, and
 * no estimate that stands on EV.
 */
export function measureStatus(report: Report, context: StatusContext): StatusMeasures {
  const { baseline, spendBased } = context;
  const plannedValue = report.plannedValue ?? (baseline ? plannedAt(baseline, report.date) : null);
  const earnedValue = earnedValueOf(report);
  const { actualCost, budget } = report;
  const both = isKnown(earnedValue) && isKnown(actualCost) ? { earnedValue, actualCost } : null;
  const work = isKnown(earnedValue) && isKnown(plannedValue) ? { earnedValue, plannedValue } : null;
  const cost = spendBased ? NO_COST_INDICES : costIndices(both, context.history);
  const scheduleIndex = work ? schedulePerformanceIndex(work) : null;
  const time = timeMeasures({ earnedValue, budget, date: report.date }, context);
  const done = both && isKnown(budget) && !spendBased ? { ...both, budgetAtCompletion: budget } : null;
  // Field by field: of every report of thousands of projects, copying the parts took longer than working them out.
  return {
    date: report.date,
    budgetAtCompletion: budget,
    plannedValue,
    plannedValueBasis: isKnown(report.plannedValue) ? "given" : (baseline?.basis ?? null),
    earnedValue,
    earnedValueBasis: earnedValueBasisOf(report, earnedValue),
    actualCost,
    shareComplete: shareOf(report, earnedValue),
    costVariance: both && !spendBased ? costVariance(both) : null,
    scheduleVariance: work ? scheduleVariance(work) : null,
    costIndex: cost.costIndex,
    scheduleIndex,
    costIndexOf3: cost.costIndexOf3,
    costIndexOf6: cost.costIndexOf6,
    actualTime: time.actualTime,
    plannedDuration: time.plannedDuration,
    earnedSchedule: time.earnedSchedule,
    timeVariance: time.timeVariance,
    timeIndex: time.timeIndex,
    estimatedDuration: time.estimatedDuration,
    toCompleteTimeIndex: time.toCompleteTimeIndex,
    finish: time.finish,
    estimates: estimatesAtCompletion({
      ...cost,
      scheduleIndex,
      timeIndex: time.timeIndex,
      budgetAtCompletion: budget,
      earnedValue: spendBased ? null : earnedValue,
      actualCost,
      estimateToComplete: context.estimateToComplete,
      managersEstimate: report.costForecast,
    }),
    toCompleteBudget: done ? toComplete(done, done.budgetAtCompletion) : null,
    toCompleteManager: done && isKnown(report.costForecast) ? toComplete(done, report.costForecast) : null,
  };
}

/** Planned value through the end of the day, or to the moment where the date has a time. */
export function plannedAt(baseline: Baseline, date: Day): number {
  const moment = endOf(date);
  return baseline.basis === "tasks"
    ? plannedValueAt(baseline.tasks, baseline.curve.calendar, moment)
    : curveAt(baseline.curve, moment);
}

type CostIndices = Pick<StatusMeasures, "costIndex" | "costIndexOf3" | "costIndexOf6">;

const NO_COST_INDICES: CostIndices = { costIndex: null, costIndexOf3: null, costIndexOf6: null };

function costIndices(now: Known<Progress>, history: readonly Report[]): CostIndices {
  const progress = progressOf(history);
  return {
    costIndex: now && costPerformanceIndex(now),
    costIndexOf3: recentCostIndex(progress, 3),
    costIndexOf6: recentCostIndex(progress, 6),
  };
}

function progressOf(history: readonly Report[]): Progress[] {
  return history.flatMap((report) => {
    const earnedValue = earnedValueOf(report);
    const { actualCost } = report;
    return isKnown(earnedValue) && isKnown(actualCost) ? [{ earnedValue, actualCost }] : [];
  });
}

type TimeMeasures = Pick<
  StatusMeasures,
  | "actualTime"
  | "plannedDuration"
  | "earnedSchedule"
  | "timeVariance"
  | "timeIndex"
  | "estimatedDuration"
  | "toCompleteTimeIndex"
  | "finish"
>;

const NO_TIME: TimeMeasures = {
  actualTime: null,
  plannedDuration: null,
  earnedSchedule: null,
  timeVariance: null,
  timeIndex: null,
  estimatedDuration: null,
  toCompleteTimeIndex: null,
  finish: null,
};

/** Once the work is done, time stands still at its actual finish; where that is not given, nobody can tell the pace. */
function timeMeasures(
  report: { readonly earnedValue: Known<number>; readonly budget: Known<number>; readonly date: Day },
  { baseline, actualFinish }: StatusContext,
): TimeMeasures {
  if (!baseline) return NO_TIME;
  const { curve } = baseline;
  const hours = hoursOfDay(curve.calendar);
  const until = Math.min(endOf(report.date), isKnown(actualFinish) ? endOf(actualFinish) : Infinity);
  const actualTime = workingHours(curve.calendar, curve.start, until) / hours;
  const plannedDuration = workingHours(curve.calendar, curve.start, curve.finish) / hours;
  const known = { ...NO_TIME, actualTime, plannedDuration };
  if (!isKnown(report.earnedValue)) return known;
  const complete = isKnown(report.budget) && report.earnedValue >= report.budget;
  const earned = complete ? plannedDuration : earnedSchedule(curve.points, report.earnedValue) / hours;
  if (complete && !isKnown(actualFinish)) return { ...known, earnedSchedule: earned };
  const status: TimeStatus = { earnedSchedule: earned, actualTime, plannedDuration };
  const duration = estimatedDuration(status);
  return {
    ...known,
    earnedSchedule: earned,
    timeVariance: timeVariance(status),
    timeIndex: timePerformanceIndex(status),
    estimatedDuration: duration,
    toCompleteTimeIndex: complete ? null : toCompleteTimeIndex(status),
    finish: complete
      ? actualFinish
      : isKnown(duration)
        ? dayAfterHours(curve.calendar, curve.start, duration * hours)
        : null,
  };
}
