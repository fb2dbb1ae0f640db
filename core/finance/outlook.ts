import type { Known } from "../domain/known";
import { sum } from "../math/sum";
import type { MoneyLine } from "./money-line";
import type { FinanceTerms } from "./terms";

/**
 * The outlook of a project, from its lines of one flow: in every fiscal year as the outlook gives it, where it gives
 * the closed months too; else the actuals of the closed months and the outlook's rest. `null` without an outlook.
 */
export function outlookLines(lines: readonly MoneyLine[], terms: FinanceTerms): Known<MoneyLine[]> {
  const outlook = latestOutlook(lines);
  if (outlook.length === 0) return null;
  const actuals = closedActuals(lines, terms);
  return fiscalYears([...outlook, ...actuals]).flatMap((year) => {
    const expected = outlook.filter((line) => line.year === year);
    const given = expected.some(({ start }) => start <= terms.actualsThrough);
    return given ? expected : [...actuals.filter((line) => line.year === year), ...expected];
  });
}

/**
 * What a flow comes to over the project's life, by the best view that there is: the outlook, else the actuals of the
 * closed months and the budget's rest. `null` when neither outlook nor budget is there.
 */
export function lifeLines(lines: readonly MoneyLine[], terms: FinanceTerms): Known<MoneyLine[]> {
  const outlook = outlookLines(lines, terms);
  if (outlook) return outlook;
  const budget = currentBudgetLines(lines);
  if (budget.length === 0) return null;
  const actuals = closedActuals(lines, terms);
  return actuals.length === 0
    ? budget
    : [...actuals, ...budget.flatMap((line) => openRest(line, { actuals, terms }))];
}

/** The lines of the current budget; of the original one where no current one is given. */
export function currentBudgetLines(lines: readonly MoneyLine[]): MoneyLine[] {
  const current = lines.filter(({ version }) => version === "current budget");
  return current.length > 0 ? current : lines.filter(({ version }) => version === "original budget");
}

/** Actuals and accruals of the closed months. */
export function closedActuals(lines: readonly MoneyLine[], { actualsThrough }: FinanceTerms): MoneyLine[] {
  return lines.filter(
    ({ version, start }) => (version === "actual" || version === "accrual") && start <= actualsThrough,
  );
}

/** The outlook's lines; where there are several outlooks, those of the latest (9+3 after 6+6) and those without a label. */
export function latestOutlook(lines: readonly MoneyLine[]): MoneyLine[] {
  const outlook = lines.filter(({ version }) => version === "outlook");
  if (outlook.length === 0) return outlook;
  const labels = [...new Set(outlook.flatMap(({ label }) => (label === null ? [] : [label])))];
  const latest = labels.reduce<Known<string>>(
    (best, label) => (best === null || closedMonths(label) >= closedMonths(best) ? label : best),
    null,
  );
  return outlook.filter(({ label }) => label === null || label === latest);
}

/** How many months of actuals an outlook's label speaks of: 9 for `9+3`; 0 when it says nothing. */
function closedMonths(label: string): number {
  return Number(/(\d+)\s*\+\s*\d+/.exec(label)?.[1] ?? 0);
}

/** What is left of a budget's line after the closed months: nothing, the rest of a period that is under way, or all. */
function openRest(
  line: MoneyLine,
  { actuals, terms }: { readonly actuals: readonly MoneyLine[]; readonly terms: FinanceTerms },
): MoneyLine[] {
  if (line.finish <= terms.actualsThrough) return [];
  if (line.start > terms.actualsThrough) return [line];
  const spent = sum(
    actuals.filter(({ start }) => start >= line.start && start <= line.finish).map(({ amount }) => amount),
  );
  return [{ ...line, amount: Math.max(0, line.amount - spent) }];
}

function fiscalYears(lines: readonly MoneyLine[]): number[] {
  return [...new Set(lines.map(({ year }) => year))].sort((a, b) => a - b);
}
