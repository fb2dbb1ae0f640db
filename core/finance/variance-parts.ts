import type { Known } from "../domain/known";
import type { BudgetPosition } from "./budget-position";

/** What the variance to date is made of; the parts add up to it. `null` where the data do not allow the split. */
export interface VarianceParts {
  /** Work that was budgeted and has not begun: not a saving. */
  readonly notStarted: Known<number>;
  /** What the outlook takes back until the year ends. */
  readonly timing: Known<number>;
  /** Exchange rates. */
  readonly currency: Known<number>;
  /** What stays: price and scope, which only hours and rates could tell apart. */
  readonly priceAndScope: Known<number>;
}

/**
 * Splits the year-to-date variance: nothing spent so far is "not started" as a whole; else the outlook's variance of
 * the year stays (exchange rates apart from the rest) and the difference to it is timing.
 *
 * @example varianceParts({ varianceToDate: 30, varianceYear: 10, fx: -5, actualLife: 70 }) // => { notStarted: 0, timing: 20, currency: -5, priceAndScope: 15 }
 */
export function varianceParts({
  varianceToDate,
  varianceYear,
  fx,
  actualLife,
}: Pick<BudgetPosition, "varianceToDate" | "varianceYear" | "fx" | "actualLife">): VarianceParts {
  if (varianceToDate !== null && actualLife === 0) {
    return { notStarted: varianceToDate, timing: 0, currency: 0, priceAndScope: 0 };
  }
  if (varianceToDate === null || varianceYear === null || fx === null) {
    return { notStarted: null, timing: null, currency: null, priceAndScope: null };
  }
  return {
    notStarted: 0,
    timing: varianceToDate - varianceYear,
    currency: fx,
    priceAndScope: varianceYear - fx,
  };
}
