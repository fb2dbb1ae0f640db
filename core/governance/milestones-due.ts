import type { Day } from "../domain/day";
import { isKnown, type Known } from "../domain/known";
import type { Portfolio } from "../domain/portfolio";
import type { Milestone } from "../domain/records";

/** A milestone that is near, or that should have been. */
export interface MilestoneDue {
  readonly milestone: Milestone;
  /** The forecast, else the baseline. */
  readonly due: Day;
  /** Days until then; negative: overdue. */
  readonly daysLeft: number;
  /** Days that the forecast is later than the baseline; `null` without both. */
  readonly slipDays: Known<number>;
}

const QUARTER_DAYS = 90;

/** Milestones not reached that fall due within so many days of the status date, the overdue first. */
export function milestonesDue(portfolio: Portfolio, days: number = QUARTER_DAYS): MilestoneDue[] {
  const asOf = Math.floor(portfolio.asOf);
  return portfolio.milestones
    .flatMap((milestone): MilestoneDue[] => {
      const due = milestone.forecast ?? milestone.baseline;
      if (!isKnown(due) || reached(milestone, asOf) || Math.floor(due) > asOf + days) return [];
      const { forecast, baseline } = milestone;
      const slipDays =
        isKnown(forecast) && isKnown(baseline) ? Math.floor(forecast) - Math.floor(baseline) : null;
      return [{ milestone, due, daysLeft: Math.floor(due) - asOf, slipDays }];
    })
    .sort((a, b) => a.due - b.due);
}

function reached({ actual }: Milestone, asOf: Day): boolean {
  return isKnown(actual) && Math.floor(actual) <= asOf;
}
