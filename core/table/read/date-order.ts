import { parseDate, type DayOrder, type WrittenDate } from "../parse/date";
import type { ColumnToRead, ReadingContext } from "./context";

/** What a column's unambiguous dates show of the order, as a whole and by the mark between the numbers. */
export interface OrderEvidence {
  readonly whole: Votes;
  readonly byMark: ReadonlyMap<string, Votes>;
}

interface Votes {
  readonly dayFirst: number;
  readonly monthFirst: number;
}

/** The order of an ambiguous date, and why; `null` where nothing decides it. */
export interface DecidedOrder {
  readonly order: DayOrder | "year-first";
  readonly reason: string;
}

const NO_VOTES: Votes = { dayFirst: 0, monthFirst: 0 };
/** One date in twenty the other way round is a slip; more are two ways of writing. */
const CLEAR_MAJORITY = 20;

interface CountedDate {
  readonly text: string;
  readonly date: WrittenDate;
  readonly count: number;
}

/** Counts what the texts of a column show, each with how often it stands there. */
export function orderEvidence(texts: readonly CountedDate[]): OrderEvidence {
  const byMark = new Map<string, Votes>();
  let whole = NO_VOTES;
  for (const { text, date, count } of texts) {
    if (date.kind !== "date" || date.order === "any") continue;
    const more = {
      dayFirst: date.order === "day-first" ? count : 0,
      monthFirst: date.order === "month-first" ? count : 0,
    };
    const mark = markOf(text);
    whole = plus(whole, more);
    byMark.set(mark, plus(byMark.get(mark) ?? NO_VOTES, more));
  }
  return { whole, byMark };
}

function plus(a: Votes, b: Votes): Votes {
  return { dayFirst: a.dayFirst + b.dayFirst, monthFirst: a.monthFirst + b.monthFirst };
}

function markOf(text: string): string {
  return /\d\s?([-/ ])/.exec(text)?.[1] ?? "";
}

/** The order that nearly all dates of a column show. */
export function orderOfMost(texts: readonly CountedDate[]): DayOrder | null {
  return orderShown(orderEvidence(texts).whole);
}

/** The order that votes show without doubt: all of them, or all but a slip. */
function orderShown({ dayFirst, monthFirst }: Votes): DayOrder | null {
  if (dayFirst > monthFirst * CLEAR_MAJORITY) return "day-first";
  return monthFirst > dayFirst * CLEAR_MAJORITY ? "month-first" : null;
}

/**
 * Decides how ambiguous dates of a column are meant, by the mark between their numbers: as its dates with this mark show,
 * else as the others do, else as the table's other columns do, else as the locale says. Where its dates contradict each
 * other, nothing decides.
 */
export function orderDecider(
  evidence: OrderEvidence,
  context: ReadingContext,
): (text: string) => DecidedOrder | null {
  return (text) => {
    const own = evidence.byMark.get(markOf(text));
    const votes = own ?? evidence.whole;
    const shown = orderShown(votes);
    if (shown) return { order: shown, reason: `${wordsFor(shown)}, as its other cells show` };
    if (votes.dayFirst + votes.monthFirst > 0) return null;
    const { tableOrder, habits, habitsFrom } = context;
    if (tableOrder)
      return { order: tableOrder, reason: `${wordsFor(tableOrder)}, as the table's other columns show` };
    return habits === null
      ? null
      : { order: habits.dateOrder, reason: `${wordsFor(habits.dateOrder)}, as ${habitsFrom} says` };
  };
}

function wordsFor(order: DayOrder | "year-first"): string {
  return order.replace("-", " ");
}

/** The order that the dates of a whole table show; `undefined` when they show none, or both. */
export function orderOfTable(columns: readonly ColumnToRead[]): DayOrder | undefined {
  let votes = NO_VOTES;
  for (const { type, cells } of columns) {
    if (type.kind !== "date") continue;
    const texts = new Map<string, number>();
    for (const { value } of cells)
      if (typeof value === "string") texts.set(value, (texts.get(value) ?? 0) + 1);
    const read = [...texts].map(([text, count]) => ({ text, count, date: parseDate(text) }));
    votes = plus(votes, orderEvidence(read).whole);
  }
  return orderShown(votes) ?? undefined;
}
