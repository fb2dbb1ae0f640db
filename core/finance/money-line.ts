import type { CellRef } from "../domain/cell-ref";
import { addMonths, civilOf, type Day } from "../domain/day";
import type { Known } from "../domain/known";
import { fiscalYearAt, type FiscalYears } from "../domain/fiscal-years";
import type { Period } from "../domain/period";
import type { Financial, Flow, Treatment, Version } from "../domain/records";
import { cellOf, rowCell } from "../domain/row-source";

/** A row of Financials that can be used: its money is known, and when it falls. */
export interface MoneyLine {
  readonly project: string;
  /** First and last day of the period; the same day for a dated flow. */
  readonly start: Day;
  readonly finish: Day;
  /** First day of the fiscal year that it falls in. */
  readonly year: Day;
  readonly dated: boolean;
  /** Positive as its flow says: a cost that is paid, a benefit that comes. */
  readonly amount: number;
  readonly atBudgetRate: number;
  readonly version: Version;
  readonly label: Known<string>;
  readonly flow: Flow;
  readonly treatment: Known<Treatment>;
  readonly phase: "one-off" | "run";
  /** Where its amount stands. */
  readonly cell: CellRef;
}

/** A row of Financials, and the line that it becomes; none when its project, date or amount is missing. */
export interface ReadLine {
  readonly record: Financial;
  readonly line: Known<MoneyLine>;
}

type WholeMonths = 1 | 3 | 12;
const YEAR = 12;

/**
 * Rows of Financials as lines. A row without a version is the outlook. A sheet that has no columns for flow and version
 * and whose projects mostly begin with a negative amount holds signed cash flows: out is negative, in is positive.
 *
 * @param projects ids that may be referred to; rows of others become no line
 */
export function readLines(
  financials: readonly Financial[],
  { projects, fiscalYears }: { readonly projects: ReadonlySet<string>; readonly fiscalYears: FiscalYears },
): ReadLine[] {
  const signed = signedSheets(financials);
  const yearOf = yearsByDay(fiscalYears);
  const lengthOf = periodLengths(financials, yearOf);
  return financials.map((record) => {
    const { project, period, amount } = record;
    const usable = project !== null && projects.has(project) && period !== null && amount !== null;
    if (!usable) return { record, line: null };
    const sign = signed.has(record.source.sheet) && amount < 0 ? -1 : 1;
    const flow = signed.has(record.source.sheet) && amount >= 0 ? "benefit" : record.flow;
    const line = {
      project,
      start: period,
      finish: record.dated ? period : addMonths(period, lengthOf(record, period)) - 1,
      year: yearOf(period).start,
      dated: record.dated,
      amount: sign * amount,
      atBudgetRate: sign * (record.amountAtBudgetRate ?? amount),
      version: versionOf(record),
      label: record.versionLabel,
      flow,
      treatment: record.treatment,
      phase: record.phase ?? "one-off",
      cell: cellOf(record, "amount") ?? rowCell(record),
    };
    return { record, line };
  });
}

/** A row without a version holds what is expected. */
export function versionOf({ version }: Financial): Version {
  return version ?? "outlook";
}

/** Sheets whose amounts are signed cash flows. */
export function signedSheets(financials: readonly Financial[]): ReadonlySet<string> {
  const sheets = new Map<string, Map<string, Financial[]>>();
  for (const record of financials) {
    const plain =
      record.version === null &&
      record.flow === "cost" &&
      !record.source.columns.has("flow") &&
      record.amount !== null;
    if (!plain || record.project === null) continue;
    const projects = sheets.get(record.source.sheet) ?? new Map<string, Financial[]>();
    sheets.set(record.source.sheet, projects);
    const own = projects.get(record.project);
    if (own) own.push(record);
    else projects.set(record.project, [record]);
  }
  return new Set(
    [...sheets]
      .filter(([, projects]) => mostBeginWithOutflow([...projects.values()]))
      .map(([sheet]) => sheet),
  );
}

function mostBeginWithOutflow(projects: readonly (readonly Financial[])[]): boolean {
  const outflows = projects.filter((records) => {
    const ordered = [...records].sort((a, b) => (a.period ?? Infinity) - (b.period ?? Infinity));
    const first = ordered.find(({ amount }) => amount !== 0)?.amount ?? 0;
    return first < 0 && ordered.some(({ amount }) => amount !== null && amount > 0);
  });
  return outflows.length * 2 > projects.length;
}

/** The fiscal year of a day: many rows share few periods, so that each is looked up in the calendar once. */
function yearsByDay(fiscalYears: FiscalYears): (period: Day) => Period {
  const years = new Map<Day, Period>();
  return (period) => {
    const year = years.get(period) ?? fiscalYearAt(fiscalYears, period);
    years.set(period, year);
    return year;
  };
}

/** How long the period of a row is: all rows of its version, flow and fiscal year tell by where they begin. */
function periodLengths(
  financials: readonly Financial[],
  yearOf: (period: Day) => Period,
): (record: Financial, period: Day) => WholeMonths {
  const groupOf = (record: Financial, period: Day): string =>
    `${versionOf(record)}|${record.flow}|${yearOf(period).start}`;
  const periodsByGroup = new Map<string, Set<Day>>();
  for (const record of financials) {
    if (record.period === null || record.dated) continue;
    const group = groupOf(record, record.period);
    const periods = periodsByGroup.get(group);
    if (periods) periods.add(record.period);
    else periodsByGroup.set(group, new Set([record.period]));
  }
  const monthOfYear = (period: Day): number =>
    (civilOf(period).month - civilOf(yearOf(period).start).month + 12) % 12;
  const lengths = new Map(
    [...periodsByGroup].map(([group, periods]) => [
      group,
      wholeMonths(new Set([...periods].map(monthOfYear))),
    ]),
  );
  return (record, period) => lengths.get(groupOf(record, period)) ?? YEAR;
}

function wholeMonths(monthsOfYear: ReadonlySet<number>): WholeMonths {
  const months = [...monthsOfYear];
  if (months.every((month) => month === 0)) return YEAR;
  return months.length > 1 && months.every((month) => month % 3 === 0) ? 3 : 1;
}
