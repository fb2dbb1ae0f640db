import { readPeriodName } from "../header/period-text";
import type { FoundTable } from "../table-kind";

/** What is said of a project anew each month. */
const STATES: ReadonlySet<string> = new Set([
  ...["rag", "shareComplete", "plannedValue", "earnedValue", "actualCost", "forecastCost"],
]);
const FEWEST_STATES = 2;

/**
 * The sheets, each called by another period, that hold lists of projects with the same headers and their states: together
 * they are a history of statuses, no list of projects.
 */
export function periodSheets(tables: readonly FoundTable[]): ReadonlySet<FoundTable> {
  const groups = new Map<string, FoundTable[]>();
  for (const table of tables) {
    if (table.kind !== "projects" || (readPeriodName(table.sheet)?.year ?? null) === null) continue;
    const states = table.columns.filter(({ field }) => STATES.has(field));
    // A list that says more of its projects than their states would lose it as a history.
    const facts = table.columns.filter(({ field }) => field !== "id" && field !== "name");
    if (states.length < FEWEST_STATES || states.length < facts.length) continue;
    const key = JSON.stringify(table.columns.map(({ header, field }) => [header, field]));
    groups.set(key, [...(groups.get(key) ?? []), table]);
  }
  const alike = [...groups.values()].filter((group) => new Set(group.map(({ sheet }) => sheet)).size > 1);
  return new Set(alike.flat());
}
