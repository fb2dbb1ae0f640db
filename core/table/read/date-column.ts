import { dayOf, isCivilDate, isoDate, type Day } from "../../domain/day";
import type { Finding } from "../../domain/issue";
import { periodDays } from "../header/period-text";
import { parseDate, type WrittenDate } from "../parse/date";
import { sortCells, type FilledCell } from "./cells";
import {
  cellFinding,
  columnAssumption,
  countOf,
  type CellProblem,
  type ColumnReading,
  type ColumnToRead,
  type ReadingContext,
  shortText,
} from "./context";
import { isDateFormat } from "../recognise/date-format";

/** Fields that a whole month or year means by its last day. */
const LAST_DAY_FIELDS = new Set(
  (
    "finish baselineFinish actualFinish finishForecast finished due decisionDue latestStart targetDate roleUntil closed " +
    "statusDate date baseline forecast actual"
  ).split(" "),
);
/** 1 January 1960 and 31 December 2119: a number outside is no date that a portfolio would hold. */
const FIRST_SERIAL = 21_916;
const LAST_SERIAL = 80_353;

/** A header that says so makes its plain years (2027) fiscal ones. */
const SAYS_FISCAL = /\bfy\b|fiscal|financial year|geschäftsjahr|wirtschaftsjahr|exercice|año fiscal/i;

type Order = "day-first" | "month-first";

/** Reads a column of dates: real dates, text, and numbers that can only be dates. */
export function readDateColumn(column: ColumnToRead, context: ReadingContext): ColumnReading {
  const { filled, findings } = sortCells(column);
  const written = filled.map((cell) => ({ cell, date: writtenDate(cell, column, context) }));
  const { order, reason } = decideOrder(
    written.map(({ date }) => date),
    context,
  );
  const values = new Map<number, Day>();
  const bad: Finding[] = [];
  for (const { cell, date } of written) {
    const day = dayMeant(date, order);
    if (day !== null && day >= 1) values.set(cell.row, day);
    else bad.push(cellFinding(column, cell, problemOf(date, shortText(cell.value))));
  }
  return {
    values,
    findings: [...findings, ...bad],
    assumptions: notes(column, written, reason).map((how) => columnAssumption(column, how)),
  };
}

function writtenDate(cell: FilledCell, column: ColumnToRead, context: ReadingContext): WrittenDate {
  const { value, numberFormat } = cell;
  if (typeof value === "boolean") return { kind: "none" };
  if (typeof value === "number") {
    if (isDateFormat(numberFormat))
      return value > 0 ? { kind: "date", day: value, order: "any" } : { kind: "none" };
    return resolved(bareNumber(value), column, context);
  }
  return resolved(parseDate(value), column, context);
}

/** A number without a date format: a serial, 20260930, 202609 or a year. */
function bareNumber(value: number): WrittenDate {
  if (value >= FIRST_SERIAL && value <= LAST_SERIAL) return { kind: "date", day: value, order: "any" };
  const packed = String(value);
  if (/^(19|20)\d{6}$/.test(packed)) {
    const date = {
      year: Number(packed.slice(0, 4)),
      month: Number(packed.slice(4, 6)),
      day: Number(packed.slice(6)),
    };
    return isCivilDate(date) ? { kind: "date", day: dayOf(date), order: "any" } : { kind: "impossible" };
  }
  return parseDate(packed);
}

function resolved(
  date: WrittenDate,
  { field, table, header }: ColumnToRead,
  { fiscalYearStart }: ReadingContext,
): WrittenDate {
  if (date.kind !== "period") return date;
  const fiscal = date.period.fiscal || (date.period.kind === "year" && SAYS_FISCAL.test(header));
  const { start, finish } = periodDays({ ...date.period, fiscal }, date.period.year, fiscalYearStart);
  const last = LAST_DAY_FIELDS.has(field) && table !== "Rates" && table !== "Holidays";
  return { kind: "date", day: last ? finish : start, order: "any" };
}

/** Which comes first where both are possible: what the column's other cells show, else the locale. */
function decideOrder(
  dates: readonly WrittenDate[],
  { habits, habitsFrom }: ReadingContext,
): { order: Order | null; reason: string } {
  const count = (order: Order): number =>
    dates.filter((date) => date.kind === "date" && date.order === order).length;
  const [dayFirst, monthFirst] = [count("day-first"), count("month-first")];
  if (dayFirst > 0 && monthFirst > 0) return { order: null, reason: "" };
  if (dayFirst > 0) return { order: "day-first", reason: "day first, as its other cells show" };
  if (monthFirst > 0) return { order: "month-first", reason: "month first, as its other cells show" };
  if (habits === null || habits.dateOrder === "year-first") return { order: null, reason: "" };
  const words = habits.dateOrder === "day-first" ? "day first" : "month first";
  return { order: habits.dateOrder, reason: `${words}, as ${habitsFrom} says` };
}

function dayMeant(date: WrittenDate, order: Order | null): Day | null {
  if (date.kind === "date") return date.day;
  if (date.kind !== "ambiguous" || order === null) return null;
  return order === "day-first" ? date.dayFirst : date.monthFirst;
}

function problemOf(date: WrittenDate, found: string): CellProblem {
  if (date.kind === "ambiguous") {
    return {
      code: "ambiguous-date",
      severity: "warning",
      message: `"${found}" can be ${isoDate(date.dayFirst)} or ${isoDate(date.monthFirst)}; nothing in the column decides it, so it is not known.`,
      fix: "Write it as YYYY-MM-DD, or set Locale in Settings (such as en-GB or en-US).",
    };
  }
  return date.kind === "impossible"
    ? {
        code: "impossible-date",
        severity: "warning",
        message: `"${found}" is a day that does not exist; it is not known.`,
        fix: "Correct the date.",
      }
    : {
        code: "not-a-date",
        severity: "warning",
        message: `"${found}" is not a date; it is not known.`,
        fix: "Write a date as YYYY-MM-DD.",
      };
}

function notes(
  column: ColumnToRead,
  written: readonly { readonly cell: FilledCell; readonly date: WrittenDate }[],
  reason: string,
): string[] {
  const ambiguous = written.filter(({ date }) => date.kind === "ambiguous");
  const serials = written.filter(
    ({ cell: { value, numberFormat }, date }) =>
      typeof value === "number" && !isDateFormat(numberFormat) && date.kind === "date" && date.day === value,
  );
  const periods = written.filter(
    ({ cell: { value } }) => typeof value === "string" && parseDate(value).kind === "period",
  );
  const last = LAST_DAY_FIELDS.has(column.field) && column.table !== "Rates";
  return [
    ...(ambiguous.length > 0 && reason !== ""
      ? [`${countOf(ambiguous.length, "date")} such as "${String(ambiguous[0]?.cell.value)}" read ${reason}.`]
      : []),
    ...(serials.length > 0
      ? [
          `${countOf(serials.length, "number")} without a date format taken as the dates that Excel stores so.`,
        ]
      : []),
    ...(periods.length > 0 && last
      ? [`A month or year such as "${String(periods[0]?.cell.value)}" means its last day.`]
      : []),
  ];
}
