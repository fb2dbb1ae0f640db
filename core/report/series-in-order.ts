import type { DrawnSeries } from "./drawing";

/** A chart's series as they are drawn: areas lie at the back, then bars, then lines. What comes first is drawn first. */
export function seriesInOrder(series: readonly DrawnSeries[]): readonly DrawnSeries[] {
  return [...series].sort((one, other) => layer(one) - layer(other));
}

function layer({ draw }: DrawnSeries): number {
  if (draw === "area" || draw === "base" || draw === "band") return 0;
  return draw === "column" || draw === "stacked" ? 1 : 2;
}
