import { estimateToComplete, varianceAtCompletion } from "../earned-value/estimate-at-completion";
import {
  costPerformanceIndex,
  costVariance,
  schedulePerformanceIndex,
  scheduleVariance,
  shareComplete,
  valueEarned,
} from "../earned-value/indices";
import { recentCostIndex } from "../earned-value/recent-performance";
import { toComplete } from "../earned-value/to-complete";
import { describe, type FunctionKind } from "./function-kind";
import { badNumber, known, notAvailable } from "./outcome";
import { notAboveZero, paired } from "./reasons";

const PMI = "PMI, The Standard for Earned Value Management (2019)";
export const EV = {
  name: "ev",
  help: "Earned value: what the work done was budgeted to cost.",
  type: "number",
} as const;
export const AC = { name: "ac", help: "Actual cost to date.", type: "number" } as const;
export const PV = {
  name: "pv",
  help: "Planned value: what the work planned by now was budgeted to cost.",
  type: "number",
} as const;
export const BAC = { name: "bac", help: "Budget at completion.", type: "number" } as const;
const EAC = { name: "eac", help: "Estimate at completion.", type: "number" } as const;
/** Intervals between reports over which recent performance is commonly taken. */
const USUAL_PERIODS = 3;

/** Indices, variances and what follows from one estimate. */
export const EARNED_VALUE: readonly FunctionKind[] = [
  describe({
    name: "COST_VARIANCE",
    topic: "Earned value",
    help: "Cost variance, CV = EV − AC; negative is over cost.",
    arguments: [EV, AC],
    result: "value",
    source: PMI,
    example: { arguments: [40, 45], result: -5 },
    calculate: ([earnedValue, actualCost]) => costVariance({ earnedValue, actualCost }),
  }),
  describe({
    name: "SCHEDULE_VARIANCE",
    topic: "Earned value",
    help: "Schedule variance, SV = EV − PV; negative is behind plan.",
    arguments: [EV, PV],
    result: "value",
    source: PMI,
    example: { arguments: [40, 50], result: -10 },
    calculate: ([earnedValue, plannedValue]) => scheduleVariance({ earnedValue, plannedValue }),
  }),
  describe({
    name: "CPI",
    topic: "Earned value",
    help: "Cost performance index, EV ÷ AC; below 1 the work done cost more than budgeted.",
    arguments: [EV, AC],
    result: "value",
    source: PMI,
    example: { arguments: [40, 45], result: 0.8888888889 },
    calculate: ([earnedValue, actualCost]) =>
      known(costPerformanceIndex({ earnedValue, actualCost }), notAboveZero("AC", actualCost)),
  }),
  describe({
    name: "SPI",
    topic: "Earned value",
    help: "Schedule performance index, EV ÷ PV. It tends to 1 on every project that ends: see SPI_T.",
    arguments: [EV, PV],
    result: "value",
    source: PMI,
    example: { arguments: [40, 50], result: 0.8 },
    calculate: ([earnedValue, plannedValue]) =>
      known(schedulePerformanceIndex({ earnedValue, plannedValue }), notAboveZero("PV", plannedValue)),
  }),
  describe({
    name: "RECENT_CPI",
    topic: "Earned value",
    help: "CPI of the last reports alone: what was earned in them ÷ what was spent in them.",
    arguments: [
      { name: "ev", help: "Earned value to date, one per report, oldest first.", type: "column" },
      { name: "ac", help: "Actual cost to date, one per report, oldest first.", type: "column" },
      {
        name: "periods",
        help: "Intervals between reports that count.",
        type: "number",
        default: USUAL_PERIODS,
      },
    ],
    result: "value",
    source: "Christensen, The Estimate at Completion Problem (1993)",
    example: { arguments: [[[10], [20], [28], [34]], [[10], [22], [32], [42]], 3], result: 0.75 },
    calculate: ([earned, spent, periods]) => {
      if (!(periods >= 1) || !Number.isInteger(periods))
        return badNumber("periods must be a whole number, 1 or more");
      const pairs = paired(earned, spent, "ev and ac");
      if (!Array.isArray(pairs)) return pairs;
      if (pairs.length <= periods)
        return notAvailable(`${periods} intervals take ${periods + 1} reports; there are ${pairs.length}`);
      const history = pairs.map(([earnedValue, actualCost]) => ({ earnedValue, actualCost }));
      return known(recentCostIndex(history, periods), "Nothing was spent in these intervals");
    },
  }),
  describe({
    name: "PERCENT_COMPLETE",
    topic: "Earned value",
    help: "Share of the budgeted work that is done, EV ÷ BAC.",
    arguments: [EV, BAC],
    result: "value",
    source: PMI,
    example: { arguments: [40, 100], result: 0.4 },
    calculate: ([earnedValue, budget]) => known(shareComplete(earnedValue, budget), "BAC is 0"),
  }),
  describe({
    name: "EARNED_VALUE",
    topic: "Earned value",
    help: "Earned value from progress, % complete × BAC.",
    arguments: [
      { name: "percent_complete", help: "Share of the work that is done, 0 to 1.", type: "number" },
      BAC,
    ],
    result: "value",
    source: PMI,
    example: { arguments: [0.4, 100], result: 40 },
    calculate: ([share, budget]) =>
      share < 0 || share > 1
        ? badNumber(`percent complete is ${share}; it must be from 0 to 1 (40 % is 0.4)`)
        : valueEarned(share, budget),
  }),
  describe({
    name: "ETC",
    topic: "Earned value",
    help: "Estimate to complete, EAC − AC: what is still to be spent.",
    arguments: [EAC, AC],
    result: "value",
    source: PMI,
    example: { arguments: [112.5, 45], result: 67.5 },
    calculate: ([estimate, actualCost]) =>
      known(estimateToComplete(estimate, actualCost), "EAC or AC is not known"),
  }),
  describe({
    name: "VAC",
    topic: "Earned value",
    help: "Variance at completion, BAC − EAC; negative is over budget.",
    arguments: [BAC, EAC],
    result: "value",
    source: PMI,
    example: { arguments: [100, 112.5], result: -12.5 },
    calculate: ([budget, estimate]) =>
      known(varianceAtCompletion(budget, estimate), "BAC or EAC is not known"),
  }),
  describe({
    name: "TCPI",
    topic: "Earned value",
    help: "Cost efficiency that the remaining work needs: (BAC − EV) ÷ (target − AC).",
    arguments: [
      BAC,
      EV,
      AC,
      {
        name: "target",
        help: "What it may cost in all, such as the manager's EAC; left out: BAC.",
        type: "number",
        optional: true,
      },
    ],
    result: "value",
    source: PMI,
    example: { arguments: [100, 40, 45], result: 1.0909090909 },
    calculate: ([budgetAtCompletion, earnedValue, actualCost, target]) => {
      const outcome = toComplete(
        { budgetAtCompletion, earnedValue, actualCost },
        target ?? budgetAtCompletion,
      );
      if (outcome.status === "index") return outcome.index;
      return notAvailable(
        outcome.status === "work complete" ? "The work is complete" : "The money is spent and work is left",
      );
    },
  }),
];
