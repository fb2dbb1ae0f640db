import type { Known } from "../domain/known";
import { costOfDelayPerDuration, weightedShortestJobFirst } from "../scoring/delay";
import { comparedTogether, setPair, type Judgements } from "../scoring/incomplete-comparisons";
import { pairwiseWeights } from "../scoring/pairwise";
import { closenessToIdeal, idealTerms } from "../scoring/topsis";
import { sharesOf } from "../scoring/weighted-score";
import { describe, type FunctionKind } from "./function-kind";
import { badNumber, badValue, isFunctionError, known, notAvailable, type FunctionError } from "./outcome";

const SAATY = "Saaty, The Analytic Hierarchy Process (1980); Bozóki, Fülöp and Rónyai (2010)";
const JUDGEMENTS = {
  name: "judgements",
  help: "A square: how much more the row's criterion counts than the column's, 1/9 to 9; one of two mirrored cells is enough.",
  type: "table",
} as const;
/** A third may be written as 0.33. */
const MIRROR_TOLERANCE = 0.05;
const LARGEST = 9;

/** Weights from comparisons, closeness to the ideal, value by size, and cost of delay by duration. */
export const RANKING_METHODS: readonly FunctionKind[] = [
  describe({
    name: "AHP_WEIGHTS",
    topic: "Scores",
    help: "Weights that add up to 1, from comparisons in pairs; pairs that are not compared are filled in.",
    arguments: [JUDGEMENTS],
    result: "array",
    source: SAATY,
    example: {
      arguments: [
        [
          [1, 3, 5],
          [null, 1, 3],
          [null, null, 1],
        ],
      ],
      result: [[0.6369855717], [0.2582849944], [0.1047294339]],
    },
    calculate: ([judgements]) => {
      const matrix = judgementsIn(judgements);
      return isFunctionError(matrix) ? matrix : pairwiseWeights(matrix).weights.map((weight) => [weight]);
    },
  }),
  describe({
    name: "AHP_CONSISTENCY",
    topic: "Scores",
    help: "Consistency ratio of comparisons in pairs; above 0.1 they contradict each other.",
    arguments: [JUDGEMENTS],
    result: "value",
    source: SAATY,
    example: {
      arguments: [
        [
          [1, 3, 5],
          [null, 1, 3],
          [null, null, 1],
        ],
      ],
      result: 0.033199216,
    },
    calculate: ([judgements]) => {
      const matrix = judgementsIn(judgements);
      if (isFunctionError(matrix)) return matrix;
      return known(
        pairwiseWeights(matrix).consistencyRatio,
        "There is no random index for more than 11 criteria",
      );
    },
  }),
  describe({
    name: "TOPSIS",
    topic: "Scores",
    help: "Closeness to the ideal project, 0 to 1, one per row of scores; a missing score is left out.",
    arguments: [
      { name: "scores", help: "One score per criterion, one row per project.", type: "table" },
      { name: "weights", help: "One weight per criterion, in the same order.", type: "column" },
      {
        name: "directions",
        help: "1 where more is better, -1 where less is: one, or one per criterion.",
        type: "column",
        default: 1,
      },
    ],
    result: "array",
    source: "Hwang and Yoon, Multiple Attribute Decision Making (1981)",
    example: {
      arguments: [
        [
          [250, 16, 12],
          [200, 16, 8],
          [300, 32, 16],
        ],
        [[0.4, 0.35, 0.25]],
        [[-1, 1, 1]],
      ],
      result: [[0.2929877976], [0.3485406355], [0.6514593645]],
    },
    calculate: ([scores, weights, directions]) => {
      const count = weights.length;
      const given = weights.map((weight) => weight ?? 0);
      if (given.some((weight) => weight < 0)) return badNumber("A weight is below 0");
      if (scores.some((row) => row.length !== count))
        return badValue(`There are ${count} weights, and rows of ${scores[0]?.length ?? 0} scores`);
      if (directions.length !== 1 && directions.length !== count)
        return badValue(`directions must be one value, or one for each of the ${count} criteria`);
      const shares = sharesOf(given);
      const criteria = shares.map((weight, index) => ({
        weight,
        direction:
          (directions[directions.length === 1 ? 0 : index] ?? 1) < 0
            ? ("cost" as const)
            : ("benefit" as const),
      }));
      const terms = idealTerms(
        criteria.map((_, index) => scores.map((row) => row[index] ?? null)),
        criteria,
      );
      return scores.map((row) => [known(closenessToIdeal(row, terms), "Nothing is scored")]);
    },
  }),
  describe({
    name: "WSJF",
    topic: "Scores",
    help: "Weighted shortest job first: (value + time criticality + risk or opportunity) ÷ job size.",
    arguments: [
      { name: "value", help: "User and business value, in points.", type: "number" },
      { name: "time_criticality", help: "How much the value decays with time, in points.", type: "number" },
      {
        name: "risk_opportunity",
        help: "Risk reduction or opportunity enablement, in points.",
        type: "number",
      },
      { name: "job_size", help: "Size of the job, in points; above 0.", type: "number" },
    ],
    result: "value",
    source: "Reinertsen, The Principles of Product Development Flow (2009); Scaled Agile Framework",
    example: { arguments: [8, 5, 3, 5], result: 3.2 },
    calculate: ([value, criticality, opportunity, size]) =>
      weightedShortestJobFirst([value, criticality, opportunity], size) ??
      badNumber("job size must be above 0"),
  }),
  describe({
    name: "CD3_SCORE",
    topic: "Scores",
    help: "Cost of delay divided by duration: what a period's delay costs for each period that the work takes; the larger goes first.",
    arguments: [
      { name: "cost_of_delay", help: "Money that is lost with each period of delay.", type: "number" },
      { name: "duration", help: "How many periods the work takes; above 0.", type: "number" },
    ],
    result: "value",
    source: "Reinertsen, The Principles of Product Development Flow (2009); Black Swan Farming, CD3",
    example: { arguments: [120, 4], result: 30 },
    calculate: ([costOfDelay, duration]) =>
      costOfDelayPerDuration(costOfDelay, duration) ?? badNumber("duration must be above 0"),
  }),
];

/** The square of judgements, each pair from whichever of its two cells is filled. */
function judgementsIn(cells: readonly (readonly Known<number>[])[]): Judgements | FunctionError {
  const count = cells.length;
  if (cells.some((row) => row.length !== count)) return badValue("judgements must be a square");
  const matrix = cells.map((_, i) => cells.map((__, j): Known<number> => (i === j ? 1 : null)));
  for (let i = 0; i < count; i += 1) {
    for (let j = i + 1; j < count; j += 1) {
      const [up, down] = [cells[i]?.[j] ?? null, cells[j]?.[i] ?? null];
      for (const one of [up, down])
        if (one !== null && !(one <= LARGEST && one >= 1 / LARGEST - 0.01))
          return badNumber(`${one} is not between 1/9 and 9`);
      if (up !== null && down !== null && Math.abs(up * down - 1) > MIRROR_TOLERANCE)
        return badValue(`${up} and ${down} are not the inverse of each other`);
      setPair(matrix, [i, j], up ?? (down === null ? null : 1 / down));
    }
  }
  return comparedTogether(matrix).length < count
    ? notAvailable("Some criteria are not compared with the others")
    : matrix;
}
