import type { CellRef } from "../domain/cell-ref";
import type { Day } from "../domain/day";
import { groupedBy } from "../domain/grouped-by";
import { isKnown, type Known } from "../domain/known";
import type { Portfolio } from "../domain/portfolio";
import type { Project } from "../domain/project";
import type { Rag } from "../domain/rag";
import type { Financial, StatusReport, Task } from "../domain/records";
import { cellOf, type Sourced } from "../domain/row-source";
import { bookedCost, shareOfTasks } from "./from-other-tables";
import { endOf } from "./working-time";

/** What was reported of a project at one date, merged from Status and Projects; money is cumulative. */
export interface Snapshot {
  readonly date: Day;
  readonly plannedValue: Known<number>;
  /** As it was given: not from % complete. */
  readonly earnedValue: Known<number>;
  readonly shareComplete: Known<number>;
  readonly actualCost: Known<number>;
  readonly budget: Known<number>;
  readonly costForecast: Known<number>;
  readonly finishForecast: Known<Day>;
  readonly rag: Known<Rag>;
  /** The cell that each figure was read from. */
  readonly cells: ReadonlyMap<SnapshotField, CellRef>;
  /** What neither Projects nor Status give, and other tables do: booked cost of Financials, progress of Tasks. */
  readonly filled?: ReadonlySet<SnapshotField>;
}

export type SnapshotField = Exclude<keyof Snapshot, "date" | "cells" | "filled">;

/** One project as the methods take it. */
export interface ForecastInput {
  readonly project: Project;
  /** Every report up to the status date, oldest first; the last is the current one. */
  readonly history: readonly Snapshot[];
  /** True when the current figures carry no date, and were taken as of the status date. */
  readonly undated: boolean;
  /** The leaves of its work breakdown. */
  readonly tasks: readonly Task[];
}

const PROJECT_FIELDS: Readonly<Record<SnapshotField, keyof Project>> = {
  plannedValue: "plannedValue",
  earnedValue: "earnedValue",
  shareComplete: "shareComplete",
  actualCost: "actualCost",
  budget: "budget",
  costForecast: "forecastCost",
  finishForecast: "finish",
  rag: "rag",
};

const FIELDS = Object.keys(PROJECT_FIELDS) as SnapshotField[];

/** What stands until it is changed; the rest is of its date alone, and never joined with another date's. */
const STANDING: ReadonlySet<SnapshotField> = new Set(["budget", "costForecast", "finishForecast", "rag"]);

/** Every project with its reports up to the status date, in the order of Projects. */
export function forecastInputs(portfolio: Portfolio): ForecastInput[] {
  const statuses = groupedBy(portfolio.statuses, ({ project }) => project);
  const tasks = groupedBy(
    portfolio.tasks.filter(({ summary }) => summary !== true),
    ({ project }) => project,
  );
  const booked = groupedBy(portfolio.financials, ({ project }) => project);
  const through = portfolio.settings.actualsThrough ?? Infinity;
  return portfolio.projects.map((project) => {
    const own = { tasks: tasks.get(project.id) ?? [], booked: booked.get(project.id) ?? [], through };
    const reported = historyOf(project, statuses.get(project.id) ?? [], portfolio.asOf);
    return { project, tasks: own.tasks, ...reported, history: withOtherTables(reported.history, own) };
  });
}

interface OtherTables {
  readonly tasks: readonly Task[];
  readonly booked: readonly Financial[];
  /** Last closed period. */
  readonly through: Day;
}

/** The current report, with the actual cost and the progress that it lacks and other tables tell. */
function withOtherTables(
  history: readonly Snapshot[],
  { tasks, booked, through }: OtherTables,
): readonly Snapshot[] {
  const last = history[history.length - 1];
  if (!last) return history;
  const hasProgress = isKnown(last.earnedValue) || isKnown(last.shareComplete);
  const actualCost = last.actualCost ?? bookedCost(booked, Math.min(endOf(last.date), through));
  const shareComplete = hasProgress ? last.shareComplete : shareOfTasks(tasks, last.date);
  const filled = new Set<SnapshotField>([
    ...(isKnown(actualCost) && !isKnown(last.actualCost) ? (["actualCost"] as const) : []),
    ...(isKnown(shareComplete) && !hasProgress ? (["shareComplete"] as const) : []),
  ]);
  const current = { ...last, actualCost, shareComplete, filled };
  return filled.size === 0 ? history : [...history.slice(0, -1), current];
}

function historyOf(
  project: Project,
  statuses: readonly StatusReport[],
  asOf: Day,
): Pick<ForecastInput, "history" | "undated"> {
  const dated = statuses
    .flatMap((status) =>
      isKnown(status.date) && status.date <= endOf(asOf) ? [{ ...status, date: status.date }] : [],
    )
    .sort((a, b) => a.date - b.date);
  const reports = dated.map((status) => snapshotOf(status, status.date, project));
  const own = ownReport(project, asOf);
  const last = reports[reports.length - 1];
  if (!own) return { history: reports, undated: false };
  if (!last) return { history: [own.snapshot], undated: own.undated };
  if (!own.undated && own.snapshot.date > last.date) {
    return { history: [...reports, filledFrom(own.snapshot, last)], undated: false };
  }
  const older = own.undated ? { ...own.snapshot, date: last.date } : own.snapshot;
  return { history: [...reports.slice(0, -1), filledFrom(last, older)], undated: false };
}

/** The report that the Projects row itself is; `null` when it is of a later date than the status date. */
function ownReport(project: Project, asOf: Day): Known<{ snapshot: Snapshot; undated: boolean }> {
  if (isKnown(project.statusDate) && project.statusDate > endOf(asOf)) return null;
  const { plannedValue, earnedValue, shareComplete, actualCost, budget, rag } = project;
  const snapshot = {
    date: project.statusDate ?? asOf,
    plannedValue,
    earnedValue,
    shareComplete,
    actualCost,
    budget,
    rag,
    costForecast: project.forecastCost,
    finishForecast: project.finish,
    cells: cellsOf(project, (field) => PROJECT_FIELDS[field]),
  };
  return { snapshot, undated: project.statusDate === null };
}

function snapshotOf(status: StatusReport, date: Day, project: Project): Snapshot {
  const { plannedValue, earnedValue, shareComplete, actualCost, budget, costForecast } = status;
  const cells = cellsOf(status, (field) => field);
  const figures = { plannedValue, earnedValue, shareComplete, actualCost, costForecast };
  const budgetCell = isKnown(budget) ? undefined : cellOf(project, "budget");
  return {
    date,
    ...figures,
    budget: budget ?? project.budget,
    finishForecast: status.finishForecast,
    rag: status.rag,
    cells: budgetCell ? new Map([...cells, ["budget", budgetCell] as const]) : cells,
  };
}

/** The newer report, with what it lacks from the older; progress is one figure, whether given as EV or as a share. */
function filledFrom(newer: Snapshot, older: Snapshot): Snapshot {
  const progressKnown = isKnown(newer.earnedValue) || isKnown(newer.shareComplete);
  const filled = FIELDS.filter(
    (field) =>
      !isKnown(newer[field]) &&
      isKnown(older[field]) &&
      !(progressKnown && (field === "earnedValue" || field === "shareComplete")) &&
      (newer.date === older.date || STANDING.has(field)),
  );
  const values = Object.fromEntries(filled.map((field) => [field, older[field]]));
  const cells = filled.flatMap((field) => {
    const cell = older.cells.get(field);
    return cell ? [[field, cell] as const] : [];
  });
  return { ...newer, ...values, cells: new Map([...newer.cells, ...cells]) };
}

function cellsOf(record: Sourced, nameOf: (field: SnapshotField) => string): Map<SnapshotField, CellRef> {
  const values = record as unknown as Readonly<Record<string, unknown>>;
  const cells = new Map<SnapshotField, CellRef>();
  for (const field of FIELDS) {
    const name = nameOf(field);
    const cell = isKnown(values[name] ?? null) ? cellOf(record, name) : undefined;
    if (cell) cells.set(field, cell);
  }
  return cells;
}
