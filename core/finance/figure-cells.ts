import type { CellRef } from "../domain/cell-ref";
import type { Period } from "../domain/period";
import { cellOf } from "../domain/row-source";
import type { ProjectFinance } from "./finance-result";
import type { MoneyLine } from "./money-line";
import { closedActuals, currentBudgetLines, lifeLines, outlookLines } from "./outlook";
import { isProjectCost } from "./summaries";
import type { FinanceTerms } from "./terms";

/** Columns of Projects that a figure is read from, or stands in for it where Financials hold no rows. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  budgetYear: ["yearBudget"],
  actualToDate: ["actualCost", "priorYearsActual"],
  outlookYear: ["yearForecast"],
  budgetLife: ["budget"],
  originalBudget: ["originalBudget"],
  approvedChanges: ["approvedChanges"],
  released: ["fundingReleased"],
  priorYears: ["priorYearsActual"],
  runCostPerYear: ["runCostPerYear"],
  npvGoForward: ["annualBenefit", "benefitStart", "benefitYears", "runCostPerYear", "revenue"],
};

/** The user's cells behind a figure: those of Financials, else those of Projects. */
export function figureCells(id: string, row: ProjectFinance, terms: FinanceTerms): CellRef[] {
  const lines = linesBehind(id, row, terms);
  const { project } = row;
  if (lines.length > 0 || project === null) return lines.map(({ cell }) => cell);
  return (COLUMNS[id] ?? []).flatMap((field) => cellOf(project, field) ?? []);
}

function linesBehind(id: string, { lines }: ProjectFinance, terms: FinanceTerms): readonly MoneyLine[] {
  const cost = lines.filter(isProjectCost);
  switch (id) {
    case "budgetYear":
      return within(currentBudgetLines(cost), terms.year);
    case "budgetToDate":
      return within(currentBudgetLines(cost), { start: terms.year.start, finish: terms.actualsThrough });
    case "actualToDate":
      return within(closedActuals(cost, terms), terms.year);
    case "outlookYear":
      return within(outlookLines(cost, terms) ?? [], terms.year);
    case "accruals":
      return closedActuals(cost, terms).filter(({ version }) => version === "accrual");
    case "commitments":
      return cost.filter(({ version }) => version === "commitment");
    case "npvGoForward":
      return (["cost", "benefit", "revenue"] as const)
        .flatMap(
          (flow) =>
            lifeLines(
              lines.filter((line) => line.flow === flow),
              terms,
            ) ?? [],
        )
        .filter(({ start }) => start > terms.actualsThrough);
    default:
      return [];
  }
}

function within(lines: readonly MoneyLine[], { start, finish }: Period): MoneyLine[] {
  return lines.filter((line) => line.start >= start && line.start <= finish);
}
