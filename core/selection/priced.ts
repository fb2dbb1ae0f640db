import type { ProgrammeRow } from "../math/integer-programme";
import { rowPrices } from "../math/row-prices";
import { reached, type Entailed, type Ties } from "./entailed";
import type { LeastUses } from "./least-uses";
import { isSettled, type SelectionProblem } from "./problem";
import { optionsOf, programmeOf, rulesOf } from "./programme";

/** A problem in which whatever rules hold scarce has its price. */
export interface Priced {
  /** What each candidate is worth at each of its starts beyond the prices of what it takes. */
  readonly beyond: readonly (readonly number[])[];
  /** No choice is worth more in all. */
  readonly bound: number;
  /** What no choice exceeds in which these are in and those are out. */
  boundWith(entailed: Entailed): number;
}

/**
 * Prices for the limits and the ties between projects, and what follows from them: each candidate is taken for itself
 * when it is worth more than what it takes, so that no choice that keeps all rules can be worth more in all. It holds
 * for any prices (weak duality).
 *
 * @see A. M. Geoffrion, Lagrangean relaxation for integer programming, Math. Programming Study 2 (1974)
 */
export function priced(problem: SelectionProblem, ties: Ties, least: LeastUses): Priced {
  const { candidates } = problem;
  const { rows, worth } = pricedRows(problem);
  const beyond = candidates.map((): number[] => []);
  optionsOf(problem).forEach(({ candidate, start }, variable) => {
    const of = beyond[candidate];
    if (of) of[start] = worth[variable] ?? 0;
  });
  const most = beyond.map((ways, place) =>
    ways.reduce(
      (best, way, start) => (mayFit(problem, least, [place, start]) ? Math.max(best, way) : best),
      -Infinity,
    ),
  );
  const alone = most.map((way) => Math.max(0, way));
  const adds = candidates.map((candidate, place) =>
    isSettled(candidate) ? (most[place] ?? 0) : isBarred(problem, ties, place) ? 0 : (alone[place] ?? 0),
  );
  const [limits, taken] = [total(rows), total(adds)];
  const bound = limits.sum + taken.sum + (limits.size + taken.size) * ROUNDING;
  return {
    beyond,
    bound,
    boundWith: ({ inside, outside }) => {
      let more = 0;
      for (const place of inside) more += (most[place] ?? 0) - (adds[place] ?? 0);
      for (const place of outside) more -= adds[place] ?? 0;
      // Who waits for one that was ruled out may come in with it.
      for (const place of reached(ruledOut(problem, inside), ties.neededBy))
        if (!inside.has(place) && !outside.has(place)) more += (alone[place] ?? 0) - (adds[place] ?? 0);
      return bound + more;
    },
  };
}

/** Whether a start may be taken at all beside what is settled. */
function mayFit(
  { candidates, limits }: SelectionProblem,
  least: LeastUses,
  [place, start]: readonly [number, number],
): boolean {
  const uses = candidates[place]?.starts[start]?.uses ?? [];
  return limits.every((_, limit) => !least.isOver(limit, [[place, uses[limit] ?? 0]]));
}

/** Ruled out, or in need of what is. */
function isBarred(problem: SelectionProblem, { needs }: Ties, place: number): boolean {
  return ruledOut(problem, reached([place], needs)).length > 0;
}

function ruledOut({ candidates }: SelectionProblem, places: Iterable<number>): number[] {
  return [...places].filter((place) => candidates[place]?.claim === "forced out");
}

/** Of all that is added up: more than the rounding of the additions comes to. */
const ROUNDING = 1e-12;

/** What the limits of the priced rows come to, and what each variable is worth beyond what it takes of them. */
function pricedRows(problem: SelectionProblem): {
  readonly rows: readonly number[];
  readonly worth: readonly number[];
} {
  const programme = programmeOf(problem);
  const prices = rowPrices(programme);
  const worth = [...programme.objective];
  const first = problem.candidates.length;
  const rows = rulesOf(problem).flatMap(({ kind }, at): number[] => {
    const row = programme.rows[first + at] as ProgrammeRow;
    // What is settled or ruled out is so at no price.
    const price = kind === "settled" || kind === "forced out" ? 0 : (prices[first + at] ?? 0);
    const amount = price > 0 ? row.high : row.low;
    if (price === 0 || !Number.isFinite(amount)) return [];
    row.variables.forEach((variable, entry) => {
      worth[variable] = (worth[variable] ?? 0) - price * (row.coefficients[entry] ?? 0);
    });
    return [price * amount];
  });
  return { rows, worth };
}

function total(numbers: readonly number[]): { readonly sum: number; readonly size: number } {
  let [sum, size] = [0, 0];
  for (const number of numbers) {
    sum += number;
    size += Math.abs(number);
  }
  return { sum, size };
}
