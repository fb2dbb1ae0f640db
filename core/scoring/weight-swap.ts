import type { Known } from "../domain/known";

/** A criterion's weight at which two projects have the same score. */
export interface WeightSwap {
  /** Its place. */
  readonly criterion: number;
  /** Share of all weight, 0–1; beyond it, away from the weight that it has, the two change places. */
  readonly weight: number;
}

/** Nearer to each other than this, two scores are the same. */
const SAME = 1e-12;

/**
 * The smallest change of one criterion's weight that makes two weighted sums equal, the other weights giving or taking
 * in proportion. With d the difference on the criterion and r that on all others at their whole weight, it is where
 * t d + (1 − t) r = 0. `null` when no weight from 0 to 1 does it.
 *
 * @param differences place of the one less that of the other, by criterion
 * @param weights add up to 1
 * @see E. Triantaphyllou, A. Sánchez, A sensitivity analysis approach for some deterministic multi-criteria
 * decision-making methods, Decision Sciences 28 (1997)
 * @example smallestSwap([1, -1], [0.75, 0.25]) // => { criterion: 0, weight: 0.5 }
 */
export function smallestSwap(differences: readonly number[], weights: readonly number[]): Known<WeightSwap> {
  const all = differences.reduce((total, difference, index) => total + difference * (weights[index] ?? 0), 0);
  let best: Known<WeightSwap> = null;
  differences.forEach((difference, criterion) => {
    const own = weights[criterion] ?? 0;
    if (own >= 1) return;
    const others = (all - own * difference) / (1 - own);
    if (Math.abs(difference - others) < SAME) return;
    const weight = others / (others - difference);
    const isShare = weight >= 0 && weight <= 1;
    if (
      isShare &&
      Math.abs(weight - own) < Math.abs((best?.weight ?? Infinity) - ownOf(best, weights)) - SAME
    )
      best = { criterion, weight };
  });
  return best;
}

function ownOf(swap: Known<WeightSwap>, weights: readonly number[]): number {
  return swap === null ? 0 : (weights[swap.criterion] ?? 0);
}
