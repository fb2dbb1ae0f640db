import type { Day } from "../domain/day";
import type { Known } from "../domain/known";
import { power } from "../math/power";
import { sum } from "../math/sum";
import { timedFlows, type TimedFlow } from "./cash-flow";

/** Excel counts years of 365 days in XNPV and XIRR, leap years too. */
export const DAYS_PER_YEAR = 365;

/** A flow on a day. */
export interface DatedFlow {
  readonly date: Day;
  readonly amount: number;
}

/**
 * What timed flows are worth at time 0: Σ amount / (1 + rate)^time. Flows before time 0 are compounded. `null` when
 * the rate is −100 % or less.
 *
 * @param rate per unit of the flows' time, 0.08 = 8 %
 * @example presentValue(0.1, [{ time: 1, amount: 110 }]) // => 100
 */
export function presentValue(rate: number, flows: readonly TimedFlow[]): Known<number> {
  if (!(rate > -1)) return null;
  return sum(flows.map(({ time, amount }) => amount / power(1 + rate, time)));
}

/**
 * NPV of a project: the first flow as it is, at the valuation date, and every further one discounted by one more
 * period: CF₀ + Σ CF_t/(1+r)^t, which is Excel's `=C0+NPV(r,C1:Cn)`. 0 without flows; `null` when the rate is −100 %
 * or less.
 *
 * @param rate per period
 * @see Brealey, Myers and Allen, Principles of Corporate Finance, ch. 2
 * @example netPresentValue(0.25, [-100, 125]) // => 0
 */
export function netPresentValue(rate: number, flows: readonly number[]): Known<number> {
  return presentValue(rate, timedFlows(flows));
}

/**
 * NPV as Excel's function of that name has it: already the first flow is discounted by one period. `null` when the
 * rate is −100 % or less.
 *
 * @param rate per period
 * @see https://support.microsoft.com/office/npv-function-8672cb67-2576-4d07-b67b-ac28acf2a568
 * @example npvFunction(0.1, [110]) // => 100
 */
export function npvFunction(rate: number, flows: readonly number[]): Known<number> {
  return presentValue(
    rate,
    flows.map((amount, index) => ({ time: index + 1, amount })),
  );
}

/**
 * Dated flows with their time in years of 365 days from a base date; times of day are dropped.
 *
 * @example yearsFrom(365, [{ date: 730, amount: 5 }]) // => [{ time: 1, amount: 5 }]
 */
export function yearsFrom(base: Day, flows: readonly DatedFlow[]): TimedFlow[] {
  return flows.map(({ date, amount }) => ({
    time: (Math.floor(date) - Math.floor(base)) / DAYS_PER_YEAR,
    amount,
  }));
}

/**
 * XNPV: what dated flows are worth on the day of the first in the list: Σ amount / (1 + rate)^(days/365). `null`
 * without flows, when one is before the first (Excel: #NUM!), or when the rate is −100 % or less.
 *
 * @param rate per year
 * @see https://support.microsoft.com/office/xnpv-function-1b42bbf6-370f-4532-a0eb-d67c16b664b7
 * @example xnpvFunction(0.25, [{ date: 0, amount: -100 }, { date: 365, amount: 125 }]) // => 0
 */
export function xnpvFunction(rate: number, flows: readonly DatedFlow[]): Known<number> {
  const first = flows[0];
  if (!first) return null;
  const timed = yearsFrom(first.date, flows);
  return timed.some(({ time }) => time < 0) ? null : presentValue(rate, timed);
}

/**
 * The rate per period that compounds to a yearly rate: (1 + r)^(months/12) − 1.
 *
 * @param months length of the period
 * @example ratePerPeriod(0.08, 12) // => 0.08
 */
export function ratePerPeriod(yearlyRate: number, months: number): number {
  return months === MONTHS_PER_YEAR ? yearlyRate : power(1 + yearlyRate, months / MONTHS_PER_YEAR) - 1;
}

/**
 * The yearly rate that a rate per period compounds to: (1 + r)^(12/months) − 1.
 *
 * @param months length of the period
 * @example ratePerYear(0.08, 12) // => 0.08
 */
export function ratePerYear(periodRate: number, months: number): number {
  return months === MONTHS_PER_YEAR ? periodRate : power(1 + periodRate, MONTHS_PER_YEAR / months) - 1;
}

const MONTHS_PER_YEAR = 12;
