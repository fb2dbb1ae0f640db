import type { IntegerProgramme } from "../integer-programme";
import { FREE, fix, newDomains, propagate, type Domains } from "./domains";
import { boundByPrices, newDualBound, type DualBound } from "./dual-bound";
import { cutOffOf, noIncumbent, offer, type Incumbent } from "./incumbent";
import { priceRows } from "./lagrangian";
import { roundWishes, wishesOf } from "./rounding";
import { searchModel } from "./search-model";

/** Where every search starts: what the rows leave open, a price for each row with its bound, and a first answer if any. */
export interface SearchStart {
  readonly domains: Domains;
  readonly incumbent: Incumbent;
  readonly dual: DualBound;
}

/**
 * Prices the rows and rounds what is chosen at the prices. It yields after every few milliseconds of work.
 *
 * @returns `null` when some row cannot be kept
 */
export function* startSearch(programme: IntegerProgramme): Generator<void, SearchStart | null, undefined> {
  const model = searchModel(programme);
  const domains = newDomains(model);
  if (!propagate(domains)) return null;
  const { price, share } = yield* priceRows(domains);
  const dual = newDualBound(model);
  dual.price.set(price);
  boundByPrices(domains, dual, model.objective);
  const incumbent = noIncumbent(programme, model);
  const answer = roundWishes(domains, wishesOf(share, dual.reducedCost));
  if (answer) offer(incumbent, answer);
  return { domains, incumbent, dual };
}

/** Fixes what would bring the bound below a better answer. False when there is no better answer. */
export function fixByBound({ domains, dual, incumbent }: SearchStart): boolean {
  const room = dual.bound - cutOffOf(incumbent);
  if (room < 0) return false;
  for (let variable = 0; variable < dual.reducedCost.length; variable++) {
    const cost = dual.reducedCost[variable]!;
    if (Math.abs(cost) > room && domains.value[variable] === FREE) fix(domains, variable, cost > 0 ? 1 : 0);
  }
  return propagate(domains);
}
