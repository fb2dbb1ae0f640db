import { fiscalYearName } from "../domain/period";
import { headlineMoney } from "../report/number-format";
import type { ChartBlock } from "../report/sheet-model";
import { shownText } from "../report/shown-text";
import { COLOURS, SERIES_COLOURS } from "../report/style";
import type { DashboardInput } from "./dashboard-input";

const CHART_ROWS = 9;

/** Budget, actual and outlook by month of the fiscal year; none when Financials give no months. */
export function monthChart({ finance, context }: DashboardInput): ChartBlock | undefined {
  if (!finance?.byMonth.some(({ outlook, actual, budget }) => (outlook ?? actual ?? budget) !== null))
    return undefined;
  const months = finance.byMonth;
  const { varianceYear } = finance.portfolio;
  const year = fiscalYearName(finance.terms.year);
  const over =
    varianceYear === null
      ? "budget, actual and outlook by month"
      : `heads for ${headlineMoney(Math.abs(varianceYear), context.currency)} ${varianceYear < 0 ? "over" : "under"} budget`;
  return {
    kind: "chart",
    name: "PMO dashboard months",
    title: `${year} ${over}`,
    height: CHART_ROWS,
    chart: {
      kind: "columns",
      categories: months.map(({ month }) => shownText(month.start, "mmm yy")),
      valueFormat: "money",
      series: [
        {
          name: "Actual",
          draw: "stacked",
          colour: SERIES_COLOURS[0],
          values: months.map(({ actual }) => actual),
        },
        {
          name: "Outlook",
          draw: "stacked",
          colour: SERIES_COLOURS[2],
          values: months.map(({ actual, outlook }) => (actual === null ? outlook : null)),
        },
        { name: "Budget", draw: "dashed", colour: COLOURS.quiet, values: months.map(({ budget }) => budget) },
      ],
    },
  };
}
