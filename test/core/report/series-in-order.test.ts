import { seriesInOrder } from "../../../core/report/series-in-order";
import type { DrawnSeries } from "../../../core/report/drawing";

const cell = { top: 0, left: 0, bottom: 0, right: 0 };
const series = (name: string, draw: DrawnSeries["draw"]): DrawnSeries => ({
  ...{ name, draw, colour: "#0072B2", categories: cell, values: cell },
  cached: { categories: [], values: [] },
});

test("areas lie behind bars, and bars behind lines; of one kind the first stays first", () => {
  const drawn = [
    series("plan", "line"),
    series("limit", "dashed"),
    series("actual", "column"),
    series("low", "base"),
    series("outlook", "stacked"),
    series("spread", "band"),
    series("total", "area"),
  ];
  expect(seriesInOrder(drawn).map(({ name }) => name)).toEqual([
    ...["low", "spread", "total", "actual", "outlook", "plan", "limit"],
  ]);
  expect(drawn[0]?.name).toBe("plan");
});
