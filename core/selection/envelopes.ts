import type { Known } from "../domain/known";
import type { Solving } from "../math/solving";
import { useOf, valueChosen, type Choice } from "./best-choice";
import { differenceOf } from "./difference";
import { frontierAt, frontierOf } from "./frontier";
import { isChoice, type SelectionProblem } from "./problem";
import type { EnvelopePoint } from "./selection-result";

/** Shares of the envelope that a committee asks about. */
const SHARES = [4 / 5, 9 / 10, 1, 11 / 10, 6 / 5];

/** The best choice at 80, 90, 100, 110 and 120 % of the envelope. */
export function* envelopePoints(
  problem: SelectionProblem,
  best: Choice,
  seconds: number,
): Solving<EnvelopePoint[]> {
  const amount = problem.limits[problem.envelope]?.amount ?? 0;
  const points: EnvelopePoint[] = [];
  for (const share of SHARES) {
    const budget = amount * share;
    const at = share === 1 ? [{ choice: best }] : yield* frontierAt(problem, [budget], seconds);
    points.push(pointOf(problem, best, { share, budget, choice: at[0]?.choice ?? null }));
  }
  return points;
}

/** The efficient frontier, each point beside the best choice. */
export function* frontierPoints(
  problem: SelectionProblem,
  best: Choice,
  seconds: number,
): Solving<EnvelopePoint[]> {
  const points = yield* frontierOf(problem, seconds);
  return points.map(({ budget, choice }) => pointOf(problem, best, { share: null, budget, choice }));
}

function pointOf(
  problem: SelectionProblem,
  best: Choice,
  {
    share,
    budget,
    choice,
  }: { readonly share: Known<number>; readonly budget: number; readonly choice: Known<Choice> },
): EnvelopePoint {
  const none = { enters: [], leaves: [], moves: [] };
  return {
    share,
    budget,
    value: choice && valueChosen(problem, choice),
    cost: choice && useOf(problem, choice, problem.envelope),
    selected: problem.candidates.flatMap((candidate, place) =>
      isChoice(candidate) && (choice?.starts[place] ?? null) !== null ? [candidate.id] : [],
    ),
    ...(choice ? differenceOf(problem, best, choice) : none),
    isProven: choice?.status === "optimal",
  };
}
