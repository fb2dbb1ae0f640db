import fc from "fast-check";
import { rootInside, rootsOnGrid } from "../../../core/math/roots";

test("the cube root of two is found to the last bits", () => {
  expect(Math.abs(rootInside((x) => x * x * x - 2, { low: 0, high: 2 }) - Math.cbrt(2))).toBeLessThan(1e-15);
});

test("a very flat function is searched by halving and still ends", () => {
  expect(Math.abs(rootInside((x) => (x - 1 / 3) ** 9, { low: 0, high: 1 }) - 1 / 3)).toBeLessThan(1e-12);
});

test("a bracket without a change of sign is a mistake of the caller", () => {
  expect(() => rootInside((x) => x * x + 1, { low: -1, high: 1 })).toThrow(RangeError);
});

test("all roots of a product of lines are found, rising, on and between the points of the grid", () => {
  const roots = fc.uniqueArray(fc.integer({ min: -40, max: 40 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(roots, fc.boolean(), (expected, shifted) => {
      const grid = Array.from({ length: 103 }, (_, index) => index - 51 + (shifted ? 0.5 : 0));
      const found = rootsOnGrid((x) => expected.reduce((product, root) => product * (x - root), 1), grid);
      expect(found).toHaveLength(expected.length);
      [...expected]
        .sort((a, b) => a - b)
        .forEach((root, index) => {
          expect(found[index]).toBeCloseTo(root, 12);
        });
    }),
  );
});
