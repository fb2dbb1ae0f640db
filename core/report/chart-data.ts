import type { Area } from "../domain/cell-ref";
import type { DrawnCell, DrawnSeries } from "./drawing";
import { numberFormat } from "./number-format";
import type { ReportContext } from "./report-context";
import type { BubbleChart, CategoryChart, ChartBlock } from "./sheet-model";
import { COLOURS, type Style } from "./style";

const QUIET: Style = { size: 8, color: COLOURS.quiet };

/** The cells that a chart reads, and its series over them. */
export interface ChartData {
  readonly bottom: number;
  readonly cells: readonly DrawnCell[];
  readonly series: readonly DrawnSeries[];
}

/** Writes a chart's figures from a row on, as values: sorting or filtering a table changes nothing in the chart. */
export function chartData(block: ChartBlock, row: number, context: ReportContext): ChartData {
  const name = { row, column: 0, value: block.name, style: { ...QUIET, bold: true } };
  const data =
    block.chart.kind === "bubbles"
      ? bubbleData(block.chart, row + 1, context)
      : categoryData(block.chart, row + 1, context);
  return { ...data, cells: [name, ...data.cells] };
}

function quietRow(
  row: number,
  values: readonly (string | number | null)[],
  formats: readonly string[] = [],
): DrawnCell[] {
  return values.flatMap((value, column) => {
    const code = formats[column] ?? "";
    const style = code === "" || typeof value === "string" ? QUIET : { ...QUIET, numberFormat: code };
    return value === null ? [] : [{ row, column, value, style }];
  });
}

function categoryData(chart: CategoryChart, row: number, context: ReportContext): ChartData {
  const { categories, series } = chart;
  const first = row + 1;
  const last = row + Math.max(1, categories.length);
  const code = numberFormat(chart.valueFormat, context);
  const formats = ["", ...series.map(() => code)];
  const lines = categories.map((category, index) =>
    quietRow(first + index, [category, ...series.map(({ values }) => values[index] ?? null)], formats),
  );
  return {
    bottom: last + 2,
    cells: [
      quietRow(
        row,
        ["", ...series.map(({ name }) => name)].map((text) => text || null),
      ),
      ...lines,
    ].flat(),
    series: series.map(({ name, values, draw, colour, labels, pointColours }, index) => ({
      name,
      draw,
      colour,
      categories: column(0, first, last),
      values: column(index + 1, first, last),
      ...(labels === undefined ? {} : { labels }),
      ...(pointColours === undefined ? {} : { pointColours }),
      cached: { categories, values: categories.map((_, point) => values[point] ?? null) },
    })),
  };
}

function column(at: number, top: number, bottom: number): Area {
  return { top, bottom, left: at, right: at };
}

function bubbleData(chart: BubbleChart, row: number, context: ReportContext): ChartData {
  const formats = ["", numberFormat(chart.xFormat, context), numberFormat(chart.yFormat, context), ""];
  const groups = chart.groups.filter(({ points }) => points.length > 0);
  const cells = [quietRow(row, ["Bubble", chart.xTitle, chart.yTitle, "Size"])];
  const series: DrawnSeries[] = [];
  let first = row + 1;
  for (const { name, colour, points } of groups) {
    const last = first + points.length - 1;
    const start = first;
    cells.push(
      ...points.map(({ label, x, y, size }, index) => quietRow(start + index, [label, x, y, size], formats)),
    );
    series.push({
      name,
      draw: "bubble",
      colour,
      categories: column(1, first, last),
      values: column(2, first, last),
      sizes: column(3, first, last),
      ...(points.some(({ labelled }) => labelled)
        ? {
            pointLabels: Object.fromEntries(
              points.flatMap(({ label, labelled }, index) => (labelled ? [[index, label]] : [])),
            ),
          }
        : {}),
      cached: {
        categories: points.map(({ x }) => x),
        values: points.map(({ y }) => y),
        sizes: points.map(({ size }) => size),
      },
    });
    first = last + 1;
  }
  return { bottom: first + 1, cells: cells.flat(), series };
}
