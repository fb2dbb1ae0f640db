import { COLOURS, type DrawnChart } from "../../core/index";
import { chartText } from "./chart-text";

/** Beside each other on half a page; more have to be turned, and then only half as many are shown, upright. */
const MOST_UPRIGHT_LABELS = 14;
const LABEL_STEPS = [3, 6, 12];
const AXIS_POINTS = 9;
const HAIRLINE = 0.5;

/** The category axis and the value axis; bubbles have two value axes. */
export function writeAxes({ categoryAxis, valueAxis }: Excel.ChartAxes, chart: DrawnChart): void {
  const isBubbles = chart.kind === "bubbles";
  axis(categoryAxis, { title: chart.xTitle, format: chart.xFormat });
  axis(valueAxis, { title: chart.yTitle, format: chart.yFormat });
  categoryAxis.tickLabelPosition = "Low";
  valueAxis.tickLabelPosition = isBubbles ? "Low" : "NextToAxis";
  gridlines(valueAxis);
  if (isBubbles) {
    gridlines(categoryAxis);
    return;
  }
  categoryAxis.categoryType = "TextAxis";
  categoryAxis.format.line.color = COLOURS.rule;
  valueAxis.format.line.clear();
  // Bars lie: the first category is at the top, and the values stay at the foot.
  if (chart.kind === "bars") {
    categoryAxis.reversePlotOrder = true;
    // Where on this axis the other one crosses it.
    categoryAxis.position = "Maximum";
  }
  // Columns need room left and right; areas and lines reach the edges.
  categoryAxis.isBetweenCategories = chart.series.some(({ draw }) => draw === "column" || draw === "stacked");
  const step = labelStep(chart);
  if (step !== undefined) categoryAxis.tickLabelSpacing = step;
  writeLimits(valueAxis, chart);
}

function axis(one: Excel.ChartAxis, { title, format }: { title: string | undefined; format: string }): void {
  one.linkNumberFormat = false;
  one.numberFormat = format;
  one.majorTickMark = "None";
  one.minorTickMark = "None";
  one.format.font.size = AXIS_POINTS;
  one.format.font.color = COLOURS.quiet;
  if (title === undefined || title === "") {
    one.title.visible = false;
    return;
  }
  one.title.visible = true;
  one.title.text = chartText(title);
  one.title.format.font.color = COLOURS.quiet;
  one.title.format.font.size = AXIS_POINTS;
  one.title.format.font.bold = false;
}

function gridlines({ majorGridlines }: Excel.ChartAxis): void {
  majorGridlines.visible = true;
  majorGridlines.format.line.color = COLOURS.rule;
  majorGridlines.format.line.weight = HAIRLINE;
}

/** The values stand beside the bars: no need to read them off an axis. */
function writeLimits(valueAxis: Excel.ChartAxis, { series }: DrawnChart): void {
  const [only] = series;
  const isLabelled =
    series.length === 1 && only?.labels === true && (only.draw === "column" || only.draw === "stacked");
  if (isLabelled) {
    valueAxis.majorGridlines.visible = false;
    valueAxis.visible = false;
  }
  const isFromZero = series.some(({ draw }) => draw !== "line" && draw !== "dashed");
  const values = series.flatMap(({ cached }) => cached.values.filter((value) => value !== null));
  // Excel begins an axis near the smallest value when all are close together: bars would lie.
  if (isFromZero && values.every((value) => value >= 0)) valueAxis.minimum = 0;
  else if (isFromZero && values.every((value) => value <= 0)) valueAxis.maximum = 0;
}

/** Months over years: named every few, so that no label has to be turned. */
function labelStep({ kind, series }: DrawnChart): number | undefined {
  const count = Math.max(0, ...series.map(({ cached }) => cached.categories.length));
  if (kind !== "columns" || count <= MOST_UPRIGHT_LABELS) return undefined;
  return LABEL_STEPS.find((step) => count / step <= MOST_UPRIGHT_LABELS / 2) ?? 12;
}
