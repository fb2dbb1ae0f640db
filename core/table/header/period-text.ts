import { addMonths, dayOf, isCivilDate, weekdayOf, type Day } from "../../domain/day";
import type { Period, PeriodKind } from "../../domain/period";

/** A period that a header names; without its year while the header gives none (`Jan`, `Q3`, `KW 12`). */
export interface NamedPeriod {
  readonly kind: PeriodKind | "half" | "date" | "day";
  readonly year: number | null;
  /** Month 1–12, quarter 1–4, half 1–2, week 1–53; 1 for a year; the serial number of a date; month × 100 + day of a day without a year. */
  readonly ordinal: number;
  /** `FY27`, `2026/27`: a year or quarter that begins with the fiscal year. */
  readonly fiscal: boolean;
}

/** First letters that tell the months apart in English, German, French, Spanish, Italian, Portuguese, Dutch. */
const MONTHS: readonly RegExp[] = [
  /^(jan|jän|ene|gen|janv)/,
  /^(feb|fév|fev)/,
  /^(mar|mär|mrz|maa|mrt)/,
  /^(apr|avr|abr)/,
  /^(may|mai|mag|mei|mayo)/,
  /^(jun|juin|giu)/,
  /^(jul|juil|lug)/,
  /^(aug|aoû|aou|ago)/,
  /^(sep|set)/,
  /^(oct|okt|ott|out)/,
  /^(nov)/,
  /^(dec|dez|dic|déc)/,
];
const MONTH_NAME = "(\\p{L}{3,10})\\.?";
const YEAR = "(?:'|’)?(\\d{4}|\\d{2})";
const GAP = "[\\s\\-/.,_]*";
/** `2026`, `'26`, `FY26`, `2025/26`, `FY2025/26`: its mark, its year and the year in which it ends. */
const YEARS = `(fy|cy|gj)?\\s?${YEAR}(?:\\s?[/–-]\\s?(\\d{4}|\\d{2}))?`;
const QUARTER = "(?:q|qtr|quarter|quartal|t)\\.?";
const HALF = "(?:h|hy|hj|half|halbjahr)\\.?";
const FISCAL_MONTH = "(?:p|per|period|periode)\\.?";
const WEEK_FROM = "(?:w/c|w\\.c\\.|wc|(?:week|wk)(?: (?:commencing|beginning|starting|of))?)";

interface Pattern {
  readonly form: RegExp;
  readonly read: (match: RegExpExecArray) => NamedPeriod | undefined;
}

const PATTERNS: readonly Pattern[] = [
  { form: /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/, read: (m) => date(m[1], m[2], m[3]) },
  { form: of(`^(\\d{1,2})${GAP}${MONTH_NAME}${GAP}(\\d{4})$`), read: (m) => date(m[3], monthOf(m[2]), m[1]) },
  { form: /^(\d{4})[-/. ](\d{1,2})$/, read: (m) => monthOrFiscalYear(m[1], m[2]) },
  { form: /^(\d{1,2})[-/. ](\d{4})$/, read: (m) => period("month", m[2], m[1]) },
  { form: of(`^${MONTH_NAME}${GAP}${YEAR}$`), read: (m) => period("month", m[2], monthOf(m[1])) },
  { form: of(`^(\\d{4})${GAP}${MONTH_NAME}$`), read: (m) => period("month", m[1], monthOf(m[2])) },
  { form: of(`^${MONTH_NAME}$`), read: (m) => period("month", undefined, monthOf(m[1])) },
  { form: of(`^(\\d{1,2})${GAP}${MONTH_NAME}$`), read: (m) => dayOfMonth(m[1], monthOf(m[2])) },
  { form: of("^(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})$"), read: (m) => date(m[3], m[2], m[1]) },
  { form: of(`^${WEEK_FROM}\\s(.*\\D.*)$`), read: (m) => beginning(m[1]) },
  ...numbered("quarter", QUARTER, "([1-4])"),
  ...numbered("half", HALF, "([12])"),
  { form: of(`^${FISCAL_MONTH}\\s?(\\d{2})$|^period\\s(\\d)$`), read: (m) => fiscalMonth(m[1] ?? m[2]) },
  {
    form: of(`^${FISCAL_MONTH}\\s?(\\d{1,2})${GAP}${YEARS}$`),
    read: (m) => fiscalMonth(m[1], yearsOf(m, 2)),
  },
  {
    form: of(`^${YEARS}${GAP}${FISCAL_MONTH}\\s?(\\d{1,2})$`),
    read: (m) => fiscalMonth(m[4], yearsOf(m, 1)),
  },
  { form: of(`^(?:kw|cw|wk|w|week|woche)${GAP}(\\d{1,2})(?:${GAP}${YEAR})?$`), read: week },
  { form: /^(\d{4})[-\s]?(?:w|kw|cw)(\d{1,2})$/, read: (m) => period("week", m[1], m[2]) },
  {
    form: of(`^(?:fy|gj|fiscal year|financial year)${GAP}${YEAR}(?:\\s?[/–-]\\s?(\\d{2,4}))?$`),
    read: fiscalYear,
  },
  { form: /^(\d{4})年(\d{1,2})月$/, read: (m) => period("month", m[1], m[2]) },
  { form: /^(\d{1,2})月$/, read: (m) => period("month", undefined, m[1]) },
  { form: /^(?:cy\s?)?(\d{4})$|^cy\s?(\d{2})$/, read: (m) => period("year", m[1] ?? m[2], "1") },
];

/** With blanks between its parts; a narrative is not tried. */
const LONGEST_NAME = 100;

/**
 * Reads the name of a period in a header; `undefined` when it names none.
 *
 * @example readPeriodName("Q3 2025") // => { kind: "quarter", year: 2025, ordinal: 3, fiscal: false }
 */
export function readPeriodName(text: string): NamedPeriod | undefined {
  if (text.length > LONGEST_NAME && text.trim().length > LONGEST_NAME) return undefined;
  const plain = text.normalize("NFC").trim().toLowerCase().replace(/\s+/g, " ");
  for (const { form, read } of PATTERNS) {
    const match = form.exec(plain);
    const found = match ? read(match) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** The days of a named period, given the year where it names none; a fiscal year begins in `fiscalYearStart` (1–12) and is named by the year in which it ends. */
export function periodDays(name: NamedPeriod, year: number, fiscalYearStart: number): Period {
  const firstMonth = name.fiscal ? fiscalYearStart : 1;
  const begins = dayOf({ year: firstMonth > 1 ? year - 1 : year, month: firstMonth, day: 1 });
  switch (name.kind) {
    case "date":
      return { start: name.ordinal, finish: name.ordinal };
    case "day": {
      const day = dayOf({ year, month: Math.floor(name.ordinal / 100), day: name.ordinal % 100 });
      return { start: day, finish: day };
    }
    case "week": {
      const start = isoWeekStart(year, name.ordinal);
      return { start, finish: start + 6 };
    }
    case "month":
      return span(addMonths(begins, name.ordinal - 1), 1);
    case "quarter":
      return span(addMonths(begins, (name.ordinal - 1) * 3), 3);
    case "half":
      return span(addMonths(begins, (name.ordinal - 1) * 6), 6);
    case "year":
      return span(begins, 12);
  }
}

function span(start: Day, months: number): Period {
  return { start, finish: addMonths(start, months) - 1 };
}

/** The Monday of an ISO 8601 week: week 1 holds 4 January. */
function isoWeekStart(year: number, week: number): Day {
  const fourth = dayOf({ year, month: 1, day: 4 });
  return fourth - ((weekdayOf(fourth) + 6) % 7) + (week - 1) * 7;
}

function of(source: string): RegExp {
  return new RegExp(source, "u");
}

function monthOf(name: string | undefined): string | undefined {
  const index = MONTHS.findIndex((month) => name !== undefined && month.test(name));
  return index < 0 || !isMonthName(name ?? "") ? undefined : String(index + 1);
}

/** `Marketing` begins like March and is none. */
function isMonthName(name: string): boolean {
  return name.length <= 3 || MONTH_ENDINGS.test(name);
}

const MONTH_ENDINGS =
  /^(januar|january|janvier|januari|enero|gennaio|janeiro|februar|february|février|fevrier|februari|febrero|febbraio|fevereiro|march|märz|maerz|maart|marzo|março|april|avril|abril|aprile|maggio|junho|junio|giugno|julho|julio|luglio|juillet|august|augustus|agosto|septem\p{L}*|setembro|settembre|septiembre|sept|octo\p{L}*|okto\p{L}*|outubro|ottobre|novem\p{L}*|noviembre|decem\p{L}*|dezem\p{L}*|diciembre|dicembre|décembre|janv|févr|mars|mayo|maio|june|july|juin|juil|août|juni|juli)$/u;

function fullYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

const LAST_ORDINAL = { week: 53, month: 12, quarter: 4, half: 2, year: 1 } as const;

function period(
  kind: PeriodKind | "half",
  year: string | undefined,
  ordinal: string | undefined,
): NamedPeriod | undefined {
  const number = Number(ordinal);
  const inYear = year === undefined ? null : fullYear(year);
  if (ordinal === undefined || number < 1 || number > LAST_ORDINAL[kind]) return undefined;
  if (inYear !== null && (inYear < 1990 || inYear > 2100)) return undefined;
  return { kind, year: inYear, ordinal: number, fiscal: false };
}

function date(year?: string, month?: string, day?: string): NamedPeriod | undefined {
  const civil = { year: Number(year), month: Number(month), day: Number(day) };
  return isCivilDate(civil)
    ? { kind: "date", year: civil.year, ordinal: dayOf(civil), fiscal: false }
    : undefined;
}

/** `2026-01` is a month, `2026/27` a fiscal year. */
function monthOrFiscalYear(year?: string, rest?: string): NamedPeriod | undefined {
  if (Number(rest) === (Number(year) + 1) % 100 && Number(rest) > 12) {
    return { kind: "year", year: Number(year) + 1, ordinal: 1, fiscal: true };
  }
  return period("month", year, rest);
}

interface Years {
  readonly year: string | undefined;
  readonly fiscal: boolean;
}

/** The years that `YEARS` matched, from a group of the match on. */
function yearsOf(match: RegExpExecArray, from: number): Years {
  const [mark, first, second] = [match[from], match[from + 1], match[from + 2]];
  return { year: second ?? first, fiscal: mark === "fy" || mark === "gj" || second !== undefined };
}

/** `Q1`, `Q1 FY26`, `1. Quartal 2026`, `1Q26`, `FY2025/26 Q1`. */
function numbered(kind: "quarter" | "half", word: string, number: string): Pattern[] {
  const read = (ordinal: string | undefined, { year, fiscal }: Years) => {
    const named = period(kind, year, ordinal);
    return named && { ...named, fiscal };
  };
  return [
    { form: of(`^${word}\\s?${number}(?:${GAP}${YEARS})?$`), read: (m) => read(m[1], yearsOf(m, 2)) },
    {
      form: of(`^${number}(?:st|nd|rd|th|\\.)?\\s?${word}(?:${GAP}${YEARS})?$`),
      read: (m) => read(m[1], yearsOf(m, 2)),
    },
    { form: of(`^${YEARS}${GAP}${word}\\s?${number}$`), read: (m) => read(m[4], yearsOf(m, 1)) },
  ];
}

const LAST_FISCAL_MONTH = 12;
const LAST_CLOSING_PERIOD = 16;

/** `P01` is the first month of the fiscal year; what is booked in `P13`–`P16` closes its last. */
function fiscalMonth(ordinal?: string, years?: Years): NamedPeriod | undefined {
  const number = Number(ordinal);
  if (number > LAST_CLOSING_PERIOD) return undefined;
  const named = period("month", years?.year, String(Math.min(number, LAST_FISCAL_MONTH)));
  return named && { ...named, fiscal: true };
}

const LEAP_YEAR = 2024;

/** `05 Jan`: a day of whatever year. */
function dayOfMonth(day?: string, month?: string): NamedPeriod | undefined {
  const [ofMonth, inYear] = [Number(day), Number(month)];
  if (month === undefined || !isCivilDate({ year: LEAP_YEAR, month: inYear, day: ofMonth })) return undefined;
  return { kind: "day", year: null, ordinal: inYear * 100 + ofMonth, fiscal: false };
}

/** `w/c 5 Jan 2026`: the day on which a week begins. */
function beginning(text = ""): NamedPeriod | undefined {
  const named = readPeriodName(text);
  return named?.kind === "date" || named?.kind === "day" ? named : undefined;
}

function week(match: RegExpExecArray): NamedPeriod | undefined {
  return period("week", match[2], match[1]);
}

/** `FY27`, or `FY2026/27`: named by the year in which it ends. */
function fiscalYear(match: RegExpExecArray): NamedPeriod | undefined {
  const named = period("year", match[2] ?? match[1], "1");
  return named && { ...named, fiscal: true };
}
