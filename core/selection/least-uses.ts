import { isSettled, type SelectionProblem } from "./problem";

/** What must be taken of the limits whatever is chosen. */
export interface LeastUses {
  /** The least that a candidate takes of a limit when it is in. */
  of(place: number, limit: number): number;
  /** What a limit surely has no room for, beside all that is settled. */
  isOver(limit: number, places: Iterable<readonly [place: number, use: number]>): boolean;
}

/** What a search may miss a limit by, ten times over. */
const CLEAR_SHARE = 1e-8;
const A_CENT = 1 / 100;

/** Works out what each limit must hold in any case. */
export function leastUses({ candidates, limits }: SelectionProblem): LeastUses {
  const of = (place: number, limit: number): number =>
    (candidates[place]?.starts ?? []).reduce(
      (least, { uses }) => Math.min(least, uses[limit] ?? 0),
      Infinity,
    );
  const inAnyCase = (place: number, limit: number): number => {
    const candidate = candidates[place];
    const use = of(place, limit);
    return candidate && isSettled(candidate) ? use : Math.min(0, use);
  };
  const always = limits.map((_, limit) =>
    candidates.reduce((sum, _candidate, place) => sum + inAnyCase(place, limit), 0),
  );
  return {
    of,
    isOver: (limit, places) => {
      const { sense, amount, unit } = limits[limit] ?? { sense: "at least", amount: 0, unit: "number" };
      if (sense === "at least") return false;
      let use = always[limit] ?? 0;
      for (const [place, own] of places) use += own - inAnyCase(place, limit);
      return use > amount + (unit === "money" ? A_CENT : CLEAR_SHARE * Math.max(1, Math.abs(amount)));
    },
  };
}
