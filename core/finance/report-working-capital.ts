import { isoDate, type Day } from "../domain/day";
import { fiscalYearAt } from "../domain/fiscal-years";
import { fiscalYearName, periodOf } from "../domain/period";
import { headlineMoney } from "../report/number-format";
import type { ReportContext } from "../report/report-context";
import { shownText } from "../report/shown-text";
import type { ChartBlock, RichCell, TableBlock } from "../report/sheet-model";
import { COLOURS, SERIES_COLOURS } from "../report/style";
import { sum } from "../math/sum";
import type { FinanceResult } from "./finance-result";
import { namedIds } from "../domain/named-ids";
import type { FinanceTerms } from "./terms";
import { byFiscalYear, joinedBy, type CashPeriod, type WorkingCapital } from "./working-capital";

/** More columns than that are a smear: then by quarter, then by year. */
const MOST_COLUMNS = 48;
const QUARTER = 3;

/** Net cash by period and its running total; nothing where none is to come. */
export function cashChart(cash: WorkingCapital, { currency }: ReportContext): ChartBlock | undefined {
  if (cash.months.length === 0) return undefined;
  const periods = shownPeriods(cash.months);
  return {
    kind: "chart",
    name: "PMO working capital",
    title: cashFinding(cash, currency),
    chart: {
      kind: "columns",
      categories: periods.map(({ period }) => shownText(period.start, "mmm yy")),
      series: [
        {
          name: "Net cash",
          values: periods.map(({ net }) => net),
          draw: "column",
          colour: COLOURS.quiet,
        },
        {
          name: "Running total",
          values: periods.map(({ cumulative }) => cumulative),
          draw: "line",
          colour: SERIES_COLOURS[0],
        },
      ],
      valueFormat: "money",
    },
    height: 16,
    width: 1 / 2,
  };
}

function shownPeriods(months: readonly CashPeriod[]): readonly CashPeriod[] {
  if (months.length <= MOST_COLUMNS) return months;
  const kind = months.length <= MOST_COLUMNS * QUARTER ? "quarter" : "year";
  return joinedBy(months, ({ start }) => periodOf(kind, start).start);
}

function cashFinding({ peakNeed, payBack }: WorkingCapital, currency: string): string {
  if (peakNeed === null) return "The projects never take more than they have brought";
  const need = `${headlineMoney(peakNeed.amount, currency)} at most is needed, at the end of ${monthName(peakNeed.month)}`;
  return payBack === null ? `${need}; it is not paid back` : `${need}; paid back in ${monthName(payBack)}`;
}

function monthName({ start }: CashPeriod["period"]): string {
  return shownText(start, "mmm yy");
}

/** What is still to come by fiscal year, with the lowest point of its months. */
export function cashTable(
  cash: WorkingCapital,
  { terms }: FinanceResult,
  { currency }: ReportContext,
): TableBlock[] {
  if (cash.months.length === 0) return [];
  const years = byFiscalYear(cash, terms);
  const figures = ["oneOffCost", "runCost", "income", "net", "cumulative", "lowest"] as const;
  const totals = (["oneOffCost", "runCost", "income", "net"] as const).map((id): [string, RichCell] => [
    id,
    { value: sum(years.map((year) => year[id])), formula: `SUM([${id}])` },
  ]);
  return [
    {
      kind: "table",
      name: "PMO_Finance_Cash",
      title: "Net cash by fiscal year, still to come",
      note: cashNote(cash, { actualsThrough: terms.actualsThrough, currency }),
      columns: [
        { id: "year", title: "Fiscal year", format: "text" },
        { id: "months", title: "Months", format: "text" },
        { id: "oneOffCost", title: "One-off cost", format: "money" },
        { id: "runCost", title: "Run cost", format: "money" },
        { id: "income", title: "Benefit and revenue", format: "money" },
        {
          ...{ id: "net", title: "Net cash", format: "money", rule: { kind: "adverse" } },
          formula: "[income]-[oneOffCost]-[runCost]",
        },
        { id: "cumulative", title: "Running total", format: "money", rule: { kind: "adverse" } },
        { id: "lowest", title: "Lowest month end", format: "money", rule: { kind: "adverse" } },
      ],
      key: ["year"],
      rows: years.map((year) => ({
        key: yearName(year, terms),
        cells: {
          year: yearName(year, terms),
          months: `${monthName(year.period)} – ${shownText(year.period.finish, "mmm yy")}`,
          ...Object.fromEntries(figures.map((id) => [id, year[id]])),
        },
      })),
      totals: [{ label: "Total", cells: Object.fromEntries(totals) }],
    },
  ];
}

function yearName({ period }: CashPeriod, { fiscalYears }: FinanceTerms): string {
  return fiscalYearName(fiscalYearAt(fiscalYears, period.start));
}

function cashNote(
  cash: WorkingCapital,
  { actualsThrough, currency }: { readonly actualsThrough: Day; readonly currency: string },
): string {
  const { withoutIncome, leftOut, later } = cash;
  const missing = leftOut.length === 1 ? "1 project is" : `${leftOut.length} projects are`;
  return [
    `What comes after ${isoDate(actualsThrough)}, of projects committed and asked for, not discounted, each amount spread evenly over its days; what is sunk stays out.`,
    `${cashFinding(cash, currency)}.`,
    ...(withoutIncome.length > 0 ? [`Only cost is known of ${namedIds(withoutIncome)}.`] : []),
    ...(leftOut.length > 0 ? [`${missing} left out, as no cost is known: ${namedIds(leftOut)}.`] : []),
    ...(later === 0 ? [] : [`${headlineMoney(later, currency)} net comes later still.`]),
  ].join(" ");
}
