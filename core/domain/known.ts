/** A quantity that may be not known. `null` is "not known": never 0, never NaN, never a blank that looks like 0. */
export type Known<T> = T | null;

/** True when the quantity is known. */
export function isKnown<T>(quantity: Known<T> | undefined): quantity is T {
  return quantity !== null && quantity !== undefined;
}
