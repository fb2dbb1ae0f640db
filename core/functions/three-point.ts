import {
  pertDeviation,
  pertMean,
  triangularDeviation,
  triangularMean,
  triangularQuantile,
  type ThreePoint,
} from "../math/three-point";
import { describe, type FunctionKind } from "./function-kind";
import { badNumber, type FunctionError, type Outcome } from "./outcome";

const MALCOLM =
  "Malcolm et al., Application of a Technique for Research and Development Program Evaluation (1959)";
const EVANS = "Evans, Hastings and Peacock, Statistical Distributions (2000), ch. 40";
const ESTIMATE = [
  { name: "optimistic", help: "The lowest value it may take.", type: "number" },
  { name: "most_likely", help: "The likeliest value.", type: "number" },
  { name: "pessimistic", help: "The highest value it may take.", type: "number" },
] as const;

/** Three-point estimates. */
export const THREE_POINT: readonly FunctionKind[] = [
  describe({
    name: "PERT",
    topic: "Estimates",
    help: "PERT mean of a three-point estimate, (O + 4M + P) ÷ 6.",
    arguments: ESTIMATE,
    result: "value",
    source: MALCOLM,
    example: { arguments: [4, 6, 12], result: 6.666666667 },
    calculate: ([low, mode, high]) => ofEstimate({ low, mode, high }, pertMean),
  }),
  describe({
    name: "PERT_SD",
    topic: "Estimates",
    help: "PERT standard deviation by the rule of thumb, (P − O) ÷ 6.",
    arguments: ESTIMATE,
    result: "value",
    source: MALCOLM,
    example: { arguments: [4, 6, 12], result: 1.333333333 },
    calculate: ([low, mode, high]) => ofEstimate({ low, mode, high }, pertDeviation),
  }),
  describe({
    name: "TRIANGULAR",
    topic: "Estimates",
    help: "Triangular mean, (O + M + P) ÷ 3; with a probability, the value not exceeded with it.",
    arguments: [
      ...ESTIMATE,
      { name: "probability", help: "0 to 1, such as 80 % for a P80.", type: "number", optional: true },
    ],
    result: "value",
    source: EVANS,
    example: { arguments: [4, 6, 12], result: 7.333333333 },
    calculate: ([low, mode, high, probability]) => {
      if (probability === null) return ofEstimate({ low, mode, high }, triangularMean);
      if (probability < 0 || probability > 1) {
        return badNumber(`probability is ${probability}; it must be from 0 to 1 (80 % is 0.8)`);
      }
      return ofEstimate({ low, mode, high }, (estimate) => triangularQuantile(estimate, probability));
    },
  }),
  describe({
    name: "TRIANGULAR_SD",
    topic: "Estimates",
    help: "Triangular standard deviation, √((O² + M² + P² − OM − OP − MP) ÷ 18).",
    arguments: ESTIMATE,
    result: "value",
    source: EVANS,
    example: { arguments: [4, 6, 12], result: 1.699673171 },
    calculate: ([low, mode, high]) => ofEstimate({ low, mode, high }, triangularDeviation),
  }),
];

function ofEstimate(estimate: ThreePoint, figure: (estimate: ThreePoint) => number): Outcome {
  return risingOr(estimate) ?? figure(estimate);
}

function risingOr({ low, mode, high }: ThreePoint): FunctionError | null {
  return low <= mode && mode <= high
    ? null
    : badNumber("The values must rise: optimistic, most likely, pessimistic");
}
