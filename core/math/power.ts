import stdlibExp from "@stdlib/math-base-special-exp";
import stdlibLn from "@stdlib/math-base-special-ln";
import stdlibPow from "@stdlib/math-base-special-pow";

// The engines' own Math.pow, exp and log may differ in the last bit; these ports of FreeBSD's fdlibm do not.

/**
 * `base` to the power of `exponent`: the same bits in every engine.
 *
 * @example power(4, 0.5) // => 2
 */
export function power(base: number, exponent: number): number {
  return stdlibPow(base, exponent);
}

/**
 * e to the power of `exponent`: the same bits in every engine.
 *
 * @example exponential(0) // => 1
 */
export function exponential(exponent: number): number {
  return stdlibExp(exponent);
}

/**
 * The natural logarithm; NaN below 0, −∞ at 0: the same bits in every engine.
 *
 * @example logarithm(1) // => 0
 */
export function logarithm(number: number): number {
  return stdlibLn(number);
}
