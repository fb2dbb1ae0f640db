import type { Known } from "../domain/known";
import { badValue, type FunctionError } from "./outcome";

/**
 * Why a figure that divides by a quantity is not known.
 *
 * @example notAboveZero("AC", 0) // => "AC is 0"
 */
export function notAboveZero(name: string, quantity: number): string {
  return `${name} is ${quantity < 0 ? "below " : ""}0`;
}

/**
 * Two lists side by side, without the pairs of which one is not known; an error when they differ in length.
 *
 * @param names of both, for the message
 * @example paired([1, null], [3, 4], "ev and ac") // => [[1, 3]]
 */
export function paired(
  first: readonly Known<number>[],
  second: readonly Known<number>[],
  names: string,
): [number, number][] | FunctionError {
  if (first.length !== second.length) {
    return badValue(`${names} differ in length: ${first.length} and ${second.length} cells`);
  }
  return first.flatMap((one, index): [number, number][] => {
    const other = second[index] ?? null;
    return one === null || other === null ? [] : [[one, other]];
  });
}
