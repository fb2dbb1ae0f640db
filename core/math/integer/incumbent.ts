import { holds, valueOf, type IntegerProgramme } from "../integer-programme";
import type { SearchModel } from "./search-model";

/** The best answer so far. Its worth is in the model's scale: whole numbers where the model has a step. */
export interface Incumbent {
  readonly programme: IntegerProgramme;
  readonly model: SearchModel;
  chosen: readonly number[] | null;
  worth: number;
}

/** No answer yet. */
export function noIncumbent(programme: IntegerProgramme, model: SearchModel): Incumbent {
  return { programme, model, chosen: null, worth: -Infinity };
}

/** Takes an answer where it is better than what there was and keeps every row as it was given. Says whether it did. */
export function offer(incumbent: Incumbent, chosen: readonly number[]): boolean {
  const { programme, model } = incumbent;
  const worth = model.step > 0 ? worthIn(model, chosen) : valueOf(programme, chosen);
  if (worth <= incumbent.worth || !holds(programme, chosen)) return false;
  incumbent.worth = worth;
  incumbent.chosen = chosen;
  return true;
}

function worthIn({ objective }: SearchModel, chosen: readonly number[]): number {
  let worth = 0;
  for (let variable = 0; variable < chosen.length; variable++) {
    if (chosen[variable] === 1) worth += objective[variable]!;
  }
  return worth;
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
