import type { Known } from "../domain/known";

/** A to-complete index, or why there is none. */
export type ToComplete =
  | { readonly status: "index"; readonly index: number }
  | { readonly status: "work complete" }
  /** The money is spent and work is left: no efficiency can reach the target. */
  | { readonly status: "budget exhausted" };

/**
 * To-complete performance index: the cost efficiency that the remaining work needs, to end on the target.
 *
 * TCPI = (BAC − EV) / (target − AC); the target is the budget, or the manager's own estimate at completion. Above
 * 1.10 against the budget a recovery is unlikely.
 *
 * @returns ratio; above 1 means that the rest must cost less than planned
 * @see PMI, The Standard for Earned Value Management (2019)
 * @example toComplete({ budgetAtCompletion: 100, earnedValue: 40, actualCost: 50 }, 100) // => { status: "index", index: 1.2 }
 */
export function toComplete(
  done: { readonly budgetAtCompletion: number; readonly earnedValue: number; readonly actualCost: number },
  target: number,
): ToComplete {
  const workLeft = done.budgetAtCompletion - done.earnedValue;
  if (workLeft <= 0) return { status: "work complete" };
  const moneyLeft = target - done.actualCost;
  return moneyLeft <= 0 ? { status: "budget exhausted" } : { status: "index", index: workLeft / moneyLeft };
}

/**
 * The index alone; `null` when the work is complete or the money is spent.
 *
 * @example toCompleteIndex({ status: "budget exhausted" }) // => null
 */
export function toCompleteIndex(outcome: ToComplete): Known<number> {
  return outcome.status === "index" ? outcome.index : null;
}
