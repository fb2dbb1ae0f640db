import { COLOURS, seriesInOrder, shortened, type DrawnChart, type DrawnSeries } from "../../core/index";
import { rowPixels } from "./pixels";
import { toSheetsFormat } from "./sheets-format";

/** What a chart of Google Sheets is told, by the names of its options. */
export type ChartOptions = Readonly<Record<string, unknown>>;

/** Longer ones are no help beside a picture. */
const LONGEST_TEXT = 255;
const TITLE_POINTS = 11;
const TEXT_POINTS = 9;
const LINE_PIXELS = 3;
const DASHES = [4, 4];
/** A strong colour must let the lines on it through. */
const BAND_OPACITY = 0.3;
const AREA_OPACITY = 0.6;

/** All of a chart but its ranges and its place. */
export function chartOptions(chart: DrawnChart): ChartOptions {
  const series = seriesInOrder(chart.series);
  const isBars = chart.kind === "bars";
  const [across, down] = [axis(chart.xTitle, chart.xFormat), axis(chart.yTitle, chart.yFormat)];
  const values = { ...down, ...limits(chart), gridlines: { color: COLOURS.rule } };
  return {
    title: shortened(chart.title, LONGEST_TEXT),
    titleTextStyle: { color: COLOURS.ink, bold: true, fontSize: TITLE_POINTS },
    width: rowPixels(chart.box.width),
    height: rowPixels(chart.box.height),
    legend: { position: chart.legend && chart.kind !== "bubbles" ? "bottom" : "none" },
    backgroundColor: COLOURS.white,
    // The values of a lying bar go across.
    hAxis: isBars ? values : across,
    vAxis: isBars ? across : values,
    ...(chart.kind === "bubbles"
      ? { series: { 0: { color: series[0]?.colour ?? COLOURS.accent } } }
      : {
          isStacked: series.some(({ draw }) => draw === "stacked" || draw === "band"),
          series: Object.fromEntries(series.map((one, index) => [index, seriesOptions(one, chart)])),
        }),
  };
}

function axis(title: string | undefined, format: string): ChartOptions {
  const text = { color: COLOURS.quiet, fontSize: TEXT_POINTS };
  return {
    title: shortened(title ?? "", LONGEST_TEXT),
    titleTextStyle: { ...text, bold: false, italic: false },
    textStyle: text,
    ...(format === "" || format === "General" ? {} : { format: toSheetsFormat(format) }),
  };
}

/** Bars and areas begin at zero, or they would lie. */
function limits({ kind, series }: DrawnChart): ChartOptions {
  const isFromZero = kind !== "bubbles" && series.some(({ draw }) => draw !== "line" && draw !== "dashed");
  const values = series.flatMap(({ cached }) => cached.values.filter((value) => value !== null));
  if (isFromZero && values.every((value) => value >= 0)) return { viewWindow: { min: 0 } };
  return isFromZero && values.every((value) => value <= 0) ? { viewWindow: { max: 0 } } : {};
}

function seriesOptions({ name, draw, colour, labels }: DrawnSeries, { kind }: DrawnChart): ChartOptions {
  const common = {
    labelInLegend: shortened(name, LONGEST_TEXT),
    color: colour,
    ...(labels ? { dataLabel: "value" } : {}),
  };
  switch (draw) {
    case "column":
    case "stacked":
      return kind === "bars" ? common : { ...common, type: "bars" };
    case "line":
      return { ...common, type: "line", lineWidth: LINE_PIXELS, pointSize: 0 };
    case "dashed":
      return { ...common, type: "line", lineWidth: LINE_PIXELS, pointSize: 0, lineDashStyle: DASHES };
    case "area":
      return { ...common, type: "area", areaOpacity: AREA_OPACITY };
    case "base":
      return { ...common, type: "area", areaOpacity: 0, lineWidth: 0, visibleInLegend: false };
    case "band":
      return { ...common, type: "area", areaOpacity: BAND_OPACITY, lineWidth: 0 };
    case "bubble":
      return common;
  }
}
