import { restricted, rowSums, withPart, worthOfPart } from "../../../../core/math/integer/restrict";
import { searchModel } from "../../../../core/math/integer/search-model";

const model = searchModel({
  objective: [1, 2, 3],
  rows: [
    { variables: [0, 1, 2], coefficients: [6, 5, 4], low: -Infinity, high: 11 },
    { variables: [0, 1], coefficients: [3, 2], low: -Infinity, high: 50 },
  ],
});

test("what is fixed uses up its part of a row, and a row that always holds is left out", () => {
  const chosen = [1, 0, 1];
  const part = restricted(model, [1, 2], { chosen, sums: rowSums(model, chosen) });
  expect(part).toMatchObject({ variables: 2, rows: 1 });
  expect(Array.from(part.objective)).toEqual([2, 3]);
  expect(part.high[0]).toBe(5);
});

test("the part of an answer is put back in its place", () => {
  expect(withPart([1, 0, 1], [1, 2], [1, 0])).toEqual([1, 1, 0]);
  expect(worthOfPart(model, [1, 2], [1, 1, 0])).toBe(2);
});
