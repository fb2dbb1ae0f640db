import type { Known } from "../domain/known";
import type { CurvePoint } from "./planned-value";

/** Binary fractions: an EV that equals a PV on paper must find it. */
const ROUNDING = 1e-9;

/**
 * Earned schedule: the earliest time at which the plan had as much value as is earned now. On a curve with one point
 * a period it is Lipke's ES = C + (EV − PV_C) / (PV_C+1 − PV_C). 0 when nothing is earned; the planned duration once
 * EV reaches the budget, even where the last tasks cost nothing.
 *
 * @param points the planned-value curve, rising, from 0; its last point is the planned duration
 * @returns in the curve's unit of time
 * @see Lipke, Schedule is Different (2003)
 * @example earnedSchedule([{ hours: 0, plannedValue: 0 }, { hours: 2, plannedValue: 30 }, { hours: 3, plannedValue: 60 }, { hours: 4, plannedValue: 100 }], 45) // => 2.5
 */
export function earnedSchedule(points: readonly CurvePoint[], earnedValue: number): number {
  const last = points[points.length - 1];
  if (!last || earnedValue <= 0) return 0;
  const tolerance = last.plannedValue * ROUNDING;
  if (earnedValue >= last.plannedValue - tolerance) return last.hours;
  let before: CurvePoint = { hours: 0, plannedValue: 0 };
  for (const point of points) {
    if (point.plannedValue >= earnedValue - tolerance) {
      const rise = point.plannedValue - before.plannedValue;
      const share = rise <= 0 ? 0 : Math.min(1, (earnedValue - before.plannedValue) / rise);
      return before.hours + (point.hours - before.hours) * share;
    }
    before = point;
  }
  return last.hours;
}

/** Where a project stands in time; all in one unit of working time. */
export interface TimeStatus {
  readonly earnedSchedule: number;
  /** AT, from the baseline's start to the status date. */
  readonly actualTime: number;
  /** PD, from the baseline's start to its finish. */
  readonly plannedDuration: number;
}

/**
 * Schedule variance in time, SV(t) = ES − AT; negative is late.
 *
 * @returns in their unit of time
 * @see Lipke, Schedule is Different (2003)
 * @example timeVariance({ earnedSchedule: 2.5, actualTime: 3 }) // => -0.5
 */
export function timeVariance({
  earnedSchedule: earned,
  actualTime,
}: Pick<TimeStatus, "earnedSchedule" | "actualTime">): number {
  return earned - actualTime;
}

/**
 * Schedule performance index in time, SPI(t) = ES / AT. `null` at AT = 0. Unlike SPI it stays below 1 on a project
 * that ends late.
 *
 * @see Lipke, Schedule is Different (2003)
 * @example timePerformanceIndex({ earnedSchedule: 3, actualTime: 4 }) // => 0.75
 */
export function timePerformanceIndex({
  earnedSchedule: earned,
  actualTime,
}: Pick<TimeStatus, "earnedSchedule" | "actualTime">): Known<number> {
  return actualTime === 0 ? null : earned / actualTime;
}

/**
 * Independent estimate of the duration, IEAC(t) = AT + (PD − ES) / PF with PF = SPI(t), which is PD / SPI(t). `null`
 * at ES = 0 or AT = 0.
 *
 * @see Lipke, Earned Schedule (2009)
 * @example estimatedDuration({ earnedSchedule: 3, actualTime: 4, plannedDuration: 9 }) // => 12
 */
export function estimatedDuration(status: TimeStatus): Known<number> {
  const index = timePerformanceIndex(status);
  if (index === null || index === 0) return null;
  return status.actualTime + (status.plannedDuration - status.earnedSchedule) / index;
}

/**
 * To-complete schedule performance index, TSPI = (PD − ES) / (PD − AT): the pace that the rest needs, to end on
 * time. `null` once the planned duration has passed.
 *
 * @see Lipke, Earned Schedule (2009)
 * @example toCompleteTimeIndex({ earnedSchedule: 2.5, actualTime: 3, plannedDuration: 4 }) // => 1.5
 */
export function toCompleteTimeIndex(status: TimeStatus): Known<number> {
  return status.actualTime >= status.plannedDuration
    ? null
    : (status.plannedDuration - status.earnedSchedule) / (status.plannedDuration - status.actualTime);
}
