import { addMonths, type Day } from "../domain/day";
import type { Known } from "../domain/known";
import type { Flow } from "../domain/records";
import { sum } from "../math/sum";
import type { BudgetPosition } from "./budget-position";
import type { FinanceInput } from "./input";
import type { MoneyLine } from "./money-line";
import { closedActuals, lifeLines } from "./outlook";
import type { ProjectFlow } from "./project-flow";
import { byYearOfLife, type YearPart } from "./spread";
import type { FinanceTerms } from "./terms";

/** Where a project's flows come from, where not from Financials. */
export type FlowFallback = "costToGo" | "benefits" | "runCost" | "noRunCost" | "revenue";

/** A project's whole-life money. `null`: not known. */
export interface ProjectFlows {
  readonly cost: Known<readonly ProjectFlow[]>;
  readonly run: readonly ProjectFlow[];
  readonly benefit: Known<readonly ProjectFlow[]>;
  readonly revenue: Known<readonly ProjectFlow[]>;
  readonly fallbacks: readonly FlowFallback[];
}

interface Sources {
  readonly input: FinanceInput;
  readonly position: BudgetPosition;
  readonly terms: FinanceTerms;
}

/** The money of a project's whole life: from Financials, and from the columns of Projects where they hold none. */
export function projectFlows(sources: Sources): ProjectFlows {
  const begun = hasBegun(sources);
  const given = (flow: Flow, phase?: MoneyLine["phase"]): Known<ProjectFlow[]> => {
    const lines = sources.input.lines.filter(
      (line) => line.flow === flow && (phase ?? line.phase) === line.phase,
    );
    if (lines.length === 0) return null;
    const actuals = closedActuals(lines, sources.terms);
    const context = { actuals, terms: sources.terms, begun };
    return lifeLines(lines, sources.terms)?.map((line) => flowOf(line, context)) ?? null;
  };
  const [cost, run, benefit, revenue] = [
    given("cost", "one-off"),
    given("cost", "run"),
    given("benefit"),
    given("revenue"),
  ];
  const stated = {
    cost: statedCost(sources),
    run: statedRun(sources),
    benefit: statedBenefit(sources),
    revenue: statedRevenue(sources),
  };
  const fallbacks: Known<FlowFallback>[] = [
    cost === null && stated.cost !== null ? "costToGo" : null,
    benefit === null && stated.benefit !== null ? "benefits" : null,
    run === null && stated.run !== null ? "runCost" : null,
    run === null && stated.run === null && (benefit ?? stated.benefit) !== null ? "noRunCost" : null,
    revenue === null && stated.revenue !== null ? "revenue" : null,
  ];
  return {
    cost: cost ?? stated.cost,
    run: run ?? stated.run ?? [],
    benefit: benefit ?? stated.benefit,
    revenue: revenue ?? stated.revenue,
    fallbacks: fallbacks.filter((fallback) => fallback !== null),
  };
}

/** Whether money was spent: a project that has not begun has nothing sunk, however late it is. */
function hasBegun({ input, position, terms }: Sources): boolean {
  return (position.actualLife ?? 0) !== 0 || closedActuals(input.lines, terms).length > 0;
}

interface LineContext {
  /** What was booked of the same project and flow. */
  readonly actuals: readonly MoneyLine[];
  readonly terms: FinanceTerms;
  readonly begun: boolean;
}

function flowOf(line: MoneyLine, context: LineContext): ProjectFlow {
  return {
    kind: line.flow === "cost" ? line.phase : line.flow,
    start: line.start,
    runs: { start: line.start, finish: line.finish },
    treatment: line.treatment,
    dated: line.dated,
    amount: line.amount,
    sunk: sunkPart(line, context),
  };
}

/**
 * What of a line is past: all of it, the actuals of a period that is under way, or nothing. Of a project that has not
 * begun, only what lies before the valuation date too.
 */
function sunkPart(line: MoneyLine, { actuals, terms, begun }: LineContext): number {
  if (line.start > terms.actualsThrough) return 0;
  if (!begun) return line.start < terms.valuationDate ? line.amount : 0;
  if (line.finish <= terms.actualsThrough || actuals.includes(line)) return line.amount;
  const booked = actuals.filter(({ start }) => start >= line.start && start <= line.finish);
  return sum(booked.map(({ amount }) => amount));
}

/** What was spent, from the start on, and what is to be spent until the finish. */
function statedCost({ input, position, terms }: Sources): Known<ProjectFlow[]> {
  const { project } = input;
  const spent = position.actualLife ?? 0;
  const toComplete = project?.estimateToComplete ?? null;
  const total = position.eac ?? (toComplete === null ? position.budgetLife : spent + toComplete);
  if (!project || total === null) return null;
  const over = project.stage === "completed" || project.stage === "cancelled";
  const today = terms.actualsThrough;
  const start = project.actualStart ?? project.start ?? project.baselineStart;
  const finish = project.finish ?? project.baselineFinish;
  const nextDay = spent === 0 ? (start ?? terms.valuationDate) : Math.max(today + 1, start ?? 0);
  const past = { amount: spent, from: Math.min(start ?? today, today), to: today };
  const toGo = { amount: over ? 0 : total - spent, from: nextDay, to: Math.max(nextDay, finish ?? nextDay) };
  return [
    ...byYearOfLife(past, terms).map((year) => yearly("one-off", { ...year, past: year.amount })),
    ...byYearOfLife(toGo, terms).map((year) => yearly("one-off", { ...year, past: 0 })),
  ];
}

/** Annual benefit × benefit years, from the benefit start (else the day after the finish). */
function statedBenefit(sources: Sources): Known<ProjectFlow[]> {
  return perYear("benefit", sources.input.project?.annualBenefit ?? null, sources);
}

function statedRun(sources: Sources): Known<ProjectFlow[]> {
  return perYear("run", sources.input.project?.runCostPerYear ?? null, sources);
}

/** The whole revenue, evenly over the project. */
function statedRevenue(sources: Sources): Known<ProjectFlow[]> {
  const { project } = sources.input;
  if (!project || project.revenue === null) return null;
  const from = project.start ?? project.baselineStart ?? sources.terms.valuationDate;
  const to = Math.max(from, project.finish ?? project.baselineFinish ?? from);
  return evenly("revenue", { amount: project.revenue, from, to }, sources);
}

function perYear(kind: ProjectFlow["kind"], amount: Known<number>, sources: Sources): Known<ProjectFlow[]> {
  const { project } = sources.input;
  if (!project || amount === null) return null;
  if (amount === 0 || project.stage === "cancelled") return [];
  const finish = project.finish ?? project.baselineFinish;
  const from = project.benefitStart ?? (finish === null ? null : finish + 1);
  const years = project.benefitYears;
  if (from === null || years === null || years <= 0) return null;
  const to = addMonths(from, Math.round(years * 12)) - 1;
  return evenly(kind, { amount: amount * years, from, to }, sources);
}

function evenly(
  kind: ProjectFlow["kind"],
  even: { readonly amount: number; readonly from: Day; readonly to: Day },
  sources: Sources,
): ProjectFlow[] {
  const begun = hasBegun(sources);
  const { valuationDate } = sources.terms;
  return byYearOfLife(even, sources.terms).map((year) =>
    yearly(kind, begun || year.start < valuationDate ? year : { ...year, past: 0 }),
  );
}

function yearly(kind: ProjectFlow["kind"], { start, runs, amount, past }: YearPart): ProjectFlow {
  return { kind, start, runs, treatment: null, dated: false, amount, sunk: past };
}
