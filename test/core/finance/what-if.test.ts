import fc from "fast-check";
import { financeOf } from "../../../core/finance/finance";
import type { FinanceResult } from "../../../core/finance/finance-result";
import { movedWorth } from "../../../core/finance/moved";
import { financeJson } from "../../../core/finance/json";
import { whatIfTables } from "../../../core/finance/report-what-if";
import { withStudies, type StudiedFinance } from "../../../core/finance/studies";
import { whatIf, type WhatIfCase } from "../../../core/finance/what-if";
import { money, on, portfolioOf, project } from "./portfolio-of";

/** Pay 1000 on the valuation date, get what is given a year later, at 8 %. */
function yearLater(...benefits: readonly number[]): StudiedFinance {
  const ids = benefits.map((_, index) => `P${index + 1}`);
  const financials = ids.flatMap((id, index) => [
    money(id, ["2027-01-01", 1000], { version: "outlook" }),
    money(id, ["2028-01-01", benefits[index] ?? 0], { version: "outlook", flow: "benefit" }),
  ]);
  return financeOf(
    portfolioOf({ projects: ids.map((id) => project(id)), financials }, { valuationDate: on("2027-01-01") }),
  );
}

function caseOf(result: FinanceResult, kind: WhatIfCase["kind"], amount: number): WhatIfCase {
  const found = whatIf(result).cases.find(
    (one) => one.kind === kind && (kind === "rate" ? one.rate : one.monthsLater) === amount,
  );
  if (!found) throw new Error(`no case ${kind} ${amount}`);
  return found;
}

test("a higher rate takes value, and names the projects that it turns into losses", () => {
  const result = yearLater(1085, 1200);
  const dearer = caseOf(result, "rate", 0.09);
  expect(dearer.npv).toBeCloseTo((1085 + 1200) / 1.09 - 2000, 9);
  expect(dearer.change).toBeCloseTo((1085 + 1200) / 1.09 - (1085 + 1200) / 1.08, 9);
  expect(dearer.turnNegative).toEqual(["P1"]);
  expect(caseOf(result, "rate", 0.1).byProject[1]).toBeCloseTo(1200 / 1.1 - 1000, 9);
});

test("a lower rate turns a loss into a gain", () => {
  expect(caseOf(yearLater(1075), "rate", 0.07)).toMatchObject({ turnPositive: ["P1"], turnNegative: [] });
});

test("benefits that come half a year later are discounted by half a year more, their costs are not", () => {
  const late = caseOf(yearLater(1085, 1200), "benefits later", 6);
  expect(late.npv).toBeCloseTo((1085 + 1200) / 1.08 ** 1.5 - 2000, 9);
  expect(late.turnNegative).toEqual(["P1"]);
});

test("at the break-even rate the portfolio is worth nothing", () => {
  const { breakEvenRates, cases } = whatIf(yearLater(1100, 1200));
  expect(breakEvenRates).toHaveLength(1);
  expect(breakEvenRates[0]).toBeCloseTo(0.15, 10);
  expect(cases.find(({ kind }) => kind === "break-even")).toMatchObject({ npv: 0, turnNegative: ["P1"] });
});

test("monthly and dated flows break even together", () => {
  const financials = [
    money("P1", ["2027-01-01", 1000], { version: "outlook", dated: true }),
    money("P1", ["2028-01-01", 1100], { version: "outlook", flow: "benefit", dated: true }),
    money("P2", ["2027-01-01", 1000], { version: "outlook" }),
    money("P2", ["2028-01-01", 1100], { version: "outlook", flow: "benefit" }),
  ];
  const tables = { projects: [project("P1"), project("P2")], financials };
  const { breakEvenRates } = whatIf(financeOf(portfolioOf(tables, { valuationDate: on("2027-01-01") })));
  expect(breakEvenRates[0]).toBeCloseTo(0.1, 10);
});

test("a portfolio that only brings money breaks even at no rate, and the tab says so", () => {
  const financials = [
    money("P1", ["2027-01-01", 0], { version: "outlook" }),
    money("P1", ["2028-01-01", 50], { version: "outlook", flow: "benefit" }),
  ];
  const result = financeOf(portfolioOf({ projects: [project("P1")], financials }));
  expect(whatIf(result).cases.map(({ kind }) => kind)).not.toContain("break-even");
  expect(whatIfTables(result)[0]?.note).toContain("At no rate");
});

test("without a project that can be valued there is nothing to suppose", () => {
  const result = financeOf(portfolioOf({ projects: [project("P1", { budget: 100 })] }));
  expect(whatIf(result)).toEqual({ projects: [], cases: [], breakEvenRates: [] });
  expect(whatIfTables(result)).toEqual([]);
});

test("the document has a project's worth in the order of the cases", () => {
  const { whatIf: document } = financeJson(yearLater(1085, 1200)) as {
    whatIf: { cases: { npvGoForward: number }[]; projects: { npvGoForward: number[] }[] };
  };
  document.cases.forEach(({ npvGoForward }, index) => {
    const added = document.projects.reduce((total, one) => total + (one.npvGoForward[index] ?? NaN), 0);
    expect(added).toBeCloseTo(npvGoForward, 6);
  });
});

test("moved by no months, what is to come is worth the go-forward NPV, past dated flows or not", () => {
  const flow = fc.record({
    month: fc.integer({ min: 0, max: 47 }),
    amount: fc.integer({ min: 1, max: 1000 }),
    flow: fc.constantFrom("cost", "benefit" as const),
    dated: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(flow, { minLength: 1, maxLength: 12 }), (flows) => {
      const financials = flows.map(({ month, amount, ...fields }) => {
        const period = `${2025 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01`;
        return money("P1", [period, amount], { version: "outlook", ...fields });
      });
      const { projects, terms } = financeOf(portfolioOf({ projects: [project("P1")], financials }));
      for (const { flows: own, appraisal } of projects)
        expect(movedWorth(own, { months: 0, part: "benefits" }, terms)).toBe(appraisal.npvGoForward);
    }),
  );
});

test("what follows from the money is worked out once, for the tab and the JSON", () => {
  const { studies } = withStudies(yearLater(1500));
  expect(studies.whatIf()).toBe(studies.whatIf());
  expect(studies.workingCapital()).toBe(studies.workingCapital());
  expect(studies.quadrants()).toBe(studies.quadrants());
});
