import type { Known } from "../domain/known";
import { totalExposure } from "../governance/exposure";
import { expectedValue, type ChanceOf } from "../math/expected-value";
import { describe, type FunctionKind } from "./function-kind";
import { badNumber, isFunctionError, notAvailable, type FunctionError, type Outcome } from "./outcome";
import { paired } from "./reasons";

const PROBABILITIES = { name: "probabilities", help: "One per case, 0 to 1.", type: "column" } as const;

/** What may happen, weighted by its probability; a case of which one figure is missing does not count. */
export const RISK: readonly FunctionKind[] = [
  describe({
    name: "EXPECTED_VALUE",
    topic: "Risk",
    help: "Σ probability × value; a case with an empty cell is left out.",
    arguments: [
      PROBABILITIES,
      { name: "values", help: "What each case is worth; a loss is negative.", type: "column" },
    ],
    result: "value",
    source: "Gridfolio, docs/methods.md: Expected value",
    example: { arguments: [[[0.5, 0.25]], [[100, -80]]], result: 30 },
    calculate: ([probabilities, values]) => ofCases(probabilities, values, expectedValue),
  }),
  describe({
    name: "RISK_EXPOSURE",
    topic: "Risk",
    help: "Σ probability × size of the impact of threats, whatever their sign; one with an empty cell is left out.",
    arguments: [PROBABILITIES, { name: "impacts", help: "What each threat would cost.", type: "column" }],
    result: "value",
    source: "Gridfolio, docs/methods.md: Health and decisions, Risk",
    example: {
      arguments: [
        [[0.5], [0.25]],
        [[100], [-80]],
      ],
      result: 70,
    },
    calculate: ([probabilities, impacts]) => ofCases(probabilities, impacts, totalExposure),
  }),
];

function ofCases(
  probabilities: readonly Known<number>[],
  values: readonly Known<number>[],
  figure: (chances: readonly ChanceOf[]) => number,
): Outcome {
  const chances = chancesOf(probabilities, values);
  if (isFunctionError(chances)) return chances;
  return chances.length === 0 ? notAvailable("No case has both a probability and a value") : figure(chances);
}

function chancesOf(
  probabilities: readonly Known<number>[],
  values: readonly Known<number>[],
): ChanceOf[] | FunctionError {
  const bad = probabilities.find((share) => share !== null && (share < 0 || share > 1));
  if (bad !== undefined) return badNumber(`A probability is ${bad}; it must be from 0 to 1 (40 % is 0.4)`);
  const pairs = paired(probabilities, values, "The two ranges");
  return isFunctionError(pairs) ? pairs : pairs.map(([probability, value]) => ({ probability, value }));
}
