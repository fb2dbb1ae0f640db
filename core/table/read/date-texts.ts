import { parseDate, type WrittenDate } from "../parse/date";
import type { FilledCell } from "./cells";
import type { ColumnToRead, ReadingContext } from "./context";
import { orderDecider, orderEvidence, type DecidedOrder } from "./date-order";
import { storedDay } from "./date-serial";

/** Posting periods go up to 12, and to 16 with those that close the year: a larger number is a day of the year. */
export const LAST_POSTING_PERIOD = 16;

/** A different text of a date column, read, with how often it stands there. */
export interface DateText {
  readonly text: string;
  readonly date: WrittenDate;
  /** A number that has no date format, or a text of its digits. */
  readonly isStored: boolean;
  readonly count: number;
}

/** What all cells of a column together say about how its dates are written. */
export interface DateColumn {
  readonly column: ColumnToRead;
  readonly context: ReadingContext;
  readonly texts: readonly DateText[];
  readonly orderOf: (text: string) => DecidedOrder | null;
  /** `2010-11` and `2012-13` stand in the column, so `2011-12` is a fiscal year too and no December. */
  readonly yearsAreFiscal: boolean;
  /** The largest of the numbers in `001/2024`. */
  readonly largestNumber: number;
}

/** Reads each different text of a column once, and gathers what they show together. */
export function dateColumn(
  column: ColumnToRead,
  cells: readonly FilledCell[],
  context: ReadingContext,
): DateColumn {
  const counts = new Map<string, number>();
  for (const { value } of cells) {
    const text = String(value);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const texts = [...counts].map(([text, count]) => ({ ...readText(text), count }));
  const periods = texts.flatMap(({ date, count }) =>
    date.kind === "period" ? [{ ...date.period, count }] : [],
  );
  const sum = (counted: readonly { readonly count: number }[]): number =>
    counted.reduce((total, { count }) => total + count, 0);
  return {
    column,
    context,
    texts,
    orderOf: orderDecider(orderEvidence(texts), context),
    yearsAreFiscal:
      sum(periods.filter(({ straddles }) => straddles)) >
      sum(periods.filter(({ from, orFiscalYear }) => from.kind === "month" && !orFiscalYear)),
    largestNumber: texts.reduce(
      (most, { date }) => Math.max(most, date.kind === "numbered" ? date.number : 0),
      0,
    ),
  };
}

function readText(text: string): Omit<DateText, "count"> {
  const stored = /^\d{5,13}(?:\.\d+)?$/.test(text) ? storedDay(Number(text)) : null;
  if (stored === null) return { text, date: parseDate(text), isStored: false };
  return stored === "impossible"
    ? { text, date: { kind: "impossible" }, isStored: false }
    : { text, date: { kind: "date", day: stored, order: "any" }, isStored: text.length !== PACKED };
}

/** `20260930` is written out: there is nothing to say about it. */
const PACKED = 8;
