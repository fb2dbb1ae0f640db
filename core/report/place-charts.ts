import { ROW_POINTS } from "./text-width";
import { chartData } from "./chart-data";
import type { DrawnCell, DrawnChart } from "./drawing";
import type { Format } from "../domain/measure";
import { columnHeader, numberFormat } from "./number-format";
import { columnX, spanPoints } from "./page";
import { piece, type PendingChart, type Piece, type Spot } from "./piece";
import type { ReportContext } from "./report-context";
import type { ChartBlock } from "./sheet-model";

/** A chart narrower than this is not legible, however narrow the tables under it are. */
const NARROWEST_PAGE_POINTS = 480;
const GUTTER_POINTS = 8;

/** Charts beside each other, each with its share of the span. */
export function placeCharts(blocks: readonly ChartBlock[], { row, span, page }: Spot): Piece {
  const least = page.kind === "page" ? 0 : NARROWEST_PAGE_POINTS;
  const room = Math.max(least, spanPoints(page, span));
  let x = columnX(page, span.left);
  const charts = blocks.map((block): PendingChart => {
    const width = room * (block.width ?? 1 / blocks.length);
    const chart = { block, row, x, width: width - GUTTER_POINTS, rows: block.height };
    x += width;
    return chart;
  });
  const bottom = row + Math.max(...blocks.map(({ height }) => height));
  const heights = Array.from({ length: bottom - row }, (_, index) => [row + index, ROW_POINTS] as const);
  return piece({ bottom, charts, heights });
}

/** Draws the charts, now that every row's height is known, with the cells that they read from a row on. */
export function drawCharts(
  charts: readonly PendingChart[],
  { row, heights, context }: { row: number; heights: ReadonlyMap<number, number>; context: ReportContext },
): { charts: DrawnChart[]; cells: DrawnCell[]; bottom: number } {
  const drawn: DrawnChart[] = [];
  const cells: DrawnCell[] = [];
  let bottom = row;
  for (const chart of charts) {
    const data = chartData(chart.block, bottom, context);
    const y = rowsPoints(heights, 0, chart.row);
    const box = {
      x: chart.x,
      y,
      width: chart.width,
      height: rowsPoints(heights, chart.row, chart.row + chart.rows),
    };
    drawn.push({ ...chartFrame(chart.block, context), box, series: data.series });
    cells.push(...data.cells);
    bottom = data.bottom;
  }
  return { charts: drawn, cells, bottom };
}

/** The height of the rows from `from` up to, not including, `to`, in points. */
export function rowsPoints(heights: ReadonlyMap<number, number>, from: number, to: number): number {
  let points = 0;
  for (let row = from; row < to; row += 1) points += heights.get(row) ?? ROW_POINTS;
  return points;
}

function chartFrame(
  { name, title, chart }: ChartBlock,
  context: ReportContext,
): Omit<DrawnChart, "box" | "series"> {
  const titled = (text: string | undefined, format: Format): string =>
    columnHeader({ title: text ?? "", format }, context).replace(/^ \((.*)\)$/, "$1");
  const base = { name, title, summary: summaryOf({ title, chart }), kind: chart.kind };
  if (chart.kind === "bubbles") {
    const titles = {
      xTitle: titled(chart.xTitle, chart.xFormat),
      yTitle: titled(chart.yTitle, chart.yFormat),
    };
    const formats = {
      xFormat: axisFormat(chart.xFormat, context),
      yFormat: axisFormat(chart.yFormat, context),
    };
    return { ...base, ...titles, ...formats, legend: chart.groups.length > 1 };
  }
  const yTitle = titled(chart.valueTitle, chart.valueFormat);
  const legend = chart.series.filter(({ draw }) => draw !== "base").length > 1;
  return {
    ...base,
    ...(yTitle === "" ? {} : { yTitle }),
    xFormat: "General",
    yFormat: axisFormat(chart.valueFormat, context),
    legend,
  };
}

/** Along an axis nothing stands under each other, so no room is kept for a parenthesis. */
function axisFormat(format: Format, context: ReportContext): string {
  const sections = numberFormat(format, context).replace(/_\)/g, "").split(";");
  return sections.slice(0, 2).join(";") || "General";
}

/** A chart in words: what it says, and of how much. */
function summaryOf({ title, chart }: Pick<ChartBlock, "title" | "chart">): string {
  if (chart.kind === "bubbles") {
    const points = chart.groups.reduce((count, group) => count + group.points.length, 0);
    return `${title}. ${points} bubbles; across ${chart.xTitle}, up ${chart.yTitle}.`;
  }
  const { categories, series } = chart;
  const names = series.filter(({ draw }) => draw !== "base").map(({ name }) => name);
  const range = `${categories[0] ?? ""} to ${categories[categories.length - 1] ?? ""}`;
  return `${title}. ${names.join(", ")}; ${categories.length} categories, ${range}.`;
}
