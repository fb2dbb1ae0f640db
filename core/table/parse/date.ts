import { dayOf, isCivilDate, type CivilDate, type Day } from "../../domain/day";
import { readPeriodName, type NamedPeriod } from "../header/period-text";

/** What a text says about a date. */
export type WrittenDate =
  | { readonly kind: "date"; readonly day: Day; readonly order: "day-first" | "month-first" | "any" }
  /** Two days, by which of its numbers is the month: `03/04/2027`. */
  | { readonly kind: "ambiguous"; readonly dayFirst: Day; readonly monthFirst: Day }
  /** It is written as a date and names a day that does not exist: `31.11.2026`. */
  | { readonly kind: "impossible" }
  /** A month, quarter or year: `Mar 2027`, `2026-09`. */
  | { readonly kind: "period"; readonly period: NamedPeriod & { readonly year: number } }
  | { readonly kind: "none" };

const CENTURY_PIVOT = 70;

const MONTHS: readonly string[] = [
  "jan januar january jän jänner janv janvier ene enero",
  "feb februar february fév févr février febrero",
  "mar mär mrz märz march mars marzo",
  "apr april avr avril abr abril",
  "may mai mayo",
  "jun june juni juin junio",
  "jul july juli juil juillet julio",
  "aug august aoû août ago agosto",
  "sep sept september septembre septiembre",
  "oct okt october oktober octobre octubre",
  "nov november novembre noviembre",
  "dec dez december dezember déc décembre dic diciembre",
];
const MONTH_OF = new Map(
  MONTHS.flatMap((names, index) => names.split(" ").map((name) => [name, index + 1] as const)),
);

const NONE: WrittenDate = { kind: "none" };

/**
 * Reads a date, or a civil date and time, that is written as text. Two-digit years below 70 are of this century.
 * Points between the numbers mean day first, a year in front means year, month, day.
 *
 * @example parseDate("2004-06-30 12:00") // => { kind: "date", day: 38168.5, order: "any" }
 * @example parseDate("31.11.2026") // => { kind: "impossible" }
 */
export function parseDate(text: string): WrittenDate {
  const { date, fraction } = splitTime(
    text
      .normalize("NFC")
      .replace(/[\s\u00a0\u202f]+/g, " ")
      .trim(),
  );
  if (date === null) return NONE;
  const found = yearFirst(date) ?? numbers(date) ?? named(date) ?? asPeriod(date);
  return withTime(found, fraction);
}

function splitTime(text: string): { date: string | null; fraction: number } {
  const match =
    /^(.*?\d)(?:T|,?\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(am|pm|AM|PM)?(?:Z|[+-]\d{2}:?\d{2}| Uhr)?$/.exec(
      text,
    );
  if (!match)
    return {
      date: text.replace(
        /^(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so)[a-zäé]*[.,]?\s+(?=\d|\p{L})/iu,
        "",
      ),
      fraction: 0,
    };
  const hour = Number(match[2]);
  const half = match[5]?.toLowerCase();
  const hours = half === "pm" ? (hour % 12) + 12 : half === "am" ? hour % 12 : hour;
  const seconds = hours * 3600 + Number(match[3]) * 60 + Number(match[4] ?? 0);
  return hours > 24 || Number(match[3]) > 59
    ? { date: null, fraction: 0 }
    : { date: match[1] ?? null, fraction: seconds / 86_400 };
}

function withTime(found: WrittenDate, fraction: number): WrittenDate {
  if (fraction === 0) return found;
  switch (found.kind) {
    case "date":
      return { ...found, day: found.day + fraction };
    case "ambiguous":
      return { ...found, dayFirst: found.dayFirst + fraction, monthFirst: found.monthFirst + fraction };
    default:
      return found.kind === "impossible" ? found : NONE;
  }
}

function dateOr(date: CivilDate, order: "day-first" | "month-first" | "any"): WrittenDate {
  return isCivilDate(date) ? { kind: "date", day: dayOf(date), order } : { kind: "impossible" };
}

function yearFirst(text: string): WrittenDate | null {
  const match =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})\.?$/.exec(text) ??
    /^((?:19|20)\d{2})()([01]\d)([0-3]\d)$/.exec(text);
  return match
    ? dateOr({ year: Number(match[1]), month: Number(match[3]), day: Number(match[4]) }, "any")
    : null;
}

function fullYear(text: string): number {
  const year = Number(text.replace(/['’]/, ""));
  return year >= 100 ? year : year < CENTURY_PIVOT ? 2000 + year : 1900 + year;
}

function numbers(text: string): WrittenDate | null {
  const match = /^(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|['’]?\d{2})\.?$/.exec(text);
  if (!match) return null;
  const [first, second, year] = [Number(match[1]), Number(match[3]), fullYear(match[4] ?? "")];
  const dayFirst = { year, month: second, day: first };
  const monthFirst = { year, month: first, day: second };
  if (match[2] === ".") return dateOr(dayFirst, "any");
  if (isCivilDate(dayFirst) && isCivilDate(monthFirst) && first !== second) {
    return { kind: "ambiguous", dayFirst: dayOf(dayFirst), monthFirst: dayOf(monthFirst) };
  }
  if (first === second) return dateOr(dayFirst, "any");
  return isCivilDate(dayFirst) ? dateOr(dayFirst, "day-first") : dateOr(monthFirst, "month-first");
}

function named(text: string): WrittenDate | null {
  const day =
    /^(\d{1,2})(?:st|nd|rd|th|\.|er)?[\s/-]*(?:de |of )?(\p{L}{3,10})\.?,?[\s/-]*(?:de |of )?(\d{4}|['’]?\d{2})$/iu.exec(
      text,
    );
  const month = /^(\p{L}{3,10})\.?[\s/-]*(\d{1,2})(?:st|nd|rd|th)?,?[\s/-]+(\d{4})$/iu.exec(text);
  const [dayText, name, year] = day ? [day[1], day[2], day[3]] : [month?.[2], month?.[1], month?.[3]];
  const number = MONTH_OF.get((name ?? "").toLowerCase());
  if (number === undefined) return null;
  return dateOr({ year: fullYear(year ?? ""), month: number, day: Number(dayText) }, "any");
}

function asPeriod(text: string): WrittenDate {
  const packed = /^((?:19|20)\d{2})(0[1-9]|1[0-2])$/.exec(text);
  const period = readPeriodName(packed ? `${packed[1] ?? ""}-${packed[2] ?? ""}` : text);
  if (!period || period.year === null) return NONE;
  return period.kind === "date"
    ? { kind: "date", day: period.ordinal, order: "any" }
    : { kind: "period", period: { ...period, year: period.year } };
}
