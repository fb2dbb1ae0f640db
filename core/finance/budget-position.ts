import type { Known } from "../domain/known";
import type { Period } from "../domain/period";
import type { Project } from "../domain/project";
import { sumOf, sumOfAll } from "../math/sum";
import { budgetLeft, isAskedFor } from "./budget-left";
import type { FinanceInput } from "./input";
import type { MoneyLine } from "./money-line";
import { closedActuals, currentBudgetLines, latestOutlook, outlookLines } from "./outlook";
import type { FinanceTerms } from "./terms";
import { byTreatment, type TreatedCost } from "./treatment";

/** What a figure was taken from where Financials do not hold it. */
export type Fallback =
  | "budgetYear"
  | "actualToDate"
  | "outlookYear"
  | "budgetLifeFromFinancials"
  | "eacFromOutlook"
  | "eacFromProjects"
  | "originalAsCurrent"
  | "earlierOutlooks";

/**
 * A project's budget, spending and outlook: cost of the project itself, without the cost of running what it delivers.
 * Variances are budget less cost, so that adverse ones are negative.
 */
export interface BudgetPosition {
  readonly budgetYear: Known<number>;
  readonly budgetToDate: Known<number>;
  readonly actualToDate: Known<number>;
  readonly varianceToDate: Known<number>;
  readonly outlookYear: Known<number>;
  readonly varianceYear: Known<number>;
  readonly budgetLife: Known<number>;
  readonly eac: Known<number>;
  readonly varianceLife: Known<number>;
  readonly originalBudget: Known<number>;
  readonly approvedChanges: Known<number>;
  readonly released: Known<number>;
  readonly priorYears: Known<number>;
  readonly actualLife: Known<number>;
  readonly accruals: Known<number>;
  readonly commitments: Known<number>;
  /** `null` also of an idea or a proposal: its budget is not granted. */
  readonly available: Known<number>;
  /** The same money by treatment; `null` where it does not come from Financials. */
  readonly treated: Readonly<Record<"budgetYear" | "actualToDate" | "outlookYear", Known<TreatedCost>>>;
  /** What exchange rates did to the actuals of the year: at budget rates less at average rates. */
  readonly fx: Known<number>;
  readonly fallbacks: readonly Fallback[];
}

/** Budget, spending and outlook of a project. */
export function budgetPosition(input: FinanceInput, terms: FinanceTerms): BudgetPosition {
  const cost = input.lines.filter(({ flow, phase }) => flow === "cost" && phase === "one-off");
  const lines: CostLines = {
    cost,
    budget: currentBudgetLines(cost),
    actuals: closedActuals(cost, terms),
    outlook: outlookLines(cost, terms),
    terms,
  };
  const year = yearPosition(input, lines);
  const life = lifePosition(input, lines, year.actualToDate);
  const { budgetYear, budgetToDate, actualToDate, outlookYear, treated, fx } = year;
  const { budgetLife, eac, originalBudget, approvedChanges, released, priorYears } = life;
  const { actualLife, accruals, commitments } = life;
  // Field by field: of thousands of projects, copying both parts took longer than working them out.
  return {
    budgetYear,
    budgetToDate,
    actualToDate,
    outlookYear,
    treated,
    fx,
    fallbacks: [...year.fallbacks, ...life.fallbacks],
    budgetLife,
    eac,
    originalBudget,
    approvedChanges,
    released,
    priorYears,
    actualLife,
    accruals,
    commitments,
    varianceToDate: less(budgetToDate, actualToDate),
    varianceYear: less(budgetYear, outlookYear),
    varianceLife: less(budgetLife, eac),
    available: isAskedFor(input) ? null : budgetLeft({ budget: budgetLife, actual: actualLife, commitments }),
  };
}

/** A project's lines of cost, and those that each view of it counts. */
interface CostLines {
  readonly cost: readonly MoneyLine[];
  /** Of the current budget. */
  readonly budget: readonly MoneyLine[];
  /** Of the closed months. */
  readonly actuals: readonly MoneyLine[];
  readonly outlook: Known<readonly MoneyLine[]>;
  readonly terms: FinanceTerms;
}

type YearFigures =
  "budgetYear" | "budgetToDate" | "actualToDate" | "outlookYear" | "treated" | "fx" | "fallbacks";

function yearPosition(
  { project, versionsInUse }: FinanceInput,
  lines: CostLines,
): Pick<BudgetPosition, YearFigures> {
  const { cost, terms } = lines;
  const budget = lines.budget.length > 0 ? within(lines.budget, terms.year) : null;
  const booked = cost.length > 0 && versionsInUse.has("actual");
  const actual = booked ? within(lines.actuals, terms.year) : null;
  const outlook = lines.outlook && within(lines.outlook, terms.year);
  const fallbacks: Fallback[] = [];
  const from = (
    counted: Known<readonly MoneyLine[]>,
    column: Known<number>,
    fallback: Fallback,
  ): Known<number> => {
    if (counted) return total(counted);
    if (column !== null) fallbacks.push(fallback);
    return column;
  };
  return {
    budgetYear: from(budget, project?.yearBudget ?? null, "budgetYear"),
    budgetToDate: budget && toDate(budget, terms),
    actualToDate: from(actual, project && spentThisYear(project, terms), "actualToDate"),
    outlookYear: from(outlook, project?.yearForecast ?? null, "outlookYear"),
    treated: {
      budgetYear: budget && byTreatment(budget),
      actualToDate: actual && byTreatment(actual),
      outlookYear: outlook && byTreatment(outlook),
    },
    fx: actual && sumOf(actual, ({ atBudgetRate, amount }) => atBudgetRate - amount),
    fallbacks: [...fallbacks, ...choices(cost)],
  };
}

/** Which of several versions was chosen. */
function choices(cost: readonly MoneyLine[]): Fallback[] {
  const has = (version: MoneyLine["version"]): boolean => cost.some((line) => line.version === version);
  const outlooks = cost.filter(({ version }) => version === "outlook").length;
  return [
    ...(has("original budget") && !has("current budget") ? (["originalAsCurrent"] as const) : []),
    ...(latestOutlook(cost).length < outlooks ? (["earlierOutlooks"] as const) : []),
  ];
}

/** All but the year's, and what both are compared for. */
type LifeFigures =
  "fallbacks" | Exclude<keyof BudgetPosition, YearFigures | `variance${string}` | "available">;

function lifePosition(
  input: FinanceInput,
  lines: CostLines,
  actualToDate: Known<number>,
): Pick<BudgetPosition, LifeFigures> {
  const { project } = input;
  const budget = lifeBudget(input, lines);
  const eac = lifeEstimate(input, lines);
  const priorYears = spentBefore(input, lines);
  const original = lines.cost.filter(({ version }) => version === "original budget");
  return {
    ...budget,
    eac: eac.eac,
    originalBudget: project?.originalBudget ?? (original.length > 0 ? total(original) : null),
    approvedChanges: project?.approvedChanges ?? null,
    released: project?.fundingReleased ?? null,
    priorYears,
    actualLife: sumOfAll([priorYears, actualToDate]) ?? project?.actualCost ?? null,
    accruals: ofVersion(input, lines.actuals, "accrual"),
    commitments: ofVersion(input, lines.cost, "commitment"),
    fallbacks: [...budget.fallbacks, ...eac.fallbacks],
  };
}

/** Projects' own budget; else the original one and the approved changes; else all that Financials budget. */
function lifeBudget(
  { project }: FinanceInput,
  { budget }: CostLines,
): Pick<BudgetPosition, "budgetLife" | "fallbacks"> {
  const stated =
    project?.budget ?? sumOfAll([project?.originalBudget ?? null, project?.approvedChanges ?? null]);
  if (stated !== null || budget.length === 0) return { budgetLife: stated, fallbacks: [] };
  return { budgetLife: total(budget), fallbacks: ["budgetLifeFromFinancials"] };
}

/** The forecast's estimate; else the outlook of the whole life; else what Projects forecast. */
function lifeEstimate(
  { project, eac }: FinanceInput,
  { outlook }: CostLines,
): Pick<BudgetPosition, "eac" | "fallbacks"> {
  if (eac !== null) return { eac, fallbacks: [] };
  if (outlook) return { eac: total(outlook), fallbacks: ["eacFromOutlook"] };
  const forecast = project?.forecastCost ?? null;
  return { eac: forecast, fallbacks: forecast === null ? [] : ["eacFromProjects"] };
}

/** Spent before this fiscal year: as booked, else as Projects say; nothing when the project had not begun. */
function spentBefore(
  { project, versionsInUse }: FinanceInput,
  { cost, actuals, terms }: CostLines,
): Known<number> {
  const before = actuals.filter(({ start }) => start < terms.year.start);
  if (before.length > 0) return total(before);
  if (project?.priorYearsActual != null) return project.priorYearsActual;
  const begun = project?.actualStart ?? project?.start ?? project?.baselineStart ?? null;
  if (begun !== null && begun >= terms.year.start) return 0;
  return cost.length > 0 && versionsInUse.has("actual") && project?.actualCost == null ? 0 : null;
}

/** This year's part of the actual cost that Projects state. */
function spentThisYear(project: Project, { year }: FinanceTerms): Known<number> {
  if (project.actualCost === null) return null;
  const begun = project.actualStart ?? project.start ?? project.baselineStart;
  const before = project.priorYearsActual ?? (begun !== null && begun >= year.start ? 0 : null);
  return less(project.actualCost, before);
}

/** Budget of the closed months; `null` when a period is only partly closed. */
function toDate(budget: readonly MoneyLine[], { actualsThrough }: FinanceTerms): Known<number> {
  const begun = budget.filter(({ start }) => start <= actualsThrough);
  return begun.some(({ finish }) => finish > actualsThrough) ? null : total(begun);
}

function ofVersion(
  { versionsInUse }: FinanceInput,
  lines: readonly MoneyLine[],
  version: MoneyLine["version"],
): Known<number> {
  return versionsInUse.has(version) ? total(lines.filter((line) => line.version === version)) : null;
}

function within(lines: readonly MoneyLine[], { start, finish }: Period): MoneyLine[] {
  return lines.filter((line) => line.start >= start && line.start <= finish);
}

function total(lines: readonly MoneyLine[]): number {
  return sumOf(lines, ({ amount }) => amount);
}

function less(a: Known<number>, b: Known<number>): Known<number> {
  return a === null || b === null ? null : a - b;
}
