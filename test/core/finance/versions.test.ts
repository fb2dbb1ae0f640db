import fc from "fast-check";
import { benefitPosition } from "../../../core/finance/benefit-position";
import { earnedToDate } from "../../../core/finance/earned-to-date";
import { financeInputs, type FinanceInput } from "../../../core/finance/input";
import { readLines, signedSheets } from "../../../core/finance/money-line";
import {
  closedActuals,
  currentBudgetLines,
  latestOutlook,
  lifeLines,
  outlookLines,
} from "../../../core/finance/outlook";
import { assumedTerms, financeTerms } from "../../../core/finance/terms";
import { byTreatment } from "../../../core/finance/treatment";
import { varianceParts } from "../../../core/finance/variance-parts";
import type { Financial } from "../../../core/domain/records";
import { money, monthly, on, portfolioOf, project } from "./portfolio-of";

function inputOf(
  financials: readonly Financial[],
): FinanceInput & { terms: ReturnType<typeof financeTerms> } {
  const { projects, terms } = financeInputs(portfolioOf({ projects: [project("P1")], financials }), {});
  const [input] = projects;
  if (!input) throw new Error("one project expected");
  return { ...input, terms };
}

function total(lines: readonly { amount: number }[] | null): number | null {
  return lines && lines.reduce((sum, { amount }) => sum + amount, 0);
}

describe("the last closed month", () => {
  const through = (financials: readonly Financial[], settings = {}): number =>
    financeTerms(portfolioOf({ financials }, settings)).actualsThrough;

  test("is what Settings say, to the end of that month", () => {
    expect(through([], { actualsThrough: on("2026-08-01") })).toBe(on("2026-08-31"));
  });

  test("else the last month with actuals; a month that is under way counts only where it is booked as a whole", () => {
    const [year, month] = [2026, 9];
    const asOf = on(`${year}-0${month}-15`);
    const booked = [money("P1", ["2026-09-01", 5], { version: "actual" })];
    const posted = [money("P1", ["2026-09-02", 5], { version: "actual", dated: true })];
    const at = (financials: readonly Financial[]): number =>
      financeTerms({ ...portfolioOf({ financials }), asOf }).actualsThrough;
    expect(at(booked)).toBe(on("2026-09-30"));
    expect(at(posted)).toBe(on("2026-08-31"));
    expect(at([])).toBe(on("2026-08-31"));
  });

  test("nothing is assumed that Settings give", () => {
    const given = { actualsThrough: on("2026-09-30"), valuationDate: on("2027-01-01") };
    const portfolio = portfolioOf({}, given);
    expect(assumedTerms(portfolio, financeTerms(portfolio))).toEqual([]);
  });
});

describe("rows of Financials", () => {
  const read = (financials: readonly Financial[]): ReturnType<typeof readLines> =>
    readLines(financials, {
      projects: new Set(["P1"]),
      fiscalYears: { startMonth: 1, given: [], periods: [] },
    });

  test("without a project that is known, a period or an amount become no line", () => {
    const rows = [
      money("P9", ["2026-01-01", 1]),
      { ...money("P1", ["2026-01-01", 1]), amount: null, project: "P1" },
      money("P1", ["2026-01-01", 1], { period: null }),
    ];
    expect(read(rows).map(({ line }) => line)).toEqual([null, null, null]);
  });

  test("a year's only column is the whole year; months beside it make it a month", () => {
    const yearly = [money("P1", ["2026-01-01", 1], { version: "current budget" })];
    expect(read(yearly)[0]?.line?.finish).toBe(on("2026-12-31"));
    const months = monthly("P1", ["2026-01", 2], { amount: 1, version: "current budget" });
    expect(read(months)[0]?.line?.finish).toBe(on("2026-01-31"));
    const quarters = ["2026-01-01", "2026-04-01"].map((day) =>
      money("P1", [day, 1], { version: "current budget" }),
    );
    expect(read(quarters)[1]?.line?.finish).toBe(on("2026-06-30"));
  });

  test("signed cash flows begin with money out; a ledger with a credit note does not", () => {
    expect(signedSheets([money("P1", ["2026-01-01", -100]), money("P1", ["2027-01-01", 60])])).toEqual(
      new Set(["Financials"]),
    );
    expect(signedSheets([money("P1", ["2026-01-01", 100]), money("P1", ["2027-01-01", -60])])).toEqual(
      new Set(),
    );
    const actuals = [
      money("P1", ["2026-01-01", -100], { version: "actual" }),
      money("P1", ["2027-01-01", 60], { version: "actual" }),
    ];
    expect(signedSheets(actuals)).toEqual(new Set());
  });
});

describe("versions", () => {
  test("without an outlook the life is what was booked and the budget's rest", () => {
    const { lines, terms } = inputOf([
      ...monthly("P1", ["2026-01", 12], { amount: 100, version: "current budget" }),
      ...monthly("P1", ["2026-01", 9], { amount: 90, version: "actual" }),
    ]);
    expect(outlookLines(lines, terms)).toBeNull();
    expect(total(lifeLines(lines, terms))).toBe(9 * 90 + 3 * 100);
    expect(total(closedActuals(lines, terms))).toBe(810);
  });

  test("of a budget by the year, what is not yet booked of it is left", () => {
    const { lines, terms } = inputOf([
      money("P1", ["2026-01-01", 1200], { version: "current budget" }),
      ...monthly("P1", ["2026-01", 9], { amount: 90, version: "actual" }),
    ]);
    expect(total(lifeLines(lines, terms))).toBe(1200);
  });

  test("a label that says nothing is older than one that counts months", () => {
    const { lines } = inputOf([
      money("P1", ["2026-01-01", 1], { version: "outlook", versionLabel: "9+3" }),
      money("P1", ["2026-02-01", 2], { version: "outlook", versionLabel: "draft" }),
      money("P1", ["2026-03-01", 4], { version: "outlook" }),
    ]);
    expect(total(latestOutlook(lines))).toBe(5);
  });

  test("the current budget stands before the original one", () => {
    const { lines } = inputOf([
      money("P1", ["2026-01-01", 1], { version: "original budget" }),
      money("P1", ["2026-01-01", 2], { version: "current budget" }),
    ]);
    expect(total(currentBudgetLines(lines))).toBe(2);
  });

  test("treatments add up, and what is not said stays apart", () => {
    const { lines } = inputOf([
      money("P1", ["2026-01-01", 1], { treatment: "capex" }),
      money("P1", ["2026-01-01", 2], { treatment: "opex" }),
      money("P1", ["2026-01-01", 4]),
    ]);
    expect(byTreatment(lines)).toEqual({ total: 7, capex: 1, opex: 2, unknown: 4 });
  });
});

describe("the variance to date, split by what was earned", () => {
  const spent = { budgetToDate: 100, actualToDate: 70, actualLife: 70, fx: 0 };

  test("without earned value it is not split", () => {
    expect(varianceParts({ ...spent, earnedToDate: null })).toEqual({
      notStarted: null,
      timing: null,
      currency: null,
      priceAndScope: null,
    });
  });

  test("earned value at another rate is taken over in the proportion of the actuals", () => {
    // 760, 748 and 740 thousand dollars: budgeted, earned and spent; budget rate 0.92, average rate 0.875
    const parts = varianceParts({
      budgetToDate: 760 * 0.92,
      earnedToDate: 748 * 0.875,
      actualToDate: 740 * 0.875,
      actualLife: 740 * 0.875,
      fx: 740 * (0.92 - 0.875),
    });
    expect(parts.timing).toBeCloseTo(12 * 0.92, 9);
    expect(parts.priceAndScope).toBeCloseTo(8 * 0.92, 9);
    expect(parts.currency).toBeCloseTo(33.3, 9);
  });

  test("whatever the figures: the parts add up to the variance", () => {
    const amount = fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100);
    const figures = fc.record({
      budgetToDate: amount,
      actualToDate: amount,
      earnedToDate: amount,
      fx: amount,
    });
    fc.assert(
      fc.property(figures, ({ budgetToDate, actualToDate, earnedToDate: earned, fx }) => {
        const parts = varianceParts({ budgetToDate, actualToDate, actualLife: 1, earnedToDate: earned, fx });
        const { notStarted, timing, currency, priceAndScope } = parts;
        const all = [notStarted, timing, currency, priceAndScope].map(Number);
        const scale = Math.max(1, ...all.map(Math.abs));
        const difference = all.reduce((total, part) => total + part, 0) - (budgetToDate - actualToDate);
        expect(Math.abs(difference)).toBeLessThanOrEqual(1e-9 * scale);
      }),
    );
  });
});

describe("earned value of the fiscal year", () => {
  const reports = [
    { date: on("2025-12-31"), earnedValue: 30 },
    { date: on("2026-08-31"), earnedValue: 80 },
  ];
  const through = (month: string) => ({
    ...inputOf([]).terms,
    actualsThrough: on(month),
  });
  const input = inputOf(monthly("P1", ["2026-01", 8], { amount: 10, version: "actual" }));

  test("is what was earned since the year began", () => {
    expect(earnedToDate(input, reports, through("2026-08-31"))).toBe(50);
  });

  test("is not known where cost was booked after the last report", () => {
    expect(earnedToDate(input, reports, through("2026-09-30"))).toBe(50);
    const later = {
      ...input,
      lines: [...input.lines, ...inputOf([money("P1", ["2026-09-01", 5], { version: "actual" })]).lines],
    };
    expect(earnedToDate(later, reports, through("2026-09-30"))).toBeNull();
  });

  test("begins at nothing only where the project began in the year", () => {
    const [, latest] = reports;
    const begun = (start: string) => ({ ...input, project: project("P1", { start: on(start) }) });
    expect(earnedToDate(begun("2026-02-01"), [latest!], through("2026-08-31"))).toBe(80);
    expect(earnedToDate(begun("2025-02-01"), [latest!], through("2026-08-31"))).toBeNull();
    expect(earnedToDate(begun("2026-02-01"), [], through("2026-08-31"))).toBeNull();
  });
});

test("without a Benefits table the benefit rows of Financials tell plan and realised", () => {
  const input = inputOf([
    ...monthly("P1", ["2026-01", 12], { amount: 10, version: "current budget", flow: "benefit" }),
    ...monthly("P1", ["2026-01", 9], { amount: 8, version: "actual", flow: "benefit" }),
  ]);
  expect(benefitPosition(input, input.terms)).toEqual({
    planToDate: 90,
    realised: 72,
    rate: 0.8,
    cashableShare: null,
  });
});
