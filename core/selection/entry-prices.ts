import type { Solving } from "../math/solving";
import type { Choice } from "./best-choice";
import { bindingResource, liftedResources } from "./binding";
import { differenceOf } from "./difference";
import { priceOfEntry } from "./entry";
import type { Marginal } from "./marginal";
import { isKnown, worthOf, type SelectionProblem } from "./problem";
import type { EntryPrice } from "./selection-result";

/** Prices are worked out for so many of the projects that are not chosen, the most valuable first. */
export const MOST_PRICES = 60;

/** What it would take for each project that is not chosen to get in, by its place; of those whose figures are not known nothing can be said. */
export function* entryPrices(
  problem: SelectionProblem,
  best: Choice,
  { margins, seconds }: { readonly margins: readonly Marginal[]; readonly seconds: number },
): Solving<Map<number, EntryPrice>> {
  const worth = (place: number): number => {
    const start = problem.candidates[place]?.starts[0];
    return start ? worthOf(start, problem.objective) : 0;
  };
  const out = problem.candidates
    .flatMap((one, place) => ((best.starts[place] ?? null) === null && isKnown(one) ? [place] : []))
    .sort((a, b) => worth(b) - worth(a) || a - b)
    .slice(0, MOST_PRICES);
  const prices = new Map<number, EntryPrice>();
  const lifted = liftedResources(problem, { best, margins });
  for (const candidate of out) {
    const entry = yield* priceOfEntry(problem, { candidate, best, seconds });
    const { loss, choice, budget, atBudget, isImpossible, isProven } = entry;
    const binding =
      budget !== null
        ? (problem.limits[problem.envelope]?.name ?? null)
        : yield* bindingResource(problem, lifted, { candidate, seconds });
    prices.set(candidate, {
      loss,
      leaves: choice ? differenceOf(problem, best, choice).leaves : [],
      budget,
      leavesThere: atBudget ? differenceOf(problem, best, atBudget).leaves : [],
      binding,
      isImpossible,
      isProven,
    });
  }
  return prices;
}
