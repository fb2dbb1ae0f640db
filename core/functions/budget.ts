import { realisationRate } from "../finance/benefit-position";
import { budgetLeft } from "../finance/budget-left";
import { forecastAtRunRate, runRate } from "../finance/run-rate";
import { describe, type FunctionKind } from "./function-kind";
import { known } from "./outcome";
import { notAboveZero } from "./reasons";

const SPENT = { name: "spent", help: "Money spent so far.", type: "number" } as const;
const ELAPSED = {
  name: "periods_elapsed",
  help: "Periods, such as months, over which it was spent.",
  type: "number",
} as const;

/** Spending against a budget, and benefits against their plan. */
export const BUDGET: readonly FunctionKind[] = [
  describe({
    name: "BUDGET_LEFT",
    topic: "Budget and benefits",
    help: "What is left of a budget: budget − (actual + commitments); negative is overspent.",
    arguments: [
      { name: "budget", help: "Current budget.", type: "number" },
      { name: "actual", help: "Spent so far, accruals included.", type: "number" },
      { name: "commitments", help: "Ordered and not yet spent.", type: "number", default: 0 },
    ],
    result: "value",
    source: "Gridfolio, docs/methods.md: Available",
    example: { arguments: [500, 320, 60], result: 120 },
    calculate: ([budget, actual, commitments]) =>
      known(budgetLeft({ budget, actual, commitments }), "A figure is not known"),
  }),
  describe({
    name: "RUN_RATE",
    topic: "Budget and benefits",
    help: "What a period has cost on average so far.",
    arguments: [SPENT, ELAPSED],
    result: "value",
    source: "Gridfolio, docs/methods.md: Run rate",
    example: { arguments: [300, 4], result: 75 },
    calculate: ([spent, periodsElapsed]) =>
      known(runRate({ spent, periodsElapsed }), notAboveZero("periods elapsed", periodsElapsed)),
  }),
  describe({
    name: "FORECAST_AT_RUN_RATE",
    topic: "Budget and benefits",
    help: "Cost of all periods if the rest goes on at the run rate: spent + run rate × periods left.",
    arguments: [
      SPENT,
      ELAPSED,
      { name: "periods_in_all", help: "Periods from beginning to end.", type: "number" },
    ],
    result: "value",
    source: "Gridfolio, docs/methods.md: Run rate",
    example: { arguments: [300, 4, 12], result: 900 },
    calculate: ([spent, periodsElapsed, periodsInAll]) =>
      known(
        forecastAtRunRate({ spent, periodsElapsed, periodsInAll }),
        notAboveZero("periods elapsed", periodsElapsed),
      ),
  }),
  describe({
    name: "REALISATION_RATE",
    topic: "Budget and benefits",
    help: "Benefit realised ÷ benefit planned to date.",
    arguments: [
      { name: "realised", help: "Benefit realised so far.", type: "number" },
      { name: "planned_to_date", help: "Benefit planned up to the same day.", type: "number" },
    ],
    result: "value",
    source: "Gridfolio, docs/methods.md: Realisation rate",
    example: { arguments: [46, 100], result: 0.46 },
    calculate: ([realised, planned]) => known(realisationRate(realised, planned), "No benefit was due yet"),
  }),
];
