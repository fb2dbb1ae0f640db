import type { Known } from "../domain/known";
import { exponential, logarithm } from "../math/power";
import { rootsOnGrid } from "../math/roots";
import { sum } from "../math/sum";
import { signChanges, timedFlows, type TimedFlow } from "./cash-flow";
import { yearsFrom, type DatedFlow } from "./net-present-value";

/** Where Excel's IRR and XIRR begin to search when no guess is given. */
const EXCEL_GUESS = 0.1;

/** Searched on the logarithm of 1 + rate, from a loss of all but a billionth to a gain of a million times. */
const LOWEST = logarithm(1e-9);
const HIGHEST = logarithm(1e6);
const STEPS = 1400; // about 2.5 % apart: two rates that are closer than that are not told apart

/**
 * Every rate at which timed flows are worth nothing, rising: at most as many as their signs change. Empty when the
 * flows are all of one sign. A rate at which the worth touches zero without crossing it is not found.
 *
 * @returns rates per unit of the flows' time
 * @see Descartes' rule of signs, which holds for real exponents too (G. J. O. Jameson, Math. Gazette 90, 2006)
 */
export function internalRates(flows: readonly TimedFlow[]): number[] {
  const changes = signChanges(flows);
  if (changes === 0) return [];
  return rootsOnGrid(worthAt(flows), changes === 1 ? [LOWEST, HIGHEST] : GRID).map(
    (logRate) => exponential(logRate) - 1,
  );
}

/**
 * IRR of the flows of successive periods: the rate at which their NPV is 0. Where there are several, the one nearest to
 * 10 %, as Excel starts there. `null` when there is none.
 *
 * @returns per period
 * @see https://support.microsoft.com/office/irr-function-64925eaa-9988-495b-b290-3ad0c163c1bc
 * @example internalRateOfReturn([-100, 0]) // => null
 */
export function internalRateOfReturn(flows: readonly number[]): Known<number> {
  return leadingRate(internalRates(timedFlows(flows)));
}

/**
 * XIRR: the rate per year at which dated flows are worth nothing, by years of 365 days from the first in the list;
 * losses near −100 % included. `null` when there is none, or a flow is before the first (Excel: #NUM!).
 *
 * @see https://support.microsoft.com/office/xirr-function-de1242ec-6477-445b-b11b-a303ad9adc9d
 */
export function datedInternalRate(flows: readonly DatedFlow[]): Known<number> {
  const first = flows[0];
  if (!first) return null;
  const timed = yearsFrom(first.date, flows);
  return timed.some(({ time }) => time < 0) ? null : leadingRate(internalRates(timed));
}

/** Of several internal rates the one nearest to Excel's first guess; `null` of none. */
export function leadingRate(rates: readonly number[]): Known<number> {
  return rates.reduce<Known<number>>(
    (best, rate) =>
      best === null || Math.abs(rate - EXCEL_GUESS) < Math.abs(best - EXCEL_GUESS) ? rate : best,
    null,
  );
}

const GRID = Array.from({ length: STEPS + 1 }, (_, index) => LOWEST + ((HIGHEST - LOWEST) * index) / STEPS);

/** The flows' worth by the logarithm of 1 + rate, scaled so that it neither over- nor underflows: its roots are the same. */
function worthAt(flows: readonly TimedFlow[]): (logRate: number) => number {
  const times = flows.map(({ time }) => time);
  const first = times.reduce((a, b) => Math.min(a, b));
  const last = times.reduce((a, b) => Math.max(a, b));
  return (logRate) =>
    sum(
      flows.map(({ time, amount }) => amount * exponential(-logRate * (time - (logRate < 0 ? last : first)))),
    );
}
