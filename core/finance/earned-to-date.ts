import type { Day } from "../domain/day";
import type { Known } from "../domain/known";
import type { EarnedReport, FinanceInput } from "./input";
import { closedActuals } from "./outlook";
import type { FinanceTerms } from "./terms";

/**
 * Earned value of this fiscal year's work: at the last report up to the last closed month, less at the last one before
 * the year (nothing where the project began in the year). `null` when there is no such report, or cost was booked in a
 * month after it: then the two would not be of the same work.
 */
export function earnedToDate(
  { project, lines }: Pick<FinanceInput, "project" | "lines">,
  reports: readonly EarnedReport[],
  terms: FinanceTerms,
): Known<number> {
  const now = lastUpTo(reports, terms.actualsThrough);
  const before = lastUpTo(reports, terms.year.start - 1);
  const begun = project?.actualStart ?? project?.start ?? project?.baselineStart ?? null;
  const atYearStart = before ? before.earnedValue : begun !== null && begun >= terms.year.start ? 0 : null;
  if (!now || now.earnedValue === null || atYearStart === null) return null;
  const bookedSince = closedActuals(lines, terms).some(
    ({ flow, phase, start, amount }) =>
      flow === "cost" && phase === "one-off" && start > now.date && amount !== 0,
  );
  return bookedSince ? null : now.earnedValue - atYearStart;
}

/** The latest of the reports, oldest first, that say what is earned by the end of a day. */
function lastUpTo(reports: readonly EarnedReport[], day: Day): EarnedReport | undefined {
  return [...reports]
    .reverse()
    .find(({ date, earnedValue }) => earnedValue !== null && Math.floor(date) <= day);
}
