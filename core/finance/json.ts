import { isoDate } from "../domain/day";
import type { FinanceResult, ProjectFinance, ReconciledVersion } from "./finance-result";
import { sumKnown } from "../math/sum";

/** The `finance` section of the JSON (schema 1): money in the reporting currency, rates and shares 0–1 per year, times in years. */
export function financeJson(result: FinanceResult): Readonly<Record<string, unknown>> {
  const { terms } = result;
  return {
    valuationDate: isoDate(terms.valuationDate),
    rate: terms.rate,
    basis: result.basis,
    actualsThrough: isoDate(terms.actualsThrough),
    year: { start: isoDate(terms.year.start), finish: isoDate(terms.year.finish) },
    planningYear: { start: isoDate(terms.planningYear.start), finish: isoDate(terms.planningYear.finish) },
    projects: result.projects.map((row) => projectJson(row)),
    portfolio: portfolioJson(result),
    reconciliation: result.reconciliation.map(reconciliationJson),
  };
}

function projectJson(row: ProjectFinance): Readonly<Record<string, unknown>> {
  const { appraisal, position } = row;
  return {
    project: row.id,
    cost: appraisal.cost,
    oneOffCost: appraisal.oneOffCost,
    runCost: appraisal.runCost,
    benefit: appraisal.benefit,
    revenue: appraisal.revenue,
    margin: appraisal.margin,
    roi: appraisal.roi,
    npv: appraisal.npv,
    irr: appraisal.irr,
    irrs: appraisal.irrs,
    mirr: appraisal.mirr,
    payback: appraisal.payback,
    discountedPayback: appraisal.discountedPayback,
    bcr: appraisal.bcr,
    profitabilityIndex: appraisal.profitabilityIndex,
    npvGoForward: appraisal.npvGoForward,
    npvAtApproval: row.npvAtApproval,
    why: appraisal.why,
    budgetLife: position.budgetLife,
    eac: position.eac,
    budgetYear: position.budgetYear,
    budgetToDate: position.budgetToDate,
    actualToDate: position.actualToDate,
    outlookYear: position.outlookYear,
    varianceToDate: position.varianceToDate,
    varianceYear: position.varianceYear,
    varianceLife: position.varianceLife,
    varianceParts: row.varianceParts,
    actualLife: position.actualLife,
    accruals: position.accruals,
    commitments: position.commitments,
    available: position.available,
    capex: position.treated.outlookYear?.capex ?? null,
    opex: position.treated.outlookYear?.opex ?? null,
    treated: position.treated,
    fx: position.fx,
    planningYearCost: row.planningYearCost,
    costToGo: row.costToGo,
    benefits: row.benefits,
  };
}

function portfolioJson({
  portfolio,
  projects,
  byTreatment,
}: FinanceResult): Readonly<Record<string, unknown>> {
  const of = (figure: (row: ProjectFinance) => number | null): number | null =>
    sumKnown(projects.map(figure));
  return {
    ...portfolio,
    cost: of(({ appraisal }) => appraisal.cost),
    benefit: of(({ appraisal }) => appraisal.benefit),
    revenue: of(({ appraisal }) => appraisal.revenue),
    capex: byTreatment.outlookYear.capex,
    opex: byTreatment.outlookYear.opex,
    fx: of(({ position }) => position.fx),
    valued: projects.filter(({ appraisal }) => appraisal.npv !== null).length,
  };
}

function reconciliationJson({ version, flow, source, used, leftOut, why }: ReconciledVersion): unknown {
  return {
    table: "Financials",
    measure: `${version}, ${flow}`,
    used,
    leftOut,
    source,
    difference: difference({ source, used, leftOut }),
    why,
  };
}

/** What does not tie, to the cent. */
export function difference({
  source,
  used,
  leftOut,
}: Pick<ReconciledVersion, "source" | "used" | "leftOut">): number {
  return Math.round((source - used - leftOut) * 100) / 100;
}
