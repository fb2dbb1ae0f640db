import { addMonths, civilOf, type Day } from "../domain/day";
import { groupedBy } from "../domain/grouped-by";
import type { Known } from "../domain/known";
import type { Period } from "../domain/period";
import type { Treatment } from "../domain/records";
import { sum } from "../math/sum";
import { DAYS_PER_YEAR } from "./net-present-value";

/** Money of a project at a time of its life. `amount` is positive as its kind says. */
export interface ProjectFlow {
  readonly kind: "one-off" | "run" | "benefit" | "revenue";
  /** First day of the period, or the flow's own day: where it is discounted from. */
  readonly start: Day;
  /** The days over which it runs: a part of its period, where the project begins or ends within it. */
  readonly runs: Period;
  /** Of a cost; `null` where nothing says. */
  readonly treatment: Known<Treatment>;
  readonly dated: boolean;
  readonly amount: number;
  /** The part of it that is past at the last closed month. */
  readonly sunk: number;
}

/** More periods than that come of a date gone wrong: no tab shows them one by one. */
export const MOST_PERIODS = 480;

/** What comes in as positive, what goes out as negative. */
export function signed({ kind }: ProjectFlow, amount: number): number {
  return kind === "benefit" || kind === "revenue" ? amount : -amount;
}

/** A project's money on a time line from the valuation date, in periods of `months` months (0: single days). */
export interface TimeLine {
  readonly months: 12 | 3 | 1 | 0;
  readonly points: readonly TimePoint[];
}

/** What falls on one point of the time line. */
export interface TimePoint {
  /** In periods from the valuation date; in years of 365 days where the flows are dated. */
  readonly time: number;
  readonly date: Day;
  /** Costs, run cost included, and what comes in, both positive. */
  readonly cost: number;
  readonly income: number;
}

/**
 * Puts flows on a time line from the valuation date, in the longest periods (years, quarters, months) on whose first
 * days all of them fall, points in order of time. Where one is dated, all are taken by the day.
 */
export function timeLine(flows: readonly ProjectFlow[], valuationDate: Day): TimeLine {
  const months = periodMonths(flows, valuationDate);
  const byTime = groupedBy(flows, ({ start }) =>
    months === 0
      ? (Math.floor(start) - Math.floor(valuationDate)) / DAYS_PER_YEAR
      : monthsFrom(valuationDate, start) / months,
  );
  const points = [...byTime].map(([time, group]) => ({
    time,
    date: months === 0 ? (group[0]?.start ?? valuationDate) : addMonths(valuationDate, time * months),
    cost: sum(group.filter((flow) => signed(flow, 1) < 0).map(({ amount }) => amount)),
    income: sum(group.filter((flow) => signed(flow, 1) > 0).map(({ amount }) => amount)),
  }));
  return { months, points: points.sort((a, b) => a.time - b.time) };
}

function periodMonths(flows: readonly ProjectFlow[], valuationDate: Day): TimeLine["months"] {
  if (flows.some(({ dated }) => dated)) return 0;
  const offsets = flows.map(({ start }) => monthsFrom(valuationDate, start));
  return ([12, 3] as const).find((months) => offsets.every((offset) => offset % months === 0)) ?? 1;
}

/** Whole calendar months from one day's month to another's. */
export function monthsFrom(from: Day, to: Day): number {
  const [a, b] = [civilOf(from), civilOf(to)];
  return (b.year - a.year) * 12 + b.month - a.month;
}
