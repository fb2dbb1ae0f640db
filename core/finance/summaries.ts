import { groupedBy } from "../domain/grouped-by";
import type { Known } from "../domain/known";
import { fiscalYearAt } from "../domain/fiscal-years";
import { periodsBetween } from "../domain/period";
import { sum, sumKnown } from "../math/sum";
import type { FinanceSums, MonthOfYear, ProjectFinance, YearByVersion } from "./finance-result";
import type { MoneyLine } from "./money-line";
import { closedActuals, currentBudgetLines, outlookLines } from "./outlook";
import type { FinanceTerms } from "./terms";
import type { TreatedCost } from "./treatment";

/** Sums over projects: of each figure over the projects of which it is known. */
export function sumsOf(projects: readonly ProjectFinance[]): FinanceSums {
  const of = (figure: (project: ProjectFinance) => Known<number>): Known<number> =>
    sumKnown(projects.map(figure));
  return {
    projects: projects.length,
    budgetYear: of(({ position }) => position.budgetYear),
    budgetToDate: of(({ position }) => position.budgetToDate),
    actualToDate: of(({ position }) => position.actualToDate),
    varianceToDate: of(({ position }) => position.varianceToDate),
    outlookYear: of(({ position }) => position.outlookYear),
    varianceYear: of(({ position }) => position.varianceYear),
    budgetLife: of(({ position }) => position.budgetLife),
    eac: of(({ position }) => position.eac),
    varianceLife: of(({ position }) => position.varianceLife),
    npvGoForward: of(({ appraisal }) => appraisal.npvGoForward),
    npv: of(({ appraisal }) => appraisal.npv),
    commitments: of(({ position }) => position.commitments),
    available: of(({ position }) => position.available),
    planningYearCost: of(({ planningYearCost }) => planningYearCost),
  };
}

/** Cost of the fiscal year by treatment, over the projects whose money comes from Financials. */
export function treatedSum(
  projects: readonly ProjectFinance[],
  figure: "budgetYear" | "actualToDate" | "outlookYear",
): TreatedCost {
  const parts = projects.flatMap(({ position }) => position.treated[figure] ?? []);
  const of = (part: keyof TreatedCost): number => sum(parts.map((cost) => cost[part]));
  return { total: of("total"), capex: of("capex"), opex: of("opex"), unknown: of("unknown") };
}

/** Cost of the projects by month of the fiscal year: budget, outlook and, up to the last closed month, actual. */
export function byMonth(projects: readonly ProjectFinance[], terms: FinanceTerms): MonthOfYear[] {
  const cost = projects.map(({ lines }) => lines.filter(isProjectCost));
  const budget = cost.flatMap((lines) => currentBudgetLines(lines));
  const outlook = cost.flatMap((lines) => outlookLines(lines, terms) ?? []);
  const actual = cost.flatMap((lines) => closedActuals(lines, terms));
  return periodsBetween("month", terms.year.start, terms.year.finish).map((month) => ({
    month,
    budget: ofMonth(budget, month),
    outlook: ofMonth(outlook, month),
    actual: month.start > terms.actualsThrough ? null : ofMonth(actual, month),
  }));
}

/** `null` where nothing is given for the year, or any of it is given for longer than a month. */
function ofMonth(lines: readonly MoneyLine[], month: MonthOfYear["month"]): Known<number> {
  const overlapping = lines.filter(({ start, finish }) => start <= month.finish && finish >= month.start);
  if (
    lines.length === 0 ||
    overlapping.some((line) => line.start < month.start || line.finish > month.finish)
  )
    return null;
  return sum(overlapping.map(({ amount }) => amount));
}

/** Money of every fiscal year that Financials speak of, by kind and version. */
export function byYear(projects: readonly ProjectFinance[], terms: FinanceTerms): YearByVersion[] {
  const kinds: readonly {
    readonly kind: YearByVersion["kind"];
    readonly has: (line: MoneyLine) => boolean;
  }[] = [
    { kind: "project cost", has: isProjectCost },
    { kind: "run cost", has: ({ flow, phase }) => flow === "cost" && phase === "run" },
    { kind: "benefit", has: ({ flow }) => flow === "benefit" },
    { kind: "revenue", has: ({ flow }) => flow === "revenue" },
  ];
  return kinds.flatMap(({ kind, has }) =>
    yearsOfKind(
      kind,
      projects.map(({ lines }) => lines.filter(has)),
      terms,
    ),
  );
}

function yearsOfKind(
  kind: YearByVersion["kind"],
  byProject: readonly (readonly MoneyLine[])[],
  terms: FinanceTerms,
): YearByVersion[] {
  const views = [
    byProject.flatMap((lines) => lines.filter(({ version }) => version === "original budget")),
    byProject.flatMap((lines) => lines.filter(({ version }) => version === "current budget")),
    byProject.flatMap((lines) => outlookLines(lines, terms) ?? []),
    byProject.flatMap((lines) => closedActuals(lines, terms)),
  ].map((lines) => groupedBy(lines, ({ year }) => year));
  const years = [...new Set(views.flatMap((view) => [...view.keys()]))].sort((a, b) => a - b);
  return years.map((start) => {
    const [original, current, outlook, actual] = views.map((view) =>
      sumKnown((view.get(start) ?? []).map(({ amount }) => amount)),
    );
    return {
      year: fiscalYearAt(terms.fiscalYears, start),
      kind,
      originalBudget: original ?? null,
      currentBudget: current ?? null,
      outlook: outlook ?? null,
      actual: actual ?? null,
    };
  });
}

/** Cost of the project itself, not of running what it delivers. */
export function isProjectCost({ flow, phase }: MoneyLine): boolean {
  return flow === "cost" && phase === "one-off";
}
