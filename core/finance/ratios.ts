import type { Known } from "../domain/known";
import { presentValue } from "./net-present-value";
import type { TimedFlow } from "./cash-flow";

/** Whole-life sums, undiscounted; all positive. */
export interface WholeLife {
  /** Benefit and revenue. */
  readonly benefit: number;
  readonly oneOffCost: number;
  readonly runCost: number;
}

/**
 * Whole-life return on investment, undiscounted: (benefit − one-off − run) / (one-off + run). `null` when nothing is
 * spent. For mandatory projects it means nothing: leave it out.
 *
 * @returns share, 0.25 = 25 %
 * @example returnOnInvestment({ benefit: 150, oneOffCost: 60, runCost: 40 }) // => 0.5
 */
export function returnOnInvestment({ benefit, oneOffCost, runCost }: WholeLife): Known<number> {
  const cost = oneOffCost + runCost;
  return cost === 0 ? null : (benefit - cost) / cost;
}

/**
 * Margin: (revenue − cost) / revenue. `null` without revenue.
 *
 * @returns share
 * @example margin({ revenue: 200, cost: 150 }) // => 0.25
 */
export function margin({
  revenue,
  cost,
}: {
  readonly revenue: number;
  readonly cost: number;
}): Known<number> {
  return revenue === 0 ? null : (revenue - cost) / revenue;
}

/**
 * Benefit–cost ratio: present value of the benefits over that of the costs, run cost included. `null` when the costs
 * are worth nothing.
 *
 * @param rate per unit of the flows' time
 * @param flows benefits and costs, both positive
 * @see HM Treasury, The Green Book
 */
export function benefitCostRatio(
  rate: number,
  flows: { readonly benefits: readonly TimedFlow[]; readonly costs: readonly TimedFlow[] },
): Known<number> {
  const benefits = presentValue(rate, flows.benefits);
  const costs = presentValue(rate, flows.costs);
  return benefits === null || costs === null || costs === 0 ? null : benefits / costs;
}

/**
 * Profitability index: present value of the periods that bring money over that of the periods that take it. `null`
 * when none takes any.
 *
 * @param rate per unit of the flows' time
 * @see Brealey, Myers and Allen, Principles of Corporate Finance, ch. 5
 * @example profitabilityIndex(0.25, [{ time: 0, amount: -100 }, { time: 1, amount: 150 }]) // => 1.2
 */
export function profitabilityIndex(rate: number, flows: readonly TimedFlow[]): Known<number> {
  const inflow = presentValue(
    rate,
    flows.filter(({ amount }) => amount > 0),
  );
  const outlay = presentValue(
    rate,
    flows.filter(({ amount }) => amount < 0),
  );
  return inflow === null || outlay === null || outlay === 0 ? null : inflow / -outlay;
}
