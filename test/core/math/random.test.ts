import fc from "fast-check";
import {
  dirichletDraw,
  gammaDraw,
  normalDraw,
  randomFrom,
  seededRandom,
  type RandomStream,
} from "../../../core/math/random";

const DRAWS = 20_000;

function moments(draw: (random: RandomStream) => number): { mean: number; variance: number } {
  const random = seededRandom(7);
  const values = Array.from({ length: DRAWS }, () => draw(random));
  const mean = values.reduce((sum, value) => sum + value, 0) / DRAWS;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (DRAWS - 1);
  return { mean, variance };
}

test("the same seed gives the same numbers, another one others", () => {
  const first = (seed: number): number[] => {
    const random = seededRandom(seed);
    return Array.from({ length: 5 }, () => random.next());
  };
  expect(first(42)).toEqual(first(42));
  expect(first(42)).not.toEqual(first(43));
  expect(first(0)).not.toEqual(first(1));
});

test("they are those of xoshiro128++ (reference vector of Rust's rand_xoshiro)", () => {
  const random = randomFrom([1, 2, 3, 4]);
  const expected = [641, 1573767, 3222811527, 3517856514, 836907274, 4247214768, 3867114732, 1355841295];
  expect(expected.map(() => random.next() * 2 ** 32)).toEqual(expected);
});

test("numbers are spread evenly from 0 to below 1", () => {
  const { mean, variance } = moments((random) => random.next());
  expect(mean).toBeCloseTo(1 / 2, 1);
  expect(variance).toBeCloseTo(1 / 12, 2);
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const value = seededRandom(seed).next();
      expect(value >= 0 && value < 1).toBe(true);
    }),
  );
});

test("normal draws have mean 0 and variance 1", () => {
  const { mean, variance } = moments(normalDraw);
  expect(Math.abs(mean)).toBeLessThan(0.03);
  expect(Math.abs(variance - 1)).toBeLessThan(0.05);
});

test.each([0.3, 1, 2.5, 15])("gamma draws of shape %d have it as mean and as variance", (shape) => {
  const { mean, variance } = moments((random) => gammaDraw(random, shape));
  expect(Math.abs(mean / shape - 1)).toBeLessThan(0.05);
  expect(Math.abs(variance / shape - 1)).toBeLessThan(0.1);
});

test("Dirichlet shares lie around their concentrations: mean a, variance a(1 − a) ÷ (sum + 1)", () => {
  const { mean, variance } = moments((random) => dirichletDraw(random, [15, 25, 0, 10])[0] ?? 0);
  expect(Math.abs(mean - 0.3)).toBeLessThan(0.005);
  expect(Math.abs(variance / ((0.3 * 0.7) / 51) - 1)).toBeLessThan(0.05);
  const shares = dirichletDraw(seededRandom(1), [15, 25, 0, 10]);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  expect(shares[2]).toBe(0);
});

test("a shape of 0, and concentrations that are all 0, are refused", () => {
  expect(() => gammaDraw(seededRandom(1), 0)).toThrow(RangeError);
  expect(() => dirichletDraw(seededRandom(1), [0, 0])).toThrow(RangeError);
});
