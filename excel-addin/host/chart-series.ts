import { COLOURS, type DrawnChart, type DrawnSeries } from "../../core/index";
import { rangeOf } from "./address";
import { inkOn, isPale, onWhite } from "./chart-colours";
import { chartText } from "./chart-text";

/** A strong colour must let the lines on it through; a pale one would vanish. */
const BAND_OPACITY = { strong: 0.25, pale: 0.8 };
const AREA_OPACITY = 0.6;
const LINE_POINTS = 2.25;
/** Percents: between two bars, and how far stacked ones lie over each other. */
const GAP = 50;
const OVERLAP = { stacked: 100, column: 0 };
const BUBBLE_SCALE = 60;
const LABEL_POINTS = 9;

/** Excel's names for what our series are drawn as; one chart may mix them. */
export type SeriesKind =
  | "ColumnClustered"
  | "ColumnStacked"
  | "BarClustered"
  | "BarStacked"
  | "Line"
  | "Area"
  | "AreaStacked"
  | "Bubble";

/** What a series is drawn as. */
export function kindOf({ draw }: DrawnSeries, kind: DrawnChart["kind"]): SeriesKind {
  switch (draw) {
    case "column":
      return kind === "bars" ? "BarClustered" : "ColumnClustered";
    case "stacked":
      return kind === "bars" ? "BarStacked" : "ColumnStacked";
    case "line":
    case "dashed":
      return "Line";
    case "area":
      return "Area";
    case "base":
    case "band":
      return "AreaStacked";
    case "bubble":
      return "Bubble";
  }
}

export interface SeriesJob {
  readonly chart: DrawnChart;
  readonly drawn: DrawnSeries;
  readonly sheet: Excel.Worksheet;
}

/** Where a series takes its numbers from, and how it looks. */
export function writeSeries(series: Excel.ChartSeries, { chart, drawn, sheet }: SeriesJob): void {
  series.name = chartText(drawn.name);
  series.setValues(rangeOf(sheet, drawn.values));
  series.setXAxisValues(rangeOf(sheet, drawn.categories));
  if (drawn.sizes) series.setBubbleSizes(rangeOf(sheet, drawn.sizes));
  switch (drawn.draw) {
    case "column":
    case "stacked":
      series.format.fill.setSolidColor(drawn.colour);
      series.gapWidth = GAP;
      series.overlap = OVERLAP[drawn.draw];
      series.invertIfNegative = false;
      break;
    case "line":
    case "dashed":
      series.format.line.color = drawn.colour;
      series.format.line.weight = LINE_POINTS;
      series.format.line.lineStyle = drawn.draw === "dashed" ? "Dash" : "Continuous";
      series.markerStyle = "None";
      series.smooth = false;
      break;
    case "area":
      series.format.fill.setSolidColor(onWhite(drawn.colour, AREA_OPACITY));
      break;
    case "base":
      series.format.fill.clear();
      break;
    case "band":
      series.format.fill.setSolidColor(
        onWhite(drawn.colour, BAND_OPACITY[isPale(drawn.colour) ? "pale" : "strong"]),
      );
      break;
    case "bubble":
      series.format.fill.setSolidColor(drawn.colour);
      series.format.line.color = COLOURS.white;
      series.bubbleScale = BUBBLE_SCALE;
  }
  writePoints(series, drawn);
  writeLabels(series, drawn, chart);
}

/** Single points in another colour: grey for context, colour for the message. */
function writePoints(series: Excel.ChartSeries, { pointColours = {} }: DrawnSeries): void {
  for (const [index, colour] of Object.entries(pointColours)) {
    series.points.getItemAt(Number(index)).format.fill.setSolidColor(colour);
  }
}

const LABEL_POSITIONS = { stacked: "Center", column: "OutsideEnd", bubble: "Right" } as const;

/** Labels of all points, or texts of single ones. */
function writeLabels(series: Excel.ChartSeries, drawn: DrawnSeries, { yFormat }: DrawnChart): void {
  const { draw, labels, pointLabels = {}, colour } = drawn;
  const position =
    draw === "stacked" || draw === "column" || draw === "bubble" ? LABEL_POSITIONS[draw] : "Top";
  if (labels) {
    series.hasDataLabels = true;
    const all = series.dataLabels;
    all.showValue = true;
    all.linkNumberFormat = false;
    all.numberFormat = yFormat;
    all.position = position;
    all.format.font.color = draw === "stacked" ? inkOn(colour) : COLOURS.ink;
    all.format.font.size = LABEL_POINTS;
  }
  for (const [index, text] of Object.entries(pointLabels)) {
    const point = series.points.getItemAt(Number(index));
    point.hasDataLabel = true;
    point.dataLabel.text = chartText(text);
    point.dataLabel.position = position;
    point.dataLabel.format.font.color = COLOURS.ink;
    point.dataLabel.format.font.size = LABEL_POINTS;
  }
}
