import type { Day } from "../domain/day";
import { groupedBy } from "../domain/grouped-by";
import type { Known } from "../domain/known";
import { fiscalYearAt } from "../domain/fiscal-years";
import { fiscalYearName } from "../domain/period";
import type { ProjectFinance, ProjectGroup, RollUp, RollUpKind } from "./finance-result";
import { sumsOf } from "./summaries";
import type { FinanceTerms } from "./terms";

/** What a project belongs to; of themes perhaps several, of anything perhaps none. */
type Membership = (row: ProjectFinance) => readonly string[];

/**
 * The portfolio's sums by program, business unit, theme and fiscal year of start: of each only where some project has
 * one. A project with several themes counts in each of them.
 */
export function rollUps(projects: readonly ProjectFinance[], terms: FinanceTerms): RollUp[] {
  const kinds: readonly (readonly [RollUpKind, Membership])[] = [
    ["program", ({ program }) => one(program)],
    ["businessUnit", ({ project }) => one(project?.businessUnit ?? null)],
    ["theme", ({ project }) => [...new Set(project?.theme ?? [])]],
  ];
  const startYear = (row: ProjectFinance): readonly string[] => {
    const start = startOf(row);
    return one(start === null ? null : fiscalYearName(fiscalYearAt(terms.fiscalYears, start)));
  };
  const byStart = [...projects].sort((a, b) => (startOf(a) ?? Infinity) - (startOf(b) ?? Infinity));
  return [
    ...kinds.flatMap(([kind, belongsTo]) => rollUp(kind, projects, belongsTo)),
    ...rollUp("startYear", byStart, startYear),
  ];
}

function rollUp(kind: RollUpKind, projects: readonly ProjectFinance[], belongsTo: Membership): RollUp[] {
  const memberships = projects.flatMap((row) => belongsTo(row).map((name) => ({ name, row })));
  if (memberships.length === 0) return [];
  const named = [...groupedBy(memberships, ({ name }) => name)].map(([name, members]): ProjectGroup => ({
    name,
    sums: sumsOf(members.map(({ row }) => row)),
  }));
  const unnamed = projects.filter((row) => belongsTo(row).length === 0);
  return [
    {
      kind,
      groups: unnamed.length > 0 ? [...named, { name: null, sums: sumsOf(unnamed) }] : named,
      inSeveral: projects.filter((row) => belongsTo(row).length > 1).map(({ id }) => id),
    },
  ];
}

/** When a project begins, or began. */
function startOf({ project }: ProjectFinance): Known<Day> {
  return project?.actualStart ?? project?.start ?? project?.baselineStart ?? null;
}

function one(name: Known<string>): string[] {
  return name === null ? [] : [name];
}
