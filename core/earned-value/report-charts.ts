import { fullName } from "../domain/full-name";
import { isKnown } from "../domain/known";
import { headlineMoney } from "../report/number-format";
import type { ReportContext } from "../report/report-context";
import type { ChartBlock, ChartSeries } from "../report/sheet-model";
import { shownText } from "../report/shown-text";
import { COLOURS, SERIES_COLOURS } from "../report/style";
import type { ForecastResult } from "./forecast";
import type { ForecastRow } from "./forecast-row";

const [PLAN_COLOUR, , , EARNED_COLOUR] = SERIES_COLOURS;
const ACTUAL_COLOUR = COLOURS.ink;
const FORECAST_COLOUR = SERIES_COLOURS[1];
const CHART_ROWS = 17;
const MOST_BARS = 8;

/** The portfolio's cumulative plan, work and cost, and where the cost is heading. `null` with nothing to draw. */
export function costCurveChart(
  { curve, projects }: ForecastResult,
  { currency }: ReportContext,
): ChartBlock | null {
  if (curve.projects.length === 0) return null;
  const end = curve.forecast[curve.forecast.length - 1] ?? null;
  const budget = curve.plannedValue[curve.plannedValue.length - 1] ?? null;
  const over = isKnown(end) && isKnown(budget) ? end - budget : null;
  const finding =
    over === null || Math.abs(over) < 1
      ? "Cost is heading for its budget"
      : `Cost is heading for ${headlineMoney(end, currency)}, ${headlineMoney(Math.abs(over), currency)} ${over > 0 ? "over" : "under"} budget`;
  return {
    kind: "chart",
    name: "PMO cost curve",
    title: `${finding} (${curve.projects.length} of ${projects.length} projects)`,
    height: CHART_ROWS,
    width: 1 / 2,
    chart: {
      kind: "columns",
      categories: curve.months.map((month) => shownText(month, "mmm yy")),
      valueFormat: "money",
      series: [...bandSeries(curve), ...lines(curve)],
    },
  };
}

function lines(curve: ForecastResult["curve"]): ChartSeries[] {
  return [
    { name: "Planned value", values: curve.plannedValue, draw: "line", colour: PLAN_COLOUR },
    { name: "Earned value", values: curve.earnedValue, draw: "line", colour: EARNED_COLOUR },
    { name: "Actual cost", values: curve.actualCost, draw: "line", colour: ACTUAL_COLOUR },
    { name: "Forecast cost", values: curve.forecast, draw: "dashed", colour: FORECAST_COLOUR },
  ];
}

/** Only where every project has an interval: half a band would look like certainty. */
function bandSeries({ low, high }: ForecastResult["curve"]): ChartSeries[] {
  if (!low || !high) return [];
  const height = high.map((value, index) => {
    const below = low[index];
    return isKnown(value) && isKnown(below) ? value - below : null;
  });
  return [
    { name: "Low", values: low, draw: "base", colour: COLOURS.white },
    { name: "80 % interval", values: height, draw: "band", colour: COLOURS.rule },
  ];
}

/** By how much the projects go over their budgets, the most first; colour for the worst. `null` when none does. */
export function worstProjectsChart(
  rows: readonly ForecastRow[],
  { currency }: ReportContext,
): ChartBlock | null {
  const over = rows.flatMap(({ forecast: { project, varianceAtCompletion } }) =>
    isKnown(varianceAtCompletion) && varianceAtCompletion < 0
      ? [{ project, overrun: -varianceAtCompletion }]
      : [],
  );
  const worst = over.sort((a, b) => b.overrun - a.overrun).slice(0, MOST_BARS);
  const [first] = worst;
  if (!first) return null;
  return {
    kind: "chart",
    name: "PMO worst forecasts",
    title: `${first.project.name} goes over by ${headlineMoney(first.overrun, currency)}, the most of ${over.length}`,
    height: CHART_ROWS,
    width: 1 / 2,
    chart: {
      kind: "bars",
      categories: worst.map(({ project }) => fullName(project)),
      valueFormat: "money",
      series: [
        {
          name: "Over budget",
          values: worst.map(({ overrun }) => overrun),
          draw: "column",
          colour: COLOURS.rule,
          pointColours: { 0: FORECAST_COLOUR },
          labels: true,
        },
      ],
    },
  };
}
