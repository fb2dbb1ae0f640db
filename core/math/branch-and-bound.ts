import { newDomains, propagate } from "./integer/domains";
import { boundOf, noIncumbent, type Incumbent } from "./integer/incumbent";
import { searchModel } from "./integer/search-model";
import { searchTree, type TreeResult } from "./integer/tree";
import {
  valueOf,
  type IntegerProgramme,
  type ProgrammeAnswer,
  type ProgrammeSearch,
} from "./integer-programme";

/**
 * The best answer to a 0–1 programme, by our own search: it runs wherever TypeScript does.
 *
 * @example
 * // Three projects, budget 100.
 * const search = solveProgramme({ objective: [10, 8, 8], rows: [{ variables: [0, 1, 2], coefficients: [60, 50, 50], low: -Infinity, high: 100 }] });
 * search.next().value // => { status: "optimal", chosen: [0, 1, 1], value: 16, bound: 16 }
 */
export function* solveProgramme(programme: IntegerProgramme): ProgrammeSearch {
  const model = searchModel(programme);
  const domains = newDomains(model);
  if (!propagate(domains)) return { status: "infeasible" };
  const incumbent = noIncumbent(programme, model);
  return answerOf(incumbent, yield* searchTree(domains, incumbent));
}

/** Drives a search to its end, with no limit of time. */
export function solveToTheEnd(programme: IntegerProgramme): ProgrammeAnswer {
  const search = solveProgramme(programme);
  for (;;) {
    const { done, value } = search.next();
    if (done) return value;
  }
}

function answerOf(incumbent: Incumbent, { complete, bound }: TreeResult): ProgrammeAnswer {
  const { chosen, programme } = incumbent;
  if (!chosen)
    return complete ? { status: "infeasible" } : { status: "unknown", bound: boundOf(incumbent, bound) };
  const value = valueOf(programme, chosen);
  if (complete) return { status: "optimal", chosen, value, bound: value };
  return { status: "feasible", chosen, value, bound: Math.max(value, boundOf(incumbent, bound)) };
}
