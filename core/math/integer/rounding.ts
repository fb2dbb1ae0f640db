import { fix, FREE, propagate, undoTo, type Domains } from "./domains";
import type { SearchModel } from "./search-model";

const ATTEMPTS = 40;

/**
 * Makes an answer out of a wish for each variable: they are fixed one by one, the most wished for first, each to 1 if
 * its wish is above 0 and the rows allow it, else to 0, and what follows from each is fixed with it. Where that leads to
 * a row that cannot be kept, the variables of the row come first the next time, as the wheel that squeaks gets the grease.
 *
 * The domains are left as they were.
 *
 * @returns the answer; `null` when none of the attempts kept all rows
 * @see D. E. Joslin & D. P. Clements, Squeaky wheel optimization, JAIR 10 (1999)
 */
export function roundWishes(domains: Domains, wish: Float64Array, attempts = ATTEMPTS): number[] | null {
  const { model } = domains;
  const urgency = new Float64Array(model.variables);
  for (let attempt = 0; attempt < attempts; attempt++) {
    const order = Array.from(wish.keys()).sort(
      (a, b) => urgency[b]! - urgency[a]! || wish[b]! - wish[a]! || a - b,
    );
    const before = domains.fixed;
    const stuck = fixInOrder(domains, order, wish);
    const answer = stuck < 0 ? Array.from(domains.value) : null;
    undoTo(domains, before);
    if (answer) return answer;
    for (const variable of rivals(model, stuck)) urgency[variable] = attempt + 1;
  }
  return null;
}

/** Fixes all. The variable that could be neither 0 nor 1; −1 when there was none. */
function fixInOrder(domains: Domains, order: readonly number[], wish: Float64Array): number {
  for (const variable of order) {
    if (domains.value[variable] !== FREE) continue;
    const wished = wish[variable]! > 0 ? 1 : 0;
    if (!fixed(domains, variable, wished) && !fixed(domains, variable, 1 - wished)) return variable;
  }
  return -1;
}

/** Fixes a variable and what follows; false, and nothing is fixed, where that breaks a row. */
function fixed(domains: Domains, variable: number, value: number): boolean {
  const before = domains.fixed;
  fix(domains, variable, value);
  if (propagate(domains)) return true;
  undoTo(domains, before);
  return false;
}

/** A variable, and all with which it must share what a row demands. */
function rivals(model: SearchModel, variable: number): Set<number> {
  const all = new Set([variable]);
  for (let at = model.columnStart[variable]!; at < model.columnStart[variable + 1]!; at++) {
    const row = model.columnRow[at]!;
    if (model.low[row] === -Infinity) continue;
    for (let k = model.rowStart[row]!; k < model.rowStart[row + 1]!; k++) all.add(model.rowVariable[k]!);
  }
  return all;
}
