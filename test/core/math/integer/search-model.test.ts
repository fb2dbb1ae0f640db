import { searchModel } from "../../../../core/math/integer/search-model";

test("a row of decimals is scaled to whole numbers without a common divisor, its limit to the last that can be met", () => {
  const row = { variables: [0, 1, 2], coefficients: [0.2, 0, 0.6], low: -Infinity, high: 0.75 };
  const model = searchModel({ objective: [1, 1, 1], rows: [row] });
  expect(Array.from(model.rowVariable)).toEqual([2, 0]);
  expect(Array.from(model.rowCoefficient)).toEqual([3, 1]);
  expect([model.low[0], model.high[0]]).toEqual([-Infinity, 3]);
  expect(Array.from(model.columnStart)).toEqual([0, 1, 1, 2]);
});

test("values in tenths differ by whole tenths, and by their common divisor", () => {
  expect(searchModel({ objective: [0.4, 1.2], rows: [] })).toMatchObject({ objectiveScale: 10, step: 4 });
});

test("of values that are no decimals of a few places no step is known", () => {
  expect(searchModel({ objective: [1 / 3, 1], rows: [] })).toMatchObject({ objectiveScale: 1, step: 0 });
});
