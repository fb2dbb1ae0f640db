import { addMonths, civilOf, dayOf, type Day } from "./day";
import type { Known } from "./known";
import { fiscalYearOf, periodOf, type FiscalYear, type Period } from "./period";
import type { FiscalPeriod } from "./planning-records";

/** The fiscal years of a workbook. */
export interface FiscalYears {
  /** Month in which a year begins, 1–12, where the Fiscal calendar says nothing. */
  readonly startMonth: number;
  /** The years of which the Fiscal calendar holds all periods, in order and without overlap. */
  readonly given: readonly FiscalYear[];
  readonly periods: readonly FiscalPeriod[];
}

/** What the fiscal years are read from. */
interface FiscalSources {
  readonly settings: { readonly fiscalYearStart: number };
  readonly fiscalCalendar: readonly FiscalPeriod[];
}

/** Days of a year; a calendar of weeks has a week more or less. */
const LEAST_DAYS = 350;
const MOST_DAYS = 380;

/**
 * The fiscal years by the Fiscal calendar, with the names that it gives them; else from the month that Settings give.
 * Money comes by months, so a year of weeks (4-4-5) stands for the whole months that it mostly covers.
 */
export function fiscalYears({ settings, fiscalCalendar }: FiscalSources): FiscalYears {
  const borders = new Map<string, Period>();
  for (const { start, finish, fiscalYear } of fiscalCalendar) {
    const name = fiscalYear?.trim() ?? "";
    if (name === "" || start === null || finish === null || finish < start) continue;
    const known = borders.get(name) ?? { start, finish };
    borders.set(name, { start: Math.min(known.start, start), finish: Math.max(known.finish, finish) });
  }
  const whole = [...borders]
    .filter(([, { start, finish }]) => finish - start >= LEAST_DAYS && finish - start <= MOST_DAYS)
    .map(([text, days]) => ({ ...wholeMonths(days), name: nameOf(text) }))
    .sort((a, b) => a.start - b.start);
  const given = whole.filter(({ start }, at) => at === 0 || start > (whole[at - 1]?.finish ?? -Infinity));
  return { startMonth: settings.fiscalYearStart, given, periods: fiscalCalendar };
}

const HALF_A_MONTH = 14;

function wholeMonths({ start, finish }: Period): Period {
  return {
    start: periodOf("month", start + HALF_A_MONTH).start,
    finish: periodOf("month", finish - HALF_A_MONTH).finish,
  };
}

/** `FY27` for 2027, FY2027 and 2026/27; a name without a number stays as it is. */
function nameOf(text: string): string {
  const number = numberIn(text);
  return number === null ? text.slice(0, LONGEST_NAME) : yearName(number);
}

const LONGEST_NAME = 20;

function numberIn(text: string): Known<number> {
  const last = /(\d{2}|\d{4})\D*$/u.exec(text)?.[1];
  return last === undefined ? null : 2000 + (Number(last) % 100);
}

function yearName(number: number): string {
  return `FY${String(number % 100).padStart(2, "0")}`;
}

/** The fiscal year that holds a day; beyond the calendar years go on by twelve months, named on. */
export function fiscalYearAt(years: FiscalYears, day: Day): FiscalYear {
  const { given, startMonth } = years;
  const [first] = given;
  if (first === undefined) return fiscalYearOf(startMonth, day);
  let year = [...given].reverse().find(({ start }) => start <= day) ?? first;
  while (day < year.start) year = moved(year, -1);
  while (day > year.finish) year = moved(year, 1);
  const next = given.find(({ start }) => start > year.start);
  return next !== undefined && next.start <= year.finish ? { ...year, finish: next.start - 1 } : year;
}

/** The fiscal year with a number in its name: 2027 for FY27. */
export function fiscalYearNamed(years: FiscalYears, number: number): FiscalYear {
  const { given, startMonth } = years;
  const numbered = given.flatMap((year) => {
    const own = numberIn(year.name ?? "");
    return own === null ? [] : [{ year, own }];
  });
  const [nearest] = numbered.sort((a, b) => Math.abs(a.own - number) - Math.abs(b.own - number));
  if (nearest !== undefined) return moved(nearest.year, number - nearest.own);
  const begins = startMonth > 1 ? number - 1 : number;
  return fiscalYearOf(startMonth, dayOf({ year: begins, month: startMonth, day: 1 }));
}

function moved(year: FiscalYear, by: number): FiscalYear {
  if (by === 0) return year;
  const start = addMonths(year.start, MONTHS * by);
  const number = numberIn(year.name ?? "");
  return {
    start,
    finish: addMonths(start, MONTHS) - 1,
    name: number === null ? yearName(civilOf(start + MONTHS * HALF_A_MONTH).year) : yearName(number + by),
  };
}

const MONTHS = 12;

/**
 * The days of the periods `from` to `to` (1–12) of a fiscal year: as the Fiscal calendar has them, else so many
 * months from the year's beginning.
 */
export function fiscalPeriods(
  { periods }: FiscalYears,
  year: FiscalYear,
  [from, to]: readonly [number, number],
): Period {
  const own = periods.filter(
    ({ fiscalYear }) => fiscalYear !== null && nameOf(fiscalYear.trim()) === year.name,
  );
  const numbered = (ordinal: number): FiscalPeriod | undefined =>
    own.find(({ period }) => ordinalOf(period) === ordinal);
  const [start, finish] = [numbered(from)?.start ?? null, numbered(to)?.finish ?? null];
  return start !== null && finish !== null && start <= finish
    ? { start, finish }
    : { start: addMonths(year.start, from - 1), finish: addMonths(year.start, to) - 1 };
}

/** The number of a period by its name: `P03`, `Period 3`, `3`, `P03 FY27`. */
function ordinalOf(period: string): Known<number> {
  const number = /^\D*(\d{1,2})(?!\d)/u.exec(period)?.[1];
  return number === undefined ? null : Number(number);
}
