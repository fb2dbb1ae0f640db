import type { Known } from "../domain/known";
import type { Solving } from "../math/solving";
import { bestChoice, isChosen } from "./best-choice";
import { letIn } from "./entry";
import { liftedAmounts, resourceName, resourcesOf } from "./marginal";
import { sameWorth, type SelectionProblem } from "./problem";

/** A resource without limits, and the best value then. */
export interface LiftedResource {
  readonly name: string;
  readonly amounts: ReadonlyMap<number, number>;
  readonly value: number;
}

/** The best value with each resource unlimited, of those that limit anything. */
export function* liftedResources(
  problem: SelectionProblem,
  { value, seconds }: { readonly value: number; readonly seconds: number },
): Solving<LiftedResource[]> {
  const lifted: LiftedResource[] = [];
  for (const places of resourcesOf(problem.limits)) {
    const amounts = liftedAmounts(problem, places);
    const free = yield* bestChoice(problem, { wish: { amounts }, seconds });
    if (isChosen(free) && free.value > value + sameWorth(problem.objective)) {
      lifted.push({ name: resourceName(problem, places), amounts, value: free.value });
    }
  }
  return lifted;
}

/** The resource that keeps a project out: without its limits it could be in at no loss. `null`: there is none such. */
export function* bindingResource(
  problem: SelectionProblem,
  lifted: readonly LiftedResource[],
  { candidate, seconds }: { readonly candidate: number; readonly seconds: number },
): Solving<Known<string>> {
  for (const { name, amounts, value } of lifted) {
    const with_ = yield* bestChoice(problem, { wish: { ...letIn(problem, candidate), amounts }, seconds });
    if (isChosen(with_) && with_.value > value - sameWorth(problem.objective)) return name;
  }
  return null;
}
