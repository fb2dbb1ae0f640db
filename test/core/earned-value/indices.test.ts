import {
  estimatesAtCompletion,
  estimateAtCompletion,
  weakness,
  type EstimateBasis,
} from "../../../core/earned-value/estimate-at-completion";
import {
  costPerformanceIndex,
  costVariance,
  schedulePerformanceIndex,
  scheduleVariance,
  shareComplete,
} from "../../../core/earned-value/indices";
import { recentCostIndex } from "../../../core/earned-value/recent-performance";
import { spendPosesAsProgress } from "../../../core/earned-value/spend-as-progress";
import { toComplete, toCompleteIndex } from "../../../core/earned-value/to-complete";
import cases from "../../cases/earned-value.json";

const basisOf = (figures: {
  budgetAtCompletion: number;
  plannedValue: number;
  earnedValue: number;
  actualCost: number;
}): EstimateBasis => ({
  ...figures,
  costIndex: costPerformanceIndex(figures),
  scheduleIndex: schedulePerformanceIndex(figures),
  timeIndex: null,
  costIndexOf3: null,
  costIndexOf6: null,
  estimateToComplete: null,
  managersEstimate: null,
});

test.each(cases)("$name", ({ input, expected }) => {
  const { eac = {}, ...indices } = expected as { eac?: Record<string, number> } & Record<string, number>;
  const estimates: Record<string, number | null> = estimatesAtCompletion(basisOf(input));
  const found: Record<string, number | null> = {
    costIndex: costPerformanceIndex(input),
    scheduleIndex: schedulePerformanceIndex(input),
    costVariance: costVariance(input),
    scheduleVariance: scheduleVariance(input),
    toCompleteBudget: toCompleteIndex(toComplete(input, input.budgetAtCompletion)),
    estimateToComplete: (estimates["cpi"] ?? NaN) - input.actualCost,
  };
  for (const [name, value] of Object.entries(indices)) expect(found[name]! / value).toBeCloseTo(1, 5);
  for (const [method, value] of Object.entries(eac)) expect(estimates[method]! / value).toBeCloseTo(1, 5);
});

test("the published EAC of a CPI of 0.83 and of CPI × SPI come out", () => {
  // paulgovan.github.io/PRA/reference/eac.html: BAC 100,000, CPI .83 → 120,481.9
  const given = { budgetAtCompletion: 100_000, earnedValue: 0, actualCost: 0 };
  expect(estimateAtCompletion(given, 0.83)).toBeCloseTo(120_481.9, 1);
  const spent = { budgetAtCompletion: 100_000, earnedValue: 35_000, actualCost: 63_000 };
  expect(estimateAtCompletion(spent, 0.83 * 0.875)).toBeCloseTo(152_500.9, 1);
  expect(toCompleteIndex(toComplete(spent, 120_482))).toBeCloseTo(1.13, 2);
});

test("a project that has spent nothing has no cost index, one with nothing due no schedule index", () => {
  expect(costPerformanceIndex({ earnedValue: 10, actualCost: 0 })).toBeNull();
  expect(schedulePerformanceIndex({ earnedValue: 10, plannedValue: 0 })).toBeNull();
  expect(shareComplete(10, 0)).toBeNull();
});

test("with the money gone and work left the budget is exhausted; with the work done there is nothing to complete", () => {
  const work = { budgetAtCompletion: 100, earnedValue: 80, actualCost: 100 };
  expect(toComplete(work, 100)).toEqual({ status: "budget exhausted" });
  expect(toComplete({ ...work, earnedValue: 100 }, 100)).toEqual({ status: "work complete" });
});

test("a factor that is 0 or unknown gives no estimate; complete work costs what it cost", () => {
  const work = { budgetAtCompletion: 100, earnedValue: 0, actualCost: 10 };
  expect(estimateAtCompletion(work, 0)).toBeNull();
  expect(estimateAtCompletion(work, null)).toBeNull();
  expect(estimateAtCompletion({ ...work, earnedValue: 100 }, null)).toBe(10);
});

test("AC + ETC and the manager's own estimate stand without earned value", () => {
  const none = {
    costIndex: null,
    scheduleIndex: null,
    timeIndex: null,
    costIndexOf3: null,
    costIndexOf6: null,
  };
  const estimates = estimatesAtCompletion({
    ...none,
    budgetAtCompletion: 100,
    earnedValue: null,
    actualCost: 30,
    estimateToComplete: 90,
    managersEstimate: 110,
  });
  expect(estimates).toMatchObject({ bottomUp: 120, manager: 110, plan: null, cpi: null });
});

test("formulas are weak before 20 %, schedule-weighted ones after 85 %, the manager's never by formula", () => {
  expect(weakness("cpi", 0.19)).toBe("before 20 % complete");
  expect(weakness("cpi", 0.9)).toBeNull();
  expect(weakness("spiT", 0.86)).toBe("schedule-weighted after 85 % complete");
  expect(weakness("spiT", 0.85)).toBeNull();
  expect(weakness("manager", 0.01)).toBeNull();
});

test("the CPI of the last three periods looks only at them", () => {
  const history = [
    { earnedValue: 50, actualCost: 20 },
    { earnedValue: 60, actualCost: 40 },
    { earnedValue: 70, actualCost: 60 },
    { earnedValue: 80, actualCost: 80 },
  ];
  expect(recentCostIndex(history, 3)).toBe(0.5);
  expect(recentCostIndex(history, 6)).toBeNull();
  expect(recentCostIndex([history[3]!, history[3]!], 1)).toBeNull();
});

test("% complete that follows the money on three dates is spend; one honest date clears it", () => {
  const spend = [0.2, 0.4, 0.6].map((share) => ({
    shareComplete: share,
    actualCost: share * 100 + 1.9,
    budget: 100,
  }));
  expect(spendPosesAsProgress(spend)).toBe(true);
  expect(spendPosesAsProgress(spend.slice(1))).toBe(false);
  expect(spendPosesAsProgress([...spend, { shareComplete: 0.7, actualCost: 80, budget: 100 }])).toBe(false);
  expect(spendPosesAsProgress([...spend.slice(1), { shareComplete: 1, actualCost: 100, budget: 100 }])).toBe(
    false,
  );
});
