import type { Known } from "../domain/known";

/** What a criterion measures on, and which end of it is the better one. */
export interface Scale {
  readonly direction: "benefit" | "cost";
  readonly min: number;
  readonly max: number;
}

/**
 * A value's place on its scale: 0 at the worst end, 1 at the best; what lies beyond the scale counts as its end. A
 * scale without length tells nothing apart, so everything on it is 1.
 *
 * @see J. Malczewski, GIS and Multicriteria Decision Analysis (1999), score range (min–max) standardisation
 * @example placeOnScale(7, { direction: "cost", min: 0, max: 10 }) // => 0.3
 */
export function placeOnScale(value: number, { direction, min, max }: Scale): number {
  if (max <= min) return 1;
  const clamped = Math.min(max, Math.max(min, value));
  return direction === "benefit" ? (clamped - min) / (max - min) : (max - clamped) / (max - min);
}

/**
 * Whether a value lies beyond the ends of its scale.
 *
 * @example isBeyondScale(11, { direction: "benefit", min: 0, max: 10 }) // => true
 */
export function isBeyondScale(value: number, { min, max }: Scale): boolean {
  return value < min || value > max;
}

/**
 * The smallest and largest of the values that are known; `null` when none is.
 *
 * @example rangeOf([3, null, 8]) // => { min: 3, max: 8 }
 */
export function rangeOf(
  values: readonly Known<number>[],
): Known<{ readonly min: number; readonly max: number }> {
  let range: Known<{ min: number; max: number }> = null;
  for (const value of values) {
    if (value === null) continue;
    range = range
      ? { min: Math.min(range.min, value), max: Math.max(range.max, value) }
      : { min: value, max: value };
  }
  return range;
}
