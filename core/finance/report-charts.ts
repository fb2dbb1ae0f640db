import { fiscalYearName } from "../domain/period";
import { headlineMoney } from "../report/number-format";
import type { ReportContext } from "../report/report-context";
import { shownText } from "../report/shown-text";
import type { ChartBlock } from "../report/sheet-model";
import { COLOURS, SERIES_COLOURS } from "../report/style";
import type { FinanceResult, ProjectFinance } from "./finance-result";

/** Bubbles that are named, by their ids; more would cover each other. */
const MOST_LABELS = 5;

/** Budget, outlook and actual by month of the fiscal year, nothing where the data give no months. */
export function monthChart(
  { byMonth, portfolio, terms }: FinanceResult,
  { currency }: ReportContext,
): ChartBlock | undefined {
  const values = (version: "budget" | "outlook" | "actual"): (number | null)[] =>
    byMonth.map((month) => month[version]);
  const series = [
    { name: "Actual", values: values("actual"), draw: "column", colour: SERIES_COLOURS[0] },
    { name: "Outlook", values: values("outlook"), draw: "line", colour: SERIES_COLOURS[1] },
    { name: "Budget", values: values("budget"), draw: "dashed", colour: COLOURS.quiet },
  ] as const;
  const known = series.filter((one) => one.values.some((value) => value !== null && value !== 0));
  if (known.length === 0) return undefined;
  return {
    kind: "chart",
    name: "PMO finance by month",
    title: monthFinding(portfolio.varianceToDate, currency) ?? `${fiscalYearName(terms.year)} by month`,
    chart: {
      kind: "columns",
      categories: byMonth.map(({ month }) => shownText(month.start, "mmm yy")),
      series: known,
      valueFormat: "money",
    },
    height: 16,
    width: 1 / 2,
  };
}

function monthFinding(variance: number | null, currency: string): string | undefined {
  if (variance === null) return undefined;
  const side = variance < 0 ? "more" : "less";
  return `${headlineMoney(Math.abs(variance), currency)} ${side} spent than budgeted to date`;
}

/** What is worth its cost to go: value against cost, bubbles by budget; nothing with fewer than two to compare. */
export function valueChart({ projects }: FinanceResult, { currency }: ReportContext): ChartBlock | undefined {
  const points = projects.flatMap((row) => valuePoint(row));
  if (points.length < 2) return undefined;
  const named = new Set(
    [...points]
      .sort((a, b) => Number(b.y < 0) - Number(a.y < 0) || Math.abs(b.y) - Math.abs(a.y))
      .slice(0, MOST_LABELS)
      .map(({ label }) => label),
  );
  const marked = points.map((point) => ({ ...point, labelled: named.has(point.label) }));
  const [gains, losses] = [marked.filter(({ y }) => y >= 0), marked.filter(({ y }) => y < 0)];
  const groups = [
    { name: "Worth its cost to go", colour: SERIES_COLOURS[0], points: gains },
    { name: "Worth less than it still costs", colour: COLOURS.over, points: losses },
  ];
  const lost = losses.reduce((total, { y }) => total + y, 0);
  return {
    kind: "chart",
    name: "PMO value against cost",
    title:
      losses.length === 0
        ? `All ${points.length} projects that can be valued are worth their cost to go`
        : `${losses.length} of ${points.length} projects are worth less than they still cost: ${headlineMoney(lost, currency)}`,
    chart: {
      kind: "bubbles",
      xTitle: "Cost to go",
      yTitle: "Go-forward NPV",
      xFormat: "money",
      yFormat: "money",
      groups: groups.filter((group) => group.points.length > 0),
    },
    height: 16,
    width: 1 / 2,
  };
}

function valuePoint({
  id,
  costToGo,
  appraisal,
  position,
}: ProjectFinance): { label: string; x: number; y: number; size: number }[] {
  const size = position.budgetLife ?? costToGo;
  const usable =
    costToGo !== null && costToGo > 0 && appraisal.npvGoForward !== null && size !== null && size > 0;
  return usable ? [{ label: id, x: costToGo, y: appraisal.npvGoForward, size }] : [];
}
