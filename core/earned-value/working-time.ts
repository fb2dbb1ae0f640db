import { addWorkdays, isWorkday, workdaysBetween, type Calendar, type Shift } from "../domain/calendar";
import type { Day } from "../domain/day";
import type { Known } from "../domain/known";

const SECONDS_PER_DAY = 86_400;
const SECONDS_PER_HOUR = 3600;
const HOURS_PER_DAY = 24;
const USUAL_START = 8;
const LONGEST_WITHOUT_BREAK = 6;
/** Nobody plans further ahead: a date beyond it says that the pace is nought. */
const HORIZON_WORKDAYS = 26_000;
const ROUNDING = 1e-9;

/**
 * When in the day it is worked: the calendar's own shifts, else from 8 o'clock with an hour's break in the middle of
 * a day of more than six hours (so 8–12 and 13–17 for eight); a day too long for that from midnight.
 *
 * @returns hours from midnight
 */
export function shiftsOf({ shifts, hoursPerDay }: Calendar): readonly Shift[] {
  if (shifts) return shifts;
  if (hoursPerDay <= LONGEST_WITHOUT_BREAK) return [{ from: USUAL_START, to: USUAL_START + hoursPerDay }];
  if (USUAL_START + hoursPerDay + 1 > HOURS_PER_DAY) return [{ from: 0, to: hoursPerDay }];
  const noon = USUAL_START + hoursPerDay / 2;
  return [
    { from: USUAL_START, to: noon },
    { from: noon + 1, to: noon + 1 + hoursPerDay / 2 },
  ];
}

/** Hours of work in a working day of the calendar. */
export function hoursOfDay(calendar: Calendar): number {
  const known = HOURS.get(calendar);
  if (known !== undefined) return known;
  const counted = shiftsOf(calendar).reduce((hours, { from, to }) => hours + to - from, 0);
  HOURS.set(calendar, counted);
  return counted;
}

/** Counted once for each calendar. */
const HOURS = new WeakMap<Calendar, number>();

/**
 * The moment at which a finish, or a status date, is over: a date-time itself, the end of its day when it is a date
 * alone.
 *
 * @example endOf(46295) // => 46296
 * @example endOf(46295.5) // => 46295.5
 */
export function endOf(day: Day): Day {
  return Number.isInteger(day) ? day + 1 : day;
}

/**
 * Hours of work between two moments, counted on the calendar; 0 when `to` is not after `from`.
 *
 * @returns hours
 * @example workingHours({ name: "", weekdays: [1, 2, 3, 4, 5], hoursPerDay: 8, holidays: new Set() }, 46295.5, 46297) // => 12
 */
export function workingHours(calendar: Calendar, from: Day, to: Day): number {
  if (to <= from) return 0;
  const wholeDays = workdaysBetween(calendar, from, Math.floor(to) - 1);
  return wholeDays * hoursOfDay(calendar) + workedOnDay(calendar, to) - workedOnDay(calendar, from);
}

/** Hours worked on the moment's own day up to the moment. */
function workedOnDay(calendar: Calendar, moment: Day): number {
  if (Number.isInteger(moment) || !isWorkday(calendar, moment)) return 0;
  const hour = Math.round((moment - Math.floor(moment)) * SECONDS_PER_DAY) / SECONDS_PER_HOUR;
  return shiftsOf(calendar).reduce(
    (hours, { from, to }) => hours + Math.max(0, Math.min(to, hour) - from),
    0,
  );
}

/**
 * The date on which so many hours of work from a moment are done. `null` beyond a century.
 *
 * @throws RangeError when the calendar works on no day
 * @example dayAfterHours({ name: "", weekdays: [1, 2, 3, 4, 5], hoursPerDay: 8, holidays: new Set() }, 46295, 24) // => 46297
 */
export function dayAfterHours(calendar: Calendar, from: Day, hours: number): Known<Day> {
  const days = Math.max(
    1,
    Math.ceil((hours + workedOnDay(calendar, from)) / hoursOfDay(calendar) - ROUNDING),
  );
  if (days > HORIZON_WORKDAYS) return null;
  return addWorkdays(calendar, from, days);
}
