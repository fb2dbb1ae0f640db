import type { Known } from "../domain/known";

/**
 * Utilisation: booked hours as a share of the hours that there are. `null` where there are none.
 *
 * @returns share, 0.8 = 80 %; above 1 is over-booked
 * @example utilizationOf(120, 160) // => 0.75
 */
export function utilizationOf(bookedHours: number, availableHours: number): Known<number> {
  return availableHours > 0 ? bookedHours / availableHours : null;
}
