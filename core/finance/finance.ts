import type { Known } from "../domain/known";
import type { Portfolio } from "../domain/portfolio";
import { sum } from "../math/sum";
import { appraisal, worthAtApproval } from "./appraisal";
import { benefitPosition } from "./benefit-position";
import { budgetPosition } from "./budget-position";
import type { ProjectFinance } from "./finance-result";
import { costIn } from "./cost-in";
import { earnedToDate } from "./earned-to-date";
import { financeInputs, type FinanceInput, type ForecastFigures } from "./input";
import { signedSheets } from "./money-line";
import { fallbackAssumptions, signedFlowAssumptions, valuationDateFinding } from "./notices";
import type { ProjectFlow } from "./project-flow";
import { projectFlows, type ProjectFlows } from "./project-flows";
import { reconcile } from "./reconcile";
import { rollUps } from "./roll-up";
import { withStudies, type StudiedFinance } from "./studies";
import { byMonth, byYear, sumsOf, treatedSum } from "./summaries";
import { assumedTerms, type FinanceTerms } from "./terms";
import { varianceParts } from "./variance-parts";

/**
 * The money of a portfolio: budget, spending and outlook of every project, what it is worth, and what all of that adds
 * up to.
 *
 * @param forecast what the forecast knows; where it has no estimate at completion, the outlook stands in
 */
export function financeOf(portfolio: Portfolio, forecast: ForecastFigures = {}): StudiedFinance {
  const { terms, projects: inputs, rows } = financeInputs(portfolio, forecast);
  const worked = inputs.map((input) => projectFinance(input, terms));
  const projects = worked.map(({ finance }) => finance);
  const starts = worked.flatMap(({ flows }) => allStarts(flows));
  const extent = { first: smallest(starts), last: largest(starts) };
  return withStudies({
    terms,
    projects,
    portfolio: sumsOf(projects),
    byMonth: byMonth(projects, terms),
    byYear: byYear(projects, terms),
    rollUps: rollUps(projects, terms),
    byTreatment: {
      budgetYear: treatedSum(projects, "budgetYear"),
      actualToDate: treatedSum(projects, "actualToDate"),
      outlookYear: treatedSum(projects, "outlookYear"),
    },
    reconciliation: reconcile(rows, inputs, terms),
    firstFlow: extent.first,
    lastFlow: extent.last,
    basis: `${portfolio.settings.realNominal}, ${portfolio.settings.prePostTax}`,
    findings: valuationDateFinding(portfolio, terms, extent),
    assumptions: [
      ...assumedTerms(portfolio, terms),
      ...signedFlowAssumptions(signedSheets(portfolio.financials)),
      ...fallbackAssumptions(worked.map(({ finance, fallbacks }) => ({ id: finance.id, fallbacks }))),
    ],
  });
}

interface WorkedProject {
  readonly finance: ProjectFinance;
  readonly flows: ProjectFlows;
  readonly fallbacks: readonly (
    ProjectFinance["position"]["fallbacks"][number] | ProjectFlows["fallbacks"][number]
  )[];
}

function projectFinance(input: FinanceInput, terms: FinanceTerms): WorkedProject {
  const { id, name, project, lines } = input;
  const position = budgetPosition(input, terms);
  const flows = projectFlows({ input, position, terms });
  const mandatory = project?.mandatory === true || project?.investmentCategory === "mandatory";
  const finance = {
    id,
    name,
    project,
    program: project?.program ?? null,
    mandatory,
    position,
    varianceParts: varianceParts({ ...position, earnedToDate: earnedToDate(input, input.earned, terms) }),
    appraisal: appraisal(flows, terms, { mandatory }),
    npvAtApproval: worthAtApproval(approvedFlows(lines), terms),
    benefits: benefitPosition(input, terms),
    planningYearCost: costIn(flows.cost, {
      period: terms.planningYear,
      actualsThrough: terms.actualsThrough,
    }),
    costToGo: toGo(flows.cost),
    flows,
    lines,
  };
  return { finance, flows, fallbacks: [...position.fallbacks, ...flows.fallbacks] };
}

/** What of some flows is not past. */
function toGo(flows: readonly ProjectFlow[] | null | undefined): Known<number> {
  return flows ? sum(flows.map(({ amount, sunk }) => amount - sunk)) : null;
}

/** The flows as the original budget has them. */
function approvedFlows(lines: FinanceInput["lines"]): ProjectFlow[] {
  return lines
    .filter(({ version }) => version === "original budget")
    .map(({ flow, phase, start, finish, treatment, dated, amount }) => ({
      kind: flow === "cost" ? phase : flow,
      start,
      runs: { start, finish },
      treatment,
      dated,
      amount,
      sunk: 0,
    }));
}

function allStarts({ cost, run, benefit, revenue }: ProjectFlows): number[] {
  return [cost ?? [], run, benefit ?? [], revenue ?? []].flatMap((flows) => flows.map(({ start }) => start));
}

function smallest(days: readonly number[]): Known<number> {
  return days.reduce<Known<number>>((least, day) => Math.min(least ?? day, day), null);
}

function largest(days: readonly number[]): Known<number> {
  return days.reduce<Known<number>>((most, day) => Math.max(most ?? day, day), null);
}
