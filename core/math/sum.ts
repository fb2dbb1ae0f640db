/**
 * The sum, in the order given, with the rounding errors of the additions carried along and added at the end
 * (Neumaier). 0 for an empty list.
 *
 * @see A. Neumaier, Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen, ZAMM 54 (1974)
 * @example sum([1e16, 1, -1e16]) // => 1
 */
export function sum(numbers: readonly number[]): number {
  let total = 0;
  let lost = 0;
  for (const number of numbers) {
    const next = total + number;
    lost += Math.abs(total) >= Math.abs(number) ? total - next + number : number - next + total;
    total = next;
  }
  return total + lost;
}

/**
 * The sum of an amount of each item, as `sum` has it, without a list of the amounts.
 *
 * @example sumOf([{ hours: 1 }, { hours: 2 }], ({ hours }) => hours) // => 3
 */
export function sumOf<T>(items: readonly T[], amountOf: (item: T) => number): number {
  let total = 0;
  let lost = 0;
  for (const item of items) {
    const number = amountOf(item);
    const next = total + number;
    lost += Math.abs(total) >= Math.abs(number) ? total - next + number : number - next + total;
    total = next;
  }
  return total + lost;
}

/**
 * As many sums as `count`, each of one amount of every item, as `sum` has it: each item is met once, not once a sum.
 *
 * @example sumsAt([1, 10], 2, (item, index) => item * (index + 1)) // => [11, 22]
 */
export function sumsAt<T>(
  items: readonly T[],
  count: number,
  amountOf: (item: T, index: number) => number,
): number[] {
  const totals = new Float64Array(count);
  const lost = new Float64Array(count);
  for (const item of items) {
    for (let index = 0; index < count; index++) {
      const number = amountOf(item, index);
      const total = totals[index] ?? 0;
      const next = total + number;
      lost[index] =
        (lost[index] ?? 0) +
        (Math.abs(total) >= Math.abs(number) ? total - next + number : number - next + total);
      totals[index] = next;
    }
  }
  return Array.from(totals, (total, index) => total + (lost[index] ?? 0));
}

/**
 * The sum of each number and all before it, as `sum` has it.
 *
 * @example cumulativeSums([1e16, 1, -1e16]) // => [1e16, 1e16, 1]
 */
export function cumulativeSums(numbers: readonly number[]): number[] {
  let total = 0;
  let lost = 0;
  return numbers.map((number) => {
    const next = total + number;
    lost += Math.abs(total) >= Math.abs(number) ? total - next + number : number - next + total;
    total = next;
    return total + lost;
  });
}

/**
 * The sum of those quantities that are known; `null` when none is. What is not known adds nothing, so whoever prints
 * it must say how many were left out.
 *
 * @example sumKnown([1, null, 2]) // => 3
 */
export function sumKnown(quantities: readonly (number | null)[]): number | null {
  return quantities.some((quantity) => quantity !== null)
    ? sumOf(quantities, (quantity) => quantity ?? 0)
    : null;
}

/**
 * The sum when every quantity is known, else `null`: for figures that make no sense without one of their terms. 0 for
 * an empty list.
 *
 * @example sumOfAll([1, null, 2]) // => null
 */
export function sumOfAll(quantities: readonly (number | null)[]): number | null {
  return quantities.includes(null) ? null : (sumKnown(quantities) ?? 0);
}
