import { addMonths, civilOf, dayOf, isoDate, type Day } from "../../domain/day";
import { periodDays } from "../header/period-text";
import type { WrittenPeriod } from "../parse/date-period";
import type { WrittenDate } from "../parse/date";
import { LAST_POSTING_PERIOD, type DateColumn } from "./date-texts";
import { shortText, type CellProblem } from "./context";

/** Fields that a whole month or year means by its last day. */
const LAST_DAY_FIELDS = new Set(
  (
    "finish baselineFinish actualFinish finishForecast finished due decisionDue latestStart targetDate roleUntil closed " +
    "statusDate date baseline forecast actual deadline constraintDate"
  ).split(" "),
);
const MONTHS_PER_YEAR = 12;

/** A header that says so makes its plain years (2027) fiscal ones. */
const SAYS_FISCAL = /\bfy\b|fiscal|financial year|geschäftsjahr|wirtschaftsjahr|exercice|año fiscal/i;

/** Whether a month or year in this column means its last day: a finish does, a start does not. */
export function meansLastDay({ column }: DateColumn): boolean {
  return LAST_DAY_FIELDS.has(column.field) && column.table !== "Rates" && column.table !== "Holidays";
}

/** The day that a text of a column means, what is wrong with it, or `null` when it is no date at all. */
export function dayMeant(column: DateColumn, text: string, date: WrittenDate): Day | CellProblem | null {
  switch (date.kind) {
    case "date":
      return date.day;
    case "ambiguous":
      return inOrder(column, text, date) ?? ambiguous(text, date);
    case "impossible":
      return impossible(text);
    case "period":
      return ofPeriod(column, text, date.period);
    case "numbered":
      return ofNumber(column, date) ?? impossible(text);
    case "none":
      return null;
  }
}

function inOrder(
  { orderOf }: DateColumn,
  text: string,
  date: Extract<WrittenDate, { kind: "ambiguous" }>,
): Day | null {
  const order = orderOf(text)?.order;
  if (order === undefined) return null;
  return order === "day-first" ? date.dayFirst : order === "month-first" ? date.monthFirst : date.yearFirst;
}

function ofPeriod(column: DateColumn, text: string, period: WrittenPeriod): Day | CellProblem {
  const { fiscalYearStart } = column.context;
  const isFiscal = period.orFiscalYear && column.yearsAreFiscal;
  if ((period.straddles || isFiscal) && fiscalYearStart === 1) return fiscalYearNotKnown(text);
  const lastOfColumn = meansLastDay(column) ? "finish" : "start";
  const edge = period.edge ?? lastOfColumn;
  const named = edge === "finish" ? period.to : period.from;
  const name = isFiscal ? { kind: "year" as const, year: named.year + 1, ordinal: 1, fiscal: true } : named;
  const fiscal = name.fiscal || (name.kind === "year" && SAYS_FISCAL.test(column.column.header));
  return periodDays({ ...name, fiscal }, name.year, fiscalYearStart)[edge];
}

/** Day 123 of a year, or its posting period 3: the last ones (13–16) close the fiscal year. */
function ofNumber(column: DateColumn, date: Extract<WrittenDate, { kind: "numbered" }>): Day | null {
  const { year, number } = date;
  if (column.largestNumber > LAST_POSTING_PERIOD) {
    const day = dayOf({ year, month: 1, day: 1 }) + number - 1;
    return civilOf(day).year === year ? day : null;
  }
  const first = periodDays(
    { kind: "year", year, ordinal: 1, fiscal: true },
    year,
    column.context.fiscalYearStart,
  );
  const month = addMonths(first.start, Math.min(number, MONTHS_PER_YEAR) - 1);
  return meansLastDay(column) ? addMonths(month, 1) - 1 : month;
}

function ambiguous(text: string, date: Extract<WrittenDate, { kind: "ambiguous" }>): CellProblem {
  return {
    code: "ambiguous-date",
    severity: "warning",
    message: `"${shortText(text)}" can be ${isoDate(date.dayFirst)} or ${isoDate(date.monthFirst)}; nothing in the column decides it, so it is not known.`,
    fix: "Write it as YYYY-MM-DD, or set Locale in Settings (such as en-GB or en-US).",
  };
}

function impossible(text: string): CellProblem {
  return {
    code: "impossible-date",
    severity: "warning",
    message: `"${shortText(text)}" is a day that does not exist; it is not known.`,
    fix: "Correct the date.",
  };
}

function fiscalYearNotKnown(text: string): CellProblem {
  return {
    code: "fiscal-year-not-known",
    severity: "warning",
    message: `"${shortText(text)}" is a fiscal year over two calendar years, and nothing says in which month it begins; the date is not known.`,
    fix: "Set Fiscal year start in Settings (4 for April).",
  };
}
