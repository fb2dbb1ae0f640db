import type { IntegerProgramme } from "../math/integer-programme";
import { solved, type Solving } from "../math/solving";
import { bestChoice } from "./best-choice";
import type { SelectionProblem } from "./problem";
import { rulesOf, type Rule } from "./programme";

/** Rules that cannot be kept together. */
export interface Clash {
  readonly rules: readonly Rule[];
  /** No smaller set of rules clashes; otherwise only none of them can be left out. */
  readonly isSmallest: boolean;
}

/** With more rules than this only a set of which none can be left out is sought: growing one takes a solve a rule. */
const MOST_RULES = 80;
/** Sets that were tried before the one at hand is taken. */
const MOST_TRIES = 60;

/**
 * The smallest set of rules that clash, of a problem that has no choice at all.
 *
 * First rules are left out as long as those that are left still clash. Whether a smaller set clashes is then settled
 * by hitting sets: every set of rules that clashes holds a rule of each set whose removal mends the problem, so the
 * smallest set that does is either a clash, and then the smallest, or shows one more removal that mends.
 *
 * @see A. Ignatiev et al., Smallest MUS Extraction with Minimal Hitting Set Dualization, CP 2015
 */
export function* smallestClash(problem: SelectionProblem, seconds: number): Solving<Clash> {
  const all = rulesOf(problem);
  const least = yield* leaveOut(problem, all, seconds);
  if (all.length > MOST_RULES) return { rules: least, isSmallest: least.length === 1 };
  const mending: number[][] = [];
  for (let tried = 0; tried < MOST_TRIES; tried += 1) {
    const hitting = yield* smallestHittingSet(mending, all.length, seconds);
    if (hitting === null) break;
    if (hitting.length >= least.length) return { rules: least, isSmallest: true };
    if (
      yield* clashes(
        problem,
        hitting.map((place) => all[place] as Rule),
        seconds,
      )
    ) {
      return { rules: hitting.map((place) => all[place] as Rule), isSmallest: true };
    }
    mending.push(yield* restOfLargest(problem, { all, kept: hitting, seconds }));
  }
  return { rules: least, isSmallest: false };
}

/** Leaves rules out, half of them at once while that goes, as long as the rest clash. */
function* leaveOut(
  problem: SelectionProblem,
  all: readonly Rule[],
  seconds: number,
): Solving<readonly Rule[]> {
  let kept = all;
  for (let size = Math.ceil(all.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = 0; from < kept.length;) {
      const rest = [...kept.slice(0, from), ...kept.slice(from + size)];
      if (yield* clashes(problem, rest, seconds)) kept = rest;
      else from += size;
    }
  }
  return kept;
}

function* clashes(problem: SelectionProblem, rules: readonly Rule[], seconds: number): Solving<boolean> {
  const chosen = yield* bestChoice(problem, { wish: { rules, aim: "any" }, seconds });
  return chosen.status === "infeasible";
}

interface Growing {
  readonly all: readonly Rule[];
  readonly kept: readonly number[];
  readonly seconds: number;
}

/** Takes rules in as long as they do not clash: what is left are rules whose removal mends the problem. */
function* restOfLargest(problem: SelectionProblem, { all, kept, seconds }: Growing): Solving<number[]> {
  const inside = [...kept];
  const outside: number[] = [];
  for (let place = 0; place < all.length; place += 1) {
    if (kept.includes(place)) continue;
    const grown = [...inside, place].map((one) => all[one] as Rule);
    if (yield* clashes(problem, grown, seconds)) outside.push(place);
    else inside.push(place);
  }
  return outside;
}

function* smallestHittingSet(
  sets: readonly (readonly number[])[],
  count: number,
  seconds: number,
): Solving<number[] | null> {
  const programme: IntegerProgramme = {
    objective: Array.from({ length: count }, () => -1),
    rows: sets.map((set) => ({ variables: set, coefficients: set.map(() => 1), low: 1, high: Infinity })),
  };
  const answer = yield* solved({ programme, seconds });
  if (answer.status !== "optimal") return null;
  return answer.chosen.flatMap((value, place) => (value === 1 ? [place] : []));
}
