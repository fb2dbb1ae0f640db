import { civilOf, type Day } from "../domain/day";
import type { Known } from "../domain/known";
import type { Period } from "../domain/period";
import type { Portfolio } from "../domain/portfolio";
import type { Project } from "../domain/project";
import type { LimitInput } from "./input-limits";
import type { ObjectiveInput } from "./input-objective";
import type { RolePeriod, SelectionSources } from "./sources";

/** What starts are read with. */
export interface StartContext {
  readonly portfolio: Portfolio;
  readonly sources: SelectionSources;
  readonly limits: readonly LimitInput[];
  readonly objective: ObjectiveInput;
  /** The plan's periods of a role, whatever the case of its name. */
  readonly periodsOf: (role: string) => readonly RolePeriod[];
}

/** A start as it is worked out: some of its figures may not be known. */
export interface OpenStart {
  readonly start: Known<Day>;
  readonly values: readonly Known<number>[];
  readonly uses: readonly Known<number>[];
}

/** When a project is planned to begin. */
export function plannedDay({ start, baselineStart, earliestStart }: Project): Known<Day> {
  return start ?? baselineStart ?? earliestStart;
}

/** Whole months from one day's month to another's. */
export function monthsFrom(from: Day, to: Day): number {
  const [a, b] = [civilOf(from), civilOf(to)];
  return (b.year - a.year) * 12 + b.month - a.month;
}

/** All days that a project may have. */
export const EVER: Period = { start: 0, finish: 2_958_465 };

/** What a project takes of a limit on a count or a column, whenever it begins. */
export function otherUse({ counts: of }: LimitInput, project: Project): Known<number> {
  return of.kind === "measure" ? (of.measure.values.get(project.id) ?? null) : 1;
}

/** How many days two periods share. */
export function overlap(a: Period, b: Period): number {
  return Math.max(0, Math.min(a.finish, b.finish) - Math.max(a.start, b.start) + 1);
}
