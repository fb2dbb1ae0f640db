import { workdaysBetween, type Calendar } from "../domain/calendar";
import type { Period } from "../domain/period";
import type { Assignment } from "../domain/resource";

/** Whose days a booking is spread over. */
export interface BookedTime {
  readonly calendar: Calendar;
  /** The resource's own working hours on a working day; of an open request the calendar's full time. */
  readonly hoursPerDay: number;
  /** First to last day of the booking, also beyond the horizon. */
  readonly stretch: Period;
}

/**
 * Hours that a booking takes on each working day: total hours spread evenly over the working days between start and
 * finish; hours per week over the week's working days; FTE of the calendar's full time; % of the resource's own
 * working hours. Leave without an amount is the whole day. `null` when it states no amount, or has hours but no
 * working day to put them on.
 *
 * @example hoursPerWorkday({ hours: null, hoursPerWeek: 20, fullTimeEquivalent: null, allocation: null, workType: null }, { calendar: DEFAULT_CALENDAR, hoursPerDay: 8, stretch: { start: 46293, finish: 46295 } }) // => 4
 */
export function hoursPerWorkday(
  booking: Pick<Assignment, "hours" | "hoursPerWeek" | "fullTimeEquivalent" | "allocation" | "workType">,
  { calendar, hoursPerDay, stretch }: BookedTime,
): number | null {
  if (booking.hours !== null) {
    const days = workdaysBetween(calendar, stretch.start, stretch.finish);
    return days > 0 ? booking.hours / days : null;
  }
  if (booking.hoursPerWeek !== null) {
    return calendar.weekdays.length > 0 ? booking.hoursPerWeek / calendar.weekdays.length : null;
  }
  if (booking.fullTimeEquivalent !== null) return booking.fullTimeEquivalent * calendar.hoursPerDay;
  if (booking.allocation !== null) return booking.allocation * hoursPerDay;
  return booking.workType === "leave" ? hoursPerDay : null;
}
