import type { Known } from "../domain/known";

/** What earned-value figures are calculated from; money of one currency. */
export interface EarnedValue {
  /** PV, the budgeted cost of work scheduled. */
  readonly plannedValue: number;
  /** EV, the budgeted cost of work performed. */
  readonly earnedValue: number;
  /** AC, the actual cost of work performed. */
  readonly actualCost: number;
}

/**
 * Cost variance, CV = EV − AC; negative is over cost. Money.
 *
 * @see PMI, The Standard for Earned Value Management (2019)
 * @example costVariance({ earnedValue: 40, actualCost: 45 }) // => -5
 */
export function costVariance({
  earnedValue,
  actualCost,
}: Pick<EarnedValue, "earnedValue" | "actualCost">): number {
  return earnedValue - actualCost;
}

/**
 * Schedule variance, SV = EV − PV; negative is behind plan. Money.
 *
 * @see PMI, The Standard for Earned Value Management (2019)
 * @example scheduleVariance({ earnedValue: 40, plannedValue: 50 }) // => -10
 */
export function scheduleVariance({
  earnedValue,
  plannedValue,
}: Pick<EarnedValue, "earnedValue" | "plannedValue">): number {
  return earnedValue - plannedValue;
}

/**
 * Cost performance index, CPI = EV / AC. `null` while nothing is spent, or more was credited than spent.
 *
 * @returns ratio; below 1 the work done cost more than planned
 * @see PMI, The Standard for Earned Value Management (2019)
 * @example costPerformanceIndex({ earnedValue: 35000, actualCost: 40000 }) // => 0.875
 */
export function costPerformanceIndex({
  earnedValue,
  actualCost,
}: Pick<EarnedValue, "earnedValue" | "actualCost">): Known<number> {
  return actualCost <= 0 ? null : earnedValue / actualCost;
}

/**
 * Schedule performance index, SPI = EV / PV. `null` while nothing is planned to be done. It tends to 1 on every
 * project that ends, however late: ratings use SPI(t) instead.
 *
 * @returns ratio; below 1 less work is done than planned
 * @see PMI, The Standard for Earned Value Management (2019)
 * @example schedulePerformanceIndex({ earnedValue: 40, plannedValue: 50 }) // => 0.8
 */
export function schedulePerformanceIndex({
  earnedValue,
  plannedValue,
}: Pick<EarnedValue, "earnedValue" | "plannedValue">): Known<number> {
  return plannedValue <= 0 ? null : earnedValue / plannedValue;
}

/**
 * Share of the budgeted work that is done, EV / BAC. `null` without a budget.
 *
 * @returns share, 0–1
 * @see PMI, The Standard for Earned Value Management (2019)
 * @example shareComplete(40, 100) // => 0.4
 */
export function shareComplete(earnedValue: number, budgetAtCompletion: number): Known<number> {
  return budgetAtCompletion === 0 ? null : earnedValue / budgetAtCompletion;
}

/**
 * Earned value from progress, % complete × BAC.
 *
 * @param shareDone 0–1
 * @returns money
 * @see PMI, The Standard for Earned Value Management (2019)
 * @example valueEarned(0.4, 100) // => 40
 */
export function valueEarned(shareDone: number, budgetAtCompletion: number): number {
  return shareDone * budgetAtCompletion;
}
