import type { Known } from "../domain/known";

/** Money spent so far, and over how many periods of how many. */
export interface Spending {
  readonly spent: number;
  readonly periodsElapsed: number;
  readonly periodsInAll: number;
}

/**
 * Run rate: what a period has cost on average so far. `null` before the first period.
 *
 * @returns money per period
 * @example runRate({ spent: 300, periodsElapsed: 4 }) // => 75
 */
export function runRate({
  spent,
  periodsElapsed,
}: Pick<Spending, "spent" | "periodsElapsed">): Known<number> {
  return periodsElapsed > 0 ? spent / periodsElapsed : null;
}

/**
 * What it will cost in all if the rest goes on at the run rate: spent + run rate × periods left. `null` before the
 * first period; once all periods have passed, what is spent.
 *
 * @returns money
 * @example forecastAtRunRate({ spent: 300, periodsElapsed: 4, periodsInAll: 12 }) // => 900
 */
export function forecastAtRunRate(spending: Spending): Known<number> {
  const rate = runRate(spending);
  const left = Math.max(0, spending.periodsInAll - spending.periodsElapsed);
  return rate === null ? null : spending.spent + rate * left;
}
