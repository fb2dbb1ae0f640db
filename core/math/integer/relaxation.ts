import { FREE, type Domains } from "./domains";
import { boundByPrices, newDualBound, pricesOf, pricesOfRow, type DualBound } from "./dual-bound";
import { relaxationValue, solveRelaxation } from "./dual-simplex";
import type { SearchModel } from "./search-model";
import { newTableau, rebuild, setLimits, type Tableau } from "./tableau";

/** A tableau, and the bound that is worked out of its prices. */
export interface Relaxation {
  readonly tableau: Tableau;
  readonly dual: DualBound;
}

/** The relaxation of a model, not solved yet. */
export function newRelaxation(model: SearchModel): Relaxation {
  return { tableau: newTableau(model), dual: newDualBound(model) };
}

/** The relaxation of what is still free, not solved yet. */
export function relaxationOf({ model, value }: Domains): Relaxation {
  const relaxation = newRelaxation(model);
  value.forEach((fixed, variable) => {
    if (fixed !== FREE) setLimits(relaxation.tableau, variable, { lower: fixed, upper: fixed });
  });
  return relaxation;
}

/** Multiplications after which the simplex method pauses: about 10 ms. */
const WORK_BETWEEN_PAUSES = 1_000_000;
const DRIFT = 1e-7;

/**
 * Solves the relaxation, or shows that it is of no use; the bound is worked out from the programme itself, so that no
 * rounding of the tableau can cut off an answer. `doubtful`: the bound holds, but the tableau's values mean nothing.
 */
export function relax(
  domains: Domains,
  relaxation: Relaxation,
  cutOff: number,
): "solved" | "infeasible" | "paused" | "doubtful" {
  const state = attempt(domains, relaxation, cutOff);
  if (state !== "doubtful") return state;
  rebuild(relaxation.tableau);
  return attempt(domains, relaxation, cutOff);
}

function attempt(
  domains: Domains,
  { tableau, dual }: Relaxation,
  cutOff: number,
): "solved" | "infeasible" | "paused" | "doubtful" {
  const workLimit = tableau.work + WORK_BETWEEN_PAUSES;
  const result = solveRelaxation(tableau, { cutOff, workLimit });
  if (result.state === "paused") return "paused";
  if (result.state === "infeasible") {
    pricesOfRow(tableau, result.row, dual);
    boundByPrices(domains, dual, null);
    if (dual.bound < 0) return "infeasible";
  }
  pricesOf(tableau, dual);
  boundByPrices(domains, dual, domains.model.objective);
  if (dual.bound < cutOff) return "solved";
  const drift = Math.abs(dual.bound - relaxationValue(tableau));
  return result.state === "solved" && drift <= DRIFT * (1 + Math.abs(dual.bound)) ? "solved" : "doubtful";
}
