import type { Known } from "../domain/known";
import type { Project } from "../domain/project";
import { sumOfAll } from "../math/sum";

/**
 * What is left of a budget: budget − (actual + commitments). Negative is overspent. `null` where one is not known.
 *
 * @returns money
 * @example budgetLeft({ budget: 500, actual: 320, commitments: 60 }) // => 120
 */
export function budgetLeft({
  budget,
  actual,
  commitments,
}: {
  readonly budget: Known<number>;
  readonly actual: Known<number>;
  readonly commitments: Known<number>;
}): Known<number> {
  const bound = sumOfAll([actual, commitments]);
  return budget === null || bound === null ? null : budget - bound;
}

/** An idea or a proposal has asked for its budget; there is none yet to spend from. */
export function isAskedFor({ project }: { readonly project: Known<Project> }): boolean {
  return project?.stage === "idea" || project?.stage === "proposed";
}
