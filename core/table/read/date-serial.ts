import { dayOf, isCivilDate, type Day } from "../../domain/day";

/** 1 January 1960 and 31 December 2119: a number outside is no date that a portfolio would hold. */
const FIRST_SERIAL = 21_916;
const LAST_SERIAL = 80_353;
/** 1 January 1970 as a serial number: what computers count their seconds from. */
const EPOCH = 25_569;
const SECONDS_PER_DAY = 86_400;
/** 1980: seconds below would be numbers of something else. */
const FIRST_SECOND = 315_532_800;
const LAST_SECOND = 4_102_444_800;

/**
 * The day that a number without a date format means: as Excel stores dates, as 20260930, or as seconds or milliseconds
 * since 1970; `null` when it means none, and `impossible` for 20261331.
 *
 * @example storedDay(46295) // => 46295
 */
export function storedDay(value: number): Day | "impossible" | null {
  if (value >= FIRST_SERIAL && value <= LAST_SERIAL) return value;
  const packed = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(String(value));
  if (packed) {
    const date = { year: Number(packed[1]), month: Number(packed[2]), day: Number(packed[3]) };
    return isCivilDate(date) ? dayOf(date) : "impossible";
  }
  const seconds = value >= FIRST_SECOND * 1000 ? value / 1000 : value;
  return seconds >= FIRST_SECOND && seconds <= LAST_SECOND ? EPOCH + seconds / SECONDS_PER_DAY : null;
}
