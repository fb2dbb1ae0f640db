import { dayOf, isCivilDate, type CivilDate, type Day } from "../../domain/day";
import { fullYear, readWrittenPeriod, type WrittenPeriod } from "./date-period";
import { plainDateText, splitTime, withoutRemark, withoutWeekday } from "./date-text";
import { monthNumber } from "./month-names";
import { isNarrative } from "./narrative";

/** Which number of a date stands first, where the year is last. */
export type DayOrder = "day-first" | "month-first";

/** What a text says about a date. */
export type WrittenDate =
  | { readonly kind: "date"; readonly day: Day; readonly order: DayOrder | "any" }
  /** Two days, by which of its numbers is the month: `03/04/2027`. */
  | {
      readonly kind: "ambiguous";
      readonly dayFirst: Day;
      readonly monthFirst: Day;
      /** The day that it is where the year stands first; `null` where that is none. */
      readonly yearFirst: Day | null;
    }
  /** It is written as a date and names a day that does not exist: `31.11.2026`. */
  | { readonly kind: "impossible" }
  /** A month, quarter, half or year: `Mar 2027`, `2026-09`, `FY2023/24`. */
  | { readonly kind: "period"; readonly period: WrittenPeriod }
  /** A year with a number of three digits: the posting period, or the day of the year (`001/2024`). */
  | { readonly kind: "numbered"; readonly year: number; readonly number: number }
  | { readonly kind: "none" };

const NONE: WrittenDate = { kind: "none" };
const DAY_OF_MONTH = "(\\d{1,2})(?:st|nd|rd|th|\\.|er|e|º|ª|°|-го)?";
const LINK = "[\\s/.,-]*(?:de |del |of |di )?";
const DAY_FIRST = new RegExp(
  `^${DAY_OF_MONTH}${LINK}(\\p{L}{3,12})\\.?${LINK}['’]?(\\d{4}|\\d{2})(?:\\s?(?:г\\.?|года|год))?$`,
  "u",
);
const MONTH_FIRST =
  /^(\p{L}{3,12})\.?[\s/-]*(\d{1,2})(?:st|nd|rd|th)?(?:,?[\s/-]+(\d{4})|(?:,[\s/-]*|\s)['’](\d{2})|,\s?(\d{2}))$/u;
const YEAR_FIRST = /^(\d{4})[\s/.-]+(\p{L}{3,12})\.?[\s/.-]+(\d{1,2})$/u;
const ASIAN = /^(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]?$/u;

/**
 * Reads a date, or a civil date and time, that is written as text. Two-digit years below 70 are of this century.
 * Points between the numbers mean day first, a year in front means year, month, day. A weekday, a footnote mark and a
 * remark in brackets are no part of it.
 *
 * @example parseDate("2004-06-30 12:00") // => { kind: "date", day: 38168.5, order: "any" }
 * @example parseDate("31.11.2026") // => { kind: "impossible" }
 */
export function parseDate(text: string): WrittenDate {
  if (isNarrative(text)) return NONE;
  const plain = plainDateText(text);
  if (!/\d/.test(plain) || plain.length > LONGEST_DATE) return NONE;
  const whole = dateOf(plain);
  if (whole.kind !== "none") return whole;
  const bare = withoutRemark(withoutWeekday(plain));
  const timed = splitTime(bare);
  const dated = timed ? withTime(dateOf(withoutWeekday(timed.text)), timed.fraction) : NONE;
  return dated.kind === "none" && bare !== plain ? dateOf(bare) : dated;
}

const LONGEST_DATE = 60;

function dateOf(text: string): WrittenDate {
  return yearFirst(text) ?? numbers(text) ?? named(text) ?? numbered(text) ?? asPeriod(text);
}

function withTime(found: WrittenDate, fraction: number): WrittenDate {
  switch (found.kind) {
    case "date":
      return { ...found, day: found.day + fraction };
    case "ambiguous":
      return {
        ...found,
        dayFirst: found.dayFirst + fraction,
        monthFirst: found.monthFirst + fraction,
        yearFirst: found.yearFirst === null ? null : found.yearFirst + fraction,
      };
    default:
      return found.kind === "impossible" ? found : NONE;
  }
}

function dateOr(date: CivilDate, order: DayOrder | "any"): WrittenDate {
  return isCivilDate(date) ? { kind: "date", day: dayOf(date), order } : { kind: "impossible" };
}

function yearFirst(text: string): WrittenDate | null {
  const match =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})\.?$/.exec(text) ??
    /^((?:19|20)\d{2})()([01]\d)([0-3]\d)$/.exec(text);
  if (match) return dateOr({ year: Number(match[1]), month: Number(match[3]), day: Number(match[4]) }, "any");
  const asian = ASIAN.exec(text);
  return asian
    ? dateOr({ year: Number(asian[1]), month: Number(asian[2]), day: Number(asian[3]) }, "any")
    : null;
}

function numbers(text: string): WrittenDate | null {
  const match =
    /^(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|['’]?\d{2})\.?$/.exec(text) ??
    /^(\d{1,2})( )(\d{1,2}) (\d{4})$/.exec(text);
  if (!match) return null;
  const [first, second, year] = [Number(match[1]), Number(match[3]), fullYear(match[4] ?? "")];
  const dayFirst = { year, month: second, day: first };
  const monthFirst = { year, month: first, day: second };
  if (match[2] === ".") return dateOr(dayFirst, "any");
  if (isCivilDate(dayFirst) && isCivilDate(monthFirst) && first !== second) {
    const [byDay, byMonth] = [dayOf(dayFirst), dayOf(monthFirst)];
    return { kind: "ambiguous", dayFirst: byDay, monthFirst: byMonth, yearFirst: shortYearFirst(match) };
  }
  if (first === second) return dateOr(dayFirst, "any");
  if (isCivilDate(dayFirst)) return dateOr(dayFirst, "day-first");
  const early = isCivilDate(monthFirst) ? null : shortYearFirst(match);
  return early === null ? dateOr(monthFirst, "month-first") : { kind: "date", day: early, order: "any" };
}

/** `26/09/30` with the year in front, as some countries write it. */
function shortYearFirst([, year = "", , month = "", day = ""]: RegExpExecArray): Day | null {
  const date = { year: fullYear(year), month: Number(month), day: Number(day) };
  return year.length === 2 && day.length === 2 && isCivilDate(date) ? dayOf(date) : null;
}

function named(text: string): WrittenDate | null {
  const day = DAY_FIRST.exec(text);
  if (day) return ofMonth({ day: day[1], name: day[2], year: day[3] });
  const month = MONTH_FIRST.exec(text);
  if (month) return ofMonth({ day: month[2], name: month[1], year: month[3] ?? month[4] ?? month[5] });
  const year = YEAR_FIRST.exec(text);
  return year ? ofMonth({ day: year[3], name: year[2], year: year[1] }) : null;
}

function ofMonth(written: {
  readonly day: string | undefined;
  readonly name: string | undefined;
  readonly year: string | undefined;
}): WrittenDate | null {
  const month = monthNumber(written.name ?? "");
  if (month === undefined) return null;
  return dateOr({ year: fullYear(written.year ?? ""), month, day: Number(written.day) }, "any");
}

function numbered(text: string): WrittenDate | null {
  const last = /^(\d{3})[/.-]((?:19|20)\d{2})$/.exec(text);
  const first = /^((?:19|20)\d{2})[/.-](\d{3})$/.exec(text);
  const [year, number] = [Number(last?.[2] ?? first?.[1]), Number(last?.[1] ?? first?.[2])];
  return (last ?? first) && number >= 1 && number <= 366 ? { kind: "numbered", year, number } : null;
}

function asPeriod(text: string): WrittenDate {
  const period = readWrittenPeriod(text);
  return period ? { kind: "period", period } : NONE;
}
