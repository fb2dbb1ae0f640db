import { FREE, newDomains, propagate } from "./domains";
import { cutOffOf, offer, type Incumbent } from "./incumbent";
import { relax, relaxationOf } from "./relaxation";
import { restricted, rowSums, withPart, worthOfPart } from "./restrict";
import type { SearchModel } from "./search-model";
import { fixByBound, type SearchStart } from "./start";
import { searchTree } from "./tree";

/** What a search leaves open: a model of the free variables, and what the fixed ones add to an answer. */
export interface OpenPart {
  readonly model: SearchModel;
  /** The variables of the part, by their places in the whole. */
  readonly free: readonly number[];
  /** The whole with the free ones at 0. */
  readonly fixed: readonly number[];
  /** What the fixed ones are worth. */
  readonly worth: number;
}

/** The part that is still free. */
export function openPart({ domains }: SearchStart): OpenPart {
  const { model } = domains;
  const values = Array.from(domains.value);
  const free = values.flatMap((value, variable) => (value === FREE ? [variable] : []));
  const fixed = values.map((value) => (value === 1 ? 1 : 0));
  return {
    model: restricted(model, free, { chosen: fixed, sums: rowSums(model, fixed) }),
    free,
    fixed,
    worth: worthOfPart(model, Array.from(values.keys()), fixed),
  };
}

/**
 * Proves that no answer is better than the best, or finds one: the relaxation fixes what cannot pay, and a tree goes
 * through what is left. At the end the best answer is proven. It yields what no answer exceeds, in the model's scale.
 */
export function* prove(start: SearchStart): Generator<number, void, undefined> {
  const { incumbent, dual } = start;
  yield* boundByRelaxation(start);
  if (!fixByBound(start)) return;
  const part = openPart(start);
  const domains = newDomains(part.model);
  if (!propagate(domains)) return;
  const inside = insideOf(part, incumbent);
  const tree = searchTree(domains, inside);
  for (let step = tree.next(); !step.done; step = tree.next()) {
    take(incumbent, part, inside);
    yield Math.min(dual.bound, step.value + part.worth);
    inside.worth = Math.max(inside.worth, incumbent.worth - part.worth);
  }
  take(incumbent, part, inside);
}

/** Takes what was found in a part. */
function take(incumbent: Incumbent, { fixed, free }: OpenPart, inside: Incumbent): void {
  if (inside.chosen) offer(incumbent, withPart(fixed, free, inside.chosen));
  inside.chosen = null;
}

/** The best answer of a part, which has to be better than that of the whole. */
function insideOf({ model, free, fixed, worth }: OpenPart, incumbent: Incumbent): Incumbent {
  return {
    model,
    holds: (answer) => incumbent.holds(withPart(fixed, free, answer)),
    chosen: null,
    worth: incumbent.worth - worth,
  };
}

/** Takes the bound of the relaxation and its prices, where it is lower than the one so far. */
function* boundByRelaxation({ domains, incumbent, dual }: SearchStart): Generator<number, void, undefined> {
  const relaxation = relaxationOf(domains);
  let state = relax(domains, relaxation, cutOffOf(incumbent));
  for (; state === "paused"; state = relax(domains, relaxation, cutOffOf(incumbent))) yield dual.bound;
  if (state === "infeasible") dual.bound = -Infinity;
  if (relaxation.dual.bound >= dual.bound) return;
  dual.bound = relaxation.dual.bound;
  dual.price.set(relaxation.dual.price);
  dual.reducedCost.set(relaxation.dual.reducedCost);
}
