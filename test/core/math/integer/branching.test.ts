import { branchOf, relaxedValues } from "../../../../core/math/integer/branching";
import { solveRelaxation } from "../../../../core/math/integer/dual-simplex";
import { searchModel } from "../../../../core/math/integer/search-model";
import { newTableau } from "../../../../core/math/integer/tableau";

const relaxed = (high: number) => {
  const rows = [{ variables: [0, 1, 2], coefficients: [5, 6, 8], low: -Infinity, high }];
  const tableau = newTableau(searchModel({ objective: [10, 9, 8], rows }));
  solveRelaxation(tableau, { cutOff: -Infinity, workLimit: Infinity });
  return tableau;
};

test("the search branches on the project that the relaxation takes in part", () => {
  const tableau = relaxed(13);
  expect(Array.from(relaxedValues(tableau))).toEqual([1, 1, 0.25]);
  expect(branchOf(tableau)?.variable).toBe(2);
});

test("a relaxation without parts leaves nothing to branch on", () => {
  expect(branchOf(relaxed(11))).toBeNull();
});
