import type { Solving } from "../math/solving";
import { bestChoice, isChosen, useOf, type Choice } from "./best-choice";
import { sameWorth, type SelectionProblem } from "./problem";

/** The best choice within an envelope. */
export interface FrontierPoint {
  readonly budget: number;
  /** `null`: nothing fits, or the time was up. */
  readonly choice: Choice | null;
}

/** Points of the frontier, from the least envelope to the one beyond which more buys nothing. */
const POINTS = 21;

/** The efficient frontier: the best choice at evenly spaced envelopes, and at the present one. */
export function* frontierOf(problem: SelectionProblem, seconds: number): Solving<FrontierPoint[]> {
  const extent = yield* frontierExtent(problem, seconds);
  if (extent === null) return [];
  const { from, to } = extent;
  const amount = problem.limits[problem.envelope]?.amount ?? 0;
  const even = Array.from({ length: POINTS }, (_, step) => from + ((to - from) * step) / (POINTS - 1));
  const budgets = [...new Set([...even, amount])].sort((a, b) => a - b);
  return yield* frontierAt(problem, budgets, seconds);
}

/** The best choice at each envelope, in the order given. */
export function* frontierAt(
  problem: SelectionProblem,
  budgets: readonly number[],
  seconds: number,
): Solving<FrontierPoint[]> {
  const points: FrontierPoint[] = [];
  for (const budget of budgets) {
    const chosen = yield* bestChoice(problem, {
      wish: { amounts: new Map([[problem.envelope, budget]]) },
      seconds,
    });
    points.push({ budget, choice: isChosen(chosen) ? chosen : null });
  }
  return points;
}

/** The extent of the frontier: the least envelope within which all that is settled fits, and the one beyond which more buys nothing. */
export function* frontierExtent(
  problem: SelectionProblem,
  seconds: number,
): Solving<{ readonly from: number; readonly to: number } | null> {
  const open = { amounts: new Map([[problem.envelope, Infinity]]) };
  const least = yield* bestChoice(problem, { wish: { ...open, aim: { least: problem.envelope } }, seconds });
  const most = yield* bestChoice(problem, { wish: open, seconds });
  if (!isChosen(least) || !isChosen(most)) return null;
  const cheapest = yield* bestChoice(problem, {
    wish: {
      ...open,
      atLeast: [{ part: 0, value: most.value - sameWorth(problem.objective) }],
      aim: { least: problem.envelope },
    },
    seconds,
  });
  return {
    from: useOf(problem, least, problem.envelope),
    to: useOf(problem, isChosen(cheapest) ? cheapest : most, problem.envelope),
  };
}
