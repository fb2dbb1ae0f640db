import type { Known } from "../domain/known";
import { sum } from "../math/sum";

/**
 * Weighted shortest job first: what waiting costs, in points, for each point of job size. `null` when a part is not
 * known, or the size is not above 0.
 *
 * @param delay user and business value, time criticality, risk reduction or opportunity enablement
 * @see D. G. Reinertsen, The Principles of Product Development Flow (2009); Scaled Agile Framework, WSJF
 * @example weightedShortestJobFirst([8, 5, 3], 5) // => 3.2
 */
export function weightedShortestJobFirst(
  delay: readonly Known<number>[],
  jobSize: Known<number>,
): Known<number> {
  const known = delay.filter((part) => part !== null);
  return known.length < delay.length ? null : perUnit(sum(known), jobSize);
}

/**
 * CD3, cost of delay divided by duration: the money that a period's delay costs for each period that the work takes.
 * `null` when one is not known, or the duration is not above 0.
 *
 * @see D. G. Reinertsen, The Principles of Product Development Flow (2009); Black Swan Farming, CD3
 * @example costOfDelayPerDuration(120, 4) // => 30
 */
export function costOfDelayPerDuration(costOfDelay: Known<number>, duration: Known<number>): Known<number> {
  return perUnit(costOfDelay, duration);
}

function perUnit(amount: Known<number>, size: Known<number>): Known<number> {
  return amount === null || size === null || size <= 0 ? null : amount / size;
}
