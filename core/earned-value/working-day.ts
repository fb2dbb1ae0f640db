import type { Shift } from "../domain/calendar";
import type { Day } from "../domain/day";

const HOURS_PER_DAY = 24;
const SECONDS_PER_DAY = 86_400;
const SECONDS_PER_HOUR = 3600;
/** A day of nine hours on the clock is eight of work with a break at noon. */
const DAY_WITH_BREAK = 9;
const NOON = 12;

/**
 * The working day that a schedule's own times of day show: from the earliest start to the latest finish, with the
 * break that no task touches (a time at which tasks finish, an hour or two before one at which tasks start, and
 * none starts or finishes between), else noon to one on a day of nine hours. `null` where there are no times of day.
 *
 * @returns hours from midnight
 */
export function workingDayOf(
  spans: readonly { readonly start: Day; readonly finish: Day }[],
): readonly Shift[] | null {
  const starts = spans.map(({ start }) => hourOf(start));
  const finishes = spans.map(({ finish }) => hourOf(finish));
  if (![...starts, ...finishes].some((hour) => hour > 0)) return null;
  const from = starts.reduce((least, hour) => Math.min(least, hour), HOURS_PER_DAY);
  const to = finishes.reduce((most, hour) => Math.max(most, hour), 0);
  if (to <= from) return null;
  const pause = breakOf(starts, finishes) ?? usualBreak(from, to);
  if (!pause || pause.from <= from || pause.to >= to) return [{ from, to }];
  return [
    { from, to: pause.from },
    { from: pause.to, to },
  ];
}

function hourOf(moment: Day): number {
  return Math.round((moment - Math.floor(moment)) * SECONDS_PER_DAY) / SECONDS_PER_HOUR;
}

/** Counted by how many tasks finish before it and start after it: chance gaps have few. */
function breakOf(starts: readonly number[], finishes: readonly number[]): Shift | null {
  let best: Shift | null = null;
  let mostTouching = 0;
  for (const from of new Set(finishes)) {
    const to = Math.min(...starts.filter((start) => start > from));
    const untouched =
      to - from <= 2 &&
      !starts.some((start) => start >= from && start < to) &&
      !finishes.some((finish) => finish > from && finish <= to);
    const touching =
      finishes.filter((finish) => finish === from).length + starts.filter((start) => start === to).length;
    if (untouched && touching > mostTouching) {
      best = { from, to };
      mostTouching = touching;
    }
  }
  return best;
}

function usualBreak(from: number, to: number): Shift | null {
  return to - from === DAY_WITH_BREAK && from < NOON ? { from: NOON, to: NOON + 1 } : null;
}
