import type { Known } from "../domain/known";
import { competitionRanks } from "../scoring/rank";
import { isBeyondScale } from "../scoring/scale";
import { sharesOf, weightedScore, type ScoredCriterion, type WeightedScore } from "../scoring/weighted-score";
import { describe, type FunctionKind } from "./function-kind";
import { badNumber, badValue, isFunctionError, known, type FunctionError, type Outcome } from "./outcome";

const KEENEY = "Keeney and Raiffa, Decisions with Multiple Objectives (1976)";
const SCORES = {
  name: "scores",
  help: "One score per criterion; of several projects, one row each.",
  type: "table",
} as const;
const WEIGHTS = {
  name: "weights",
  help: "One weight per criterion, in the same order.",
  type: "column",
} as const;
const BEST = 100;

/** Weighted scores and ranks. */
export const SCORES_AND_RANKS: readonly FunctionKind[] = [
  describe({
    name: "WEIGHTED_SCORE",
    topic: "Scores",
    help: "Weighted score in points of 100, one per row of scores; a missing score is left out and the rest re-weighted.",
    arguments: [
      SCORES,
      WEIGHTS,
      {
        name: "worst",
        help: "Score that gives no points: one, or one per criterion; above best where lower is better.",
        type: "column",
        default: 0,
      },
      {
        name: "best",
        help: "Score that gives all points: one, or one per criterion.",
        type: "column",
        default: BEST,
      },
    ],
    result: "array",
    source: KEENEY,
    example: { arguments: [[[4, 3, 5]], [[50, 30, 20]], 1, 5], result: 72.5 },
    calculate: ([scores, weights, worst, best]) => {
      const criteria = criteriaOf(weights, { worst, best });
      if (isFunctionError(criteria)) return criteria;
      return perRow(scores, criteria, ({ score }) => known(score, "Nothing is scored"));
    },
  }),
  describe({
    name: "SCORE_COVERAGE",
    topic: "Scores",
    help: "Share of the weight that is scored, 0 to 1, one per row of scores; under 0.8 a rank says little.",
    arguments: [SCORES, WEIGHTS],
    result: "array",
    source: "Gridfolio, docs/methods.md: Weighted score",
    example: { arguments: [[[4, null, 5]], [[50, 30, 20]]], result: 0.7 },
    calculate: ([scores, weights]) => {
      // Whatever is scored counts, on any scale.
      const criteria = criteriaOf(weights, { worst: [-Number.MAX_VALUE], best: [Number.MAX_VALUE] });
      return isFunctionError(criteria) ? criteria : perRow(scores, criteria, ({ coverage }) => coverage);
    },
  }),
  describe({
    name: "RANK",
    topic: "Scores",
    help: "Ranks, best first, in the shape of the scores; equal scores share a rank and the next counts them: 1, 2, 2, 4.",
    arguments: [{ ...SCORES, help: "The scores of all projects; more is better." }],
    result: "array",
    source: "Gridfolio, docs/methods.md: Ranks",
    example: { arguments: [[[70], [90], [70], [50]]], result: [[2], [1], [2], [4]] },
    calculate: ([scores]) => {
      const ranks = competitionRanks(scores.flat());
      let next = 0;
      return scores.map((row) => row.map(() => known(ranks[next++] ?? null, "Not scored")));
    },
  }),
];

function criteriaOf(
  weights: readonly Known<number>[],
  { worst, best }: { readonly worst: readonly Known<number>[]; readonly best: readonly Known<number>[] },
): ScoredCriterion[] | FunctionError {
  const given = weights.map((weight) => weight ?? 0);
  if (given.some((weight) => weight < 0)) return badNumber("A weight is below 0");
  for (const [name, ends] of [["worst", worst] as const, ["best", best] as const]) {
    if (ends.length !== 1 && ends.length !== given.length)
      return badValue(`${name} must be one value, or one for each of the ${given.length} criteria`);
  }
  const shares = sharesOf(given);
  return given.map((givenWeight, index): ScoredCriterion => {
    const [low, high] = [endAt(worst, index) ?? 0, endAt(best, index) ?? BEST];
    return {
      name: `criterion ${index + 1}`,
      weight: shares[index] ?? 0,
      givenWeight,
      mean: null,
      direction: low <= high ? "benefit" : "cost",
      min: Math.min(low, high),
      max: Math.max(low, high),
    };
  });
}

function endAt(ends: readonly Known<number>[], index: number): Known<number> {
  return ends[ends.length === 1 ? 0 : index] ?? null;
}

/** One outcome per project: each row of the scores, or all of them where they are as many as the criteria. */
function perRow(
  scores: readonly (readonly Known<number>[])[],
  criteria: readonly ScoredCriterion[],
  figure: (score: WeightedScore) => Outcome,
): Outcome | Outcome[][] {
  const all = scores.flat();
  const one = (raw: readonly Known<number>[]): Outcome => scored(raw, criteria, figure);
  if (all.length === criteria.length) return one(all);
  if (scores.every((row) => row.length === criteria.length)) return scores.map((row) => [one(row)]);
  return badValue(`There are ${criteria.length} weights, and rows of ${scores[0]?.length ?? 0} scores`);
}

function scored(
  raw: readonly Known<number>[],
  criteria: readonly ScoredCriterion[],
  figure: (score: WeightedScore) => Outcome,
): Outcome {
  const beyond = criteria.findIndex((criterion, index) => {
    const value = raw[index] ?? null;
    return value !== null && isBeyondScale(value, criterion);
  });
  if (beyond >= 0)
    return badNumber(`Score ${raw[beyond] ?? ""} of criterion ${beyond + 1} is beyond its scale`);
  return figure(weightedScore(raw, criteria, "reweight"));
}
