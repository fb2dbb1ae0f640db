import type { Day } from "../domain/day";
import { isKnown, type Known } from "../domain/known";
import type { Financial, Task } from "../domain/records";
import { sum, sumKnown } from "../math/sum";
import { endOf } from "./working-time";

/**
 * Actual cost of a project by the end of a day, as Financials book it: actuals and accruals of the project itself, not
 * of running what it delivers. `null` when they book nothing.
 *
 * @param lines of the project
 * @param through the last moment that counts
 */
export function bookedCost(lines: readonly Financial[], through: Day): Known<number> {
  return sumKnown(
    lines.flatMap(({ period, version, flow, phase, amount }) => {
      const isBooked = version === "actual" || version === "accrual";
      const isOwnCost = flow === "cost" && phase !== "run";
      return isBooked && isOwnCost && isKnown(period) && period <= through ? [amount] : [];
    }),
  );
}

/**
 * Share of the work done, from tasks that have a cost: Σ % complete × cost ÷ Σ cost. A task that has ended is done; one
 * that was to begin after the day, and has not, is at 0. `null` without costs, or when one of them does not tell.
 *
 * @param tasks the leaves of the work breakdown
 */
export function shareOfTasks(tasks: readonly Task[], date: Day): Known<number> {
  const costed = tasks.filter(({ cost, fixedCost }) => (cost ?? fixedCost ?? 0) > 0);
  const shares = costed.map((task) => shareOf(task, endOf(date)));
  if (costed.length === 0 || !shares.every(isKnown)) return null;
  const costs = costed.map(({ cost, fixedCost }) => cost ?? fixedCost ?? 0);
  return sum(costs.map((cost, index) => cost * (shares[index] ?? 0))) / sum(costs);
}

function shareOf(
  { shareComplete, actualStart, actualFinish, start, baselineStart }: Task,
  until: Day,
): Known<number> {
  if (isKnown(shareComplete)) return shareComplete;
  if (isKnown(actualFinish) && actualFinish <= until) return 1;
  const due = start ?? baselineStart;
  return !isKnown(actualStart) && isKnown(due) && due >= until ? 0 : null;
}
