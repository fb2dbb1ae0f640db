import { once } from "../domain/once";
import { DEFECTS } from "./defects";
import { IN_FLIGHT, type InFlight } from "./in-flight";
import { monthIndex, STATUS_MONTH } from "./months";
import { increments, runningTotals, spread } from "./phasing";
import { STORY_CURVES } from "./story-curves";

/** A project's history: running totals at the end of each month from its first, in whole units of its currency. */
export interface Curve {
  readonly firstMonth: number;
  readonly plannedValue: readonly number[];
  readonly earnedValue: readonly number[];
  readonly actualCost: readonly number[];
}

const THOUSAND = 1000;
/** Actuals are invoices: they do not come in whole thousands. */
const ACTUALS_STEP = 100;

/** How far invoices run behind the work (above 0) or are paid ahead of it (below 0), as a share of the cost. */
const INVOICE_LAG: Readonly<Record<string, number>> = {
  C1: -0.35,
  B6: -0.35,
  D1: -0.35,
  D6: -0.25,
  C3: 0.8,
  D3: 0.8,
};
const USUAL_LAG = 0.35;
/** How much of the lag there is in the months of a quarter: most invoices come with its end. */
const INVOICES_OPEN: readonly number[] = [0.7, 1, 0.45];

/** The last month with a report of a project. */
export function lastReportedMonth(project: InFlight): number {
  return project.lastMonth === undefined ? STATUS_MONTH : monthIndex(project.lastMonth);
}

function historyOf(project: InFlight): Curve {
  const firstMonth = monthIndex(project.from);
  const months = lastReportedMonth(project) - firstMonth + 1;
  const story = STORY_CURVES[project.id] ?? {};
  const plannedValue = story.pv?.map(inUnits) ?? plannedCurve(project, months);
  const earned = story.ev?.map(inUnits) ?? earnedCurve(project, plannedValue);
  const actualCost = story.ac?.map(inUnits) ?? actualCurve(project, earned);
  const earnedValue = project.id === DEFECTS.spendAsProgress ? spendBased(project, actualCost) : earned;
  return { firstMonth, plannedValue, earnedValue, actualCost };
}

function inUnits(thousands: number): number {
  return thousands * THOUSAND;
}

function plannedCurve(project: InFlight, months: number): number[] {
  const planned = Math.min(months, monthIndex(project.to) - monthIndex(project.from) + 1);
  const curve = runningTotals(
    spread(project.pv * THOUSAND, { months: planned, shape: project.shape, step: THOUSAND }),
  );
  return Array.from({ length: months }, (_, index) => curve[Math.min(index, planned - 1)] ?? 0);
}

/** Begins on plan and drifts, faster and faster, to where it stands. */
function earnedCurve({ pv, ev }: InFlight, plannedValue: readonly number[]): number[] {
  const drift = 1 - ev / pv;
  const curve = plannedValue.map((planned, index) => {
    const time = (index + 1) / plannedValue.length;
    return inWholeSteps(planned * (1 - drift * time * time), THOUSAND);
  });
  return [...curve.slice(0, -1), ev * THOUSAND];
}

function actualCurve({ id, ev, ac }: InFlight, earnedValue: readonly number[]): number[] {
  const lag = INVOICE_LAG[id] ?? USUAL_LAG;
  return earnedValue.map((earned, index) => {
    const done = earned / (ev * THOUSAND);
    const open = (INVOICES_OPEN[index % INVOICES_OPEN.length] ?? 1) * lag * (1 - done);
    return inWholeSteps(ac * THOUSAND * done * (1 - open), ACTUALS_STEP);
  });
}

function spendBased({ budget }: InFlight, actualCost: readonly number[]): number[] {
  return actualCost.map((cost) => Math.round((100 * cost) / (budget * THOUSAND)) * budget * (THOUSAND / 100));
}

function inWholeSteps(amount: number, step: number): number {
  return Math.round(amount / step) * step;
}

/** Every history by project. */
export const curves = once(
  (): ReadonlyMap<string, Curve> => new Map(IN_FLIGHT.map((project) => [project.id, historyOf(project)])),
);

/** A project's monthly budget from its first month on: what PV grows by, then the rest to the baseline's finish. */
export function monthlyBudget(project: InFlight, curve: Curve): number[] {
  const planned = increments(curve.plannedValue);
  const rest = (project.budget - project.pv) * THOUSAND;
  const months = monthIndex(project.to) - lastReportedMonth(project);
  return rest === 0 ? planned : [...planned, ...spread(rest, { months, shape: "even", step: THOUSAND })];
}
