/** A stream of numbers that look random: 0 up to, not including, 1. */
export type Random = () => number;

/**
 * Random numbers that are the same on every machine: xoshiro128++, its state filled from the seed by splitmix32. Each
 * number has 32 random bits.
 *
 * @param seed a whole number, taken modulo 2³²
 * @see D. Blackman & S. Vigna, Scrambled linear pseudorandom number generators, ACM Trans. Math. Softw. 47 (2021)
 * @example seededRandom(1)() === seededRandom(1)() // => true
 */
export function seededRandom(seed: number): Random {
  const next = splitMix(seed);
  const bits = xoshiro([next(), next(), next(), next()]);
  return () => bits() / 4_294_967_296;
}

/** 32 bits at a time, as a whole number from 0, from a state that is not all zeros. */
export function xoshiro(state: readonly [number, number, number, number]): () => number {
  let [a, b, c, d] = state;
  return () => {
    const result = (rotated((a + d) | 0, 7) + a) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotated(d, 11);
    return result;
  };
}

function rotated(bits: number, by: number): number {
  return (bits << by) | (bits >>> (32 - by));
}

/** The 32-bit finaliser of MurmurHash3 over a Weyl sequence. */
function splitMix(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x85ebca6b);
    mixed ^= mixed >>> 13;
    mixed = Math.imul(mixed, 0xc2b2ae35);
    return (mixed ^ (mixed >>> 16)) >>> 0;
  };
}
