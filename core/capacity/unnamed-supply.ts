import { addMonths, type Day } from "../domain/day";
import type { Known } from "../domain/known";
import type { Period } from "../domain/period";

/** A role's people without names, from a day on. */
export interface Headcount {
  /** First day that it holds; `null`: every day. */
  readonly from: Known<Day>;
  readonly fullTimeEquivalent: number;
}

/**
 * The stretches in which each headcount of a role holds: from its day to the day before the role's next one, the last
 * as long as the one before it (a month when it is the only one); without a day, all the horizon.
 */
export function headcountStretches(
  headcounts: readonly Headcount[],
  horizon: Period,
): { readonly stretch: Period; readonly fullTimeEquivalent: number }[] {
  const always = headcounts.filter(({ from }) => from === null);
  const dated = headcounts
    .flatMap(({ from, fullTimeEquivalent }) =>
      from === null ? [] : [{ from: Math.floor(from), fullTimeEquivalent }],
    )
    .sort((a, b) => a.from - b.from);
  const starts = [...new Set(dated.map(({ from }) => from))];
  return [
    ...always.map(({ fullTimeEquivalent }) => ({ stretch: horizon, fullTimeEquivalent })),
    ...dated.map(({ from, fullTimeEquivalent }) => ({
      stretch: { start: from, finish: lastDayOf(starts, starts.indexOf(from)) },
      fullTimeEquivalent,
    })),
  ];
}

function lastDayOf(starts: readonly Day[], index: number): Day {
  const start = starts[index] ?? 0;
  const next = starts[index + 1];
  if (next !== undefined) return next - 1;
  const before = starts[index - 1];
  return before !== undefined && start - before < 28
    ? start + (start - before) - 1
    : lastDayAfter(start, before);
}

/** As many whole months as the stretch before it had. */
function lastDayAfter(start: Day, before: Day | undefined): Day {
  const months = before === undefined ? 1 : Math.max(1, Math.round((start - before) / 30.4));
  return addMonths(start, months) - 1;
}
