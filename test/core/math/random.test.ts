import { seededRandom, xoshiro } from "../../../core/math/random";

test("the 102,401st number from the state 1, 2, 3, 4 is the one that PHP's own test of the generator expects", () => {
  // php/php-src ext/random/tests/02_engine/user_xoshiro128plusplus.phpt: fa3c872c, the lowest byte first
  const next = xoshiro([1, 2, 3, 4]);
  for (let drawn = 0; drawn < 102_400; drawn++) next();
  expect(next()).toBe(0x2c873cfa);
});

test("the same seed gives the same numbers, another seed others, all from 0 up to 1", () => {
  const drawn = (seed: number) => Array.from({ length: 1000 }, seededRandom(seed));
  expect(drawn(7)).toEqual(drawn(7));
  expect(drawn(7)).not.toEqual(drawn(8));
  expect(drawn(7).every((number) => number >= 0 && number < 1)).toBe(true);
  expect(drawn(7).reduce((a, b) => a + b) / 1000).toBeCloseTo(0.5, 1);
});
