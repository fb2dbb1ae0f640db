import type { Known } from "../domain/known";
import { exponential, logarithm } from "../math/power";
import { rootsBetween, rootsOnGrid } from "../math/roots";
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
  const worth = worthAt(flows);
  const logRates =
    changes === 1 ? rootsOnGrid(worth, [LOWEST, HIGHEST]) : rootsBetween(worth, pointsOnGrid(flows, worth));
  return logRates.map((logRate) => exponential(logRate) - 1);
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

/** What an amount is worth a period later, at each point of the grid; of a loss, a period earlier. */
const DISCOUNTS = GRID.map((logRate) => exponential(-Math.abs(logRate)));

/** More periods than these would take longer one after the other than flow by flow. */
const MOST_PERIODS = 2000;

/**
 * The worth at every point of the grid. Flows of whole periods are summed by Horner's rule, one multiplication each;
 * where that is too near to zero for its sign to be sure, the exact worth stands.
 */
function pointsOnGrid(
  flows: readonly TimedFlow[],
  worth: (logRate: number) => number,
): { readonly x: number; readonly y: number }[] {
  const amounts = byPeriod(flows);
  if (amounts === null) return GRID.map((x) => ({ x, y: worth(x) }));
  const sizes = amounts.map(Math.abs);
  const backwards = { amounts: [...amounts].reverse(), sizes: [...sizes].reverse() };
  return GRID.map((x, index) => {
    const discount = DISCOUNTS[index] ?? 1;
    const inOrder = x < 0 ? { amounts, sizes } : backwards;
    const y = horner(inOrder.amounts, discount);
    const error = 4 * amounts.length * Number.EPSILON * horner(inOrder.sizes, discount);
    return { x, y: Math.abs(y) > error ? y : worth(x) };
  });
}

/** Of coefficients from the highest power down. */
function horner(coefficients: readonly number[], x: number): number {
  let value = 0;
  for (const coefficient of coefficients) value = value * x + coefficient;
  return value;
}

/** The amounts of each period from the first to the last; `null` when times are no whole periods. */
function byPeriod(flows: readonly TimedFlow[]): number[] | null {
  const times = flows.map(({ time }) => time);
  const first = times.reduce((a, b) => Math.min(a, b), Infinity);
  const count = times.reduce((a, b) => Math.max(a, b), -Infinity) - first + 1;
  if (count > MOST_PERIODS || times.some((time) => !Number.isInteger(time - first))) return null;
  const amounts = Array.from({ length: count }, () => 0);
  for (const { time, amount } of flows) amounts[time - first] = (amounts[time - first] ?? 0) + amount;
  return amounts;
}

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
