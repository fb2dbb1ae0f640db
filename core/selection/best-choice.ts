import type { Known } from "../domain/known";
import type { ProgrammeAnswer } from "../math/integer-programme";
import { solved, type Solving } from "../math/solving";
import { sum } from "../math/sum";
import { isChoice, sameWorth, worthOf, type SelectionProblem } from "./problem";
import { optionsOf, programmeOf, type Wish } from "./programme";

/** A choice of projects and starts. */
export interface Choice {
  /** `feasible`: the time was up before it was proven that nothing is better. */
  readonly status: "optimal" | "feasible";
  /** The start of each candidate, by its place; `null`: it is not done. */
  readonly starts: readonly (number | null)[];
  /** What was asked to be largest, of all that is done. */
  readonly value: number;
  /** No choice has more. */
  readonly bound: number;
}

/** What came of asking for the best choice; `unknown`: the time was up before one was found. */
export type Chosen = Choice | { readonly status: "infeasible" | "unknown" };

/** Whether there is a choice. */
export function isChosen(chosen: Chosen): chosen is Choice {
  return chosen.status === "optimal" || chosen.status === "feasible";
}

/** How an answer is sought. */
export interface Search {
  readonly wish?: Wish;
  /** Of each programme. */
  readonly seconds: number;
}

/**
 * The best choice. By an objective whose parts are in order, the first part decides; each next one chooses among
 * those that are as good by all before it.
 */
export function* bestChoice(problem: SelectionProblem, { wish = {}, seconds }: Search): Solving<Chosen> {
  const parts =
    problem.objective.kind === "ordered" && wish.aim === undefined ? problem.objective.parts.length : 1;
  let best = yield* oneChoice(problem, { wish, seconds });
  const atLeast = [...(wish.atLeast ?? [])];
  for (let part = 1; part < parts && best.status === "optimal"; part += 1) {
    atLeast.push({
      part: part - 1,
      value: valueOf(problem, best, part - 1) - sameWorth(problem.objective, part - 1),
    });
    const next = yield* oneChoice(problem, {
      wish: { ...wish, atLeast, aim: { part } },
      seconds,
    });
    if (next.status !== "optimal") break;
    const { value, bound }: Choice = best;
    best = { ...next, value, bound };
  }
  return best;
}

/** Of all choices that are as good, the one that takes least of the envelope: so that every solver gives the same. */
export function* cheapestOfBest(
  problem: SelectionProblem,
  best: Choice,
  { wish = {}, seconds }: Search,
): Solving<Choice> {
  if (problem.envelope < 0 || best.status !== "optimal") return best;
  const parts = problem.objective.kind === "ordered" ? problem.objective.parts.length : 1;
  const atLeast = Array.from({ length: parts }, (_, part) => ({
    part,
    value: valueOf(problem, best, part) - sameWorth(problem.objective, part),
  }));
  const cheapest = yield* oneChoice(problem, {
    wish: { ...wish, atLeast: [...(wish.atLeast ?? []), ...atLeast], aim: { least: problem.envelope } },
    seconds,
  });
  return cheapest.status === "optimal"
    ? { ...best, starts: cheapest.starts, value: valueOf(problem, cheapest, 0) }
    : best;
}

function* oneChoice(problem: SelectionProblem, { wish = {}, seconds }: Search): Solving<Chosen> {
  return readAnswer(problem, yield* solved({ programme: programmeOf(problem, wish), seconds }));
}

function readAnswer(problem: SelectionProblem, answer: ProgrammeAnswer): Chosen {
  if (answer.status === "infeasible" || answer.status === "unknown") return { status: answer.status };
  const options = optionsOf(problem);
  const starts = problem.candidates.map((): number | null => null);
  options.forEach(({ candidate, start }, variable) => {
    if (answer.chosen[variable] === 1) starts[candidate] = start;
  });
  return { status: answer.status, starts, value: answer.value, bound: answer.bound };
}

/** How far what was chosen may be from the best, as a share of its value; 0 when nothing better exists, `null` of no value. */
export function gapOf(
  { objective }: SelectionProblem,
  { status, value, bound }: Choice,
  chosen: number,
): Known<number> {
  if (status === "optimal") return 0;
  return Math.abs(chosen) < sameWorth(objective) ? null : (bound - value) / Math.abs(chosen);
}

/** The least that a choice must be worth to be worth clearly more: sums of a whole portfolio carry more rounding than half a cent. */
export function clearlyMore({ objective }: SelectionProblem, value: number): number {
  return value + 2 * sameWorth(objective) + Math.abs(value) * CLEAR_SHARE;
}

/** Ten times what a solver may miss a row by. */
const CLEAR_SHARE = 1e-8;

/** What a choice is worth in all: by the added parts, or by one part of an ordered objective. */
export function valueOf(
  { candidates, objective }: SelectionProblem,
  { starts }: Pick<Choice, "starts">,
  part = 0,
): number {
  return sum(
    candidates.flatMap(({ starts: ways }, place) => {
      const way = ways[starts[place] ?? -1];
      return way ? [worthOf(way, objective, part)] : [];
    }),
  );
}

/** What of that was chosen: without what is mandatory or in flight, which is there anyway. */
export function valueChosen(problem: SelectionProblem, { starts }: Pick<Choice, "starts">): number {
  const { candidates } = problem;
  const chosen = starts.map((start, place) => {
    const candidate = candidates[place];
    return candidate && isChoice(candidate) ? start : null;
  });
  return valueOf(problem, { starts: chosen });
}

/** What a choice takes of a limit. */
export function useOf(
  { candidates }: SelectionProblem,
  { starts }: Pick<Choice, "starts">,
  limit: number,
): number {
  return sum(candidates.flatMap(({ starts: ways }, place) => ways[starts[place] ?? -1]?.uses[limit] ?? []));
}
