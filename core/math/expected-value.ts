import { sumOf } from "./sum";

/** Something that comes with a probability, 0–1. */
export interface ChanceOf {
  readonly probability: number;
  readonly value: number;
}

/**
 * Expected value: Σ probability × value, in the order given. 0 for an empty list.
 *
 * @returns in the unit of the values
 * @example expectedValue([{ probability: 0.5, value: 100 }, { probability: 0.25, value: -80 }]) // => 30
 */
export function expectedValue(chances: readonly ChanceOf[]): number {
  return sumOf(chances, ({ probability, value }) => probability * value);
}
