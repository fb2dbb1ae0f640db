import { isSettled, type SelectionProblem } from "./problem";

/** What follows from a project's being in, by places. */
export interface Entailed {
  /** It, and all that it cannot do without. */
  readonly inside: ReadonlySet<number>;
  /** What cannot be done beside these, and what cannot do without that. */
  readonly outside: ReadonlySet<number>;
}

/** Who needs and who rules out whom, by places. */
export interface Ties {
  readonly needs: readonly (readonly number[])[];
  readonly neededBy: readonly (readonly number[])[];
  readonly rulesOut: readonly (readonly number[])[];
}

/** The ties of all candidates; those to projects that take no part are none. */
export function tiesOf({ candidates }: SelectionProblem): Ties {
  const placeOf = new Map(candidates.map(({ id }, place) => [id, place]));
  const places = (ids: readonly string[]): number[] => ids.flatMap((id) => placeOf.get(id) ?? []);
  const neededBy = candidates.map((): number[] => []);
  const rulesOut = candidates.map((): number[] => []);
  candidates.forEach(({ dependsOn, excludes }, place) => {
    for (const on of places(dependsOn)) neededBy[on]?.push(place);
    for (const other of places(excludes)) {
      rulesOut[place]?.push(other);
      rulesOut[other]?.push(place);
    }
  });
  return { needs: candidates.map(({ dependsOn }) => places(dependsOn)), neededBy, rulesOut };
}

/** What follows from a project's being in, even where it was ruled out; `null`: it cannot be in. */
export function entailed({ candidates }: SelectionProblem, ties: Ties, place: number): Entailed | null {
  const inside = reached([place], ties.needs);
  const outside = reached(
    [...inside].flatMap((one) => ties.rulesOut[one] ?? []),
    ties.neededBy,
  );
  const isBarred = (one: number): boolean => one !== place && candidates[one]?.claim === "forced out";
  const isNeeded = (one: number): boolean => {
    const candidate = candidates[one];
    return inside.has(one) || (candidate !== undefined && isSettled(candidate));
  };
  return [...inside].some(isBarred) || [...outside].some(isNeeded) ? null : { inside, outside };
}

/** All that can be reached from some places, with these. */
export function reached(from: readonly number[], next: readonly (readonly number[])[]): Set<number> {
  const found = new Set(from);
  for (const place of found) for (const other of next[place] ?? []) found.add(other);
  return found;
}
