import { relaxationValue, solveRelaxation } from "../../../../core/math/integer/dual-simplex";
import { searchModel } from "../../../../core/math/integer/search-model";
import { newTableau, setLimits } from "../../../../core/math/integer/tableau";

/** Dantzig's rule: by value for cost until the budget is spent, the last in part. */
const model = searchModel({
  objective: [10, 9, 8],
  rows: [{ variables: [0, 1, 2], coefficients: [5, 6, 8], low: -Infinity, high: 13 }],
});
const unlimited = { cutOff: -Infinity, workLimit: Infinity };

test("the relaxation of one budget is the best by value for cost, the last in part", () => {
  const tableau = newTableau(model);
  expect(solveRelaxation(tableau, unlimited)).toEqual({ state: "solved" });
  expect(relaxationValue(tableau)).toBeCloseTo(10 + 9 + (8 * 2) / 8, 12);
});

test("a variable that is fixed makes the relaxation worth less", () => {
  const tableau = newTableau(model);
  solveRelaxation(tableau, unlimited);
  setLimits(tableau, 2, { lower: 1, upper: 1 });
  solveRelaxation(tableau, unlimited);
  expect(relaxationValue(tableau)).toBeCloseTo(8 + 10, 12);
});

test("it leaves off as soon as the bound is of no use, and when the work is done", () => {
  expect(solveRelaxation(newTableau(model), { cutOff: 25, workLimit: Infinity })).toEqual({
    state: "below-cut-off",
  });
  expect(solveRelaxation(newTableau(model), { cutOff: -Infinity, workLimit: 0 })).toEqual({
    state: "paused",
  });
});

test("a demand that cannot be met is told by its row", () => {
  const rows = [{ variables: [0, 1], coefficients: [1, 2], low: 4, high: Infinity }];
  expect(solveRelaxation(newTableau(searchModel({ objective: [1, 1], rows })), unlimited)).toEqual({
    state: "infeasible",
    row: 0,
  });
});
