/** Half of the smallest coin, for sums of amounts that are rounded to it. */
export const TOLERANCE = 1 / 200;
const ROUNDING = 1e-9;

/** Whether a total that a sheet states is the sum of its rows, but for what rounding does to sums. */
export function ties(total: number, sum: number): boolean {
  return Math.abs(total - sum) <= Math.max(TOLERANCE, Math.abs(sum) * ROUNDING);
}
