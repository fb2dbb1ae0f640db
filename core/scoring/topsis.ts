import type { Known } from "../domain/known";
import { sum } from "../math/sum";
import { lengthOf } from "./scale";

/** How much a criterion counts, and which end of it is the better one. */
export interface IdealCriterion {
  /** Share of all weight, 0–1. */
  readonly weight: number;
  readonly direction: "benefit" | "cost";
}

/** A criterion as TOPSIS measures on it: value × weight ÷ length, and the best and worst of these. */
export interface IdealTerm {
  /** weight ÷ length of all values as a vector; 0 where they are all 0. */
  readonly factor: number;
  readonly best: number;
  readonly worst: number;
}

/**
 * The terms of each criterion: its values divided by their length as a vector (√Σx²) and weighted, with the ideal and
 * the anti-ideal among them.
 *
 * @param columns the values by criterion; what is not known is left out
 * @see C. L. Hwang, K. Yoon, Multiple Attribute Decision Making (1981)
 * @example idealTerms([[3, 4]], [{ weight: 1, direction: "benefit" }]) // => [{ factor: 0.2, best: 0.8, worst: 0.6 }]
 */
export function idealTerms(
  columns: readonly (readonly Known<number>[])[],
  criteria: readonly IdealCriterion[],
): IdealTerm[] {
  return criteria.map(({ weight, direction }, index) => {
    const values = (columns[index] ?? []).filter((value) => value !== null);
    const length = lengthOf(values);
    const factor = length > 0 ? weight / length : 0;
    const low = values.reduce((least, value) => Math.min(least, value), Infinity);
    const high = values.reduce((most, value) => Math.max(most, value), -Infinity);
    const [best, worst] = direction === "benefit" ? [high, low] : [low, high];
    return {
      factor,
      best: values.length > 0 ? best * factor : 0,
      worst: values.length > 0 ? worst * factor : 0,
    };
  });
}

/**
 * Closeness to the ideal, d⁻ ÷ (d⁻ + d⁺): 0 at the worst on every criterion, 1 at the best on every one. Criteria on
 * which a value is not known are left out of both distances. Where nothing tells the projects apart it is 1; `null`
 * when no value is known.
 *
 * @see C. L. Hwang, K. Yoon, Multiple Attribute Decision Making (1981)
 * @example closenessToIdeal([4], [{ factor: 0.2, best: 0.8, worst: 0.6 }]) // => 1
 */
export function closenessToIdeal(
  values: readonly Known<number>[],
  terms: readonly IdealTerm[],
): Known<number> {
  const known = terms.flatMap((term, index) => {
    const value = values[index] ?? null;
    return value === null ? [] : [{ ...term, at: value * term.factor }];
  });
  if (known.length === 0) return null;
  const distance = (end: "best" | "worst"): number =>
    Math.sqrt(sum(known.map((term) => (term.at - term[end]) * (term.at - term[end]))));
  const [fromBest, fromWorst] = [distance("best"), distance("worst")];
  return fromBest + fromWorst === 0 ? 1 : fromWorst / (fromWorst + fromBest);
}
