const WHOLE = 100;

/**
 * Weights as whole percents that add up to exactly 100; alike where all are 0.
 *
 * @example percentsOf([1, 1, 1]) // => [34, 33, 33]
 */
export function percentsOf(weights: readonly number[]): number[] {
  return shareOut(WHOLE, weights);
}

/**
 * What the percents become when one of them is moved: the others give or take in proportion, so that all still add up
 * to 100. A single one is always 100.
 *
 * @example movedTo([50, 30, 20], 0, 60) // => [60, 24, 16]
 */
export function movedTo(percents: readonly number[], index: number, percent: number): number[] {
  if (percents.length < 2) return percents.map(() => WHOLE);
  const mine = Math.min(WHOLE, Math.max(0, Math.round(percent)));
  const others = shareOut(
    WHOLE - mine,
    percents.filter((_, at) => at !== index),
  );
  return [...others.slice(0, index), mine, ...others.slice(index)];
}

/** Whole parts of a whole in proportion to weights; the largest remainders get what rounding left. */
function shareOut(whole: number, weights: readonly number[]): number[] {
  const positive = weights.map((weight) => Math.max(0, weight));
  const total = positive.reduce((sum, weight) => sum + weight, 0);
  const exact = positive.map((weight) => (total > 0 ? (whole * weight) / total : whole / positive.length));
  const parts = exact.map(Math.floor);
  const left = whole - parts.reduce((sum, part) => sum + part, 0);
  const byRemainder = exact
    .map((part, index) => ({ index, remainder: part - Math.floor(part) }))
    .sort((one, other) => other.remainder - one.remainder || one.index - other.index);
  for (const { index } of byRemainder.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}
