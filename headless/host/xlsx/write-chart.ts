import type { DrawnChart, DrawnSeries } from "../../../core/index";
import { AXIS_REFERENCES, bubbleAxes, categoryAxes } from "./chart-axes";
import {
  areaSeriesXml,
  barSeriesXml,
  bubbleSeriesXml,
  lineSeriesXml,
  type NumberedSeries,
  type SeriesContext,
} from "./chart-series";
import { chartTitle, line, solidFill, textProperties } from "./chart-text";
import { XML_HEADER, type Namespaces } from "./namespaces";

export interface ChartJob extends SeriesContext {
  readonly namespaces: Namespaces;
  readonly date1904: boolean;
}

/** Share of a bar's width that is left between two, and of stacked bars that lies over each other: percents. */
const GAP = 50;
const BUBBLE_SCALE = 60;

/** A native chart part. Elements stand in the order of the schema: Excel repairs what is out of order. */
export function chartPartXml(job: ChartJob): string {
  const { chart, namespaces: ns, date1904 } = job;
  const title = chart.title === "" ? "" : chartTitle(chart.title);
  return (
    `${XML_HEADER}<c:chartSpace xmlns:c="${ns.chart}" xmlns:a="${ns.drawing}" xmlns:r="${ns.relationships}">` +
    `<c:date1904 val="${date1904 ? 1 : 0}"/><c:roundedCorners val="0"/><c:chart>${title}` +
    `<c:autoTitleDeleted val="${title === "" ? 1 : 0}"/>${plotArea(job)}${legend(chart)}` +
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `<c:spPr>${solidFill("#FFFFFF")}${line(undefined)}</c:spPr>${textProperties()}</c:chartSpace>`
  );
}

function plotArea(job: ChartJob): string {
  const { charts, axes } = job.chart.kind === "bubbles" ? bubbles(job) : categories(job);
  return `<c:plotArea><c:layout/>${charts}${axes}<c:spPr><a:noFill/>${line(undefined)}</c:spPr></c:plotArea>`;
}

/** Areas lie at the back, then bars, then lines. */
function categories(job: ChartJob): { charts: string; axes: string } {
  const { chart } = job;
  const groups = grouped(chart.series);
  refuseMixedStacks(chart);
  const single = groups.bars.length === 1 && groups.bars[0]?.series.labels === true;
  const hidden = single && groups.lines.length === 0 && groups.areas.length === 0;
  const fromZero = groups.bars.length > 0 || groups.areas.length > 0;
  const crossBetween = groups.bars.length > 0 ? "between" : "midCat";
  return {
    charts: areaChart(groups.areas, job) + barChart(groups.bars, job) + lineChart(groups.lines, job),
    axes: categoryAxes({ chart, hidden, fromZero, crossBetween }),
  };
}

function grouped(
  series: readonly DrawnSeries[],
): Record<"areas" | "bars" | "lines", readonly NumberedSeries[]> {
  const numbered = series.map((one, index) => ({ series: one, index }));
  const drawn = (...kinds: readonly DrawnSeries["draw"][]): readonly NumberedSeries[] =>
    numbered.filter((one) => kinds.includes(one.series.draw));
  return {
    areas: drawn("area", "base", "band"),
    bars: drawn("column", "stacked"),
    lines: drawn("line", "dashed"),
  };
}

/** A plot area has one way to stack each kind of chart. */
function refuseMixedStacks({ name, series }: DrawnChart): void {
  const has = (draw: DrawnSeries["draw"]): boolean => series.some((one) => one.draw === draw);
  if ((has("column") && has("stacked")) || (has("area") && (has("base") || has("band")))) {
    throw new RangeError(`chartPartXml: ${name} must not draw both stacked and unstacked series of one kind`);
  }
}

function areaChart(all: readonly NumberedSeries[], job: ChartJob): string {
  if (all.length === 0) return "";
  const grouping = all.some(({ series }) => series.draw !== "area") ? "stacked" : "standard";
  const inside = all.map((one) => areaSeriesXml(one, job)).join("");
  return `<c:areaChart><c:grouping val="${grouping}"/><c:varyColors val="0"/>${inside}${AXIS_REFERENCES}</c:areaChart>`;
}

function barChart(all: readonly NumberedSeries[], job: ChartJob): string {
  if (all.length === 0) return "";
  const stacked = all.some(({ series }) => series.draw === "stacked");
  const inside = all.map((one) => barSeriesXml(one, job)).join("");
  const percent = job.namespaces.strict ? "%" : "";
  const overlap = stacked ? 100 : 0;
  return (
    `<c:barChart><c:barDir val="${job.chart.kind === "bars" ? "bar" : "col"}"/>` +
    `<c:grouping val="${stacked ? "stacked" : "clustered"}"/><c:varyColors val="0"/>${inside}` +
    `<c:gapWidth val="${GAP}${percent}"/><c:overlap val="${overlap}${percent}"/>${AXIS_REFERENCES}</c:barChart>`
  );
}

function lineChart(all: readonly NumberedSeries[], job: ChartJob): string {
  if (all.length === 0) return "";
  const inside = all.map((one) => lineSeriesXml(one, job)).join("");
  return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${inside}<c:marker val="1"/>${AXIS_REFERENCES}</c:lineChart>`;
}

function bubbles(job: ChartJob): { charts: string; axes: string } {
  const { chart } = job;
  const inside = chart.series.map((series, index) => bubbleSeriesXml({ series, index }, job)).join("");
  const scale = `<c:bubbleScale val="${BUBBLE_SCALE}${job.namespaces.strict ? "%" : ""}"/>`;
  return {
    charts:
      `<c:bubbleChart><c:varyColors val="0"/>${inside}${scale}<c:showNegBubbles val="0"/>` +
      `<c:sizeRepresents val="area"/>${AXIS_REFERENCES}</c:bubbleChart>`,
    axes: bubbleAxes({ chart, hidden: false, fromZero: false, crossBetween: "midCat" }),
  };
}

/** At the bottom, without the base of a band. */
function legend({ legend: wanted, series }: DrawnChart): string {
  if (!wanted) return "";
  const unseen = series.flatMap(({ draw }, index) =>
    draw === "base" ? [`<c:legendEntry><c:idx val="${index}"/><c:delete val="1"/></c:legendEntry>`] : [],
  );
  return `<c:legend><c:legendPos val="b"/>${unseen.join("")}<c:overlay val="0"/>${textProperties()}</c:legend>`;
}
