import { fix, FREE, propagate, undoTo, type Domains } from "./domains";

/**
 * Makes an answer out of wishes: the variables are fixed one by one in the order given, each to 1 while the wish for it
 * is one half or more and the rows allow it, else to 0, and what follows from each is fixed with it.
 *
 * The domains are left as they were.
 *
 * @returns the answer; `null` when some row could not be kept
 */
export function roundWishes(
  domains: Domains,
  order: readonly number[],
  wish: (variable: number) => number,
): number[] | null {
  const before = domains.fixed;
  let holds = propagate(domains);
  for (const variable of order) {
    if (!holds) break;
    if (domains.value[variable] !== FREE) continue;
    const wished = wish(variable) >= 0.5 ? 1 : 0;
    holds = fixed(domains, variable, wished) || fixed(domains, variable, 1 - wished);
  }
  const answer = holds ? Array.from(domains.value) : null;
  undoTo(domains, before);
  return answer;
}

/** Fixes a variable and what follows; false, and nothing is fixed, where that breaks a row. */
function fixed(domains: Domains, variable: number, value: number): boolean {
  const before = domains.fixed;
  fix(domains, variable, value);
  if (propagate(domains)) return true;
  undoTo(domains, before);
  return false;
}
