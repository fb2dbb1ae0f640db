import type { Known } from "../domain/known";
import { principalEigenvector } from "../math/principal-eigenvector";
import { comparedTogether, completed, setPair, type Judgements } from "./incomplete-comparisons";

/** Weights from comparisons in pairs, and how well the comparisons agree with each other. */
export interface PairwiseWeights {
  /** Add up to 1. */
  readonly weights: readonly number[];
  /** λmax: as many as there are criteria when all comparisons agree, else more. */
  readonly eigenvalue: number;
  /** CI = (λmax − n) ÷ (n − 1). */
  readonly consistencyIndex: number;
  /** CR = CI ÷ RI; `null` with more criteria than Saaty gives an RI for. */
  readonly consistencyRatio: Known<number>;
}

/** Above it Saaty wants the judgements revisited. */
export const HIGHEST_RATIO = 0.1;

/** CI of random comparisons, by the number of criteria from 1 (Saaty). */
const RANDOM_INDEX = [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51];

/** Saaty's scale: 1 to 9, and 1/9 to 1. */
const SCALE = Array.from({ length: 17 }, (_, step) => (step < 8 ? 1 / (9 - step) : step - 7));

/**
 * Weights by the principal eigenvector of the comparisons, those that are missing filled in.
 *
 * @see T. L. Saaty, The Analytic Hierarchy Process (1980); for missing ones see `completed`
 * @example pairwiseWeights([[1, 3], [1 / 3, 1]]).weights // => [0.75, 0.25]
 */
export function pairwiseWeights(judgements: Judgements): PairwiseWeights {
  const count = judgements.length;
  const { value: eigenvalue, vector: weights } = principalEigenvector(completed(judgements));
  // Rounding may put λmax a hair below n, where it cannot be.
  const consistencyIndex = count < 3 ? 0 : Math.max(0, (eigenvalue - count) / (count - 1));
  const random = RANDOM_INDEX[count - 1];
  const consistencyRatio = random === undefined ? null : random === 0 ? 0 : consistencyIndex / random;
  return { weights, eigenvalue, consistencyIndex, consistencyRatio };
}

/** A judgement that does not fit the others, and what would. */
export interface Revision {
  /** Places of the two criteria. */
  readonly pair: readonly [number, number];
  readonly given: number;
  /** On Saaty's scale. */
  readonly better: number;
  /** With it. */
  readonly consistencyRatio: number;
}

/**
 * The judgement whose change lowers the consistency ratio most, and the value of Saaty's scale to which; `null` when
 * no change lowers it, or the ratio is not known. The ratio falls towards the value that the other comparisons imply
 * and rises behind it (its logarithm is convex), so the best value of the scale is next to that one.
 *
 * @example judgementToRevisit([[1, 2, 6], [1 / 2, 1, 1 / 3], [1 / 6, 3, 1]])?.pair // => [1, 2]
 */
export function judgementToRevisit(judgements: Judgements): Known<Revision> {
  const before = pairwiseWeights(judgements).consistencyRatio;
  if (before === null) return null;
  let best: Known<Revision> = null;
  judgements.forEach((row, i) => {
    row.forEach((given, j) => {
      if (given === null || j <= i) return;
      for (const better of nextOnScale(impliedByOthers(judgements, [i, j]))) {
        const ratio = pairwiseWeights(withJudgement(judgements, [i, j], better)).consistencyRatio ?? before;
        if (ratio < (best?.consistencyRatio ?? before) - LESS)
          best = { pair: [i, j], given, better, consistencyRatio: ratio };
      }
    });
  });
  return best;
}

function withJudgement(
  judgements: Judgements,
  pair: readonly [number, number],
  judgement: Known<number>,
): Known<number>[][] {
  const changed = judgements.map((row) => [...row]);
  setPair(changed, pair, judgement);
  return changed;
}

/** What the other comparisons say of a pair; where none joins the two, 1. */
function impliedByOthers(judgements: Judgements, [i, j]: readonly [number, number]): number {
  const others = withJudgement(judgements, [i, j], null);
  return comparedTogether(others).length < judgements.length ? 1 : (completed(others)[i]?.[j] ?? 1);
}

/** The values of the scale on either side. */
function nextOnScale(value: number): number[] {
  const above = SCALE.findIndex((step) => step >= value);
  return above < 0 ? SCALE.slice(-1) : SCALE.slice(Math.max(0, above - 1), above + 1);
}

/** Ratios that differ by less are the same. */
const LESS = 1e-12;
