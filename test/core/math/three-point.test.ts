import fc from "fast-check";
import {
  pertDeviation,
  pertMean,
  triangularDeviation,
  triangularMean,
  triangularQuantile,
  type ThreePoint,
} from "../../../core/math/three-point";

/** Gridfolio design, metrics.md, Schedule (computed by hand). */
const example: ThreePoint = { low: 4, mode: 6, high: 12 };

const estimates: fc.Arbitrary<ThreePoint> = fc
  .array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 3, maxLength: 3 })
  .map((values) => {
    const [low = 0, mode = 0, high = 0] = [...values].sort((a, b) => a - b);
    return { low, mode, high };
  });

test("4, 6, 12 has the PERT mean 6.6667 and deviation 1.3333, the triangular 7.3333 and 1.6997", () => {
  expect(pertMean(example)).toBeCloseTo(6.6667, 4);
  expect(pertDeviation(example)).toBeCloseTo(1.3333, 4);
  expect(triangularMean(example)).toBeCloseTo(7.3333, 4);
  expect(triangularDeviation(example)).toBeCloseTo(1.6997, 4);
});

test("the triangular quantile rises from the lowest to the highest value, through the mode where its share is", () => {
  expect(triangularQuantile(example, 0)).toBe(4);
  expect(triangularQuantile(example, 1 / 4)).toBeCloseTo(6, 12); // (M − O) / (P − O)
  expect(triangularQuantile(example, 1)).toBe(12);
  fc.assert(
    fc.property(
      estimates,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (estimate, a, b) => {
        const [lower, upper] = [Math.min(a, b), Math.max(a, b)].map((p) => triangularQuantile(estimate, p));
        expect(lower).toBeLessThanOrEqual((upper ?? NaN) + 1e-6);
        expect(lower).toBeGreaterThanOrEqual(estimate.low - 1e-6);
        expect(upper).toBeLessThanOrEqual(estimate.high + 1e-6);
      },
    ),
  );
});

test("the mean of the quantiles is the triangular mean, and their spread the deviation", () => {
  const steps = 20_000;
  const values = Array.from({ length: steps }, (_, i) => triangularQuantile(example, (i + 0.5) / steps));
  const mean = values.reduce((total, value) => total + value, 0) / steps;
  const spread = values.reduce((total, value) => total + (value - mean) ** 2, 0) / steps;
  expect(mean).toBeCloseTo(triangularMean(example), 4);
  expect(Math.sqrt(spread)).toBeCloseTo(triangularDeviation(example), 3);
});

test("a sure value has no spread, and a probability beyond 1 is refused", () => {
  const sure = { low: 5, mode: 5, high: 5 };
  expect([triangularQuantile(sure, 0.3), triangularDeviation(sure), pertDeviation(sure)]).toEqual([5, 0, 0]);
  expect(() => triangularQuantile(example, 1.01)).toThrow(RangeError);
});
