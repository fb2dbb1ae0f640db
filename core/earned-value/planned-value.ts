import type { Calendar } from "../domain/calendar";
import type { Day } from "../domain/day";
import { sum } from "../math/sum";
import { workingHours } from "./working-time";

/** A task of the baseline. Start and finish are moments: see `endOf` for a finish that is a date alone. */
export interface PlannedTask {
  readonly start: Day;
  readonly finish: Day;
  /** Falls due when the task starts. */
  readonly fixedCost: number;
  /** Is spread evenly over the task's working time. */
  readonly spreadCost: number;
}

/** A point of the planned-value curve: working hours since the baseline's start, and the value planned by then. */
export interface CurvePoint {
  readonly hours: number;
  readonly plannedValue: number;
}

/** Planned value over working time. Between points it runs straight; two points of one hour are a jump. */
export interface PlannedValueCurve {
  /** The baseline's start and finish, as moments. */
  readonly start: Day;
  readonly finish: Day;
  readonly calendar: Calendar;
  /** Rising in both; the first at hour 0, the last at the planned duration. */
  readonly points: readonly CurvePoint[];
}

/**
 * Planned value at a moment, from the tasks of the baseline: the fixed cost of every task that has started by then,
 * and of the rest the share of the task's working time that has passed. A task that starts at the very moment has
 * not begun, unless it has no duration.
 *
 * @returns money
 * @see Vanhoucke, Measuring Time (2010), ch. 2: PV from the baseline schedule
 */
export function plannedValueAt(tasks: readonly PlannedTask[], calendar: Calendar, moment: Day): number {
  return sum(
    tasks.map((task) => {
      if (moment >= task.finish) return task.fixedCost + task.spreadCost;
      if (moment <= task.start) return 0;
      const duration = workingHours(calendar, task.start, task.finish);
      const share = duration === 0 ? 0 : workingHours(calendar, task.start, moment) / duration;
      return task.fixedCost + task.spreadCost * share;
    }),
  );
}

/**
 * The planned-value curve of a baseline's tasks, with a point at every start and finish. `tasks` must not be empty.
 *
 * @throws RangeError without tasks
 */
export function plannedValueCurve(tasks: readonly PlannedTask[], calendar: Calendar): PlannedValueCurve {
  if (tasks.length === 0) throw new RangeError("plannedValueCurve: there must be a task");
  const start = tasks.reduce((earliest, task) => Math.min(earliest, task.start), Infinity);
  const finish = tasks.reduce((latest, task) => Math.max(latest, task.finish), -Infinity);
  const changes = [...changesOf(tasks, calendar, start)].sort(([a], [b]) => a - b);
  const points: CurvePoint[] = [{ hours: 0, plannedValue: 0 }];
  let at = { hours: 0, value: 0, perHour: 0 };
  for (const [hours, { jump, perHour }] of changes) {
    const value = at.value + at.perHour * (hours - at.hours);
    if (hours > 0) points.push({ hours, plannedValue: value });
    if (jump > 0) points.push({ hours, plannedValue: value + jump });
    at = { hours, value: value + jump, perHour: at.perHour + perHour };
  }
  return { start, finish, calendar, points: closed(points, tasks) };
}

interface Change {
  jump: number;
  perHour: number;
}

/** Where the curve jumps and where it bends, by hours since the start. */
function changesOf(tasks: readonly PlannedTask[], calendar: Calendar, start: Day): Map<number, Change> {
  const changes = new Map<number, Change>();
  const add = (hours: number, jump: number, perHour: number): void => {
    const change = changes.get(hours) ?? { jump: 0, perHour: 0 };
    changes.set(hours, { jump: change.jump + jump, perHour: change.perHour + perHour });
  };
  for (const task of tasks) {
    const from = workingHours(calendar, start, task.start);
    const duration = workingHours(calendar, task.start, task.finish);
    if (duration === 0) add(from, task.fixedCost + task.spreadCost, 0);
    else {
      add(from, task.fixedCost, task.spreadCost / duration);
      add(from + duration, 0, -task.spreadCost / duration);
    }
  }
  return changes;
}

/** Slopes are added and taken off again, so the end is set to the exact total, and nothing falls on the way. */
function closed(points: readonly CurvePoint[], tasks: readonly PlannedTask[]): CurvePoint[] {
  const total = sum(tasks.map(({ fixedCost, spreadCost }) => fixedCost + spreadCost));
  let highest = 0;
  return points.map((point, index) => {
    highest = Math.max(highest, Math.min(point.plannedValue, total));
    return { hours: point.hours, plannedValue: index === points.length - 1 ? total : highest };
  });
}

/**
 * The planned-value curve through values known at some moments, from 0 at the baseline's start to the budget at its
 * finish, straight in working time between them: with none known it is linear over the whole. Values that fall, or
 * lie outside of the baseline, are passed over.
 */
export function curveThrough(
  baseline: {
    readonly start: Day;
    readonly finish: Day;
    readonly budget: number;
    readonly calendar: Calendar;
  },
  known: readonly { readonly moment: Day; readonly plannedValue: number }[],
): PlannedValueCurve {
  const { start, finish, budget, calendar } = baseline;
  const points: CurvePoint[] = [{ hours: 0, plannedValue: 0 }];
  for (const { moment, plannedValue } of [...known].sort((a, b) => a.moment - b.moment)) {
    const last = points[points.length - 1]?.plannedValue ?? 0;
    if (moment <= start || moment >= finish || plannedValue < last || plannedValue > budget) continue;
    points.push({ hours: workingHours(calendar, start, moment), plannedValue });
  }
  points.push({ hours: workingHours(calendar, start, finish), plannedValue: budget });
  return { start, finish, calendar, points };
}

/**
 * Planned value at a moment, read off the curve; at a jump, the value before it.
 *
 * @returns money
 */
export function curveAt(curve: PlannedValueCurve, moment: Day): number {
  const hours = workingHours(curve.calendar, curve.start, moment);
  let before: CurvePoint = { hours: 0, plannedValue: 0 };
  for (const point of curve.points) {
    if (point.hours >= hours) return between(before, point, hours);
    before = point;
  }
  return before.plannedValue;
}

function between(before: CurvePoint, after: CurvePoint, hours: number): number {
  const span = after.hours - before.hours;
  if (span === 0) return before.plannedValue;
  return before.plannedValue + ((after.plannedValue - before.plannedValue) * (hours - before.hours)) / span;
}
