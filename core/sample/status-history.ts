import { curves, lastReportedMonth, type Curve } from "./curves";
import { DEFECTS } from "./defects";
import { IN_FLIGHT, type InFlight } from "./in-flight";
import { monthEnd, monthIndex, STATUS_MONTH } from "./months";
import { REPORTS } from "./reports";
import { on, type SampleRow, type SampleTable } from "./sample-table";

const FIRST_STATUS_MONTH = monthIndex("2025-10");
const THOUSAND = 1000;
/** For so many months the manager's estimates have been what they are now; before, they were the baseline's. */
const ESTIMATE_HELD_MONTHS = 3;
/** Read off the curves part of the way through its month. */
const LATE_REPORT = { ...DEFECTS.lateReport, month: monthIndex("2026-08"), share: 9 / 31 };

/** Twelve months of reports, one row per project and status date. */
export function statusTable(): SampleTable {
  return { kind: "statuses", rows: IN_FLIGHT.flatMap(reportsOf) };
}

/** The date of a project's last report. */
export function lastReport(project: InFlight): number {
  return project.id === LATE_REPORT.project ? LATE_REPORT.day : monthEnd(lastReportedMonth(project));
}

function reportsOf(project: InFlight): SampleRow[] {
  const curve = curves().get(project.id);
  if (!curve) return [];
  const last = project.id === LATE_REPORT.project ? LATE_REPORT.month : lastReportedMonth(project);
  const from = Math.max(curve.firstMonth, FIRST_STATUS_MONTH);
  return Array.from({ length: last - from + 1 }, (_, index) => report(project, curve, from + index));
}

function report(project: InFlight, curve: Curve, month: number): SampleRow {
  const late = project.id === LATE_REPORT.project && month === LATE_REPORT.month;
  const read = (totals: readonly number[], step: number): number => {
    const before = totals[month - curve.firstMonth - 1] ?? 0;
    const after = totals[month - curve.firstMonth] ?? 0;
    return late ? Math.round((before + (after - before) * LATE_REPORT.share) / step) * step : after;
  };
  const budget = project.budget * THOUSAND;
  const earnedValue = read(curve.earnedValue, THOUSAND);
  const isLast = late || month === lastReportedMonth(project);
  const reported = REPORTS[project.id];
  const newEstimate = month > Math.min(STATUS_MONTH, lastReportedMonth(project)) - ESTIMATE_HELD_MONTHS;
  return {
    project: project.id,
    date: late ? LATE_REPORT.day : monthEnd(month),
    plannedValue: read(curve.plannedValue, THOUSAND),
    earnedValue: project.id === DEFECTS.spendAsProgress ? null : earnedValue,
    actualCost: read(curve.actualCost, 100),
    budget,
    shareComplete: Math.round((100 * earnedValue) / budget) / 100,
    rag: ragAt(project.id, month),
    costForecast: (newEstimate ? project.managerCost : project.budget) * THOUSAND,
    finishForecast: newEstimate && reported ? on(reported.finish) : monthEnd(monthIndex(project.to)),
    comment: isLast ? (reported?.comment ?? null) : null,
  };
}

/** The rating that the manager gave in a month. */
export function ragAt(project: string, month: number): string | null {
  const given = (REPORTS[project]?.ratings ?? []).filter(([from]) => monthIndex(from) <= month);
  return given[given.length - 1]?.[1] ?? null;
}
