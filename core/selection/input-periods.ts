import { civilOf } from "../domain/day";
import { fiscalPeriods, fiscalYearNamed, fiscalYears } from "../domain/fiscal-years";
import type { Known } from "../domain/known";
import type { FiscalYear, Period } from "../domain/period";
import type { Portfolio } from "../domain/portfolio";
import { periodDays, readPeriodName, type NamedPeriod } from "../table/header/period-text";

type Calendars = Pick<Portfolio, "settings" | "fiscalCalendar">;

/**
 * A period as people write it: one of the Fiscal calendar by its own name, a fiscal year and its parts by that
 * calendar, or else by Fiscal year start; without a year the one that lies in the planning year.
 */
export function limitPeriod(text: string, portfolio: Calendars, planningYear: FiscalYear): Known<Period> {
  const own = calendarPeriod(text, portfolio, planningYear);
  if (own) return own;
  const name = readPeriodName(text);
  if (!name) return null;
  if (name.fiscal || isCalendarYear(text, portfolio)) return fiscalPeriod(name, portfolio, planningYear);
  const days = (year: number): Period => periodDays(name, year, portfolio.settings.fiscalYearStart);
  if (name.year !== null) return days(name.year);
  const [first, last] = [planningYear.start, planningYear.finish].map((day) => days(civilOf(day).year));
  return first && last && first.start < planningYear.start ? last : (first ?? null);
}

function isSame(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

/** The period that the Fiscal calendar calls so: that of the planning year, or the only one. */
function calendarPeriod(text: string, { fiscalCalendar }: Calendars, planningYear: Period): Known<Period> {
  const named = fiscalCalendar.flatMap(({ period, start, finish }) =>
    isSame(period, text) && start !== null && finish !== null && start <= finish ? [{ start, finish }] : [],
  );
  const inside = named.find(
    ({ start, finish }) =>
      finish > planningYear.start && start < planningYear.finish && isMostly(planningYear, { start, finish }),
  );
  return inside ?? (named.length === 1 ? (named[0] ?? null) : null);
}

/** A year of weeks begins and ends some days beside the whole months that it stands for. */
function isMostly(year: Period, { start, finish }: Period): boolean {
  const middle = (start + finish) / 2;
  return middle >= year.start && middle <= year.finish;
}

/** A bare year that the Fiscal calendar calls so too is that fiscal year. */
function isCalendarYear(text: string, { fiscalCalendar }: Calendars): boolean {
  return fiscalCalendar.some(({ fiscalYear }) => fiscalYear !== null && isSame(fiscalYear, text));
}

const MONTHS = { year: 12, half: 6, quarter: 3, month: 1 } as const;

function fiscalPeriod(name: NamedPeriod, portfolio: Calendars, planningYear: FiscalYear): Known<Period> {
  const years = fiscalYears(portfolio);
  const year = name.year === null ? planningYear : fiscalYearNamed(years, name.year);
  if (name.kind === "year") return { start: year.start, finish: year.finish };
  if (name.kind !== "half" && name.kind !== "quarter" && name.kind !== "month") return null;
  const months = MONTHS[name.kind];
  return fiscalPeriods(years, year, [(name.ordinal - 1) * months + 1, name.ordinal * months]);
}
