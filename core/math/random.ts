import { logarithm, power } from "./power";

/** A stream of random numbers: the same seed, the same bits, in every engine. */
export interface RandomStream {
  /** Evenly in [0, 1), with 32 random bits. */
  next(): number;
}

const WHOLE_RANGE = 0x1_0000_0000;

/**
 * Random numbers by xoshiro128++, its state filled by splitmix32.
 *
 * @param seed whole; what lies beyond 32 bits is cut off
 * @example seededRandom(42).next() === seededRandom(42).next() // => true
 */
export function seededRandom(seed: number): RandomStream {
  let state = seed | 0;
  const split = (): number => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return mixed ^ (mixed >>> 15);
  };
  return randomFrom([split(), split(), split(), split()]);
}

/**
 * Random numbers by xoshiro128++, from a state of four words that are not all 0.
 *
 * @see D. Blackman, S. Vigna, Scrambled linear pseudorandom number generators, ACM TOMS 47 (2021)
 * @example randomFrom([1, 2, 3, 4]).next() * 2 ** 32 // => 641
 */
export function randomFrom(state: readonly [number, number, number, number]): RandomStream {
  let [a, b, c, d] = state;
  return {
    next() {
      const mixed = (a + d) | 0;
      const result = (((mixed << 7) | (mixed >>> 25)) + a) >>> 0;
      const shifted = b << 9;
      c ^= a;
      d ^= b;
      b ^= c;
      a ^= d;
      c ^= shifted;
      d = (d << 11) | (d >>> 21);
      return result / WHOLE_RANGE;
    },
  };
}

/**
 * A draw from the standard normal distribution, by Marsaglia's polar method.
 *
 * @see G. Marsaglia, T. A. Bray, A convenient method for generating normal variables, SIAM Review 6 (1964)
 */
export function normalDraw(random: RandomStream): number {
  for (;;) {
    const x = 2 * random.next() - 1;
    const y = 2 * random.next() - 1;
    const square = x * x + y * y;
    if (square > 0 && square < 1) return x * Math.sqrt((-2 * logarithm(square)) / square);
  }
}

/**
 * A draw from the gamma distribution with scale 1.
 *
 * @param shape above 0
 * @see G. Marsaglia, W. W. Tsang, A simple method for generating gamma variables, ACM TOMS 26 (2000)
 * @throws RangeError when the shape is not above 0
 */
export function gammaDraw(random: RandomStream, shape: number): number {
  if (!(shape > 0)) throw new RangeError(`gammaDraw: shape must be above 0, got ${shape}`);
  // Below 1 the method does not hold: a draw of shape + 1 is shrunk (their section 6).
  if (shape < 1) return gammaDraw(random, shape + 1) * power(1 - random.next(), 1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normalDraw(random);
    const root = 1 + c * x;
    if (root <= 0) continue;
    const cube = root * root * root;
    const uniform = 1 - random.next();
    if (logarithm(uniform) < (x * x) / 2 + d - d * cube + d * logarithm(cube)) return d * cube;
  }
}

/**
 * Shares that add up to 1, drawn from the Dirichlet distribution: on average in proportion to the concentrations, and
 * the nearer to that the larger these are. A concentration of 0 gives a share of 0.
 *
 * @param concentrations 0 or more, one of them above 0
 * @see L. Devroye, Non-Uniform Random Variate Generation (1986), ch. XI.4
 * @throws RangeError when none is above 0
 */
export function dirichletDraw(random: RandomStream, concentrations: readonly number[]): number[] {
  const draws = concentrations.map((shape) => (shape === 0 ? 0 : gammaDraw(random, shape)));
  const total = draws.reduce((sum, draw) => sum + draw, 0);
  if (!(total > 0)) throw new RangeError("dirichletDraw: one concentration must be above 0");
  return draws.map((draw) => draw / total);
}
