import type { Known } from "../domain/known";
import { once } from "../domain/once";
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

interface SearchGrid {
  readonly points: readonly number[];
  /** What an amount is worth a period later, at each point; of a loss, a period earlier. */
  readonly discounts: readonly number[];
  /** The first point that is no loss. */
  readonly firstGain: number;
}

const searchGrid = once((): SearchGrid => {
  const points = Array.from(
    { length: STEPS + 1 },
    (_, index) => LOWEST + ((HIGHEST - LOWEST) * index) / STEPS,
  );
  return {
    points,
    discounts: points.map((logRate) => exponential(-Math.abs(logRate))),
    firstGain: points.findIndex((logRate) => logRate >= 0),
  };
});

/** More periods than these would take longer one after the other than flow by flow. */
const MOST_PERIODS = 2000;

/** What comes in and what goes out at a point of the grid, both positive, and both multiplied by the same. */
interface Sample {
  readonly index: number;
  readonly income: number;
  readonly outlay: number;
}

/**
 * The worth at those points of the grid between which its sign may change. Of flows of whole periods, what comes in and
 * what goes out are polynomials of the discount without negative coefficients: each only rises with it, so that two
 * points tell whether one outweighs the other everywhere between them. Only where that is open are the points between
 * looked at; where the worth is too near to zero for its sign to be sure, the exact worth stands.
 */
function pointsOnGrid(
  flows: readonly TimedFlow[],
  worth: (logRate: number) => number,
): { readonly x: number; readonly y: number }[] {
  const { points, firstGain } = searchGrid();
  const amounts = byPeriod(flows);
  if (amounts === null) return points.map((x) => ({ x, y: worth(x) }));
  const error = 4 * amounts.length * Number.EPSILON;
  const losses = samplesBetween(amounts, { from: 0, to: firstGain - 1, error });
  const gains = samplesBetween([...amounts].reverse(), { from: firstGain, to: STEPS, error });
  return [...losses, ...gains].map(({ index, income, outlay }) => {
    const [x, y] = [points[index] ?? 0, income - outlay];
    return { x, y: Math.abs(y) > error * (income + outlay) ? y : worth(x) };
  });
}

function samplesBetween(
  amounts: readonly number[],
  { from, to, error }: { readonly from: number; readonly to: number; readonly error: number },
): Sample[] {
  const { discounts } = searchGrid();
  const sampleAt = (index: number): Sample => ({ index, ...inAndOut(amounts, discounts[index] ?? 1) });
  const between = (a: Sample, b: Sample): Sample[] => {
    if (b.index - a.index < 2 || isOneSigned(a, b, error)) return [];
    const middle = sampleAt((a.index + b.index) >> 1);
    return [...between(a, middle), middle, ...between(middle, b)];
  };
  const [first, last] = [sampleAt(from), sampleAt(to)];
  return [first, ...between(first, last), last];
}

/** Whether income outweighs outlay, or outlay income, at every discount between two. */
function isOneSigned(a: Sample, b: Sample, error: number): boolean {
  const income = { least: Math.min(a.income, b.income), most: Math.max(a.income, b.income) };
  const outlay = { least: Math.min(a.outlay, b.outlay), most: Math.max(a.outlay, b.outlay) };
  return (
    income.least * (1 - error) > outlay.most * (1 + error) ||
    outlay.least * (1 - error) > income.most * (1 + error)
  );
}

/** Both polynomials by Horner's rule; coefficients from the highest power down. */
function inAndOut(amounts: readonly number[], discount: number): Omit<Sample, "index"> {
  let income = 0;
  let outlay = 0;
  for (const amount of amounts) {
    income = income * discount + (amount > 0 ? amount : 0);
    outlay = outlay * discount - (amount < 0 ? amount : 0);
  }
  return { income, outlay };
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
