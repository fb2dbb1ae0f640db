import type { Day } from "../domain/day";
import type { Known } from "../domain/known";
import type { Period } from "../domain/period";
import type { Treatment } from "../domain/records";
import { sumOf } from "../math/sum";
import type { ProjectFlow } from "./project-flow";

/** Which part of some costs is asked for. */
export interface CostQuestion {
  readonly period: Period;
  /** Last day of the last closed month: what is not sunk comes after it. */
  readonly actualsThrough: Day;
  /** Of this treatment only; of all where absent. */
  readonly treatment?: Treatment;
}

/** What of some costs is still to come and falls into a period; of one that runs beyond it, the share of its days. `null` when the costs are not known. */
export function costIn(
  costs: Known<readonly ProjectFlow[]>,
  { period, actualsThrough, treatment }: CostQuestion,
): Known<number> {
  if (costs === null) return null;
  const asked = treatment === undefined ? costs : costs.filter((flow) => flow.treatment === treatment);
  return sumOf(asked, (flow) => toComeIn(flow, period, actualsThrough));
}

/** What of a flow is still to come and falls into a period: of one that runs beyond it, the share of its days. */
export function toComeIn({ runs, amount, sunk }: ProjectFlow, period: Period, actualsThrough: Day): number {
  const first = sunk === 0 ? runs.start : Math.min(runs.finish, Math.max(runs.start, actualsThrough + 1));
  const inside = Math.min(period.finish, runs.finish) - Math.max(period.start, first) + 1;
  return inside <= 0 ? 0 : (amount - sunk) * Math.min(1, inside / (runs.finish - first + 1));
}
