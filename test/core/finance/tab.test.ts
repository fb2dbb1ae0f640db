import type { ReportContext } from "../../../core/report/report-context";
import type { Block, RichCell, TableBlock } from "../../../core/report/sheet-model";
import { layOut } from "../../../core/report/lay-out";
import { toText } from "../../../core/report/text-print";
import { figureCells } from "../../../core/finance/figure-cells";
import { financeOf } from "../../../core/finance/finance";
import { appraisalMeasures } from "../../../core/finance/measures-appraisal";
import { budgetMeasures } from "../../../core/finance/measures-budget";
import { financeFigures } from "../../../core/finance/measures";
import { fallbackAssumptions } from "../../../core/finance/notices";
import { reconcile } from "../../../core/finance/reconcile";
import { financeSheet } from "../../../core/finance/report";
import { cashFlowTables } from "../../../core/finance/report-cash-flows";
import { monthChart, valueChart } from "../../../core/finance/report-charts";
import { financeFinding, financeNotes, financeTiles } from "../../../core/finance/report-headline";
import { rollUpTables, treatmentTable } from "../../../core/finance/report-summaries";
import { projectTable } from "../../../core/finance/report-tables";
import { byMonth, sumsOf } from "../../../core/finance/summaries";
import { money, monthly, on, portfolioOf, project } from "./portfolio-of";

const CONTEXT: ReportContext = {
  file: "Halden.xlsx",
  asOf: on("2026-09-30"),
  runStamp: "2026-11-22 14:05",
  currency: "EUR",
  moneyUnit: "k",
};

const PORTFOLIO = portfolioOf(
  {
    projects: [
      project("A4", { name: "Loyalty Relaunch", program: "Customer", budget: 1_500_000 }),
      project("B4", { name: "Master Data", program: "Platforms", budget: 300_000 }),
      project("D1", { name: "NIS2", mandatory: true, annualBenefit: 1000, benefitYears: 1, budget: 5000 }),
    ],
    financials: [
      ...monthly("A4", ["2026-01", 12], { amount: 90_000, version: "current budget", treatment: "opex" }),
      ...monthly("A4", ["2026-01", 9], { amount: 100_000, version: "actual", treatment: "opex" }),
      ...monthly("A4", ["2026-10", 3], { amount: 50_000, version: "outlook", treatment: "opex" }),
      money("A4", ["2027-04-01", 62_000], { version: "outlook", flow: "benefit" }),
      ...monthly("B4", ["2027-01", 2], { amount: 150_000, version: "outlook" }),
      money("B4", ["2028-01-01", 900_000], { version: "outlook", flow: "benefit" }),
    ],
  },
  { valuationDate: on("2027-01-01"), actualsThrough: on("2026-09-30") },
);
const RESULT = financeOf(PORTFOLIO);

function table(blocks: readonly Block[], name: string): TableBlock {
  const found = blocks.find((block): block is TableBlock => block.kind === "table" && block.name === name);
  if (!found) throw new Error(`no table ${name}`);
  return found;
}

test("PMO Finance reads as this", () => {
  expect(toText(layOut(financeSheet(RESULT, CONTEXT), { context: CONTEXT }))).toMatchSnapshot();
});

test("the table has the twelve columns of a finance partner, and totals that are live", () => {
  const { columns, totals } = projectTable(RESULT);
  const shown = columns.filter(({ detail }) => detail !== true).map(({ title }) => title);
  expect(shown).toEqual([
    "ID",
    "Project",
    "FY26 budget",
    "YTD budget",
    "YTD actual",
    "YTD var",
    "FY26 outlook",
    "FY26 var",
    "Current budget (life)",
    "EAC",
    "VAC",
    "Go-forward NPV",
  ]);
  expect(totals?.[0]?.cells["budgetYear"]).toEqual({ value: 1_080_000, formula: "SUM([budgetYear])" });
});

test("an NPV is live over the cells of its own row, from the valuation date or from the flow before it", () => {
  const { rows } = table(cashFlowTables(RESULT), "PMO_Finance_Flows_1");
  const formulas = rows.map(({ cells }) => (cells["npv"] as RichCell).formula);
  expect(formulas).toEqual([
    "([before3]+NPV([rate],[before2]:[cf12]))*(1+[rate])^3",
    "[cf0]+NPV([rate],[cf1]:[cf12])",
  ]);
});

test("a project with dated flows shows each with its present value, and their sum", () => {
  const flows = [
    money("X", ["2027-01-01", -100], { dated: true }),
    money("X", ["2028-01-01", 108], { dated: true }),
  ];
  const dated = financeOf(portfolioOf({ financials: flows }, { valuationDate: on("2027-01-01") }));
  const { rows, totals } = table(cashFlowTables(dated), "PMO_Finance_Flows_dated");
  expect(rows).toHaveLength(2);
  expect(totals?.[0]?.cells["presentValue"]?.value).toBeCloseTo(0, 10);
});

test("a mandatory project's return is not known, though its cells would come to one", () => {
  const row = projectTable(RESULT).rows.find(({ key }) => key === "D1");
  expect(row?.cells["roi"]).toEqual({ value: null, formula: null });
});

test("the headline says the year and the life, and the notes what the figures rest on", () => {
  expect(financeFinding(RESULT, CONTEXT)).toContain("FY26 outlook €1.05m against €1.08m");
  const notes = financeNotes(RESULT).join(" ");
  for (const part of [
    "8 % per year, nominal, pre-tax",
    "2027-01-01",
    "Actuals through 2026-09-30",
    "in brackets is over budget",
  ]) {
    expect(notes).toContain(part);
  }
  expect(financeTiles(RESULT, CONTEXT).map(({ label }) => label)).toContain("Go-forward NPV");
});

test("the charts say how many projects are worth less than they still cost", () => {
  expect(valueChart(RESULT, CONTEXT)?.title).toMatch(/^1 of 2 projects/);
  expect(monthChart(RESULT, CONTEXT)?.title).toBe("€90k more spent than budgeted to date");
  expect(valueChart(financeOf(portfolioOf({})), CONTEXT)).toBeUndefined();
});

test("programs and treatments sum the projects' own figures", () => {
  const [programs] = rollUpTables(RESULT);
  expect(programs?.rows.map(({ key, cells }) => [key, cells["budgetLife"]])).toEqual([
    ["Customer", 1_500_000],
    ["Platforms", 300_000],
    ["no program", 5000],
  ]);
  expect(treatmentTable(RESULT)[0]?.rows.map(({ cells }) => cells["budgetYear"])).toEqual([0, 1_080_000, 0]);
  expect(sumsOf(RESULT.projects)).toEqual(RESULT.portfolio);
  expect(byMonth(RESULT.projects, RESULT.terms)).toEqual(RESULT.byMonth);
});

test("every figure has a help, and a reason where it is not known", () => {
  const { measures, rows } = financeFigures(RESULT);
  expect(measures.length).toBe(
    8 + budgetMeasures(RESULT.terms).length + appraisalMeasures(RESULT.terms).length,
  );
  for (const measure of measures.filter(({ format }) => !["text", "id", "long-text"].includes(format))) {
    expect(measure.help).not.toBe("");
    for (const row of rows) if (measure.value(row) === null) expect(measure.why?.(row)).toBeTruthy();
  }
});

test("a figure leads back to the user's cells: rows of Financials, else the column of Projects", () => {
  const [loyalty] = RESULT.projects;
  if (!loyalty) throw new Error("a project expected");
  expect(figureCells("actualToDate", loyalty, RESULT.terms)).toHaveLength(9);
  expect(figureCells("outlookYear", loyalty, RESULT.terms)).toHaveLength(12);
  expect(figureCells("npvGoForward", loyalty, RESULT.terms)).toHaveLength(4);
  const source = { sheet: "Projects", row: 4, columns: new Map([["budget", 6]]) };
  expect(figureCells("budgetLife", { ...loyalty, project: project("A4", { source }) }, RESULT.terms)).toEqual(
    [{ sheet: "Projects", row: 4, column: 6 }],
  );
});

test("no rows need no reconciliation, and long lists of projects are counted", () => {
  expect(reconcile([], [], RESULT.terms)).toEqual([]);
  const ids = ["A", "B", "C", "D", "E", "F", "G"].map((id) => ({ id, fallbacks: ["benefits"] as const }));
  expect(fallbackAssumptions(ids)[0]?.how).toContain("(A, B, C, D, E and 2 more)");
});
