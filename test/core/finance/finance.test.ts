import type { Financial } from "../../../core/domain/records";
import { financeOf } from "../../../core/finance/finance";
import type { FinanceResult, ProjectFinance } from "../../../core/finance/finance-result";
import { financeJson } from "../../../core/finance/json";
import { financeValues } from "../../../core/finance/measures";
import { internalRateOfReturn } from "../../../core/finance/internal-rate";
import { netPresentValue } from "../../../core/finance/net-present-value";
import { benefit, money, monthly, on, portfolioOf, project } from "./portfolio-of";

function only({ projects }: FinanceResult): ProjectFinance {
  const [first] = projects;
  if (projects.length !== 1 || !first) throw new Error(`one project expected, got ${projects.length}`);
  return first;
}

/** Budget 100 a month in 2026, 90 a month booked to September, outlook 120 a month from October. */
const YEAR: readonly Financial[] = [
  ...monthly("P1", ["2026-01", 12], { amount: 100, version: "current budget", treatment: "opex" }),
  ...monthly("P1", ["2026-01", 9], { amount: 90, version: "actual", treatment: "capex" }),
  ...monthly("P1", ["2026-10", 3], { amount: 120, version: "outlook" }),
  money("P1", ["2026-09-01", 15], { version: "accrual" }),
  money("P1", ["2026-09-01", 200], { version: "commitment" }),
  money("P1", ["2025-06-01", 50], { version: "actual" }),
];

describe("the year against its budget", () => {
  const result = financeOf(portfolioOf({ projects: [project("P1", { budget: 2000 })], financials: YEAR }));
  const { position } = only(result);

  test("budget, actual and outlook come from Financials, actuals with accruals", () => {
    expect(position).toMatchObject({
      budgetYear: 1200,
      budgetToDate: 900,
      actualToDate: 9 * 90 + 15,
      varianceToDate: 900 - 825,
      outlookYear: 825 + 360,
      varianceYear: 1200 - 1185,
      priorYears: 50,
      actualLife: 875,
      accruals: 15,
      commitments: 200,
      available: 2000 - (875 + 200),
    });
  });

  test("without a forecast the estimate at completion is the outlook of the whole life", () => {
    expect(position.eac).toBe(50 + 825 + 360);
    expect(position.varianceLife).toBe(2000 - 1235);
    expect(result.assumptions.map(({ what }) => what)).toContain("EAC");
  });

  test("a forecast's estimate stands before the outlook", () => {
    const forecast = financeOf(
      portfolioOf({ projects: [project("P1", { budget: 2000 })], financials: YEAR }),
      {
        eac: new Map([["P1", 2300]]),
      },
    );
    expect(only(forecast).position).toMatchObject({ eac: 2300, varianceLife: -300 });
  });

  test("what is not earned yet is timing, what the work done saved price and scope", () => {
    const reports = [
      { date: on("2025-12-31"), earnedValue: 40 },
      { date: on("2026-09-30"), earnedValue: 890 },
    ];
    const { varianceParts } = only(
      financeOf(portfolioOf({ projects: [project("P1", { budget: 2000 })], financials: YEAR }), {
        earned: new Map([["P1", reports]]),
      }),
    );
    expect(varianceParts).toEqual({
      notStarted: 0,
      timing: 900 - 850,
      currency: 0,
      priceAndScope: 850 - 825,
    });
  });

  test("without earned value nobody can tell timing from price", () => {
    expect(only(result).varianceParts.timing).toBeNull();
  });

  test("a proposal has asked for its budget: there is nothing available yet", () => {
    const asked = project("P1", { budget: 2000, stage: "proposed" });
    const { position } = only(financeOf(portfolioOf({ projects: [asked], financials: YEAR })));
    expect(position).toMatchObject({ budgetLife: 2000, available: null });
  });

  test("capex, opex and what nobody said add up to the total", () => {
    expect(position.treated.actualToDate).toEqual({ total: 825, capex: 810, opex: 0, unknown: 15 });
    expect(result.byTreatment.budgetYear).toEqual({ total: 1200, capex: 0, opex: 1200, unknown: 0 });
  });

  test("actuals through is the last month with actuals, and the result says so", () => {
    expect(result.terms.actualsThrough).toBe(on("2026-09-30"));
    expect(result.assumptions.find(({ what }) => what === "Actuals through")?.how).toContain("2026-09-30");
  });

  test("every version ties to Financials to the cent", () => {
    const { reconciliation } = financeJson(result) as {
      reconciliation: { measure: string; difference: number; source: number }[];
    };
    expect(reconciliation.map(({ measure, source, difference }) => [measure, source, difference])).toEqual([
      ["current budget, cost", 1200, 0],
      ["outlook, cost", 360, 0],
      ["actual, cost", 860, 0],
      ["accrual, cost", 15, 0],
      ["commitment, cost", 200, 0],
    ]);
  });

  test("the months of the chart are those of the table", () => {
    expect(result.byMonth.map(({ budget }) => budget)).toEqual(Array.from({ length: 12 }, () => 100));
    expect(result.byMonth.map(({ actual }) => actual)).toEqual([
      90,
      90,
      90,
      90,
      90,
      90,
      90,
      90,
      105,
      null,
      null,
      null,
    ]);
    expect(result.byMonth[10]?.outlook).toBe(120);
  });
});

describe("what the year's figures are made of", () => {
  test("an outlook that holds the closed months is taken whole, not added to the actuals", () => {
    const financials = [
      ...monthly("P1", ["2026-01", 9], { amount: 90, version: "actual" }),
      ...monthly("P1", ["2026-01", 12], { amount: 95, version: "outlook" }),
    ];
    expect(only(financeOf(portfolioOf({ projects: [project("P1")], financials }))).position.outlookYear).toBe(
      12 * 95,
    );
  });

  test("of several outlooks the latest counts: 9+3 after 6+6", () => {
    const financials = [
      ...monthly("P1", ["2026-01", 12], { amount: 100, version: "outlook", versionLabel: "9+3" }),
      ...monthly("P1", ["2026-01", 12], { amount: 70, version: "outlook", versionLabel: "6+6" }),
    ];
    const result = financeOf(portfolioOf({ projects: [project("P1")], financials }));
    expect(only(result).position.outlookYear).toBe(1200);
    expect(result.reconciliation).toMatchObject([
      { source: 2040, used: 1200, leftOut: 840, why: "12 rows of an earlier outlook" },
    ]);
  });

  test("a budget by the year has no year-to-date part", () => {
    const financials = [
      money("P1", ["2026-01-01", 1200], { version: "current budget" }),
      ...YEAR.filter(({ version }) => version === "actual"),
    ];
    const { position } = only(financeOf(portfolioOf({ projects: [project("P1")], financials })));
    expect(position).toMatchObject({ budgetYear: 1200, budgetToDate: null, varianceToDate: null });
  });

  test("work that has not begun is no saving", () => {
    const financials = [
      ...monthly("P1", ["2026-07", 6], { amount: 100, version: "current budget" }),
      ...monthly("P2", ["2026-01", 9], { amount: 10, version: "actual" }),
    ];
    const [late] = financeOf(portfolioOf({ projects: [project("P1"), project("P2")], financials })).projects;
    expect(late?.position.actualToDate).toBe(0);
    expect(late?.varianceParts).toEqual({ notStarted: 300, timing: 0, currency: 0, priceAndScope: 0 });
  });

  test("a dearer dollar is an adverse effect of exchange rates", () => {
    const financials = [money("P1", ["2026-03-01", 110], { version: "actual", amountAtBudgetRate: 100 })];
    expect(only(financeOf(portfolioOf({ projects: [project("P1")], financials }))).position.fx).toBe(-10);
  });

  test("a fiscal year that begins in April takes its months", () => {
    const financials = monthly("P1", ["2026-01", 12], { amount: 100, version: "current budget" });
    const { position } = only(
      financeOf(portfolioOf({ projects: [project("P1")], financials }, { fiscalYearStart: 4 })),
    );
    expect(position).toMatchObject({ budgetYear: 900, budgetToDate: 600 });
  });

  test("run cost is not part of the project's budget", () => {
    const financials = [
      ...YEAR,
      money("P1", ["2026-05-01", 1000], { version: "current budget", phase: "run" }),
    ];
    expect(only(financeOf(portfolioOf({ projects: [project("P1")], financials }))).position.budgetYear).toBe(
      1200,
    );
  });

  test("rows of projects that are not listed are left out, and the reconciliation says why", () => {
    const financials = [...YEAR, money("P9", ["2026-05-01", 7], { version: "actual" })];
    const { reconciliation } = financeOf(portfolioOf({ projects: [project("P1")], financials }));
    expect(reconciliation.find(({ version }) => version === "actual")).toMatchObject({
      source: 867,
      used: 860,
      leftOut: 7,
      why: "1 row of a project that Projects do not list",
    });
  });

  test("with Projects alone there are still budgets, estimates and variances", () => {
    const row = project("P1", {
      budget: 1000,
      forecastCost: 1150,
      actualCost: 600,
      yearBudget: 500,
      yearForecast: 560,
      priorYearsActual: 200,
    });
    const result = financeOf(portfolioOf({ projects: [row] }));
    expect(only(result).position).toMatchObject({
      budgetYear: 500,
      actualToDate: 400,
      outlookYear: 560,
      varianceYear: -60,
      budgetLife: 1000,
      eac: 1150,
      varianceLife: -150,
      actualLife: 600,
      budgetToDate: null,
    });
    expect(result.assumptions.map(({ how }) => how).join()).toContain("Year budget of Projects");
  });
});

const AT_2027 = { valuationDate: on("2027-01-01") };

describe("what a project is worth", () => {
  /** Looks cheap: 380 once, saves 370 a year and costs 310 a year to run, for five years. */
  const CHEAP = project("A6", {
    budget: 380,
    start: on("2027-07-01"),
    finish: on("2027-12-31"),
    annualBenefit: 370,
    benefitStart: on("2028-01-01"),
    benefitYears: 5,
    runCostPerYear: 310,
  });

  test("A6 from the columns of Projects: NPV −140, whole-life ROI −4 %, never paid back when discounted", () => {
    const row = only(financeOf(portfolioOf({ projects: [CHEAP] }, AT_2027)));
    expect(row.appraisal.npvGoForward).toBeCloseTo(-380 + 60 * ((1 - 1.08 ** -5) / 0.08), 8);
    expect(row.appraisal.npvGoForward).toBeCloseTo(-140.44, 2);
    expect(row.appraisal.roi).toBeCloseTo(-80 / 1930, 12);
    expect(row.appraisal.discountedPayback).toBeNull();
    expect(row.planningYearCost).toBe(380);
  });

  test("the same from Financials by the year, to the cent", () => {
    const years = [2028, 2029, 2030, 2031, 2032].map((year) => `${year}-01-01`);
    const financials = [
      money("A6", ["2027-01-01", 380], { version: "outlook" }),
      ...years.map((year) => money("A6", [year, 370], { version: "outlook", flow: "benefit" })),
      ...years.map((year) => money("A6", [year, 310], { version: "outlook", phase: "run" })),
    ];
    const { appraisal } = only(financeOf(portfolioOf({ projects: [project("A6")], financials }, AT_2027)));
    expect(appraisal.npv).toBeCloseTo(netPresentValue(0.08, [-380, 60, 60, 60, 60, 60]) ?? NaN, 10);
    expect(appraisal.irr).toBeCloseTo(internalRateOfReturn([-380, 60, 60, 60, 60, 60]) ?? NaN, 12);
    expect(appraisal.bcr).toBeCloseTo((370 * 3.99271003708) / (380 + 310 * 3.99271003708), 9);
  });

  test("a project under way is valued by what is still to come: sunk cost stays out", () => {
    const financials = [
      ...monthly("A4", ["2026-01", 9], { amount: 100, version: "actual" }),
      money("A4", ["2027-01-01", 690], { version: "outlook" }),
      money("A4", ["2028-01-01", 442.8], { version: "outlook", flow: "benefit" }),
    ];
    const { appraisal } = only(financeOf(portfolioOf({ projects: [project("A4")], financials }, AT_2027)));
    expect(appraisal.npvGoForward).toBeCloseTo(-690 + 442.8 / 1.08, 10);
    expect(appraisal.npv).toBeLessThan((appraisal.npvGoForward ?? NaN) - 900); // the 900 spent, compounded to 2027
  });

  test("what is still to come before the valuation date is no sunk cost: it is compounded to it", () => {
    const financials = [
      ...monthly("A4", ["2026-01", 9], { amount: 100, version: "actual" }),
      ...monthly("A4", ["2026-10", 3], { amount: 50, version: "outlook" }),
      money("A4", ["2027-04-01", 200], { version: "outlook", flow: "benefit" }),
    ];
    const row = only(financeOf(portfolioOf({ projects: [project("A4")], financials }, AT_2027)));
    const month = 1.08 ** (1 / 12);
    const expected = -50 * (month ** 3 + month ** 2 + month) + 200 / month ** 3;
    expect(row.appraisal.npvGoForward).toBeCloseTo(expected, 9);
    expect(row.costToGo).toBe(150);
    expect(row.planningYearCost).toBe(0);
  });

  test("monthly flows are discounted at the monthly rate", () => {
    const financials = [
      ...monthly("P1", ["2027-01", 3], { amount: 100, version: "outlook" }),
      ...monthly("P1", ["2027-07", 12], { amount: 30, version: "outlook", flow: "benefit" }),
    ];
    const { appraisal } = only(financeOf(portfolioOf({ projects: [project("P1")], financials }, AT_2027)));
    const flows = Array.from({ length: 18 }, (_, month) => (month < 3 ? -100 : month < 6 ? 0 : 30));
    expect(appraisal.goForward.months).toBe(1);
    expect(appraisal.npvGoForward).toBeCloseTo(netPresentValue(1.08 ** (1 / 12) - 1, flows) ?? NaN, 9);
    expect(appraisal.payback).toBeCloseTo(15 / 12, 12);
  });

  test("a table of project, date and signed amount gives Microsoft's XNPV and XIRR", () => {
    const flows: [string, number][] = [
      ["2008-01-01", -10000],
      ["2008-03-01", 2750],
      ["2008-10-30", 4250],
      ["2009-02-15", 3250],
      ["2009-04-01", 2750],
    ];
    const financials = flows.map(([date, amount]) => money("X", [date, amount], { dated: true }));
    const settings = { discountRate: 0.09, valuationDate: on("2008-01-01") };
    const result = financeOf(portfolioOf({ financials }, settings));
    const { appraisal } = only(result);
    expect(appraisal.npv).toBeCloseTo(2086.647602, 6);
    expect(appraisal.irr).toBeCloseTo(0.3733625335, 9);
    expect(result.assumptions.map(({ what }) => what)).toContain("Signs on Financials");
  });

  test("when no valuation date is given and all flows lie elsewhere, the result says so", () => {
    const flows = [money("P1", ["2031-01-01", 5], { version: "outlook" })];
    const { findings, terms } = financeOf(portfolioOf({ projects: [project("P1")], financials: flows }));
    expect(terms.valuationDate).toBe(on("2026-01-01"));
    expect(findings.map(({ code }) => code)).toEqual(["valuation-date-outside-flows"]);
  });

  test("a mandatory project has no return on investment, and no benefit given is not no benefit", () => {
    const mandatory = only(financeOf(portfolioOf({ projects: [{ ...CHEAP, mandatory: true }] }, AT_2027)));
    expect(mandatory.appraisal.roi).toBeNull();
    const { appraisal } = only(financeOf(portfolioOf({ projects: [project("P1", { budget: 100 })] })));
    expect(appraisal.npv).toBeNull();
    expect(appraisal.why).toContain("Annual benefit");
  });

  test("benefits are realised against what was planned to date; non-financial ones do not count", () => {
    const benefits = [
      benefit("P1", { kind: "cashable", planToDate: 100, realised: 46, annualValue: 300 }),
      benefit("P1", { kind: "non-cashable", planToDate: 50, realised: null, annualValue: 100 }),
      benefit("P1", { kind: "non-financial", planToDate: 8, realised: 2 }),
    ];
    const row = only(financeOf(portfolioOf({ projects: [project("P1")], benefits })));
    expect(row.benefits).toEqual({ planToDate: 150, realised: 46, rate: 0.46, cashableShare: 0.75 });
  });
});

test("criteria and the ranking may ask for a figure by its id, its title or its usual name", () => {
  const financials = [
    money("P1", ["2027-01-01", 100], { version: "outlook" }),
    money("P1", ["2028-01-01", 216], { version: "outlook", flow: "benefit" }),
  ];
  const values = financeValues(
    financeOf(portfolioOf({ projects: [project("P1"), project("P2")], financials }, AT_2027)),
  );
  for (const name of ["npvGoForward", "Go-forward NPV"])
    expect(values.get(name)?.get("P1")).toBeCloseTo(100, 10);
  for (const name of ["planningYearCost", "FY27 cost to go"]) expect(values.get(name)?.get("P1")).toBe(100);
  expect(values.get("ROI")?.get("P1")).toBeCloseTo(1.16, 12);
  expect(values.get("ROI")?.get("P2")).toBeNull();
});
