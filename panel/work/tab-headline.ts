import type { CategoryChart, SheetModel } from "../../core/index";
import type { SmallChart, TabHeadline } from "./messages";

/** Of bars that are ranked the first say most; a course over time is shown whole. */
const MOST_POINTS = { bars: 12, columns: 60 };

/** What a tab says first, as the panel shows it after a run; `null` where it has no finding. */
export function tabHeadline({ title, bands }: SheetModel): TabHeadline | null {
  const blocks = bands.flat().map(({ block }) => block);
  const headline = blocks.find((block) => block.kind === "headline");
  if (!headline) return null;
  const chart = blocks.flatMap((block) =>
    block.kind === "chart" && block.chart.kind !== "bubbles" ? [smallChart(block.title, block.chart)] : [],
  )[0];
  return {
    title,
    finding: headline.finding,
    tiles: blocks.flatMap((block) => (block.kind === "tiles" ? block.tiles : [])),
    ...(chart && { chart }),
  };
}

function smallChart(title: string, { kind, categories, series }: CategoryChart): SmallChart {
  const most = MOST_POINTS[kind];
  return {
    title,
    categories: categories.slice(0, most),
    // What only carries another series is no message of its own.
    series: series
      .filter(({ draw }) => draw !== "base" && draw !== "band")
      .map(({ name, values, draw }) => ({
        name,
        values: values.slice(0, most),
        draw: draw === "line" || draw === "dashed" ? draw : "bar",
      })),
    more: Math.max(0, categories.length - most),
  };
}
