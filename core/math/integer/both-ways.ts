import {
  valueOf,
  type IntegerProgramme,
  type ProgrammeAnswer,
  type SearchProgress,
} from "../integer-programme";
import { seededRandom } from "../random";
import { boundOf, type Incumbent } from "./incumbent";
import { prove } from "./proof";
import { ruinAndRecreate } from "./ruin-and-recreate";
import { fixByBound, type SearchStart } from "./start";

/** How a search ended, and what no answer exceeds, in the model's scale. */
export interface SearchResult {
  /** Whether nothing better exists. */
  readonly complete: boolean;
  readonly bound: number;
}

/** Entries of a tableau: with more than 32 MB of them, a pivot takes too long. */
const LARGEST_TABLEAU = 4_000_000;
/** Entries of a programme whose relaxation gives a bound, but whose tree gets nowhere. */
const LARGE_MATRIX = 100_000;
/** Entries of a programme of which a tree has likely seen everything before better answers are worth looking for. */
const SMALL_MATRIX = 8_000;
/** Pieces of work with which the proof of a small programme begins. */
const FIRST_PROOFS = 50;
/** Pieces of work on better answers at least, before the tree of what is not small: a poor answer makes it large. */
const FIRST_IMPROVEMENTS = 300;
/** To look for better answers pays until it has taken so many times as long as it took to find the last one. */
const PAYS = 1.5;
/** Later on, pieces of work on the proof for one on better answers: most where a tree can just be got through. */
const PROOFS = { ofSmall: 2, ofMiddling: 9, ofLarge: 1 };

/** What a search has done so far, in pieces of work of about 3 ms. */
interface Pieces {
  readonly entries: number;
  proofs: number;
  improvements: number;
  /** The piece that brought the last better answer. */
  improved: number;
}

/**
 * Looks for better answers as long as that pays, and proves that there is none.
 *
 * @param proves false: somebody else will
 */
export function* searchFrom(
  start: SearchStart,
  proves = true,
): Generator<SearchProgress, SearchResult, "stop" | undefined> {
  const { domains, incumbent, dual } = start;
  if (!fixByBound(start)) return { complete: true, bound: incumbent.worth };
  const entries = domains.model.variables * domains.model.rows;
  const proof = proves && entries <= LARGEST_TABLEAU ? prove(start) : null;
  const guide = { price: dual.price.slice(), random: seededRandom(1) };
  const pieces: Pieces = { entries, proofs: 0, improvements: 0, improved: 0 };
  let better: Generator<void, void, undefined> | null = null;
  let { bound } = dual;
  for (;;) {
    if (incumbent.chosen && (!proof || isBetterNext(pieces))) {
      better ??= ruinAndRecreate(domains, incumbent, guide);
      const before = incumbent.worth;
      better.next();
      pieces.improvements++;
      if (incumbent.worth > before) pieces.improved = pieces.improvements;
    } else if (proof) {
      const step = proof.next();
      if (step.done) return { complete: true, bound: incumbent.worth };
      bound = step.value;
      pieces.proofs++;
    }
    if ((yield progressOf(incumbent, bound)) === "stop") return { complete: false, bound };
  }
}

function isBetterNext({ entries, proofs, improvements, improved }: Pieces): boolean {
  const isSmall = entries <= SMALL_MATRIX;
  if (isSmall && proofs < FIRST_PROOFS) return false;
  if (improvements < Math.max(isSmall ? FIRST_PROOFS : FIRST_IMPROVEMENTS, PAYS * improved)) return true;
  const { ofSmall, ofMiddling, ofLarge } = PROOFS;
  const proofsForOne = isSmall ? ofSmall : entries > LARGE_MATRIX ? ofLarge : ofMiddling;
  return improvements * proofsForOne < proofs;
}

/** What a search has come to, in the programme's scale. */
function progressOf(incumbent: Incumbent, bound: number): SearchProgress {
  return {
    value: incumbent.chosen && incumbent.worth / incumbent.model.objectiveScale,
    bound: boundOf(incumbent, bound),
  };
}

/** What a search has come to, in the programme's scale. */
export function answerOf(
  programme: IntegerProgramme,
  incumbent: Incumbent,
  { complete, bound }: SearchResult,
): ProgrammeAnswer {
  const { chosen } = incumbent;
  if (!chosen)
    return complete ? { status: "infeasible" } : { status: "unknown", bound: boundOf(incumbent, bound) };
  const value = valueOf(programme, chosen);
  if (complete) return { status: "optimal", chosen, value, bound: value };
  return { status: "feasible", chosen, value, bound: Math.max(value, boundOf(incumbent, bound)) };
}
