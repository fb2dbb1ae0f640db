import { isoDate } from "../domain/day";
import type { Known } from "../domain/known";
import { fiscalYearName } from "../domain/period";
import { headlineMoney } from "../report/number-format";
import type { ReportContext } from "../report/report-context";
import { shownText } from "../report/shown-text";
import type { Tile } from "../report/sheet-model";
import type { FinanceResult } from "./finance-result";

/** The finding in a sentence: the year against its budget, then the whole life. */
export function financeFinding(
  { portfolio, terms, projects }: FinanceResult,
  { currency }: ReportContext,
): string {
  const year = fiscalYearName(terms.year);
  const sentences = [
    compared(
      `${year} outlook`,
      [portfolio.outlookYear, portfolio.budgetYear, portfolio.varianceYear],
      currency,
    ),
    compared(
      "Estimates at completion",
      [portfolio.eac, portfolio.budgetLife, portfolio.varianceLife],
      currency,
    ),
  ].flatMap((sentence) => sentence ?? []);
  if (sentences.length > 0) return sentences.join(" ");
  const budget = portfolio.budgetLife ?? portfolio.budgetYear;
  return budget === null
    ? `No budget, outlook or actual is known of ${projects.length} projects.`
    : `Budgets of ${headlineMoney(budget, currency)}; nothing tells yet what they will come to.`;
}

type Compared = readonly [cost: Known<number>, budget: Known<number>, variance: Known<number>];

function compared(what: string, [cost, budget, variance]: Compared, currency: string): string | undefined {
  if (cost === null || budget === null || variance === null) return undefined;
  const side = variance < 0 ? "over" : "under";
  const gap =
    variance === 0
      ? "on budget"
      : `${headlineMoney(Math.abs(variance), currency)} ${side} budget where both are known`;
  return `${what} ${headlineMoney(cost, currency)} against ${headlineMoney(budget, currency)}: ${gap}.`;
}

/** What the figures rest on: rate, dates, signs, horizon. */
export function financeNotes({
  terms,
  basis,
  firstFlow,
  lastFlow,
  projects,
  portfolio,
}: FinanceResult): string[] {
  const valued = projects.filter(({ appraisal }) => appraisal.npvGoForward !== null).length;
  const flows =
    firstFlow === null || lastFlow === null
      ? "no cash flows"
      : `cash flows ${shownText(firstFlow, "mmm yy")} to ${shownText(lastFlow, "mmm yy")}`;
  const rate = `${Number((terms.rate * 100).toFixed(2))} % per year, ${basis}`;
  return [
    `NPV at ${rate}, valued on ${isoDate(terms.valuationDate)} for all projects; ${flows}. A period's flow counts at its first day; the rate per month is (1 + r)^(1/12) − 1.`,
    `Go-forward leaves out what is past at ${isoDate(terms.actualsThrough)}; what is still to come before the valuation date is compounded to it. NPVs are known of ${valued} of ${projects.length} projects; totals add up what is known.`,
    `Actuals through ${isoDate(terms.actualsThrough)}, accruals included. Variance = budget − cost: in brackets is over budget.`,
    ...(portfolio.projects > 0 && valued < projects.length
      ? ["An en dash is not known; the last columns say why."]
      : []),
  ];
}

/** Tiles for what is known. */
export function financeTiles({ portfolio, terms }: FinanceResult, { currency }: ReportContext): Tile[] {
  const year = fiscalYearName(terms.year);
  const next = fiscalYearName(terms.planningYear);
  const against = (budget: Known<number>): string => `budget ${headlineMoney(budget, currency)}`;
  const all: readonly (readonly [
    label: string,
    figure: Known<number>,
    note: string,
    adverse: Known<number>,
  ])[] = [
    [`${year} outlook`, portfolio.outlookYear, against(portfolio.budgetYear), portfolio.varianceYear],
    ["YTD actual", portfolio.actualToDate, against(portfolio.budgetToDate), portfolio.varianceToDate],
    ["EAC", portfolio.eac, against(portfolio.budgetLife), portfolio.varianceLife],
    ["Go-forward NPV", portfolio.npvGoForward, "of what is still to come", portfolio.npvGoForward],
    [`${next} cost to go`, portfolio.planningYearCost, "one-off, committed and asked for", null],
    ["Available", portfolio.available, "budget − actual − commitments", portfolio.available],
  ];
  return all.flatMap(([label, figure, note, adverse]): Tile[] =>
    figure === null
      ? []
      : [
          {
            label,
            figure: headlineMoney(figure, currency),
            note,
            ...(adverse !== null && adverse < 0 ? { tone: "bad" as const } : {}),
          },
        ],
  );
}
