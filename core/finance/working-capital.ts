import { addMonths, type Day } from "../domain/day";
import { groupedBy } from "../domain/grouped-by";
import type { Known } from "../domain/known";
import { fiscalYearAt, type FiscalYears } from "../domain/fiscal-years";
import { periodsBetween, type Period } from "../domain/period";
import { cumulativeSums, sum, sumOf } from "../math/sum";
import { toComeIn } from "./cost-in";
import type { FinanceResult, ProjectFinance } from "./finance-result";
import { MOST_PERIODS, monthsFrom, signed, type ProjectFlow } from "./project-flow";

/** Money that is still to come in a period, and what it comes to at its end. Not discounted. */
export interface CashPeriod {
  readonly period: Period;
  readonly oneOffCost: number;
  readonly runCost: number;
  /** Benefit and revenue. */
  readonly income: number;
  readonly net: number;
  /** Net of this period and all before it. */
  readonly cumulative: number;
  /** The least that the cumulative net is at the end of one of its months. */
  readonly lowest: number;
}

/** The portfolio's cumulative net cash from the first open month on. */
export interface WorkingCapital {
  /** Every month until the last flow, at most 480; empty where nothing is to come. */
  readonly months: readonly CashPeriod[];
  /** The most that the projects take before they bring it back, and the month at whose end that is; `null`: they never take more than they brought. */
  readonly peakNeed: Known<{ readonly amount: number; readonly month: Period }>;
  /** The first month after it at whose end all is brought back; `null`: never, or there is no need. */
  readonly payBack: Known<Period>;
  /** Net of what comes after the last month. */
  readonly later: number;
  /** Projects of whose cost alone anything is known. */
  readonly withoutIncome: readonly string[];
  /** Projects whose cost is not known: nothing of them counts. */
  readonly leftOut: readonly string[];
}

/**
 * Working capital: what is still to come of all projects, by month, spread evenly over the days for which it is given.
 * What should have come before counts in the first open month.
 */
export function workingCapital({
  projects,
  terms: { actualsThrough },
}: Pick<FinanceResult, "projects" | "terms">): WorkingCapital {
  const counted = projects.filter(({ flows }) => flows.cost !== null);
  const open = counted.flatMap(({ flows }) => toCome(flows));
  const first = actualsThrough + 1;
  const last = open.reduce((day, { runs }) => Math.max(day, runs.finish), first);
  const shown = Math.min(last, addMonths(first, MOST_PERIODS) - 1);
  const periods = open.length === 0 ? [] : periodsBetween("month", first, shown);
  const byKind = new Map(
    KINDS.map((kind) => [
      kind,
      byMonth(
        open.filter((flow) => flow.kind === kind),
        { periods, actualsThrough },
      ),
    ]),
  );
  const months = cumulated(
    periods.map((period, index) => {
      const of = (kind: ProjectFlow["kind"]): number => byKind.get(kind)?.[index] ?? 0;
      const [oneOffCost, runCost, income] = [of("one-off"), of("run"), of("benefit") + of("revenue")];
      return { period, oneOffCost, runCost, income, net: income - oneOffCost - runCost };
    }),
  );
  const lowest = months.reduce<Known<CashPeriod>>(
    (low, month) => (month.cumulative < (low?.cumulative ?? -NOTHING) ? month : low),
    null,
  );
  const after = lowest ? months.slice(months.indexOf(lowest)) : [];
  const back = after.find(({ cumulative }) => cumulative > -NOTHING);
  return {
    months,
    peakNeed: lowest && { amount: -lowest.cumulative, month: lowest.period },
    payBack: back?.period ?? null,
    later: shown === last ? 0 : netOf(open) - sum(months.map(({ net }) => net)),
    withoutIncome: idsOf(counted, ({ flows }) => flows.benefit === null && flows.revenue === null),
    leftOut: idsOf(projects, ({ flows }) => flows.cost === null),
  };
}

/** The months of each fiscal year, or of whatever else tells them apart, put together. */
export function joinedBy(months: readonly CashPeriod[], keyOf: (month: Period) => Day): CashPeriod[] {
  return [...groupedBy(months, ({ period }) => keyOf(period)).values()].flatMap((group) => {
    const [first, last] = [group[0], group[group.length - 1]];
    if (!first || !last) return [];
    const of = (part: "oneOffCost" | "runCost" | "income" | "net"): number =>
      sum(group.map((month) => month[part]));
    return [
      {
        period: { start: first.period.start, finish: last.period.finish },
        oneOffCost: of("oneOffCost"),
        runCost: of("runCost"),
        income: of("income"),
        net: of("net"),
        cumulative: last.cumulative,
        lowest: group.reduce((low, { cumulative }) => Math.min(low, cumulative), Infinity),
      },
    ];
  });
}

/** The curve by fiscal year; the first holds its open months. */
export function byFiscalYear(
  { months }: WorkingCapital,
  { fiscalYears }: { readonly fiscalYears: FiscalYears },
): CashPeriod[] {
  return joinedBy(months, ({ start }) => fiscalYearAt(fiscalYears, start).start);
}

/** Half a cent: an amount that is nearer to 0 is 0. */
const NOTHING = 0.005;
const KINDS = ["one-off", "run", "benefit", "revenue"] as const satisfies readonly ProjectFlow["kind"][];

function toCome({ cost, run, benefit, revenue }: ProjectFinance["flows"]): ProjectFlow[] {
  return [...(cost ?? []), ...run, ...(benefit ?? []), ...(revenue ?? [])].filter(
    ({ amount, sunk }) => amount !== sunk,
  );
}

function netOf(flows: readonly ProjectFlow[]): number {
  return sumOf(flows, (flow) => signed(flow, flow.amount - flow.sunk));
}

/** What of the flows falls into each month; what should have come before the first, into the first. */
function byMonth(
  flows: readonly ProjectFlow[],
  { periods, actualsThrough }: { readonly periods: readonly Period[]; readonly actualsThrough: Day },
): number[] {
  const parts = periods.map((): number[] => []);
  const indexOf = (day: Day): number => monthsFrom(actualsThrough + 1, day);
  for (const flow of flows) {
    const last = Math.min(periods.length - 1, Math.max(0, indexOf(flow.runs.finish)));
    for (let index = Math.max(0, indexOf(flow.runs.start)); index <= last; index += 1) {
      const period = periods[index];
      if (!period) continue;
      const start = index === 0 ? -Infinity : period.start;
      parts[index]?.push(toComeIn(flow, { start, finish: period.finish }, actualsThrough));
    }
  }
  return parts.map((amounts) => sum(amounts));
}

function cumulated(months: readonly Omit<CashPeriod, "cumulative" | "lowest">[]): CashPeriod[] {
  const until = cumulativeSums(months.map(({ net }) => net));
  return months.map((month, index) => {
    const cumulative = until[index] ?? 0;
    return { ...month, cumulative, lowest: cumulative };
  });
}

function idsOf(rows: readonly ProjectFinance[], isOne: (row: ProjectFinance) => boolean): string[] {
  return rows.filter(isOne).map(({ id }) => id);
}
