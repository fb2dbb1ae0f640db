import { holds, type IntegerProgramme } from "../integer-programme";
import { sum } from "../sum";
import type { SearchModel } from "./search-model";

/** The best answer so far. Its worth is in the model's scale: whole numbers where the model has a step. */
export interface Incumbent {
  readonly model: SearchModel;
  /** Whether an answer keeps every row as it was given. */
  readonly holds: (chosen: readonly number[]) => boolean;
  chosen: readonly number[] | null;
  worth: number;
}

/** No answer yet. */
export function noIncumbent(programme: IntegerProgramme, model: SearchModel): Incumbent {
  return { model, holds: (chosen) => holds(programme, chosen), chosen: null, worth: -Infinity };
}

/** Takes an answer where it is better than what there was and keeps every row as it was given. Says whether it did. */
export function offer(incumbent: Incumbent, chosen: readonly number[]): boolean {
  const worth = worthIn(incumbent.model, chosen);
  if (worth <= incumbent.worth || !incumbent.holds(chosen)) return false;
  incumbent.worth = worth;
  incumbent.chosen = chosen;
  return true;
}

/** What an answer is worth in the model's scale. */
function worthIn({ objective }: SearchModel, chosen: readonly number[]): number {
  return sum(Array.from(objective.filter((_, variable) => chosen[variable] === 1)));
}

const ROUNDING = 1e-9;

/** A bound below it is of no use: no better answer can be there, or only one that is better by rounding. */
export function cutOffOf({ worth, model }: Incumbent): number {
  if (worth === -Infinity) return -Infinity;
  return (
    worth +
    Math.max(model.step * (1 - ROUNDING), model.step > 0 ? 0 : ROUNDING * Math.max(1, Math.abs(worth)))
  );
}

/** A bound of the model's scale in that of the programme, at a worth that an answer may have, not below the best. */
export function boundOf({ worth, model }: Incumbent, bound: number): number {
  const steps = bound / model.step;
  const possible =
    model.step > 0 && Number.isFinite(steps)
      ? Math.floor(steps + ROUNDING * Math.max(1, Math.abs(steps))) * model.step
      : bound;
  return Math.max(worth, possible) / model.objectiveScale;
}
