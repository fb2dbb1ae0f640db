import { groupedBy } from "../domain/grouped-by";
import type { Day } from "../domain/day";
import type { Known } from "../domain/known";
import type { Portfolio } from "../domain/portfolio";
import type { Project } from "../domain/project";
import type { Benefit } from "../domain/records";
import { readLines, type MoneyLine, type ReadLine } from "./money-line";
import { financeTerms, type FinanceTerms } from "./terms";

/** Cumulative earned value at a report's date. */
export interface EarnedReport {
  readonly date: Day;
  readonly earnedValue: Known<number>;
}

/** All that finance knows of a project. */
export interface FinanceInput {
  readonly id: string;
  readonly name: string;
  /** `null`: it stands in Financials only, as there is no Projects table. */
  readonly project: Known<Project>;
  readonly lines: readonly MoneyLine[];
  readonly benefits: readonly Benefit[];
  /** Estimate at completion, as the forecast has it. */
  readonly eac: Known<number>;
  /** What its reports say is earned, oldest first; none where progress is only the money spent. */
  readonly earned: readonly EarnedReport[];
  /** Versions that the workbook gives for some project: for these, no line means no money. */
  readonly versionsInUse: ReadonlySet<string>;
}

/** The projects with their money, and every row of Financials with what became of it. */
export interface FinanceInputs {
  readonly terms: FinanceTerms;
  readonly projects: readonly FinanceInput[];
  readonly rows: readonly ReadLine[];
}

/** What the forecast knows of the projects, by id. */
export interface ForecastFigures {
  /** Estimates at completion. */
  readonly eac?: ReadonlyMap<string, Known<number>>;
  /** Earned value at every report, oldest first. */
  readonly earned?: ReadonlyMap<string, readonly EarnedReport[]>;
}

/** Gathers what finance needs of a portfolio. Without a Projects table the projects are those that Financials name. */
export function financeInputs(portfolio: Portfolio, { eac, earned }: ForecastFigures): FinanceInputs {
  const terms = financeTerms(portfolio);
  const subjects = subjectsOf(portfolio);
  const rows = readLines(portfolio.financials, {
    projects: new Set(subjects.map(({ id }) => id)),
    fiscalYears: terms.fiscalYears,
  });
  const lines = rows.flatMap(({ line }) => (line ? [line] : []));
  const linesOf = groupedBy(lines, ({ project }) => project);
  const benefitsOf = groupedBy(portfolio.benefits, ({ project }) => project ?? "");
  const versionsInUse = new Set<string>(lines.map(({ version }) => version));
  const projects = subjects.map((subject) => ({
    ...subject,
    lines: linesOf.get(subject.id) ?? [],
    benefits: benefitsOf.get(subject.id) ?? [],
    eac: eac?.get(subject.id) ?? null,
    earned: earned?.get(subject.id) ?? [],
    versionsInUse,
  }));
  return { terms, projects, rows };
}

function subjectsOf({ projects, financials }: Portfolio): Pick<FinanceInput, "id" | "name" | "project">[] {
  if (projects.length > 0)
    return projects.map((project) => ({ id: project.id, name: project.name, project }));
  const ids = new Set(financials.flatMap(({ project }) => (project === null ? [] : [project])));
  return [...ids].map((id) => ({ id, name: id, project: null }));
}
