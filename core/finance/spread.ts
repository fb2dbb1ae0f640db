import { addMonths, civilOf, dayOf, type Day } from "../domain/day";
import type { Period } from "../domain/period";

/** An amount that runs evenly from one day to another, both included. */
interface EvenAmount {
  readonly amount: number;
  readonly from: Day;
  readonly to: Day;
}

/** A year's part of it. */
export interface YearPart {
  readonly start: Day;
  /** The days of the year over which it runs. */
  readonly runs: Period;
  readonly amount: number;
  /** How much of it runs up to the last closed month. */
  readonly past: number;
}

/**
 * Splits an amount over the years that begin on each anniversary of the valuation date: whole years are equal, broken
 * ones count by their months, broken months by their days. No years when the amount is 0.
 */
export function byYearOfLife(
  { amount, from, to }: EvenAmount,
  { valuationDate, actualsThrough }: { readonly valuationDate: Day; readonly actualsThrough: Day },
): YearPart[] {
  if (amount === 0) return [];
  const whole = monthsUntil(to + 1) - monthsUntil(from);
  const first = yearOf(from, valuationDate);
  const last = yearOf(to, valuationDate);
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const start = addMonths(valuationDate, 12 * (first + index));
    const [begins, ends] = [Math.max(start, from), Math.min(addMonths(start, 12), to + 1)];
    const begun = monthsUntil(begins);
    const part = (until: Day): number => Math.max(0, monthsUntil(until) - begun) / whole;
    const runs = { start: begins, finish: ends - 1 };
    return {
      start,
      runs,
      amount: amount * part(ends),
      past: amount * part(Math.min(ends, actualsThrough + 1)),
    };
  });
}

/** In which year from the valuation date a day falls, 0 for the first. */
function yearOf(day: Day, valuationDate: Day): number {
  const apart = Math.floor((monthsUntil(day) - monthsUntil(valuationDate)) / 12);
  return addMonths(valuationDate, 12 * apart) > day ? apart - 1 : apart;
}

/** Months from year 0 to the beginning of a day, a broken month by its days. */
function monthsUntil(day: Day): number {
  const { year, month, day: date } = civilOf(day);
  const start = Math.floor(day) - date + 1;
  const next = month === 12 ? { year: year + 1, month: 1, day: 1 } : { year, month: month + 1, day: 1 };
  return year * 12 + month - 1 + (Math.floor(day) - start) / (dayOf(next) - start);
}
