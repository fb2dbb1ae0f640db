import { answerOf, searchFrom } from "./integer/both-ways";
import { startSearch } from "./integer/start";
import type { IntegerProgramme, ProgrammeAnswer, ProgrammeSearch } from "./integer-programme";

/**
 * The best answer to a 0–1 programme, by our own search: it runs wherever TypeScript does.
 *
 * @example
 * // Three projects, budget 100.
 * const budget = { variables: [0, 1, 2], coefficients: [60, 50, 50], low: -Infinity, high: 100 };
 * solveToTheEnd({ objective: [10, 8, 8], rows: [budget] }) // => { status: "optimal", chosen: [0, 1, 1], value: 16, bound: 16 }
 */
export function* solveProgramme(programme: IntegerProgramme): ProgrammeSearch {
  const starting = startSearch(programme);
  let step = starting.next();
  for (; !step.done; step = starting.next()) {
    if ((yield { value: null, bound: Infinity }) === "stop") return { status: "unknown", bound: Infinity };
  }
  if (!step.value) return { status: "infeasible" };
  const { incumbent } = step.value;
  return answerOf(programme, incumbent, yield* searchFrom(step.value));
}

/** Drives a search to its end, with no limit of time. */
export function solveToTheEnd(programme: IntegerProgramme): ProgrammeAnswer {
  const search = solveProgramme(programme);
  for (;;) {
    const { done, value } = search.next();
    if (done) return value;
  }
}
