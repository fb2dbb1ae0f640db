import fc from "fast-check";
import { quantile } from "../../../core/math/quantile";

// R 4.2: quantile(c(6, 47, 49, 15, 42, 41, 7, 39, 43, 40, 36), type = 7)
const SAMPLE = [6, 47, 49, 15, 42, 41, 7, 39, 43, 40, 36];

test.each([
  [0, 6],
  [0.25, 25.5],
  [0.5, 40],
  [0.75, 42.5],
  [1, 49],
])("quantile %p of the sample is %p, as in Excel and R", (probability, expected) => {
  expect(quantile(SAMPLE, probability)).toBe(expected);
});

test("nothing has no quantile, and a probability beyond 1 is a mistake", () => {
  expect(quantile([], 0.5)).toBeNull();
  expect(() => quantile([1], 1.5)).toThrow(RangeError);
});

test("quantiles rise with the probability and stay within the values", () => {
  const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1 });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(values, share, share, (numbers, p, q) => {
      const low = quantile(numbers, Math.min(p, q)) ?? NaN;
      const high = quantile(numbers, Math.max(p, q)) ?? NaN;
      expect(low).toBeLessThanOrEqual(high);
      expect(low).toBeGreaterThanOrEqual(Math.min(...numbers));
      expect(high).toBeLessThanOrEqual(Math.max(...numbers));
    }),
  );
});
