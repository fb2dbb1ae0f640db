import { fixByBound, startSearch, type SearchStart } from "../../../../core/math/integer/start";
import type { IntegerProgramme } from "../../../../core/math/integer-programme";

function started(programme: IntegerProgramme): SearchStart | null {
  const starting = startSearch(programme);
  let step = starting.next();
  while (!step.done) step = starting.next();
  return step.value;
}

const row = { variables: [0, 1, 2], coefficients: [5, 6, 8], low: -Infinity, high: 11 };

test("a search starts with an answer and with a bound above it", () => {
  const start = started({ objective: [10, 9, 1], rows: [row] });
  expect(start?.incumbent.chosen).toEqual([1, 1, 0]);
  expect(start?.dual.bound).toBeGreaterThanOrEqual(19);
});

test("what cannot pay at the prices is fixed, and when nothing better is left the search is over", () => {
  const start = started({ objective: [10, 9, 1], rows: [row] });
  expect(start && fixByBound(start)).toBe(false);
});

test("rows that contradict each other are found before the search", () => {
  expect(started({ objective: [1, 1, 1], rows: [{ ...row, low: 30, high: Infinity }] })).toBeNull();
});
