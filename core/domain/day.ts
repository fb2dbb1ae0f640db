import type { Known } from "./known";

/**
 * A civil date, or civil date-time, as a serial number of Excel's 1900 system: 1 = 1 January 1900, 25569 = 1 January
 * 1970. No time zone. The fraction is the time of day. Serial 60 (29 February 1900, which never was) is kept, as
 * Excel keeps it.
 */
export type Day = number;

/** A civil date in its parts; `month` is 1–12, `day` 1–31. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_TO_UNIX_EPOCH = 25_569;
const FALSE_LEAP_DAY = 60;

/** Days from 1 January 1970 in the proleptic Gregorian calendar (H. Hinnant, "chrono-compatible low-level date algorithms"). */
function daysFromCivil({ year, month, day }: CivilDate): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

function civilFromDays(days: number): CivilDate {
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const doe = z - era * 146_097;
  const yoe = Math.floor(
    (doe - Math.floor(doe / 1460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365,
  );
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return {
    year: yoe + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: doy - Math.floor((153 * mp + 2) / 5) + 1,
  };
}

/**
 * The serial number of a civil date.
 *
 * @example dayOf({ year: 2026, month: 9, day: 30 }) // => 46295
 */
export function dayOf(date: CivilDate): Day {
  const serial = daysFromCivil(date) + DAYS_TO_UNIX_EPOCH;
  return serial <= FALSE_LEAP_DAY ? serial - 1 : serial;
}

/**
 * The civil date of a serial number; the time of day is dropped.
 *
 * @example civilOf(46295) // => { year: 2026, month: 9, day: 30 }
 */
export function civilOf(day: Day): CivilDate {
  const whole = Math.floor(day);
  if (whole === FALSE_LEAP_DAY) return { year: 1900, month: 2, day: 29 };
  return civilFromDays((whole < FALSE_LEAP_DAY ? whole + 1 : whole) - DAYS_TO_UNIX_EPOCH);
}

/** Whether these parts name a day that exists (31 November does not). */
export function isCivilDate({ year, month, day }: CivilDate): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The number of days of a month, 28–31. */
export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * `YYYY-MM-DD`.
 *
 * @example isoDate(46295) // => "2026-09-30"
 */
export function isoDate(day: Day): string {
  const { year, month, day: date } = civilOf(day);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}

/**
 * Reads `YYYY-MM-DD`; `null` when it is not one, or names a day that does not exist.
 *
 * @example parseIsoDate("2026-09-30") // => 46295
 */
export function parseIsoDate(text: string): Known<Day> {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  if (!match) return null;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isCivilDate(date) ? dayOf(date) : null;
}

/** 0 = Sunday … 6 = Saturday. */
export function weekdayOf(day: Day): number {
  const whole = Math.floor(day);
  const sinceSunday = whole <= FALSE_LEAP_DAY ? whole : whole - 1;
  return ((sinceSunday % 7) + 7) % 7;
}

/** The same day of the month, `months` later; the last day of a shorter month. */
export function addMonths(day: Day, months: number): Day {
  const civil = civilOf(day);
  const index = civil.year * 12 + (civil.month - 1) + months;
  const year = Math.floor(index / 12);
  const month = (((index % 12) + 12) % 12) + 1;
  return dayOf({ year, month, day: Math.min(civil.day, daysInMonth(year, month)) });
}
