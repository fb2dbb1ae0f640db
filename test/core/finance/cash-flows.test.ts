import fc from "fast-check";
import { worthAtApproval, yearlyRates } from "../../../core/finance/appraisal";
import { timeLine, type ProjectFlow } from "../../../core/finance/project-flow";
import { projectFlows } from "../../../core/finance/project-flows";
import { budgetPosition } from "../../../core/finance/budget-position";
import { financeInputs } from "../../../core/finance/input";
import { byYearOfLife } from "../../../core/finance/spread";
import { financeTerms } from "../../../core/finance/terms";
import { on, portfolioOf, project } from "./portfolio-of";

const VALUATION = on("2027-01-01");
const DATES = { valuationDate: VALUATION, actualsThrough: on("2026-09-30") };

function flow(start: string, amount: number, fields: Partial<ProjectFlow> = {}): ProjectFlow {
  const runs = { start: on(start), finish: on(start) };
  return {
    kind: "one-off",
    start: on(start),
    runs,
    treatment: null,
    dated: false,
    amount,
    sunk: 0,
    ...fields,
  };
}

test("an amount over eighteen months splits by months over the years of the valuation date", () => {
  const parts = byYearOfLife({ amount: 180, from: on("2026-07-01"), to: on("2027-12-31") }, DATES);
  expect(parts.map(({ start, amount }) => [start, amount])).toEqual([
    [on("2026-01-01"), 60],
    [VALUATION, 120],
  ]);
  expect(parts.map(({ past }) => past)).toEqual([30, 0]); // July to September
});

test("the parts of an amount add up to it, and none of it is lost before or after the dates", () => {
  const days = fc.integer({ min: on("2020-01-01"), max: on("2035-12-31") });
  fc.assert(
    fc.property(days, fc.nat(4000), fc.integer({ min: 1, max: 1e7 }), (from, length, amount) => {
      const parts = byYearOfLife({ amount, from, to: from + length }, DATES);
      const total = parts.reduce((sum, part) => sum + part.amount, 0);
      expect(Math.abs(total / amount - 1)).toBeLessThan(1e-9);
      for (const part of parts) expect(part.past).toBeLessThanOrEqual(part.amount + 1e-6);
    }),
  );
});

test("yearly flows make a yearly time line, quarterly ones a quarterly, any other a monthly, a dated one days", () => {
  const months = (...starts: string[]): number =>
    timeLine(
      starts.map((start) => flow(start, 1)),
      VALUATION,
    ).months;
  expect(months("2027-01-01", "2029-01-01")).toBe(12);
  expect(months("2026-10-01", "2027-04-01")).toBe(3);
  expect(months("2027-01-01", "2027-02-01")).toBe(1);
  expect(timeLine([flow("2027-01-01", 1), flow("2028-01-01", 1, { dated: true })], VALUATION).months).toBe(0);
});

test("costs and income of a period stand on one point of the time line", () => {
  const { points } = timeLine(
    [flow("2028-01-01", 30), flow("2028-01-01", 100, { kind: "benefit" })],
    VALUATION,
  );
  expect(points).toEqual([{ time: 1, date: on("2028-01-01"), cost: 30, income: 100 }]);
});

test("an internal rate of monthly flows is told per year", () => {
  const flows = [flow("2027-01-01", 100), flow("2027-02-01", 101, { kind: "benefit" })];
  expect(yearlyRates(timeLine(flows, VALUATION))[0]).toBeCloseTo(1.01 ** 12 - 1, 12);
});

test("the worth at approval is that of the first flow's day, and needs both cost and income", () => {
  const terms = financeTerms(portfolioOf({}));
  expect(
    worthAtApproval([flow("2020-01-01", 100), flow("2021-01-01", 216, { kind: "benefit" })], terms),
  ).toBeCloseTo(100, 10);
  expect(worthAtApproval([flow("2020-01-01", 100)], terms)).toBeNull();
});

describe("flows from the columns of Projects", () => {
  const UNDER_WAY = project("P1", {
    budget: 1000,
    actualCost: 600,
    forecastCost: 1200,
    start: on("2026-01-01"),
    finish: on("2027-06-30"),
    annualBenefit: 500,
    benefitYears: 2,
  });

  function flowsOf(row: typeof UNDER_WAY): ReturnType<typeof projectFlows> {
    const { terms, projects } = financeInputs(
      portfolioOf({ projects: [row] }, { valuationDate: VALUATION }),
      {},
    );
    const [input] = projects;
    if (!input) throw new Error("one project expected");
    return projectFlows({ input, position: budgetPosition(input, terms), terms });
  }

  test("what was spent is sunk; the rest of the estimate runs from now to the finish", () => {
    const { cost } = flowsOf(UNDER_WAY);
    expect(cost?.map(({ start, amount, sunk }) => [start, Math.round(amount), Math.round(sunk)])).toEqual([
      [on("2026-01-01"), 600, 600],
      [on("2026-01-01"), 200, 0], // October to December
      [VALUATION, 400, 0],
    ]);
  });

  test("benefits begin on the day after the finish and run for their years", () => {
    const { benefit, fallbacks } = flowsOf(UNDER_WAY);
    expect(benefit?.map(({ start, amount }) => [start, Math.round(amount)])).toEqual([
      [VALUATION, 250],
      [on("2028-01-01"), 500],
      [on("2029-01-01"), 250],
    ]);
    expect(fallbacks).toEqual(["costToGo", "benefits", "noRunCost"]);
  });

  test("a benefit without its years is not known; a benefit of 0 is", () => {
    expect(flowsOf(project("P1", { budget: 10, annualBenefit: 5 })).benefit).toBeNull();
    expect(flowsOf(project("P1", { budget: 10, annualBenefit: 0 })).benefit).toEqual([]);
  });

  test("a project that was cancelled costs nothing more and brings nothing", () => {
    const { cost, benefit } = flowsOf(
      project("P1", { budget: 10, actualCost: 4, annualBenefit: 5, stage: "cancelled" }),
    );
    expect(cost?.reduce((sum, { amount, sunk }) => sum + amount - sunk, 0)).toBe(0);
    expect(benefit).toEqual([]);
  });
});
