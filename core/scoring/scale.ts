import type { Known } from "../domain/known";
import { sum } from "../math/sum";

/** What a criterion measures on, and which end of it is the better one. */
export interface Scale {
  readonly direction: "benefit" | "cost";
  readonly min: number;
  readonly max: number;
  /** √Σx² of all values: a place is then a share of it, and `min` and `max` are the lowest and highest of them. */
  readonly vectorLength?: number;
}

/**
 * A value's place on its scale: 0 at the worst end, 1 at the best; what lies beyond the scale counts as its end. A
 * scale without length tells nothing apart, so everything on it is 1. By vector it is the value's share of the length
 * of all values, and 1 less that where lower is better.
 *
 * @see J. Malczewski, GIS and Multicriteria Decision Analysis (1999), score range (min–max) standardisation
 * @example placeOnScale(7, { direction: "cost", min: 0, max: 10 }) // => 0.3
 */
export function placeOnScale(value: number, { direction, min, max, vectorLength }: Scale): number {
  if (vectorLength !== undefined) {
    const share = vectorLength > 0 ? value / vectorLength : 0;
    return direction === "benefit" ? share : 1 - share;
  }
  if (max <= min) return 1;
  const clamped = clampedTo(value, { min, max });
  return direction === "benefit" ? (clamped - min) / (max - min) : (max - clamped) / (max - min);
}

/**
 * The worst and the best place that a value of the scale can have.
 *
 * @example endsOf({ direction: "cost", min: 3, max: 4, vectorLength: 5 }) // => [0.2, 0.4]
 */
export function endsOf(scale: Scale): readonly [worst: number, best: number] {
  if (scale.vectorLength === undefined) return [0, 1];
  const [low, high] = [placeOnScale(scale.min, scale), placeOnScale(scale.max, scale)];
  return [Math.min(low, high), Math.max(low, high)];
}

/**
 * A value, or the end of the scale beyond which it lies.
 *
 * @example clampedTo(12, { min: 0, max: 10 }) // => 10
 */
export function clampedTo(value: number, { min, max }: Pick<Scale, "min" | "max">): number {
  return Math.min(max, Math.max(min, value));
}

/**
 * The length of values as a vector, √Σx²; what is not known adds nothing.
 *
 * @example lengthOf([3, null, 4]) // => 5
 */
export function lengthOf(values: readonly Known<number>[]): number {
  return Math.sqrt(sum(values.map((value) => (value ?? 0) * (value ?? 0))));
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
