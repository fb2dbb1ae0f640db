import type { CellRef } from "../domain/cell-ref";
import type { Day } from "../domain/day";
import { isKnown, type Known } from "../domain/known";
import type { Portfolio } from "../domain/portfolio";
import type { Project } from "../domain/project";
import type { EacMethod } from "../domain/settings";
import { predictionInterval, type Interval, type MethodRecord } from "./back-test";
import { baselineOf, type Baseline } from "./baseline";
import { estimateToComplete, varianceAtCompletion, type Estimates } from "./estimate-at-completion";
import type { ForecastInput, Snapshot, SnapshotField } from "./input";
import { spendPosesAsProgress } from "./spend-as-progress";
import { measureStatus, type Report, type StatusMeasures } from "./status-measures";
import { endOf } from "./working-time";

/** Whether there is still something to forecast. */
export type ProjectState = "not started" | "in progress" | "on hold" | "completed" | "cancelled";

/** A project with everything that its reports say, before an estimate is chosen. */
export interface MeasuredProject {
  readonly project: Project;
  readonly state: ProjectState;
  readonly baseline: Known<Baseline>;
  readonly spendBased: boolean;
  readonly undated: boolean;
  readonly snapshots: readonly Snapshot[];
  /** One per snapshot. */
  readonly history: readonly StatusMeasures[];
  readonly now: Known<StatusMeasures>;
  readonly snapshot: Known<Snapshot>;
}

/** A project's forecast. */
export interface ProjectForecast extends MeasuredProject {
  /** Where the current figures were read from. */
  readonly cells: ReadonlyMap<SnapshotField, CellRef>;
  /** Days from the data to the status date. */
  readonly dataAge: Known<number>;
  /** The indicated estimate at completion; never the manager's own. */
  readonly estimate: Known<number>;
  readonly method: Known<EacMethod | "actual">;
  readonly interval: Known<Interval>;
  readonly managersEstimate: Known<number>;
  readonly estimateToComplete: Known<number>;
  readonly varianceAtCompletion: Known<number>;
  readonly finishBaseline: Known<Day>;
  readonly finishManager: Known<Day>;
  readonly finishIndicated: Known<Day>;
  /** Calendar weeks that the indicated finish is later than the baseline's. */
  readonly slipWeeks: Known<number>;
}

/** Every figure of one project at each of its reports. */
export function measureProject(input: ForecastInput, portfolio: Portfolio): MeasuredProject {
  const { project, history: snapshots } = input;
  const latest = snapshots[snapshots.length - 1] ?? null;
  const baseline = baselineOf({
    project,
    tasks: input.tasks,
    budget: aboveZero(latest?.budget ?? project.budget),
    calendar: portfolio.calendar,
    reported: snapshots.flatMap(({ date, plannedValue }) =>
      isKnown(plannedValue) ? [{ moment: endOf(date), plannedValue }] : [],
    ),
  });
  const reports = snapshots.map((snapshot) => reportOf(snapshot, baseline));
  const spendBased = spendPosesAsProgress(reports.filter(statesProgressAsShare));
  const history = reports.map((report, index) =>
    measureStatus(report, {
      baseline,
      history: reports.slice(0, index + 1),
      estimateToComplete: index === reports.length - 1 ? project.estimateToComplete : null,
      actualFinish: project.actualFinish,
      spendBased,
    }),
  );
  const now = history[history.length - 1] ?? null;
  return {
    project,
    baseline,
    spendBased,
    snapshots,
    history,
    now,
    undated: input.undated,
    snapshot: latest,
    state: stateOf(project, now, portfolio.asOf),
  };
}

const SAME_SHARE = 1 / 100;

/** A share beside an earned value that is not made of it is not what the figures stand on. */
function statesProgressAsShare({ earnedValue, shareComplete, budget }: Report): boolean {
  if (!isKnown(earnedValue) || !isKnown(shareComplete) || !isKnown(budget) || budget === 0) return true;
  return Math.abs(earnedValue / budget - shareComplete) <= SAME_SHARE;
}

/** Without a budget of its own, the project's budget is what its tasks cost. */
function reportOf(snapshot: Snapshot, baseline: Known<Baseline>): Report {
  const last = baseline?.curve.points[baseline.curve.points.length - 1];
  return { ...snapshot, budget: aboveZero(snapshot.budget) ?? last?.plannedValue ?? null };
}

/** A budget of 0 is none: nothing can be earned of it. */
function aboveZero(budget: Known<number>): Known<number> {
  return isKnown(budget) && budget > 0 ? budget : null;
}

function stateOf(project: Project, now: Known<StatusMeasures>, asOf: Day): ProjectState {
  switch (project.stage) {
    case "completed":
    case "cancelled":
    case "on hold":
    case "in progress":
      return project.stage;
    case "idea":
    case "proposed":
      return "not started";
    case "approved":
      return hasBegun(project, now, asOf) ? "in progress" : "not started";
    case null:
      if (isKnown(project.actualFinish) && project.actualFinish <= endOf(asOf)) return "completed";
      return hasBegun(project, now, asOf) || !startsLater(project, asOf) ? "in progress" : "not started";
  }
}

function hasBegun(project: Project, now: Known<StatusMeasures>, asOf: Day): boolean {
  return (
    (now?.actualCost ?? 0) > 0 ||
    (now?.earnedValue ?? 0) > 0 ||
    (isKnown(project.actualStart) && project.actualStart <= endOf(asOf))
  );
}

function startsLater(project: Project, asOf: Day): boolean {
  const start = project.start ?? project.baselineStart;
  return isKnown(start) && start > endOf(asOf);
}

/** Chooses the estimate, and what follows from it. */
export function forecastProject(
  measured: MeasuredProject,
  choice: { readonly method: EacMethod; readonly records: readonly MethodRecord[]; readonly asOf: Day },
): ProjectForecast {
  const { project, state, baseline, spendBased, undated, snapshots, history, now, snapshot } = measured;
  const chosen = chooseEstimate(measured, choice.method);
  const record = choice.records.find(({ method }) => method === chosen?.method);
  const finishBaseline = project.baselineFinish;
  const finishIndicated = indicatedFinish(measured);
  const { actualCost = null, budgetAtCompletion = null } = now ?? {};
  const estimate = chosen?.estimate ?? null;
  // Field by field: of thousands of projects, adding to a copy took longer than all else here.
  return {
    project,
    baseline,
    spendBased,
    snapshots,
    history,
    now,
    undated,
    snapshot,
    state,
    cells: snapshot?.cells ?? new Map(),
    dataAge:
      snapshot && (saysSomething(snapshot) || !undated)
        ? Math.max(0, Math.floor(choice.asOf) - Math.floor(snapshot.date))
        : null,
    estimate,
    method: chosen?.method ?? null,
    interval: isKnown(estimate) && state === "in progress" ? predictionInterval(estimate, record) : null,
    managersEstimate: now ? now.estimates.manager : project.forecastCost,
    estimateToComplete: estimateToComplete(estimate, actualCost),
    varianceAtCompletion: varianceAtCompletion(budgetAtCompletion, estimate),
    finishBaseline,
    finishManager: snapshot?.finishForecast ?? project.finish,
    finishIndicated,
    slipWeeks:
      isKnown(finishIndicated) && isKnown(finishBaseline)
        ? (Math.floor(finishIndicated) - Math.floor(finishBaseline)) / DAYS_PER_WEEK
        : null,
  };
}

/** When it ended; while it runs, what SPI(t) says, unless its progress is only the money spent. */
function indicatedFinish({ project, state, now, spendBased }: MeasuredProject): Known<Day> {
  if (state === "completed") return project.actualFinish;
  const runs = state === "in progress" || state === "on hold";
  return runs && !spendBased ? (now?.finish ?? null) : null;
}

const DAYS_PER_WEEK = 7;

/** A budget alone is a plan, not a report; but where the row says of what date it is, it is one. */
function saysSomething({
  plannedValue,
  earnedValue,
  shareComplete,
  actualCost,
  costForecast,
}: Snapshot): boolean {
  return [plannedValue, earnedValue, shareComplete, actualCost, costForecast].some(isKnown);
}

/** With less of the work earned there is no pace to go by: the whole of it is extrapolated from a hundredth. */
export const TOO_EARLY = 1 / 100;

/**
 * The method asked for, else CPI; while next to nothing is earned for what is spent, the rest as planned, which is the
 * least that it can cost; a project that is over costs what it cost.
 */
function chooseEstimate(
  { state, now }: MeasuredProject,
  method: EacMethod,
): Known<{ readonly estimate: number; readonly method: EacMethod | "actual" }> {
  if (!now || state === "cancelled" || state === "not started") return null;
  if (state === "completed") {
    return isKnown(now.actualCost) ? { estimate: now.actualCost, method: "actual" } : null;
  }
  const by = (wanted: EacMethod, estimates: Estimates = now.estimates) => {
    const estimate = estimates[wanted];
    return isKnown(estimate) ? { estimate, method: wanted } : null;
  };
  const isEarly = (now.shareComplete ?? 1) < TOO_EARLY && method !== "bottomUp" && method !== "manager";
  return isEarly ? ((now.actualCost ?? 0) > 0 ? by("plan") : null) : (by(method) ?? by("cpi"));
}
