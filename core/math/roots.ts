/** A continuous function of one variable. */
export type RealFunction = (x: number) => number;

/** An interval at whose ends the function has opposite signs. */
export interface Bracket {
  readonly low: number;
  readonly high: number;
}

/** A point of a function. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const MAX_STEPS = 200; // bisection alone needs about 60 for a double
const RELATIVE_TOLERANCE = Number.EPSILON;

/**
 * Every root at which the function changes sign between neighbouring points of the grid, rising; roots that fall on a
 * point of the grid are found too. A root at which the function only touches zero between two points is not seen.
 *
 * @param grid rising
 * @example rootsOnGrid((x) => x * x - 4, [-5, 0, 5]) // => [-2, 2]
 */
export function rootsOnGrid(f: RealFunction, grid: readonly number[]): number[] {
  return rootsBetween(
    f,
    grid.map((x) => ({ x, y: f(x) })),
  );
}

/**
 * Every root at which a function changes sign between neighbouring points, rising, where its values at the points are
 * known already.
 *
 * @param all rising by x; their y must have the function's own sign
 * @example rootsBetween((x) => x - 1, [{ x: 0, y: -1 }, { x: 2, y: 1 }]) // => [1]
 */
export function rootsBetween(f: RealFunction, all: readonly Point[]): number[] {
  const points = all.filter(({ y }) => Number.isFinite(y));
  return points.flatMap(({ x, y }, index) => {
    if (y === 0) return [x];
    const next = points[index + 1];
    return next && y * next.y < 0 ? [rootInside(f, { low: x, high: next.x })] : [];
  });
}

/**
 * The root inside a bracket, to the last bits of a double: inverse quadratic interpolation where it is safe, else
 * bisection, so it always ends.
 *
 * @see T. R. Chandrupatla, A new hybrid quadratic/bisection algorithm, Advances in Engineering Software 28 (1997)
 * @throws RangeError when the function does not change sign over the bracket
 * @example rootInside((x) => 2 * x - 1, { low: 0, high: 2 }) // => 0.5
 */
export function rootInside(f: RealFunction, { low, high }: Bracket): number {
  let a = { x: high, y: f(high) };
  let b = { x: low, y: f(low) };
  if (!(a.y * b.y <= 0)) throw new RangeError(`rootInside: no change of sign from ${low} to ${high}`);
  let share = 1 / 2;
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const x = a.x + share * (b.x - a.x);
    const next = { x, y: f(x) };
    const sameSide = Math.sign(next.y) === Math.sign(a.y);
    const c = sameSide ? a : b;
    if (!sameSide) b = a;
    a = next;
    const best = Math.abs(a.y) < Math.abs(b.y) ? a : b;
    const limit = (2 * RELATIVE_TOLERANCE * Math.abs(best.x) + Number.MIN_VALUE) / Math.abs(b.x - a.x);
    if (best.y === 0 || limit > 1 / 2) return best.x;
    share = Math.min(1 - limit, Math.max(limit, interpolated([a, b, c])));
  }
  return Math.abs(a.y) < Math.abs(b.y) ? a.x : b.x;
}

/** Where between a and b (0–1) the inverse parabola through the three points meets zero; the middle when it may not be trusted. */
function interpolated([a, b, c]: readonly [Point, Point, Point]): number {
  const xi = (a.x - b.x) / (c.x - b.x);
  const phi = (a.y - b.y) / (c.y - b.y);
  if (!(phi * phi < xi && (1 - phi) * (1 - phi) < 1 - xi)) return 1 / 2;
  return (
    (a.y / (b.y - a.y)) * (c.y / (b.y - c.y)) +
    ((c.x - a.x) / (b.x - a.x)) * (a.y / (c.y - a.y)) * (b.y / (c.y - b.y))
  );
}
