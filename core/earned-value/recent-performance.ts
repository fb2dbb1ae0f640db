import type { Known } from "../domain/known";

/** Cumulative earned value and actual cost at one status date. */
export interface Progress {
  readonly earnedValue: number;
  readonly actualCost: number;
}

/**
 * Cost performance index of the last periods alone: ΣΔEV / ΣΔAC over the last `periods` intervals between reports.
 * `null` with fewer reports than that takes (`periods` + 1), or when nothing was spent in them.
 *
 * @param history cumulative figures, oldest first
 * @returns ratio, no unit
 * @see Christensen, The Estimate at Completion Problem (1993): moving-average indices
 * @example recentCostIndex([{ earnedValue: 0, actualCost: 0 }, { earnedValue: 9, actualCost: 12 }], 1) // => 0.75
 */
export function recentCostIndex(history: readonly Progress[], periods: number): Known<number> {
  const now = history[history.length - 1];
  const then = history[history.length - 1 - periods];
  if (!now || !then) return null;
  const spent = now.actualCost - then.actualCost;
  return spent > 0 ? (now.earnedValue - then.earnedValue) / spent : null;
}
