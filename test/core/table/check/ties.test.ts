import { ties } from "../../../../core/table/check/ties";

test("a total ties to its rows within half a cent, and of large sums within their rounding", () => {
  expect(ties(100, 100.004)).toBe(true);
  expect(ties(100, 100.006)).toBe(false);
  expect(ties(1e12 + 900, 1e12)).toBe(true);
  expect(ties(1e12 + 1100, 1e12)).toBe(false);
  expect(ties(40_530_000, 40_520_000)).toBe(false);
});
