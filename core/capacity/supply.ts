import { isWorkday, type Calendar } from "../domain/calendar";
import type { Day } from "../domain/day";
import type { Period } from "../domain/period";
import { hoursByPeriod, workdayCount, type WorkdayCount } from "./workdays";
import type { PersonalTime } from "./working-hours";

/** Days from first to last and hours on each: one stretch of leave. */
export interface Leave {
  readonly stretch: Period;
  readonly hoursPerDay: number;
}

/** A person's time by period, in hours. */
export interface Supply {
  /** Working hours with leave and holidays in. */
  readonly total: readonly number[];
  /** Working hours, holidays out. */
  readonly working: readonly number[];
  readonly leave: readonly number[];
  /** Working hours, leave and holidays out. */
  readonly net: readonly number[];
  /** What is left of the net hours for projects. */
  readonly capacity: readonly number[];
}

/** Whose supply it is. */
export interface Supplier {
  readonly calendar: Calendar;
  readonly time: PersonalTime;
  /** First to last day of employment. */
  readonly employed: Period;
  readonly leave: readonly Leave[];
}

/** The horizon's periods, and its working days on the supplier's calendar. */
export interface SupplyPeriods {
  readonly periods: readonly Period[];
  readonly horizon: Period;
  readonly count: WorkdayCount;
  /** The same with holidays worked. */
  readonly countWithHolidays: WorkdayCount;
}

/**
 * A person's hours by period: working days between start and finish, less holidays, less leave (each day's leave once,
 * and never more than the day has), and of those the share that is left for projects.
 */
export function supplyOf(supplier: Supplier, at: SupplyPeriods): Supply {
  const { time, employed } = supplier;
  const working = hoursByPeriod(time.hoursPerDay, employed, at);
  const total = hoursByPeriod(time.hoursPerDay, employed, { ...at, count: at.countWithHolidays });
  const leave = leaveByPeriod(supplier, at);
  const net = working.map((hours, index) => hours - (leave[index] ?? 0));
  const projectShare = time.fullTimeEquivalent > 0 ? time.projectEquivalent / time.fullTimeEquivalent : 0;
  return { total, working, leave, net, capacity: net.map((hours) => hours * projectShare) };
}

function leaveByPeriod({ calendar, time, employed, leave }: Supplier, at: SupplyPeriods): number[] {
  if (leave.length === 0) return at.periods.map(() => 0);
  const byDay = new Map<Day, number>();
  for (const { stretch, hoursPerDay } of leave) {
    const first = Math.max(stretch.start, employed.start, at.horizon.start);
    const last = Math.min(stretch.finish, employed.finish, at.horizon.finish);
    for (let day = first; day <= last; day += 1) {
      if (isWorkday(calendar, day))
        byDay.set(day, Math.min(time.hoursPerDay, (byDay.get(day) ?? 0) + hoursPerDay));
    }
  }
  const days = [...byDay.entries()];
  return at.periods.map(({ start, finish }) =>
    days.reduce((hours, [day, off]) => (day >= start && day <= finish ? hours + off : hours), 0),
  );
}

/** A calendar on which holidays are worked. */
export function withoutHolidays(calendar: Calendar): Calendar {
  return { ...calendar, holidays: new Set() };
}

/** The periods as a calendar counts them. */
export function supplyPeriods(
  calendar: Calendar,
  periods: readonly Period[],
  horizon: Period,
): SupplyPeriods {
  return {
    periods,
    horizon,
    count: workdayCount(calendar, horizon),
    countWithHolidays: workdayCount(withoutHolidays(calendar), horizon),
  };
}
