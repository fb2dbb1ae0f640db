/** How an amount runs over months: by weights, one per month. */
type Shape = (position: number, months: number) => number;

/** Even, growing from a slow start, or swelling to the middle and ebbing. */
export const SHAPES = {
  even: () => 1,
  growing: (position, months) => 1 + (2 * position) / Math.max(1, months - 1),
  bell: (position, months) => 1 + 4 * ((position + 0.5) / months) * (1 - (position + 0.5) / months),
} as const satisfies Readonly<Record<string, Shape>>;

export type ShapeName = keyof typeof SHAPES;

/**
 * Splits a total over months, in whole steps, so that the parts add up to the total exactly.
 *
 * @param total a multiple of `step`
 * @example spread(100, { months: 3, shape: "even", step: 10 }) // => [30, 40, 30]
 */
export function spread(
  total: number,
  { months, shape, step }: { readonly months: number; readonly shape: ShapeName; readonly step: number },
): number[] {
  const weights = Array.from({ length: months }, (_, position) => SHAPES[shape](position, months));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const parts: number[] = [];
  let weight = 0;
  let given = 0;
  for (const own of weights) {
    weight += own;
    const due = Math.round((total * weight) / whole / step) * step;
    parts.push(due - given);
    given = due;
  }
  return parts;
}

/**
 * Running totals.
 *
 * @example runningTotals([1, 2, 3]) // => [1, 3, 6]
 */
export function runningTotals(parts: readonly number[]): number[] {
  let total = 0;
  return parts.map((part) => (total += part));
}

/**
 * What each step added, from 0.
 *
 * @example increments([1, 3, 6]) // => [1, 2, 3]
 */
export function increments(totals: readonly number[]): number[] {
  return totals.map((total, index) => total - (totals[index - 1] ?? 0));
}
