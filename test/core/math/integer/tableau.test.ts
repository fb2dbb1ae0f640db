import { searchModel } from "../../../../core/math/integer/search-model";
import { newTableau, pivot, rebuild, recomputeBasicValues } from "../../../../core/math/integer/tableau";

const model = searchModel({
  objective: [3, -1],
  rows: [{ variables: [0, 1], coefficients: [3, 2], low: -Infinity, high: 4 }],
});

test("at first every variable stands where its worth wants it, and the sums follow", () => {
  const tableau = newTableau(model);
  expect(Array.from(tableau.atUpper)).toEqual([1, 0]);
  expect(tableau.basicValue[0]).toBe(3);
});

test("a variable and a sum change places, and again: the tableau is as it was", () => {
  const tableau = newTableau(model);
  const before = Array.from(tableau.entries);
  pivot(tableau, 0, 0);
  expect(Array.from(tableau.entries)).toEqual([1 / 3, -2 / 3]);
  expect(Array.from(tableau.reducedCost)).toEqual([1, -3]);
  pivot(tableau, 0, 0);
  expect(Array.from(tableau.entries)).toEqual(before);
});

test("a tableau that is worked out anew has the same basis and the same values", () => {
  const tableau = newTableau(model);
  pivot(tableau, 0, 0);
  tableau.atUpper[0] = 1;
  recomputeBasicValues(tableau);
  const value = tableau.basicValue[0]!;
  rebuild(tableau);
  expect(tableau.basic[0]).toBe(0);
  expect(tableau.basicValue[0]).toBeCloseTo(value, 12);
});
