import { boundOf, cutOffOf, noIncumbent, offer } from "../../../../core/math/integer/incumbent";
import { searchModel } from "../../../../core/math/integer/search-model";

const programme = {
  objective: [0.4, 0.6],
  rows: [{ variables: [0, 1], coefficients: [1, 1], low: -Infinity, high: 1 }],
};

test("only a better answer that keeps every row is taken", () => {
  const incumbent = noIncumbent(programme, searchModel(programme));
  expect(offer(incumbent, [1, 1])).toBe(false);
  expect(offer(incumbent, [1, 0])).toBe(true);
  expect(offer(incumbent, [1, 0])).toBe(false);
  expect(offer(incumbent, [0, 1])).toBe(true);
  expect(incumbent.chosen).toEqual([0, 1]);
});

test("where values go by steps, a bound counts only from the next step on, and is rounded down to a step", () => {
  const incumbent = noIncumbent(programme, searchModel(programme));
  offer(incumbent, [1, 0]);
  expect(incumbent.worth).toBe(4);
  expect(cutOffOf(incumbent)).toBeCloseTo(6, 6);
  expect(boundOf(incumbent, 7.9)).toBe(0.6);
});
