import type { Known } from "../domain/known";
import type { BudgetPosition } from "./budget-position";

/** What the variance to date is made of; the parts add up to it. `null` where the data do not allow the split. */
export interface VarianceParts {
  /** Work that was budgeted and has not begun: not a saving. */
  readonly notStarted: Known<number>;
  /** Work that was budgeted by now and is not done yet: its cost is still to come. Negative: done ahead of time. */
  readonly timing: Known<number>;
  /** Exchange rates. */
  readonly currency: Known<number>;
  /** What the work that is done cost less than budgeted: price and scope, which only hours and rates could tell apart. */
  readonly priceAndScope: Known<number>;
}

/** What the split is made from. */
export interface VarianceBasis extends Pick<
  BudgetPosition,
  "budgetToDate" | "actualToDate" | "actualLife" | "fx"
> {
  /** Earned value of the fiscal year's work up to the last closed month; `null` when it is not known. */
  readonly earnedToDate: Known<number>;
}

const NO_PARTS: VarianceParts = { notStarted: null, timing: null, currency: null, priceAndScope: null };

/**
 * Splits the year-to-date variance, budget − actual, by what was earned: budget − earned is work not done yet, earned −
 * actual is what the work done saved. While nothing is spent it is "not started" as a whole. All but `currency` is at
 * budget rates: earned value, given at the rates of the actuals, is taken over in the proportion in which these are.
 *
 * @see PMI, The Standard for Earned Value Management (2019): PV − AC = (PV − EV) + (EV − AC)
 * @example varianceParts({ budgetToDate: 100, actualToDate: 70, actualLife: 70, fx: 0, earnedToDate: 60 }) // => { notStarted: 0, timing: 40, currency: 0, priceAndScope: -10 }
 */
export function varianceParts(basis: VarianceBasis): VarianceParts {
  const { budgetToDate, actualToDate, actualLife, fx, earnedToDate } = basis;
  if (budgetToDate === null || actualToDate === null) return NO_PARTS;
  if (actualLife === 0)
    return { notStarted: budgetToDate - actualToDate, timing: 0, currency: 0, priceAndScope: 0 };
  if (fx === null || earnedToDate === null) return NO_PARTS;
  const atBudgetRates = actualToDate + fx;
  const earned = actualToDate === 0 ? earnedToDate : earnedToDate * (atBudgetRates / actualToDate);
  return {
    notStarted: 0,
    timing: budgetToDate - earned,
    currency: fx,
    priceAndScope: earned - atBudgetRates,
  };
}
