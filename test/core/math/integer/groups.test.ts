import { groupsOf } from "../../../../core/math/integer/groups";
import { searchModel } from "../../../../core/math/integer/search-model";

const oneOf = (variables: number[], low: number) => ({
  variables,
  coefficients: variables.map(() => 1),
  low,
  high: 1,
});

test("the starts of a project are a group, and one must be chosen where the project is mandatory", () => {
  const rows = [oneOf([0, 1, 2], 1), oneOf([3, 4], -Infinity), oneOf([2, 3], -Infinity)];
  const groups = groupsOf(searchModel({ objective: [1, 1, 1, 1, 1, 1], rows }));
  expect(groups.members).toEqual([[0, 1, 2], [3, 4], [5]]);
  expect(Array.from(groups.mustHave)).toEqual([1, 0, 0]);
  expect(Array.from(groups.row)).toEqual([0, 1, -1]);
});
