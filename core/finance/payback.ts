import type { Known } from "../domain/known";
import type { TimedFlow } from "./cash-flow";
import { power } from "../math/power";
import { cumulativeSums } from "../math/sum";

/**
 * Payback: the time from the first outflow until the money that came in first makes up for all that went out, a part
 * of a period in proportion to its flow. `null` when that never happens, or nothing goes out.
 *
 * @returns in the unit of the flows' time
 * @see Brealey, Myers and Allen, Principles of Corporate Finance, ch. 5
 * @example payback([{ time: 0, amount: -350 }, { time: 1, amount: 280 }, { time: 2, amount: 280 }]) // => 1.25
 */
export function payback(flows: readonly TimedFlow[]): Known<number> {
  const ordered = [...flows].sort((a, b) => a.time - b.time);
  const first = ordered.findIndex(({ amount }) => amount < 0);
  const start = ordered[first];
  if (!start) return null;
  const until = cumulativeSums(ordered.map(({ amount }) => amount));
  for (let index = first; index < ordered.length; index += 1) {
    const flow = ordered[index];
    const before = until[index - 1] ?? 0;
    if (!flow || before + flow.amount < 0) continue;
    const since = ordered[index - 1]?.time ?? flow.time;
    return before < 0 ? since + (-before / flow.amount) * (flow.time - since) - start.time : 0;
  }
  return null;
}

/**
 * Discounted payback: the same over the flows' present values.
 *
 * @param rate per unit of the flows' time, above −100 %
 * @example discountedPayback(0.25, [{ time: 0, amount: -80 }, { time: 1, amount: 100 }]) // => 1
 */
export function discountedPayback(rate: number, flows: readonly TimedFlow[]): Known<number> {
  return payback(flows.map(({ time, amount }) => ({ time, amount: amount / power(1 + rate, time) })));
}
