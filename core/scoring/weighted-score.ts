import type { Known } from "../domain/known";
import { sum } from "../math/sum";
import { endsOf, placeOnScale, type Scale } from "./scale";

/** How a missing score counts: left out and the rest re-weighted, as the worst, or as the criterion's mean. */
export type MissingRule = "reweight" | "worst" | "mean";

/** A criterion, ready to score on. */
export interface ScoredCriterion extends Scale {
  readonly name: string;
  /** Share of all weight, 0–1; the weights of all criteria add up to 1. */
  readonly weight: number;
  /** As it stands in Criteria; 1 where no criterion has any. */
  readonly givenWeight: number;
  /** Mean place on the scale, 0–1, of the projects that are scored; `null` when none is. */
  readonly mean: Known<number>;
}

/** What one criterion gives to a project's score. */
export interface ScorePart {
  readonly criterion: string;
  readonly weight: number;
  /** As it stands in the data; `null` when it is missing. */
  readonly raw: Known<number>;
  /** Place on the scale, 0 worst to 1 best; under the mean rule that of the mean where the score is missing. */
  readonly place: Known<number>;
  /** What it gives to the score; `null` when the criterion does not count for this project. */
  readonly points: Known<number>;
  /** Points that the best value would give. */
  readonly best: number;
}

/** A project's weighted score, 0–100, and how it came about. */
export interface WeightedScore {
  /** Sum of the parts' points; `null` when nothing is scored. */
  readonly score: Known<number>;
  /** Share of the weight that is scored, 0–1. */
  readonly coverage: number;
  /** The score if every missing score were the worst. */
  readonly worstCase: number;
  readonly parts: readonly ScorePart[];
}

/**
 * The weighted sum of a project's places on the scales of its criteria, in points of 100. The parts add up to the
 * score. Under `reweight` the weights that are scored are stretched to the whole; under `worst` a missing score is 0;
 * under `mean` it is the mean of the others.
 *
 * @param raw the project's values, in the order of the criteria
 * @see R. L. Keeney, H. Raiffa, Decisions with Multiple Objectives (1976), additive value function
 */
export function weightedScore(
  raw: readonly Known<number>[],
  criteria: readonly ScoredCriterion[],
  missing: MissingRule,
): WeightedScore {
  const coverage = sum(criteria.map(({ weight }, index) => (isScored(raw[index]) ? weight : 0)));
  const stretch = missing === "reweight" ? coverage : 1;
  const parts = criteria.map((criterion, index): ScorePart => {
    const value = raw[index] ?? null;
    const place = placeOf(value, criterion, missing);
    const whole = stretch === 0 ? 0 : (100 * criterion.weight) / stretch;
    const best = whole * endsOf(criterion)[1];
    const points = place === null ? null : whole * place;
    return { criterion: criterion.name, weight: criterion.weight, raw: value, place, points, best };
  });
  const worst = parts.map(({ raw: value, place, weight }, index) => {
    const criterion = criteria[index];
    return 100 * weight * (value === null ? (criterion ? endsOf(criterion)[0] : 0) : (place ?? 0));
  });
  return {
    score: coverage === 0 ? null : sum(parts.map(({ points }) => points ?? 0)),
    coverage,
    worstCase: sum(worst),
    parts,
  };
}

function isScored(value: Known<number> | undefined): boolean {
  return value !== null && value !== undefined;
}

function placeOf(value: Known<number>, criterion: ScoredCriterion, missing: MissingRule): Known<number> {
  if (value !== null) return placeOnScale(value, criterion);
  if (missing === "reweight") return null;
  return missing === "worst" ? endsOf(criterion)[0] : criterion.mean;
}

/**
 * Weights as shares of their sum; alike when they sum to 0.
 *
 * @example sharesOf([30, 10]) // => [0.75, 0.25]
 */
export function sharesOf(weights: readonly number[]): number[] {
  const total = sum(weights);
  return weights.map((weight) => (total > 0 ? weight / total : 1 / weights.length));
}
