import { COLOURS, seriesInOrder, type DrawnChart, type DrawnSeries, type Drawing } from "../../core/index";
import { rangeOf } from "./address";
import { writeAxes } from "./chart-axes";
import { chartText } from "./chart-text";
import { kindOf, writeSeries, type SeriesKind } from "./chart-series";

/** Our charts go by names that begin like this; other charts on a tab of ours are the user's. */
export const OUR_CHARTS = "PMO ";

const TITLE_POINTS = 11;

/** Makes the native charts of cells that are written already. */
export function writeCharts({ charts }: Drawing, sheet: Excel.Worksheet): void {
  for (const chart of charts) writeChart(chart, sheet);
}

function writeChart(drawn: DrawnChart, sheet: Excel.Worksheet): void {
  const series = seriesInOrder(drawn.series);
  const [first] = series;
  if (!first) return;
  const kind = (one: DrawnSeries): SeriesKind => kindOf(one, drawn.kind);
  // One column of numbers makes one series, which becomes our first.
  const chart = sheet.charts.add(kind(first), rangeOf(sheet, first.values), "Columns");
  chart.name = drawn.name.startsWith(OUR_CHARTS) ? drawn.name : `${OUR_CHARTS}${drawn.name}`;
  place(chart, drawn);
  series.forEach((one, index) => {
    const native = index === 0 ? chart.series.getItemAt(0) : chart.series.add(one.name);
    if (kind(one) !== kind(first)) native.chartType = kind(one);
    writeSeries(native, { chart: drawn, drawn: one, sheet });
  });
  writeTitle(chart, drawn.title);
  writeAxes(chart.axes, drawn);
  writeLegend(chart, drawn, series);
  chart.plotVisibleOnly = false;
  chart.displayBlanksAs = "NotPlotted";
  chart.format.fill.setSolidColor(COLOURS.white);
  chart.format.border.lineStyle = "None";
}

function place(chart: Excel.Chart, { box }: DrawnChart): void {
  chart.left = box.x;
  chart.top = box.y;
  chart.width = box.width;
  chart.height = box.height;
}

/** The finding, in bold at the top left. */
function writeTitle({ title }: Excel.Chart, text: string): void {
  if (text === "") {
    title.visible = false;
    return;
  }
  title.visible = true;
  title.text = chartText(text);
  title.overlay = false;
  title.left = 0;
  title.format.font.size = TITLE_POINTS;
  title.format.font.bold = true;
  title.format.font.color = COLOURS.ink;
}

/** At the bottom, without the base of a band. */
function writeLegend({ legend }: Excel.Chart, drawn: DrawnChart, series: readonly DrawnSeries[]): void {
  legend.visible = drawn.legend;
  if (!drawn.legend) return;
  legend.position = "Bottom";
  legend.overlay = false;
  series.forEach(({ draw }, index) => {
    if (draw === "base") legend.legendEntries.getItemAt(index).visible = false;
  });
}
