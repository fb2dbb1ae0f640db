import { weekdayOf, type Day } from "./day";

/** A stretch of a working day, in hours from midnight. */
export interface Shift {
  readonly from: number;
  readonly to: number;
}

/** Which days are worked, and how long. */
export interface Calendar {
  readonly name: string;
  /** Weekdays that are worked, 0 = Sunday … 6 = Saturday. */
  readonly weekdays: readonly number[];
  readonly hoursPerDay: number;
  readonly holidays: ReadonlySet<Day>;
  /** When in the day it is worked, where that is known: it places date-times within their day. */
  readonly shifts?: readonly Shift[];
}

/** Monday to Friday, eight hours, no holidays. */
export const DEFAULT_CALENDAR: Calendar = {
  name: "Standard",
  weekdays: [1, 2, 3, 4, 5],
  hoursPerDay: 8,
  holidays: new Set(),
};

const DAYS_PER_WEEK = 7;

/** Whether a civil date is worked. */
export function isWorkday(calendar: Calendar, day: Day): boolean {
  const date = Math.floor(day);
  return calendar.weekdays.includes(weekdayOf(date)) && !calendar.holidays.has(date);
}

/**
 * Working days from `start` to `finish`, both included; 0 when finish is before start. Fractions of a day are
 * dropped: a date-time counts as its date.
 *
 * @example workdaysBetween(DEFAULT_CALENDAR, 46293, 46295) // => 3
 */
export function workdaysBetween(calendar: Calendar, start: Day, finish: Day): number {
  const from = Math.floor(start);
  const to = Math.floor(finish);
  if (to < from) return 0;
  const wholeWeeks = Math.floor((to - from + 1) / DAYS_PER_WEEK);
  let count = wholeWeeks * calendar.weekdays.length;
  for (let day = from + wholeWeeks * DAYS_PER_WEEK; day <= to; day += 1) {
    if (calendar.weekdays.includes(weekdayOf(day))) count += 1;
  }
  for (const holiday of calendar.holidays) {
    if (holiday >= from && holiday <= to && calendar.weekdays.includes(weekdayOf(holiday))) count -= 1;
  }
  return count;
}

/**
 * The day on which the `count`-th working day from `start` falls, `start` itself counted when it is worked; a part of
 * a day is rounded up to the day in which it is used up, and a count of 0 or less gives the first working day.
 *
 * @throws RangeError when the calendar works on no day
 * @example addWorkdays(DEFAULT_CALENDAR, 46293, 3) // => 46295
 */
export function addWorkdays(calendar: Calendar, start: Day, count: number): Day {
  if (calendar.weekdays.length === 0) throw new RangeError("addWorkdays: the calendar works on no day");
  const wanted = Math.max(1, Math.ceil(count));
  const from = Math.floor(start);
  // Whole weeks are skipped at once: day by day, the end of a far project takes long to come.
  let day = from + Math.floor((wanted - 1) / calendar.weekdays.length) * DAYS_PER_WEEK - 1;
  let left = wanted - workdaysBetween(calendar, from, day);
  while (left > 0) {
    day += 1;
    if (isWorkday(calendar, day)) left -= 1;
  }
  return day;
}
