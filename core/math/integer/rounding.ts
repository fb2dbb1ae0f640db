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
    if (attempt === 0) demanded(model, urgency);
    for (const variable of rivals(model, stuck)) urgency[variable] = attempt + 2;
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

/** What some row demands comes before what may stay out. */
function demanded(model: SearchModel, urgency: Float64Array): void {
  for (let row = 0; row < model.rows; row++) {
    if (model.low[row]! <= 0) continue;
    for (let at = model.rowStart[row]!; at < model.rowStart[row + 1]!; at++)
      urgency[model.rowVariable[at]!] = 1;
  }
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

/** Only between variables that are wished for equally. */
const ALMOST_NOTHING = 1e-7;

/** What is chosen often comes first, then what pays best: what is never chosen may still fit in. */
export function wishesOf(share: Float64Array, reducedCost: Float64Array): Float64Array {
  const most = reducedCost.reduce((top, cost) => Math.max(top, Math.abs(cost)), 0) || 1;
  return share.map(
    (often, variable) => Math.max(0, often) + ALMOST_NOTHING * (2 + reducedCost[variable]! / most),
  );
}
