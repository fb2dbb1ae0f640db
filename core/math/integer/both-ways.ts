import {
  valueOf,
  type IntegerProgramme,
  type ProgrammeAnswer,
  type SearchProgress,
} from "../integer-programme";
import { seededRandom } from "../random";
import { boundOf, type Incumbent } from "./incumbent";
import { improve } from "./neighbourhoods";
import { fixByBound, type SearchStart } from "./start";
import { progressOf, searchTree, type TreeResult } from "./tree";

/** Entries of a tableau: with more than 32 MB of them, a pivot takes so long that a tree gets nowhere. */
const LARGEST_TABLEAU = 4_000_000;
/** Pieces of work on better answers for one on the tree. */
const IMPROVEMENTS = 4;

/** Searches the tree, which proves, and around the best answer, which improves it, by turns. */
export function* searchFrom(start: SearchStart): Generator<SearchProgress, TreeResult, "stop" | undefined> {
  const { domains, incumbent, dual } = start;
  const fits = domains.model.variables * domains.model.rows <= LARGEST_TABLEAU;
  if (!fixByBound(start)) return { complete: true, bound: incumbent.worth };
  const tree = fits ? searchTree(domains, incumbent) : boundOnly(incumbent, dual.bound);
  const guide = { price: dual.price, random: seededRandom(1) };
  let around: Generator<void, void, undefined> | null = null;
  for (let command: "stop" | undefined, turn = 0; ; turn++) {
    let progress = progressOf(incumbent, dual.bound);
    if (turn % (IMPROVEMENTS + 1) === 0 || command === "stop" || !incumbent.chosen) {
      const step = tree.next(command);
      if (step.done) return { complete: step.value.complete, bound: Math.min(step.value.bound, dual.bound) };
      progress = { ...step.value, bound: Math.min(step.value.bound, progress.bound) };
    } else {
      around ??= improve(incumbent, guide);
      if (around.next().done && !fits) return { complete: false, bound: dual.bound };
    }
    command = yield progress;
  }
}

/** In place of a tree that is too large: it only says what is known. */
function* boundOnly(
  incumbent: Incumbent,
  bound: number,
): Generator<SearchProgress, TreeResult, "stop" | undefined> {
  while ((yield progressOf(incumbent, bound)) !== "stop");
  return { complete: false, bound };
}

/** What a search has come to, in the programme's scale. */
export function answerOf(
  programme: IntegerProgramme,
  incumbent: Incumbent,
  { complete, bound }: TreeResult,
): ProgrammeAnswer {
  const { chosen } = incumbent;
  if (!chosen)
    return complete ? { status: "infeasible" } : { status: "unknown", bound: boundOf(incumbent, bound) };
  const value = valueOf(programme, chosen);
  if (complete) return { status: "optimal", chosen, value, bound: value };
  return { status: "feasible", chosen, value, bound: Math.max(value, boundOf(incumbent, bound)) };
}
