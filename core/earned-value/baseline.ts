import type { Calendar } from "../domain/calendar";
import type { Day } from "../domain/day";
import { isKnown, type Known } from "../domain/known";
import type { Project } from "../domain/project";
import type { Task } from "../domain/records";
import { sum } from "../math/sum";
import { curveThrough, plannedValueCurve, type PlannedTask, type PlannedValueCurve } from "./planned-value";
import { workingDayOf } from "./working-day";
import { endOf, hoursOfDay, workingHours } from "./working-time";

/** Where planned value comes from: reported; time-phased from task baselines; or drawn straight between two dates. */
export type PlannedValueBasis = "given" | "tasks" | "derived";

/** A project's plan over time. */
export interface Baseline {
  readonly curve: PlannedValueCurve;
  readonly basis: PlannedValueBasis;
  /** For `tasks`: what planned value is summed from. */
  readonly tasks: readonly PlannedTask[];
  /** The tasks' own costs did not add up to the budget, and were scaled to it by this factor; 1 where they did. */
  readonly scale: number;
  /** For `tasks`: what the budget was spread by. */
  readonly weights: "cost" | "duration";
}

/** What a baseline is made from. */
export interface BaselineSource {
  readonly project: Project;
  readonly tasks: readonly Task[];
  readonly budget: Known<number>;
  readonly calendar: Calendar;
  /** Planned values that were reported, by the moment they hold for. */
  readonly reported: readonly { readonly moment: Day; readonly plannedValue: number }[];
}

const ENOUGH_REPORTS = 2;
/** Costs that differ less from the budget are rounded, not wrong. */
const SAME_MONEY = 1 / 200;

/**
 * The project's planned value over working time: through the values reported, where there are two or more; else from
 * its tasks' baselines; else straight from the baseline's start to its finish (through the one value reported, if
 * there is one). `null` where dates or budget are missing.
 */
export function baselineOf(source: BaselineSource): Known<Baseline> {
  const through = baselineThroughReports(source);
  if (source.reported.length >= ENOUGH_REPORTS && through) return through;
  return baselineFromTasks(source) ?? through;
}

function baselineThroughReports({ project, budget, calendar, reported }: BaselineSource): Known<Baseline> {
  const start = project.baselineStart ?? project.start;
  const finish = project.baselineFinish ?? project.finish;
  if (!isKnown(start) || !isKnown(finish) || !isKnown(budget) || budget <= 0 || endOf(finish) <= start)
    return null;
  const curve = curveThrough({ start, finish: endOf(finish), budget, calendar }, reported);
  return { curve, basis: reported.length > 0 ? "given" : "derived", tasks: [], scale: 1, weights: "cost" };
}

/** A task with both baseline dates. */
interface Dated {
  readonly task: Task;
  readonly start: Day;
  readonly finish: Day;
}

function baselineFromTasks({ tasks, budget, calendar: usual }: BaselineSource): Known<Baseline> {
  const dated = tasks.flatMap((task): Dated[] => {
    const { baselineStart: start, baselineFinish: finish } = task;
    return isKnown(start) && isKnown(finish) && endOf(finish) >= start
      ? [{ task, start, finish: endOf(finish) }]
      : [];
  });
  const shifts = workingDayOf(dated);
  const calendar: Calendar = shifts ? withShifts(usual, shifts) : usual;
  const costed = dated.map(({ task, start, finish }) => plannedTask(task, start, finish));
  const cost = sum(costed.map(({ fixedCost, spreadCost }) => fixedCost + spreadCost));
  if (cost > 0) {
    const scale = isKnown(budget) && Math.abs(budget - cost) > SAME_MONEY * cost ? budget / cost : 1;
    return baselineOfTasks(costed, { calendar, scale, weights: "cost" });
  }
  const lasting = dated.map(({ start, finish }) => ({
    start,
    finish,
    fixedCost: 0,
    spreadCost: workingHours(calendar, start, finish),
  }));
  const hours = sum(lasting.map(({ spreadCost }) => spreadCost));
  return hours > 0 && isKnown(budget)
    ? baselineOfTasks(lasting, { calendar, scale: budget / hours, weights: "duration" })
    : null;
}

function plannedTask({ cost, fixedCost }: Task, start: Day, finish: Day): PlannedTask {
  const fixed = fixedCost ?? 0;
  return { start, finish, fixedCost: fixed, spreadCost: Math.max(0, (cost ?? fixed) - fixed) };
}

function baselineOfTasks(
  costed: readonly PlannedTask[],
  { calendar, scale, weights }: { calendar: Calendar; scale: number; weights: Baseline["weights"] },
): Baseline {
  const tasks = costed.map((task) => ({
    ...task,
    fixedCost: task.fixedCost * scale,
    spreadCost: task.spreadCost * scale,
  }));
  return { curve: plannedValueCurve(tasks, calendar), basis: "tasks", tasks, scale, weights };
}

function withShifts(calendar: Calendar, shifts: NonNullable<Calendar["shifts"]>): Calendar {
  const timed = { ...calendar, shifts };
  return { ...timed, hoursPerDay: hoursOfDay(timed) };
}
