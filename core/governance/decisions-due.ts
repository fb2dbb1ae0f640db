import type { CellRef } from "../domain/cell-ref";
import type { Day } from "../domain/day";
import { isKnown, type Known } from "../domain/known";
import type { Portfolio } from "../domain/portfolio";
import { cellOf, rowCell } from "../domain/row-source";

/** A decision that someone waits for. */
export interface DecisionDue {
  readonly project: Known<string>;
  readonly what: string;
  readonly by: Known<string>;
  readonly due: Known<Day>;
  /** Days until then; negative: overdue. */
  readonly daysLeft: Known<number>;
  /** Per month. */
  readonly costOfDelay: Known<number>;
  readonly cell: CellRef;
}

const SETTLED = /^(decided|approved|rejected|closed|done|withdrawn|cancell?ed|implemented)\b/i;

/**
 * Open decisions, from Decisions and from the Projects column "Decision requested" (unless Decisions has one of that
 * project by the same words), the earliest due first, those without a date last; of one date the dearer first.
 */
export function decisionsDue(portfolio: Portfolio): DecisionDue[] {
  const asOf = Math.floor(portfolio.asOf);
  const left = (due: Known<Day>): Known<number> => (isKnown(due) ? Math.floor(due) - asOf : null);
  const logged = portfolio.decisions
    .filter(({ status }) => !(isKnown(status) && SETTLED.test(status.trim())))
    .map((decision) => ({
      project: decision.project,
      what: decision.title ?? decision.id,
      by: decision.owner,
      due: decision.due,
      daysLeft: left(decision.due),
      costOfDelay: decision.costOfDelay,
      cell: rowCell(decision),
    }));
  const known = new Set(logged.map(({ project, what }) => keyOf(project, what)));
  const requested = portfolio.projects.flatMap((project): DecisionDue[] =>
    isKnown(project.decisionRequested) && !known.has(keyOf(project.id, project.decisionRequested))
      ? [
          {
            project: project.id,
            what: project.decisionRequested,
            by: project.sponsor,
            due: project.decisionDue,
            daysLeft: left(project.decisionDue),
            costOfDelay: null,
            cell: cellOf(project, "decisionRequested") ?? rowCell(project),
          },
        ]
      : [],
  );
  return [...logged, ...requested].sort(
    (a, b) => (a.due ?? Infinity) - (b.due ?? Infinity) || (b.costOfDelay ?? 0) - (a.costOfDelay ?? 0) || 0,
  );
}

function keyOf(project: Known<string>, what: string): string {
  return `${project ?? ""}|${what.trim().toLowerCase()}`;
}
