import { addMonths, civilOf, dayOf, weekdayOf, type Day } from "./day";

export type PeriodKind = "week" | "month" | "quarter" | "year";

/** A stretch of days, both ends included. */
export interface Period {
  readonly start: Day;
  readonly finish: Day;
}

/** The period that holds a day: weeks begin on Monday, quarters and years follow the calendar year. */
export function periodOf(kind: PeriodKind, day: Day): Period {
  const start = periodStart(kind, Math.floor(day));
  return { start, finish: nextPeriodStart(kind, start) - 1 };
}

/** Every period from the one that holds `from` to the one that holds `to`. */
export function periodsBetween(kind: PeriodKind, from: Day, to: Day): Period[] {
  const periods: Period[] = [];
  for (let period = periodOf(kind, from); period.start <= to; period = periodOf(kind, period.finish + 1)) {
    periods.push(period);
  }
  return periods;
}

function periodStart(kind: PeriodKind, day: Day): Day {
  const { year, month } = civilOf(day);
  switch (kind) {
    case "week":
      return day - ((weekdayOf(day) + 6) % 7);
    case "month":
      return dayOf({ year, month, day: 1 });
    case "quarter":
      return dayOf({ year, month: Math.floor((month - 1) / 3) * 3 + 1, day: 1 });
    case "year":
      return dayOf({ year, month: 1, day: 1 });
  }
}

function nextPeriodStart(kind: PeriodKind, start: Day): Day {
  switch (kind) {
    case "week":
      return start + 7;
    case "month":
      return addMonths(start, 1);
    case "quarter":
      return addMonths(start, 3);
    case "year":
      return addMonths(start, 12);
  }
}

/** The fiscal year that holds a day, for years that begin on the first of `startMonth` (1–12). */
export function fiscalYearOf(startMonth: number, day: Day): Period {
  const { year, month } = civilOf(day);
  const start = dayOf({ year: month >= startMonth ? year : year - 1, month: startMonth, day: 1 });
  return { start, finish: addMonths(start, 12) - 1 };
}

/** A fiscal year; `name` where the Fiscal calendar gives it one. */
export interface FiscalYear extends Period {
  readonly name?: string;
}

/**
 * A fiscal year's name: that of the Fiscal calendar, else by the calendar year in which it ends.
 *
 * @example fiscalYearName({ start: 46113, finish: 46477 }) // => "FY27"
 */
export function fiscalYearName({ finish, name }: FiscalYear): string {
  return name ?? `FY${String(civilOf(finish).year % 100).padStart(2, "0")}`;
}
