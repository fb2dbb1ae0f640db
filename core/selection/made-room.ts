import type { Choice } from "./best-choice";
import { reached, type Entailed, type Ties } from "./entailed";
import { isOverLimit, isSettled, worthOf, type SelectionProblem } from "./problem";
import type { Priced } from "./priced";

/** What room is made in: the best choice, and who stands nearest to leaving and to coming in. */
export interface Room {
  readonly problem: SelectionProblem;
  readonly ties: Ties;
  readonly priced: Priced;
  readonly best: Choice;
  readonly used: readonly number[];
  /** Of what is in and may leave, the one first that is worth least beyond the prices. */
  readonly leaving: readonly number[];
  /** Of what is out and may come in, the one first that is worth most beyond the prices. */
  readonly entering: readonly number[];
}

/** A choice with a project in that was found without a search: it keeps every rule, and need not be the best. */
export type FoundChoice = Pick<Choice, "starts" | "value">;

/** A choice that is being changed. */
interface Changing {
  readonly starts: (number | null)[];
  readonly used: number[];
  value: number;
}

/** Of those that are out only so many are tried when room is left over: with more, nothing is gained. */
const MOST_ENTERING = 60;

/** Everything that is needed to make room in a choice, worked out once. */
export function roomIn(
  problem: SelectionProblem,
  best: Choice,
  [ties, priced]: readonly [Ties, Priced],
): Room {
  const { candidates, limits } = problem;
  const start = (place: number): number | null => best.starts[place] ?? null;
  const beyond = (place: number): number =>
    start(place) === null
      ? Math.max(...(priced.beyond[place] ?? []))
      : (priced.beyond[place]?.[start(place) ?? 0] ?? 0);
  const free = candidates.flatMap(({ claim }, place) => (claim === "free" ? [place] : []));
  const byWorth = (some: readonly number[]): number[] =>
    [...some].sort((a, b) => beyond(a) - beyond(b) || a - b);
  return {
    ...{ problem, ties, priced, best },
    used: limits.map((_, limit) =>
      candidates.reduce((sum, { starts }, place) => sum + (starts[start(place) ?? -1]?.uses[limit] ?? 0), 0),
    ),
    leaving: byWorth(free.filter((place) => start(place) !== null)),
    entering: byWorth(free.filter((place) => start(place) === null))
      .reverse()
      .slice(0, MOST_ENTERING),
  };
}

/** Takes a project in, and lets others leave until all fits; `null`: no such way was found. */
export function choiceWith(room: Room, place: number, entailed_: Entailed): FoundChoice | null {
  const ways = startsByWorth(room, place);
  for (const start of ways) {
    const changing = { starts: [...room.best.starts], used: [...room.used], value: room.best.value };
    for (const other of entailed_.outside) set(room, changing, [other, null]);
    for (const other of entailed_.inside)
      if (other !== place && changing.starts[other] === null)
        set(room, changing, [other, startsByWorth(room, other)[0] ?? 0]);
    set(room, changing, [place, start]);
    const left = letLeave(room, changing, entailed_.inside);
    fill(room, changing, [left, entailed_.outside]);
    if (keepsAll(room.problem, changing)) return changing;
  }
  return null;
}

function startsByWorth({ priced: { beyond } }: Room, place: number): number[] {
  const ways = beyond[place] ?? [];
  return ways.map((_, start) => start).sort((a, b) => (ways[b] ?? 0) - (ways[a] ?? 0) || a - b);
}

function set({ problem }: Room, changing: Changing, [place, start]: readonly [number, number | null]): void {
  const ways = problem.candidates[place]?.starts ?? [];
  const count = (at: number | null, times: 1 | -1): void => {
    const way = ways[at ?? -1];
    if (!way) return;
    changing.value += times * worthOf(way, problem.objective);
    way.uses.forEach((use, limit) => {
      changing.used[limit] = (changing.used[limit] ?? 0) + times * use;
    });
  };
  count(changing.starts[place] ?? null, -1);
  count(start, 1);
  changing.starts[place] = start;
}

/** Lets those leave that are worth least beyond the prices and take of what is over its limit; who they were. */
function letLeave(room: Room, changing: Changing, kept: ReadonlySet<number>): number[] {
  const { problem, ties, leaving } = room;
  const left: number[] = [];
  let over = overLimits(problem, changing);
  for (const place of leaving) {
    if (over.length === 0) break;
    const start = changing.starts[place] ?? null;
    const uses = problem.candidates[place]?.starts[start ?? -1]?.uses;
    if (!uses || kept.has(place) || !over.some((limit) => (uses[limit] ?? 0) > 0)) continue;
    const all = [...reached([place], ties.neededBy)].filter((one) => (changing.starts[one] ?? null) !== null);
    if (all.some((one) => kept.has(one) || isHeld(problem, one))) continue;
    for (const one of all) set(room, changing, [one, null]);
    left.push(...all);
    over = overLimits(problem, changing);
  }
  return left;
}

function isHeld({ candidates }: SelectionProblem, place: number): boolean {
  const candidate = candidates[place];
  return candidate !== undefined && isSettled(candidate);
}

/** Takes back who need not have left, and then whoever else is worth something and fits. */
function fill(
  room: Room,
  changing: Changing,
  [left, outside]: readonly [readonly number[], ReadonlySet<number>],
): void {
  const { problem, ties } = room;
  const isIn = (one: number): boolean => (changing.starts[one] ?? null) !== null;
  for (const place of [...left].reverse().concat(room.entering)) {
    if (isIn(place) || outside.has(place)) continue;
    if (!(ties.needs[place] ?? []).every(isIn) || (ties.rulesOut[place] ?? []).some(isIn)) continue;
    for (const start of startsByWorth(room, place)) {
      const before = changing.value;
      set(room, changing, [place, start]);
      if (changing.value > before && overLimits(problem, changing).length === 0) break;
      set(room, changing, [place, null]);
    }
  }
}

function overLimits({ limits }: SelectionProblem, { used }: Changing): number[] {
  return limits.flatMap((of, limit) => (isOverLimit(of, used[limit] ?? 0) ? [limit] : []));
}

function keepsAll(problem: SelectionProblem, changing: Changing): boolean {
  const { limits } = problem;
  const isShort = limits.some(
    ({ sense, amount }, limit) => sense === "at least" && (changing.used[limit] ?? 0) < amount - 1e-9,
  );
  return !isShort && overLimits(problem, changing).length === 0;
}
