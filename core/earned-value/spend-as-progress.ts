import { isKnown, type Known } from "../domain/known";

/** What was reported at one status date: progress, and the share of the budget that is spent. */
export interface ReportedProgress {
  readonly shareComplete: Known<number>;
  readonly actualCost: Known<number>;
  readonly budget: Known<number>;
}

const CLOSE = 1 / 50;
const ENOUGH_DATES = 3;
/** Binary fractions: 0.54 − 0.52 is a little more than 0.02. */
const ROUNDING = 1e-9;

/**
 * Whether "% complete" is only the money spent: on at least three dates with progress on them it is AC ÷ budget to
 * within two points, and on no date it is further off. Dates at 0 % or 100 % prove nothing and do not count. Then
 * EV ÷ AC is near 1 by construction, and CPI says nothing.
 *
 * @example spendPosesAsProgress([{ shareComplete: 0.3, actualCost: 31, budget: 100 }]) // => false
 */
export function spendPosesAsProgress(history: readonly ReportedProgress[]): boolean {
  const gaps = history.flatMap(({ shareComplete, actualCost, budget }) => {
    if (!isKnown(shareComplete) || !isKnown(actualCost) || !isKnown(budget) || budget <= 0) return [];
    if (shareComplete <= 0 || shareComplete >= 1) return [];
    return [Math.abs(shareComplete - actualCost / budget)];
  });
  return gaps.length >= ENOUGH_DATES && gaps.every((gap) => gap <= CLOSE + ROUNDING);
}
