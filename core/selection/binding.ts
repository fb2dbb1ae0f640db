import type { Known } from "../domain/known";
import type { Solving } from "../math/solving";
import { bestChoice, isChosen, type Choice } from "./best-choice";
import { letIn } from "./entry";
import { liftedAmounts, type Marginal } from "./marginal";
import { sameWorth, type SelectionProblem } from "./problem";

/** A resource without limits, and the best value then. */
export interface LiftedResource {
  readonly name: string;
  readonly amounts: ReadonlyMap<number, number>;
  readonly value: number;
}

/** The resources of which it is known that more is worth something, each without its limits. */
export function liftedResources(
  problem: SelectionProblem,
  { best, margins }: { readonly best: Choice; readonly margins: readonly Marginal[] },
): LiftedResource[] {
  return margins.flatMap(({ resource, limits, unlimited }) =>
    unlimited !== null && unlimited > sameWorth(problem.objective)
      ? [{ name: resource, amounts: liftedAmounts(problem, limits), value: best.value + unlimited }]
      : [],
  );
}

/** The resource that keeps a project out. */
export interface Binding {
  /** `null`: there is none such, or it was not found. */
  readonly name: Known<string>;
  /** False: the time was up before it was found. */
  readonly isProven: boolean;
}

/** The resource that keeps a project out: without its limits it could be in at no loss. */
export function* bindingResource(
  problem: SelectionProblem,
  lifted: readonly LiftedResource[],
  { candidate, seconds }: { readonly candidate: number; readonly seconds: number },
): Solving<Binding> {
  let isProven = true;
  for (const { name, amounts, value } of lifted) {
    const with_ = yield* bestChoice(problem, { wish: { ...letIn(problem, candidate), amounts }, seconds });
    if (isChosen(with_) && with_.value > value - sameWorth(problem.objective))
      return { name, isProven: true };
    if (with_.status === "feasible" || with_.status === "unknown") isProven = false;
  }
  return { name: null, isProven };
}
