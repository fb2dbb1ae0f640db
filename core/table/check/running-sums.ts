/** Rows between two others, these left out. */
export interface RowRange {
  readonly after: number;
  readonly before: number;
}

/** The sum of the values that stand between two rows. */
export type RunningSums = (range: RowRange) => number;

/**
 * Adds values up once, so that the sum between any two rows is a difference of two of them.
 *
 * @example runningSums([{ row: 1, value: 10 }, { row: 2, value: 5 }])({ after: 1, before: 9 }) // => 5
 */
export function runningSums(cells: readonly { readonly row: number; readonly value: number }[]): RunningSums {
  const sorted = [...cells].sort((a, b) => a.row - b.row);
  const sums = [0];
  for (const { value } of sorted) sums.push((sums[sums.length - 1] ?? 0) + value);
  const countBelow = (row: number): number => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.row ?? Infinity) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return ({ after, before }) => (sums[countBelow(before)] ?? 0) - (sums[countBelow(after + 1)] ?? 0);
}
