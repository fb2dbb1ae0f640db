import type { Solving } from "../math/solving";
import type { Choice } from "./best-choice";
import { bindingResource, liftedResources, type LiftedResource } from "./binding";
import { differenceOf } from "./difference";
import { priceOfEntry } from "./entry";
import { entryBounds, type EntryBounds } from "./entry-bounds";
import type { Marginal } from "./marginal";
import { isKnown, sameWorth, worthOf, type SelectionProblem } from "./problem";
import type { EntryPrice } from "./selection-result";
import { isPriceBounded } from "./why";

/** A search that may take less proves nothing of a large portfolio: then fewer are searched. */
const LEAST_SECONDS = 1 / 5;
/** About how many searches answer all that is asked of a candidate. */
export const SEARCHES_A_CANDIDATE = 8;
/** After so many in a row whose time was up, the others are not searched either. */
const MOST_IN_VAIN = 4;

/** What prices are worked out with: what is known of the limits, and how long a search may take where all are searched. */
interface PriceMeans {
  readonly margins: readonly Marginal[];
  readonly seconds: number;
}

/**
 * What it would take for each project that is not chosen to get in, by its place; of those whose figures are not
 * known nothing can be said. They are searched from the most valuable on for as long as there is time; of the others
 * it is known between what they lose.
 */
export function* entryPrices(
  problem: SelectionProblem,
  best: Choice,
  { margins, seconds }: PriceMeans,
): Solving<Map<number, EntryPrice>> {
  const prices = new Map<number, EntryPrice>();
  const out = byWorth(problem, best);
  if (out.length === 0) return prices;
  const bounds = entryBounds(problem, best);
  const lifted = liftedResources(problem, { best, margins });
  const each = Math.max(seconds, LEAST_SECONDS);
  let searches = (seconds * SEARCHES_A_CANDIDATE * problem.candidates.length) / each;
  let inVain = 0;
  for (const candidate of out) {
    const between = boundPrice(problem, best, bounds(candidate));
    if (searches <= 0 || inVain === MOST_IN_VAIN) {
      prices.set(candidate, between);
      continue;
    }
    const searching = { problem, best, lifted, seconds: each };
    const { result: price, count } = yield* counted(searchedPrice(searching, candidate, between));
    prices.set(candidate, price);
    searches -= count;
    inVain = isPriceBounded(price) ? inVain + 1 : 0;
  }
  return prices;
}

/** A calculation, and how many programmes it asks about. */
function* counted<R>(calculation: Solving<R>): Solving<{ readonly result: R; readonly count: number }> {
  let count = 0;
  let step = calculation.next();
  for (; !step.done; count += 1) step = calculation.next(yield step.value);
  return { result: step.value, count };
}

/** What is out and known, the most valuable first. */
function byWorth({ candidates, objective }: SelectionProblem, best: Choice): number[] {
  const worth = (place: number): number => {
    const start = candidates[place]?.starts[0];
    return start ? worthOf(start, objective) : 0;
  };
  return candidates
    .flatMap((one, place) => ((best.starts[place] ?? null) === null && isKnown(one) ? [place] : []))
    .sort((a, b) => worth(b) - worth(a) || a - b);
}

/** The price between two bounds: where these meet it is proven without a search. */
function boundPrice(problem: SelectionProblem, best: Choice, bounds: EntryBounds): EntryPrice {
  const { atLeast, atMost, choice, isImpossible } = bounds;
  const isMet = atMost !== null && atMost - atLeast < sameWorth(problem.objective);
  return {
    loss: isMet ? atMost : null,
    atLeast: isMet ? atMost : atLeast,
    atMost,
    leaves: choice ? differenceOf(problem, best, choice).leaves : [],
    ...{ budget: null, leavesThere: [], binding: null },
    isImpossible,
    isProven: false,
  };
}

interface Searching {
  readonly problem: SelectionProblem;
  readonly best: Choice;
  readonly lifted: readonly LiftedResource[];
  readonly seconds: number;
}

/** The price by searching; what the search leaves open is as it was. */
function* searchedPrice(
  { problem, best, lifted, seconds }: Searching,
  candidate: number,
  between: EntryPrice,
): Solving<EntryPrice> {
  const entry = yield* priceOfEntry(problem, { candidate, best, seconds });
  const { choice, budget, atBudget } = entry;
  const binding =
    budget !== null
      ? { name: problem.limits[problem.envelope]?.name ?? null, isProven: true }
      : yield* bindingResource(problem, lifted, { candidate, seconds });
  const found = choice && Math.max(0, best.value - choice.value);
  const isBetter = found !== null && found <= (between.atMost ?? Infinity);
  const loss = entry.loss ?? between.loss;
  return {
    loss,
    atLeast: loss ?? Math.max(between.atLeast, entry.atLeast),
    atMost: loss ?? (isBetter ? found : between.atMost),
    leaves: choice && isBetter ? differenceOf(problem, best, choice).leaves : between.leaves,
    budget,
    leavesThere: atBudget ? differenceOf(problem, best, atBudget).leaves : [],
    binding: binding.name,
    isImpossible: entry.isImpossible || between.isImpossible,
    isProven: entry.isProven && binding.isProven,
  };
}
