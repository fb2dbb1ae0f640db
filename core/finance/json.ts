import { isoDate } from "../domain/day";
import { sumKnown } from "../math/sum";
import type {
  FinanceResult,
  ProjectFinance,
  ProjectGroup,
  ReconciledVersion,
  RollUp,
} from "./finance-result";
import type { StudiedFinance } from "./studies";
import { quadrantsJson } from "./json-quadrants";
import { whatIfJson } from "./json-what-if";
import { workingCapitalJson } from "./json-working-capital";
import { financeMeasures } from "./measures";
import type { FinanceMeasure } from "./measures-budget";

/** The `finance` section of the JSON (schema 1): money in the reporting currency, rates and shares 0–1 per year, times in years. */
export function financeJson(result: StudiedFinance): Readonly<Record<string, unknown>> {
  const { terms } = result;
  const measures = financeMeasures(terms);
  return {
    valuationDate: isoDate(terms.valuationDate),
    rate: terms.rate,
    basis: result.basis,
    actualsThrough: isoDate(terms.actualsThrough),
    year: { start: isoDate(terms.year.start), finish: isoDate(terms.year.finish) },
    planningYear: { start: isoDate(terms.planningYear.start), finish: isoDate(terms.planningYear.finish) },
    projects: result.projects.map((row) => {
      const figures = projectJson(row);
      return { ...figures, why: whyUnknown(row, figures, measures) };
    }),
    portfolio: portfolioJson(result),
    rollUps: Object.fromEntries(result.rollUps.map((rollUp) => [rollUp.kind, rollUpJson(rollUp)])),
    whatIf: whatIfJson(result),
    workingCapital: workingCapitalJson(result),
    quadrants: quadrantsJson(result),
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

/** Measures that go by another name in the document. */
const NAMED: Readonly<Record<string, string>> = {
  benefit: "income",
  rate: "realisationRate",
  capex: "outlookYear-capex",
  opex: "outlookYear-opex",
};

/** Why the figures are not known that are not, by their place: `roi`, `benefits.rate`. */
function whyUnknown(
  row: ProjectFinance,
  figures: Readonly<Record<string, unknown>>,
  measures: ReadonlyMap<string, FinanceMeasure>,
): Readonly<Record<string, string>> {
  const reason = (id: string): string =>
    measures.get(NAMED[id] ?? id)?.why?.(row) ?? row.appraisal.why ?? "The tables do not tell.";
  const why: Record<string, string> = {};
  for (const [field, value] of Object.entries(figures)) {
    if (value === null) why[field] = reason(field);
    if (value === null || typeof value !== "object" || Array.isArray(value)) continue;
    for (const [part, figure] of Object.entries(value)) {
      if (figure !== null) continue;
      why[`${field}.${part}`] = field === "treated" ? NOT_TREATED : reason(part);
    }
  }
  return why;
}

const NOT_TREATED = "It does not come from Financials.";

function portfolioJson({
  portfolio,
  projects,
  byTreatment,
}: FinanceResult): Readonly<Record<string, unknown>> {
  const of = (figure: (row: ProjectFinance) => number | null): number | null =>
    sumKnown(projects.map(figure));
  const known = {
    ...portfolio,
    cost: of(({ appraisal }) => appraisal.cost),
    benefit: of(({ appraisal }) => appraisal.benefit),
    revenue: of(({ appraisal }) => appraisal.revenue),
    capex: byTreatment.outlookYear.capex,
    opex: byTreatment.outlookYear.opex,
    fx: of(({ position }) => position.fx),
  };
  return {
    ...known,
    why: notGiven(known),
    valued: projects.filter(({ appraisal }) => appraisal.npv !== null).length,
  };
}

function rollUpJson({ groups, inSeveral }: RollUp): unknown {
  return { groups: groups.map(groupJson), inSeveral };
}

function groupJson({ name, sums }: ProjectGroup): unknown {
  const why = { ...notGiven(sums), ...(name === null ? { name: "These projects belong to none." } : {}) };
  return { name, ...sums, why };
}

/** Sums that are not known, with the reason. */
function notGiven(sums: object): Readonly<Record<string, string>> {
  const unknown = Object.entries(sums).filter(([, value]) => value === null);
  return Object.fromEntries(unknown.map(([field]) => [field, "No project gives it."]));
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
