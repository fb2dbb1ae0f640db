import { exponential, logarithm, power } from "../../../core/math/power";

test("powers, exponentials and logarithms agree with the engine's to the last few bits", () => {
  for (const x of [0.001, 0.5, 1, 1.08, 2, 10, 12_345.678]) {
    expect(Math.abs(power(x, 1 / 12) / Math.pow(x, 1 / 12) - 1)).toBeLessThan(1e-15);
    expect(Math.abs(logarithm(x) - Math.log(x))).toBeLessThan(2e-15);
    expect(Math.abs(exponential(-x) - Math.exp(-x))).toBeLessThan(1e-15);
  }
});

test("the edges are those of IEEE 754", () => {
  expect(power(0, 0)).toBe(1);
  expect(power(-8, 1 / 3)).toBeNaN();
  expect(logarithm(0)).toBe(-Infinity);
  expect(logarithm(-1)).toBeNaN();
});
