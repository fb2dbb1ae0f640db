import type { Choice } from "./best-choice";
import { isOverLimit, isSettled, worthOf, type Candidate, type SelectionProblem } from "./problem";

/** What a choice is made of while it grows: starts by candidate, and what they take of each limit. */
interface Growing {
  readonly starts: (number | null)[];
  readonly used: number[];
}

/**
 * The choice that a spreadsheet makes: everything settled first, at the first start that fits, then by value per unit
 * of the envelope, each that still fits within every limit at its best start by that ratio, after what it depends on.
 * `null` without an envelope.
 *
 * It is not the best choice: a small project with a good ratio can keep out a larger one that is worth more.
 */
export function ratioList(problem: SelectionProblem): Pick<Choice, "starts"> | null {
  const { candidates, limits, envelope } = problem;
  if (envelope < 0) return null;
  const growing: Growing = { starts: candidates.map(() => null), used: limits.map(() => 0) };
  candidates.forEach((candidate, place) => {
    if (!isSettled(candidate)) return;
    const fitting = candidate.starts.findIndex((_, start) => hasRoom(problem, growing, [place, start]));
    take(problem, growing, [place, Math.max(0, fitting)]);
  });
  const byRatio = candidates
    .flatMap((candidate, place) =>
      candidate.claim === "free"
        ? candidate.starts.map((_, start) => ({ place, start, ratio: ratioOf(problem, candidate, start) }))
        : [],
    )
    .filter(({ ratio }) => ratio > 0)
    .sort((a, b) => b.ratio - a.ratio || a.place - b.place || a.start - b.start);
  for (let took = true; took;) {
    took = false;
    for (const { place, start } of byRatio) {
      if (growing.starts[place] !== null || !fits(problem, growing, [place, start])) continue;
      take(problem, growing, [place, start]);
      took = true;
    }
  }
  return { starts: growing.starts };
}

function ratioOf({ objective, envelope }: SelectionProblem, { starts }: Candidate, start: number): number {
  const way = starts[start];
  if (!way) return 0;
  const worth = worthOf(way, objective);
  const cost = way.uses[envelope] ?? 0;
  return cost > 0 ? worth / cost : worth > 0 ? Infinity : 0;
}

function take(
  { candidates }: SelectionProblem,
  growing: Growing,
  [place, start]: readonly [number, number],
): void {
  growing.starts[place] = start;
  candidates[place]?.starts[start]?.uses.forEach((use, limit) => {
    growing.used[limit] = (growing.used[limit] ?? 0) + use;
  });
}

function fits(
  problem: SelectionProblem,
  growing: Growing,
  [place, start]: readonly [number, number],
): boolean {
  const { candidates } = problem;
  const { starts } = growing;
  const candidate = candidates[place];
  if (!candidate) return false;
  const isIn = (id: string): boolean =>
    candidates.some((other, at) => other.id === id && (starts[at] ?? null) !== null);
  const isExcluded = candidates.some(
    ({ excludes }, at) => (starts[at] ?? null) !== null && excludes.includes(candidate.id),
  );
  return (
    candidate.dependsOn.every(isIn) &&
    !candidate.excludes.some(isIn) &&
    !isExcluded &&
    hasRoom(problem, growing, [place, start])
  );
}

function hasRoom(
  { candidates, limits }: SelectionProblem,
  { used }: Growing,
  [place, start]: readonly [number, number],
): boolean {
  const uses = candidates[place]?.starts[start]?.uses ?? [];
  return limits.every((of, limit) => !isOverLimit(of, (used[limit] ?? 0) + (uses[limit] ?? 0)));
}
