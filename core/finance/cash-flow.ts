/** One flow of a project: money in is positive, money out negative; `time` in periods (or years) from the base date. */
export interface TimedFlow {
  readonly time: number;
  readonly amount: number;
}

/** The flows of successive periods as timed ones: the first stands at time 0. */
export function timedFlows(amounts: readonly number[]): TimedFlow[] {
  return amounts.map((amount, time) => ({ time, amount }));
}

/** How often the flows, in order of time, change between in and out; periods without money do not count. */
export function signChanges(flows: readonly TimedFlow[]): number {
  const signs = [...flows]
    .sort((a, b) => a.time - b.time)
    .map(({ amount }) => Math.sign(amount))
    .filter((sign) => sign !== 0);
  return signs.filter((sign, index) => index > 0 && sign !== signs[index - 1]).length;
}
