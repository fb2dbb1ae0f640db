import type { Known } from "../domain/known";

/** Scores that differ by less are the same score: two ways of adding up to 74.2 must tie. */
const SAME_SCORE = 1e-9;

/**
 * Competition ranks, best first: the largest value has rank 1, equal ones share a rank and the next one counts them
 * (1, 2, 2, 4). What is not known has no rank.
 *
 * @example competitionRanks([70, 90, null, 70, 50]) // => [2, 1, null, 2, 4]
 */
export function competitionRanks(values: readonly Known<number>[]): Known<number>[] {
  const known = values.flatMap((value, index) => (value === null ? [] : [{ value, index }]));
  known.sort((a, b) => b.value - a.value || a.index - b.index);
  const ranks = values.map((): Known<number> => null);
  let tie = { value: Infinity, rank: 0 };
  known.forEach(({ value, index }, position) => {
    if (tie.value - value > SAME_SCORE) tie = { value, rank: position + 1 };
    ranks[index] = tie.rank;
  });
  return ranks;
}

/**
 * The rank that a value would have among the others: one more than how many of them are larger.
 *
 * @param others largest first
 * @example rankAmong(60, [90, 70, 60]) // => 3
 */
export function rankAmong(value: number, others: readonly number[]): number {
  let larger = 0;
  let notLarger = others.length;
  while (larger < notLarger) {
    const middle = (larger + notLarger) >> 1;
    if ((others[middle] ?? 0) - value > SAME_SCORE) larger = middle + 1;
    else notLarger = middle;
  }
  return larger + 1;
}
