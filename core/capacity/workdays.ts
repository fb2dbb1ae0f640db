import { isWorkday, type Calendar } from "../domain/calendar";
import type { Day } from "../domain/day";
import type { Period } from "../domain/period";

/** Counts a calendar's working days in any stretch of the horizon; what lies beyond the horizon counts nothing. */
export type WorkdayCount = (from: Day, to: Day) => number;

/**
 * Counts the horizon's working days once, so that any stretch of it is one subtraction: sixty thousand bookings are
 * spread without walking their days.
 */
export function workdayCount(calendar: Calendar, horizon: Period): WorkdayCount {
  const before = [0];
  for (let day = horizon.start; day <= horizon.finish; day += 1) {
    before.push((before[before.length - 1] ?? 0) + (isWorkday(calendar, day) ? 1 : 0));
  }
  return (from, to) => {
    const first = Math.max(Math.floor(from), horizon.start) - horizon.start;
    const last = Math.min(Math.floor(to), horizon.finish) - horizon.start;
    return last < first ? 0 : (before[last + 1] ?? 0) - (before[first] ?? 0);
  };
}

/**
 * Hours by period of so many hours on each working day from `stretch.start` to `stretch.finish`.
 *
 * @param periods of the horizon, in order
 */
export function hoursByPeriod(
  hoursPerWorkday: number,
  stretch: Period,
  { periods, count }: { readonly periods: readonly Period[]; readonly count: WorkdayCount },
): number[] {
  return periods.map(({ start, finish }) =>
    finish < stretch.start || start > stretch.finish
      ? 0
      : hoursPerWorkday * count(Math.max(start, stretch.start), Math.min(finish, stretch.finish)),
  );
}

/** Hours that the calendar's full time has in each period: what 1 FTE is. */
export function fullTimeHours(
  calendar: Calendar,
  { periods, count }: { readonly periods: readonly Period[]; readonly count: WorkdayCount },
): number[] {
  return periods.map(({ start, finish }) => calendar.hoursPerDay * count(start, finish));
}
