import type { DrawnChart } from "../../core/index";

/** What a chart takes in a request, and each of its series and of its points that look or say something of their own. */
const CHART_BYTES = 9 * 1024;
const SERIES_BYTES = 2 * 1024;
const POINT_BYTES = 1024;

/** Bytes of charts in a request, about. */
export function chartBytes(charts: readonly DrawnChart[]): number {
  return charts.reduce((sum, { series }) => {
    const points = series.reduce(
      (count, { pointColours = {}, pointLabels = {} }) =>
        count + Object.keys(pointColours).length + Object.keys(pointLabels).length,
      0,
    );
    return sum + CHART_BYTES + series.length * SERIES_BYTES + points * POINT_BYTES;
  }, 0);
}
