import type { Known } from "../domain/known";
import { power } from "../math/power";
import { netPresentValue } from "./net-present-value";

/** What borrowed money costs and what returned money earns, per period. */
export interface MirrRates {
  readonly finance: number;
  readonly reinvest: number;
}

/**
 * MIRR: the rate at which the outflows, discounted at the finance rate, grow to the inflows, compounded to the end at
 * the reinvestment rate. `null` unless there is money both in and out, in at least two periods.
 *
 * @returns per period
 * @see https://support.microsoft.com/office/mirr-function-b020f038-7492-4fb4-93c1-35c345b53524
 */
export function modifiedInternalRate(flows: readonly number[], rates: MirrRates): Known<number> {
  const worthIn = netPresentValue(
    rates.reinvest,
    flows.map((flow) => Math.max(flow, 0)),
  );
  const worthOut = netPresentValue(
    rates.finance,
    flows.map((flow) => Math.min(flow, 0)),
  );
  if (flows.length < 2 || worthIn === null || worthOut === null || worthIn <= 0 || worthOut >= 0) return null;
  const periods = flows.length - 1;
  return power(worthIn / -worthOut, 1 / periods) * (1 + rates.reinvest) - 1;
}
