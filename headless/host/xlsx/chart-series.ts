import { COLOURS, type DrawnChart, type DrawnSeries } from "../../../core/index";
import { absoluteArea, categoriesXml, numbersXml } from "./chart-data";
import { chartText, line, richText, solidFill, textProperties } from "./chart-text";
import { escapeXml } from "./xml";
import { encodeText } from "./shared-text";

/** A series with its place in the order of the whole chart. */
export interface NumberedSeries {
  readonly series: DrawnSeries;
  readonly index: number;
}

export interface SeriesContext {
  readonly chart: DrawnChart;
  /** The sheet's actual name. */
  readonly sheet: string;
}

const BUBBLE_OPACITY = 0.75;
/** A strong colour must let the lines on it through; a pale one would vanish. */
const BAND_OPACITY = { strong: 0.25, pale: 0.8 };
const AREA_OPACITY = 0.6;
const LINE_WIDTH = 28_575;

/** A bar, upright or lying, alone or stacked (CT_BarSer). */
export function barSeriesXml(numbered: NumberedSeries, context: SeriesContext): string {
  const { series } = numbered;
  const stacked = series.draw === "stacked";
  return wrapped(numbered, [
    `<c:spPr>${solidFill(series.colour)}${line(undefined)}</c:spPr><c:invertIfNegative val="0"/>`,
    pointColoursXml(series, '<c:invertIfNegative val="0"/>'),
    labelsXml(series, context.chart, stacked ? "ctr" : "outEnd"),
    categoryData(series, context),
  ]);
}

/** A line, solid or dashed, without markers (CT_LineSer). */
export function lineSeriesXml(numbered: NumberedSeries, context: SeriesContext): string {
  const { series } = numbered;
  const dash = series.draw === "dashed" ? '<a:prstDash val="dash"/>' : "";
  const stroke = `<a:ln w="${LINE_WIDTH}" cap="rnd">${solidFill(series.colour)}${dash}<a:round/></a:ln>`;
  return wrapped(numbered, [
    `<c:spPr>${stroke}</c:spPr><c:marker><c:symbol val="none"/></c:marker>`,
    labelsXml(series, context.chart, "t"),
    `${categoryData(series, context)}<c:smooth val="0"/>`,
  ]);
}

/** An area; the base of a band is there but not seen (CT_AreaSer). */
export function areaSeriesXml(numbered: NumberedSeries, context: SeriesContext): string {
  const { series } = numbered;
  const opacity =
    series.draw === "band" ? BAND_OPACITY[isPale(series.colour) ? "pale" : "strong"] : AREA_OPACITY;
  const fill = series.draw === "base" ? "<a:noFill/>" : solidFill(series.colour, opacity);
  return wrapped(numbered, [`<c:spPr>${fill}${line(undefined)}</c:spPr>`, categoryData(series, context)]);
}

/** Bubbles of one group (CT_BubbleSer). */
export function bubbleSeriesXml(numbered: NumberedSeries, { chart, sheet }: SeriesContext): string {
  const { series } = numbered;
  const { categories, values, sizes = [] } = series.cached;
  const x = categories.map((value) => (typeof value === "number" ? value : null));
  const fill = `${solidFill(series.colour, BUBBLE_OPACITY)}<a:ln w="9525">${solidFill(COLOURS.white)}</a:ln>`;
  return wrapped(numbered, [
    `<c:spPr>${fill}</c:spPr><c:invertIfNegative val="0"/>`,
    pointColoursXml(series, '<c:invertIfNegative val="0"/><c:bubble3D val="0"/>'),
    labelsXml(series, chart, "r"),
    numbersXml("xVal", absoluteArea(sheet, series.categories), { values: x, format: chart.xFormat }),
    numbersXml("yVal", absoluteArea(sheet, series.values), { values, format: chart.yFormat }),
    series.sizes
      ? numbersXml("bubbleSize", absoluteArea(sheet, series.sizes), { values: sizes, format: "General" })
      : "",
    '<c:bubble3D val="0"/>',
  ]);
}

function wrapped({ series, index }: NumberedSeries, inside: readonly string[]): string {
  const name = `<c:tx><c:v>${encodeText(chartText(series.name))}</c:v></c:tx>`;
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${name}${inside.join("")}</c:ser>`;
}

function categoryData({ categories, values, cached }: DrawnSeries, { chart, sheet }: SeriesContext): string {
  return (
    categoriesXml(absoluteArea(sheet, categories), cached.categories, chart.xFormat) +
    numbersXml("val", absoluteArea(sheet, values), { values: cached.values, format: chart.yFormat })
  );
}

/** Single points in another colour: grey for context, colour for the message. */
function pointColoursXml({ pointColours = {} }: DrawnSeries, properties: string): string {
  return Object.entries(pointColours)
    .sort(([one], [other]) => Number(one) - Number(other))
    .map(
      ([index, colour]) =>
        `<c:dPt><c:idx val="${index}"/>${properties}<c:spPr>${solidFill(colour)}${line(undefined)}</c:spPr></c:dPt>`,
    )
    .join("");
}

/** Labels of all points, or texts of single ones. */
function labelsXml(
  { labels = false, pointLabels = {}, draw, colour }: DrawnSeries,
  chart: DrawnChart,
  position: string,
): string {
  const place = `<c:dLblPos val="${position}"/>`;
  const single = Object.entries(pointLabels)
    .sort(([one], [other]) => Number(one) - Number(other))
    .map(
      ([index, text]) => `<c:dLbl><c:idx val="${index}"/>${richText(text)}${place}${shown(true)}</c:dLbl>`,
    );
  if (!labels && single.length === 0) return "";
  const ink = draw === "stacked" ? inkOn(colour) : COLOURS.ink;
  const format = `<c:numFmt formatCode="${escapeXml(chart.yFormat)}" sourceLinked="0"/>`;
  const look = `${format}<c:spPr><a:noFill/>${line(undefined)}</c:spPr>${textProperties({ colour: ink })}${place}`;
  return `<c:dLbls>${single.join("")}${look}${shown(labels)}</c:dLbls>`;
}

function shown(value: boolean): string {
  return (
    `<c:showLegendKey val="0"/><c:showVal val="${value ? 1 : 0}"/><c:showCatName val="0"/>` +
    '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>'
  );
}

/** White or ink, whichever reads better on a colour. */
function inkOn(colour: string): string {
  return isPale(colour) ? COLOURS.ink : COLOURS.white;
}

/** By relative luminance (WCAG 2, with its curve rounded to a power). */
function isPale(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    (at) => (parseInt(colour.slice(at, at + 2), 16) / 255) ** 2.2,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.3;
}
