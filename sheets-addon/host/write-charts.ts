import { seriesInOrder, type Area, type DrawnChart } from "../../core/index";
import { chartOptions } from "./chart-options";
import { anchorOf, type Grid } from "./chart-place";
import { rangeOf } from "./range-of";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/** Makes the native charts of a tab, a call for each. */
export function writeCharts(grid: Grid, sheet: Sheet): void {
  for (const chart of grid.drawing.charts) {
    if (chart.series.length > 0) sheet.insertChart(built(chart, grid, sheet));
  }
}

function built(chart: DrawnChart, grid: Grid, sheet: Sheet): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  let builder = kindOf(chart, sheet.newChart());
  for (const area of rangesOf(chart)) builder = builder.addRange(rangeOf(sheet, area));
  // The cells that charts read are often folded away.
  builder = builder
    .setNumHeaders(0)
    .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH);
  for (const [option, value] of Object.entries(chartOptions(chart)))
    builder = builder.setOption(option, value);
  const { row, column, right, down } = anchorOf(chart.box, grid);
  return builder.setPosition(row + 1, column + 1, right, down).build();
}

function kindOf({ kind }: DrawnChart, builder: Builder): Builder {
  switch (kind) {
    case "bars":
      return builder.asBarChart();
    case "columns":
      return builder.asComboChart();
    case "bubbles":
      return builder.asScatterChart();
  }
}

/** The categories, then each series; bubbles are all points in one, as their groups stand below each other. */
export function rangesOf(chart: DrawnChart): readonly Area[] {
  const series = seriesInOrder(chart.series);
  const [first] = series;
  if (!first) return [];
  if (chart.kind !== "bubbles") return [first.categories, ...series.map(({ values }) => values)];
  return [around(series.map(({ categories }) => categories)), around(series.map(({ values }) => values))];
}

/** Groups that stand in other columns than the first one are left out. */
function around(areas: readonly Area[]): Area {
  const [first = { top: 0, left: 0, bottom: 0, right: 0 }] = areas;
  const same = areas.filter(({ left, right }) => left === first.left && right === first.right);
  return {
    ...first,
    top: Math.min(...same.map(({ top }) => top)),
    bottom: Math.max(...same.map(({ bottom }) => bottom)),
  };
}
