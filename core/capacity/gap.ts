import type { Known } from "../domain/known";

/** What stands against a capacity, in the capacity's unit. */
export interface Demand {
  readonly confirmed: number;
  readonly tentative: number;
  readonly requested: number;
}

/**
 * Capacity less all that is asked of it; negative is a shortage. `null` when the capacity is not known.
 *
 * @returns in the unit of both, to a billionth
 * @example capacityGap(160, { confirmed: 120, tentative: 20, requested: 40 }) // => -20
 */
export function capacityGap(
  capacity: Known<number>,
  { confirmed, tentative, requested }: Demand,
): Known<number> {
  return capacity === null ? null : exact(capacity - confirmed - tentative - requested);
}

/**
 * Hours as full-time equivalents: 1 FTE is what the calendar's full time has in the period. `null` when that is
 * nothing, or the hours are not known.
 *
 * @example fullTimeEquivalents(80, 160) // => 0.5
 */
export function fullTimeEquivalents(hours: Known<number>, fullTimeHours: number): Known<number> {
  return hours === null || fullTimeHours === 0 ? null : hours / fullTimeHours;
}

/**
 * Hours to a billionth: what additions leave beyond that is no gap.
 *
 * @example exact(0.1 + 0.2) // => 0.3
 */
export function exact(hours: number): number {
  return Math.round(hours * 1e9) / 1e9 + 0;
}
