import { newDomains, propagate, type Domains } from "./integer/domains";
import { boundOf, noIncumbent, type Incumbent } from "./integer/incumbent";
import { improve } from "./integer/neighbourhoods";
import { newRelaxation, relax, type Relaxation } from "./integer/relaxation";
import { searchModel } from "./integer/search-model";
import { progressOf, searchTree, type TreeResult } from "./integer/tree";
import { valueOf, type IntegerProgramme, type ProgrammeAnswer, type ProgrammeSearch } from "./integer-programme";
import { seededRandom } from "./random";

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
  const relaxation = newRelaxation(model);
  for (let bound = Infinity; relax(domains, relaxation, -Infinity) === "paused"; ) {
    if ((yield progressOf(incumbent, bound)) === "stop") return answerOf(programme, incumbent, { complete: false, bound });
  }
  return answerOf(programme, incumbent, yield* searchBothWays(domains, incumbent, relaxation));
}

/** Searches the tree, which proves, and around the best answer, which improves it, by turns. */
function* searchBothWays(
  domains: Domains,
  incumbent: Incumbent,
  relaxation: Relaxation,
): Generator<ReturnType<typeof progressOf>, TreeResult, "stop" | undefined> {
  const guide = { price: relaxation.dual.price.slice(), random: seededRandom(1) };
  const tree = searchTree(domains, incumbent, { relaxation });
  let around: Generator<void, void, undefined> | null = null;
  for (let command: "stop" | undefined; ; ) {
    const step = tree.next(command);
    if (step.done) return step.value;
    command = yield step.value;
    if (command === "stop" || !incumbent.chosen) continue;
    around ??= improve(incumbent, guide);
    for (let k = 0; k < 4; k++) around.next();
  }
}

/** Drives a search to its end, with no limit of time. */
export function solveToTheEnd(programme: IntegerProgramme): ProgrammeAnswer {
  const search = solveProgramme(programme);
  for (;;) {
    const { done, value } = search.next();
    if (done) return value;
  }
}

function answerOf(
  programme: IntegerProgramme,
  incumbent: Incumbent,
  { complete, bound }: TreeResult,
): ProgrammeAnswer {
  const { chosen } = incumbent;
  if (!chosen) return complete ? { status: "infeasible" } : { status: "unknown", bound: boundOf(incumbent, bound) };
  const value = valueOf(programme, chosen);
  if (complete) return { status: "optimal", chosen, value, bound: value };
  return { status: "feasible", chosen, value, bound: Math.max(value, boundOf(incumbent, bound)) };
}
