import type { Known } from "../domain/known";
import type { Solving } from "../math/solving";
import { bestChoice, clearlyMore, isChosen, useOf, type Choice } from "./best-choice";
import { sameWorth, type Limit, type SelectionProblem } from "./problem";

/** What more of a resource would be worth, all else as it is. */
export interface Marginal {
  readonly resource: string;
  /** Places of the limits of this resource that are changed together. */
  readonly limits: readonly number[];
  /** Value gained by one unit more (one FTE, one project; of a minimum one less) in every period at once; of money by `step`. `null`: not worked out. */
  readonly gain: Known<number>;
  /** What was added: 1, or of money the least amount that buys anything; `null`: no amount does. */
  readonly step: Known<number>;
  /** The best choice with it. */
  readonly choice: Known<Choice>;
  /** Value gained when the limit is not there at all. */
  readonly unlimited: Known<number>;
}

/** What each resource is worth at the margin. Roles and counts by one unit more; money by the least amount that buys anything. */
export function* marginalValues(
  problem: SelectionProblem,
  best: Choice,
  seconds: number,
): Solving<Marginal[]> {
  const marginals: Marginal[] = [];
  for (const limits of resourcesOf(problem.limits)) {
    marginals.push(yield* marginalValue(problem, { limits, best, seconds }));
  }
  return marginals;
}

/** Places of the limits of each resource: money period by period, a role over all of its periods. */
export function resourcesOf(limits: readonly Limit[]): number[][] {
  const groups = new Map<string, number[]>();
  limits.forEach(({ kind, resource, unit, name }, place) => {
    const key = JSON.stringify(
      unit === "fte" ? [kind, resource.toLowerCase()] : [kind, resource, name, place],
    );
    const group = groups.get(key);
    if (group) group.push(place);
    else groups.set(key, [place]);
  });
  return [...groups.values()];
}

interface MarginalQuestion {
  readonly limits: readonly number[];
  readonly best: Choice;
  readonly seconds: number;
}

function* marginalValue(
  problem: SelectionProblem,
  { limits, best, seconds }: MarginalQuestion,
): Solving<Marginal> {
  const first = problem.limits[limits[0] ?? -1] as Limit;
  const free = yield* bestChoice(problem, {
    wish: { amounts: liftedAmounts(problem, limits) },
    seconds,
  });
  const unlimited = isChosen(free) ? gainOf(free, best) : null;
  const resource = { resource: resourceName(problem, limits), limits, unlimited };
  if (unlimited !== null && unlimited < sameWorth(problem.objective) && free.status === "optimal")
    return { ...resource, unlimited: 0, gain: 0, step: null, choice: null };
  if (first.unit === "money" && first.sense === "at most") {
    return { ...resource, ...(yield* nextStep(problem, { limits, best, seconds })) };
  }
  const moved = new Map(limits.map((place) => [place, oneMore(problem.limits[place] as Limit)]));
  const more = yield* bestChoice(problem, { wish: { amounts: moved }, seconds });
  return isChosen(more)
    ? { ...resource, gain: gainOf(more, best), step: 1, choice: more }
    : { ...resource, gain: null, step: 1, choice: null };
}

/** The least money more that buys more value, and how much. */
function* nextStep(
  problem: SelectionProblem,
  { limits, best, seconds }: MarginalQuestion,
): Solving<Pick<Marginal, "gain" | "step" | "choice">> {
  const place = limits[0] ?? -1;
  const cheapest = yield* bestChoice(problem, {
    wish: {
      amounts: new Map([[place, Infinity]]),
      atLeast: [{ part: 0, value: clearlyMore(problem, best.value) }],
      aim: { least: place },
    },
    seconds,
  });
  if (cheapest.status !== "optimal") return { gain: null, step: null, choice: null };
  const amount = useOf(problem, cheapest, place);
  const there = yield* bestChoice(problem, {
    wish: { amounts: new Map([[place, amount]]) },
    seconds,
  });
  if (!isChosen(there)) return { gain: null, step: null, choice: null };
  return {
    gain: gainOf(there, best),
    step: Math.max(0, amount - (problem.limits[place] as Limit).amount),
    choice: there,
  };
}

function gainOf(choice: Choice, best: Choice): number {
  return Math.max(0, choice.value - best.value);
}

/** The amounts that lift some limits. */
export function liftedAmounts({ limits }: SelectionProblem, places: readonly number[]): Map<number, number> {
  return new Map(places.map((place) => [place, limits[place]?.sense === "at least" ? -Infinity : Infinity]));
}

/** What people call the limits of one resource: the role, or the limit's own name. */
export function resourceName({ limits }: SelectionProblem, places: readonly number[]): string {
  const first = limits[places[0] ?? -1];
  return (first?.unit === "fte" ? first.resource : first?.name) ?? "";
}

function oneMore({ sense, amount }: Limit): number {
  return sense === "at most" ? amount + 1 : amount - 1;
}
