import fc from "fast-check";
import { expectedValue } from "../../../core/math/expected-value";

test("a sure thing is worth itself, what cannot happen nothing", () => {
  expect(expectedValue([{ probability: 1, value: 7 }])).toBe(7);
  expect(expectedValue([{ probability: 0, value: 7 }])).toBe(0);
  expect(expectedValue([])).toBe(0);
});

test("the expected value lies between the worst and the best of what is certain to come one way or the other", () => {
  const value = fc.integer({ min: -1000, max: 1000 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100 }), value, value, (percent, a, b) => {
      const chances = [
        { probability: percent / 100, value: a },
        { probability: 1 - percent / 100, value: b },
      ];
      const worth = expectedValue(chances);
      expect(worth).toBeGreaterThanOrEqual(Math.min(a, b) - 1e-9);
      expect(worth).toBeLessThanOrEqual(Math.max(a, b) + 1e-9);
    }),
  );
});
