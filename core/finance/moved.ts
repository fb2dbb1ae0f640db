import { addMonths } from "../domain/day";
import type { Known } from "../domain/known";
import { worthAtRate } from "./appraisal";
import { timeLine, type ProjectFlow } from "./project-flow";
import type { ProjectFlows } from "./project-flows";
import type { FinanceTerms } from "./terms";

/** What of a project's money is moved: all that is still to come, or only what it brings. */
export type MovedPart = "everything" | "benefits";

/**
 * Go-forward NPV if what is still to come came so many months later: all of it, or what the project brings while its
 * costs stay where they are. What is sunk stays out. `null` where the flows are not known.
 *
 * @param months whole months, negative for earlier
 */
export function movedWorth(
  flows: ProjectFlows,
  { months, part }: { readonly months: number; readonly part: MovedPart },
  { rate, valuationDate }: FinanceTerms,
): Known<number> {
  if (flows.cost === null || (flows.benefit === null && flows.revenue === null)) return null;
  const income = [...(flows.benefit ?? []), ...(flows.revenue ?? [])];
  const costs = [...flows.cost, ...flows.run];
  const toCome = [
    ...costs.map((flow) => laterBy(flow, part === "everything" ? months : 0)),
    ...income.map((flow) => laterBy(flow, months)),
  ];
  // What is past must not decide how long the periods are.
  const open = toCome.filter(({ amount }) => amount !== 0);
  return worthAtRate(timeLine(open, valuationDate), rate);
}

/** The part of a flow that is still to come, so many months later. */
export function laterBy(flow: ProjectFlow, months: number): ProjectFlow {
  const amount = flow.amount - flow.sunk;
  if (months === 0) return { ...flow, amount, sunk: 0 };
  const { start, finish } = flow.runs;
  const begins = addMonths(start, months);
  return {
    ...flow,
    ...{ amount, sunk: 0, start: addMonths(flow.start, months) },
    runs: { start: begins, finish: begins + (finish - start) },
  };
}
