import type { Period } from "../domain/period";
import type { Assignment } from "../domain/resource";

/** First to last day of a booking; a date that is blank is the horizon's end. `undefined` when it ends before it starts. */
export function stretchOf(
  { start, finish }: Pick<Assignment, "start" | "finish">,
  horizon: Period,
): Period | undefined {
  const stretch = {
    start: Math.floor(start ?? Math.min(horizon.start, finish ?? horizon.start)),
    finish: Math.floor(finish ?? Math.max(horizon.finish, start ?? horizon.finish)),
  };
  return stretch.finish < stretch.start ? undefined : stretch;
}
