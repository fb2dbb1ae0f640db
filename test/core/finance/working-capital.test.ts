import fc from "fast-check";
import { isoDate } from "../../../core/domain/day";
import { costIn, toComeIn } from "../../../core/finance/cost-in";
import { financeOf } from "../../../core/finance/finance";
import { financeJson } from "../../../core/finance/json";
import { monthsFrom, type ProjectFlow } from "../../../core/finance/project-flow";
import { cashChart, cashTable } from "../../../core/finance/report-working-capital";
import { byFiscalYear, joinedBy, workingCapital } from "../../../core/finance/working-capital";
import type { Financial } from "../../../core/domain/records";
import type { Settings } from "../../../core/domain/settings";
import { money, monthly, on, portfolioOf, project } from "./portfolio-of";

const CONTEXT = {
  file: "Halden.xlsx",
  asOf: on("2026-09-30"),
  runStamp: "2026-11-22 14:05",
  currency: "EUR",
  moneyUnit: "k",
} as const;
const OUTLOOK = { version: "outlook" } as const;

function resultOf(financials: readonly Financial[], settings: Partial<Settings> = {}) {
  const ids = [...new Set(financials.map(({ project: id }) => id ?? ""))];
  return financeOf(
    portfolioOf(
      { projects: ids.map((id) => project(id)), financials },
      { actualsThrough: on("2026-09-30"), ...settings },
    ),
  );
}

/** Three months at 100 a month, and 80 a month from March on; it ran before too. */
const RESULT = resultOf([
  ...monthly("P1", ["2026-08", 2], { amount: 40, version: "actual" }),
  ...monthly("P1", ["2026-10", 3], { amount: 100, ...OUTLOOK }),
  ...monthly("P1", ["2027-03", 6], { amount: 80, ...OUTLOOK, flow: "benefit" }),
]);

test("the need is deepest when all is paid, and is paid back by what comes", () => {
  const { months, peakNeed, payBack } = workingCapital(RESULT);
  expect(months.map(({ cumulative }) => Math.round(cumulative))).toEqual([
    ...[-100, -200, -300, -300, -300],
    ...[-220, -140, -60, 20, 100, 180],
  ]);
  expect(peakNeed?.amount).toBeCloseTo(300, 9);
  expect(isoDate(peakNeed?.month.start ?? 0)).toBe("2026-12-01");
  expect(isoDate(payBack?.start ?? 0)).toBe("2027-06-01");
});

test("what is sunk stays out, and a broken fiscal year has its open months only", () => {
  const years = byFiscalYear(workingCapital(RESULT), RESULT.terms);
  expect(years.map(({ oneOffCost, income }) => [Math.round(oneOffCost), Math.round(income)])).toEqual([
    [300, 0],
    [0, 480],
  ]);
  expect(years.map(({ lowest }) => Math.round(lowest))).toEqual([-300, -300]);
});

test("a year's amount is spread over its days", () => {
  const { months } = workingCapital(resultOf([money("P1", ["2027-01-01", 365], OUTLOOK)]));
  expect(months.slice(-12).map(({ oneOffCost }) => Math.round(oneOffCost))).toEqual([
    ...[31, 28, 31, 30, 31, 30],
    ...[31, 31, 30, 31, 30, 31],
  ]);
});

test("money that should have come before counts in the first open month", () => {
  const late = project("P1", { budget: 50, start: on("2026-05-01"), finish: on("2026-06-30") });
  const result = financeOf(
    portfolioOf({ projects: [late] }, { actualsThrough: on("2026-09-30"), valuationDate: on("2026-01-01") }),
  );
  const { months, withoutIncome } = workingCapital(result);
  expect(months.map(({ oneOffCost }) => oneOffCost)).toEqual([50]);
  expect(withoutIncome).toEqual(["P1"]);
});

test("projects that only bring need nothing, and the document says so", () => {
  const financials = [
    money("P1", ["2027-01-01", 0], OUTLOOK),
    money("P1", ["2028-01-01", 50], { ...OUTLOOK, flow: "benefit" }),
  ];
  const result = resultOf(financials);
  expect(workingCapital(result)).toMatchObject({ peakNeed: null, payBack: null });
  const { workingCapital: document } = financeJson(result) as {
    workingCapital: { peakNeed: null; why: { peakNeed: string } };
  };
  expect(document.why.peakNeed).toBe("The projects never take more than they have brought.");
  expect(cashChart(workingCapital(result), CONTEXT)?.title).toBe(
    "The projects never take more than they have brought",
  );
});

test("what never comes back is said, and so is what is left out", () => {
  const result = resultOf([
    ...monthly("P1", ["2026-10", 3], { amount: 1000, ...OUTLOOK }),
    ...monthly("P2", ["2026-10", 3], { amount: 10, ...OUTLOOK, flow: "benefit" }),
  ]);
  const cash = workingCapital(result);
  expect(cash).toMatchObject({ payBack: null, leftOut: ["P2"], withoutIncome: ["P1"] });
  expect(cashChart(cash, CONTEXT)?.title).toBe(
    "€3k at most is needed, at the end of Dec 26; it is not paid back",
  );
  const [table] = cashTable(cash, result, CONTEXT);
  expect(table?.note).toContain("Only cost is known of P1.");
  expect(table?.note).toContain("1 project is left out, as no cost is known: P2.");
  expect(table?.rows.map(({ cells }) => [cells["year"], cells["months"]])).toEqual([
    ["FY26", "Oct 26 – Dec 26"],
  ]);
});

test("of a portfolio without money to come there is no curve", () => {
  const result = financeOf(portfolioOf({ projects: [project("P1")] }));
  const cash = workingCapital(result);
  expect(cash.months).toEqual([]);
  expect(cashChart(cash, CONTEXT)).toBeUndefined();
  expect(cashTable(cash, result, CONTEXT)).toEqual([]);
});

test("a long curve is drawn by quarter, and a date gone wrong does not make it endless", () => {
  const result = resultOf([
    ...monthly("P1", ["2026-10", 60], { amount: 1, ...OUTLOOK }),
    ...monthly("P1", ["2099-01", 2], { amount: 7, ...OUTLOOK, flow: "benefit" }),
  ]);
  const cash = workingCapital(result);
  expect(cash.months).toHaveLength(480);
  expect(cash.later).toBeCloseTo(14, 6);
  expect(joinedBy(cash.months.slice(0, 60), ({ start }) => start)).toEqual(cash.months.slice(0, 60));
  const chart = cashChart({ ...cash, months: cash.months.slice(0, 60) }, CONTEXT)?.chart;
  expect(chart?.kind === "columns" ? chart.categories.slice(0, 2) : []).toEqual(["Oct 26", "Jan 27"]);
});

test("the part of a cost that falls into a period goes by its open days", () => {
  const flow: ProjectFlow = {
    ...({
      kind: "one-off",
      start: on("2026-09-16"),
      treatment: null,
      dated: false,
      amount: 100,
      sunk: 40,
    } as const),
    runs: { start: on("2026-09-16"), finish: on("2026-10-20") },
  };
  const october = { start: on("2026-10-01"), finish: on("2026-10-10") };
  expect(toComeIn(flow, october, on("2026-09-30"))).toBe(30);
  expect(costIn([flow], { period: october, actualsThrough: on("2026-09-30") })).toBe(30);
  expect(costIn(null, { period: october, actualsThrough: on("2026-09-30") })).toBeNull();
  expect(monthsFrom(on("2026-09-30"), on("2027-01-01"))).toBe(4);
});

test("the last of the curve is all that is still to come", () => {
  const flow = fc.record({
    month: fc.integer({ min: 0, max: 60 }),
    amount: fc.integer({ min: 1, max: 1000 }),
    flow: fc.constantFrom("cost", "benefit", "revenue" as const),
    dated: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(flow, { minLength: 1, maxLength: 12 }), (flows) => {
      const financials = flows.map(({ month, amount, ...fields }) => {
        const period = `${2025 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01`;
        return money("P1", [period, amount], { ...OUTLOOK, ...fields });
      });
      const result = resultOf([...financials, money("P1", ["2027-01-01", 1], OUTLOOK)]);
      const { months } = workingCapital(result);
      const [row] = result.projects;
      const net = row?.appraisal.goForward.points.reduce(
        (total, { income, cost }) => total + income - cost,
        0,
      );
      const only = row?.appraisal.why === null ? net : -(row?.costToGo ?? NaN);
      expect(months[months.length - 1]?.cumulative).toBeCloseTo(only ?? NaN, 6);
    }),
  );
});
