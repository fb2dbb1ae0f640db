import { parseIsoDate, type Day } from "../../core/index";

/**
 * The civil date and time where the spreadsheet is, as the tabs' footers print it.
 *
 * @param now milliseconds since 1970
 */
export function civilNow(timeZone: string, now: number): { readonly today: Day; readonly stamp: string } {
  const stamp = Utilities.formatDate(new Date(now), timeZone, "yyyy-MM-dd HH:mm");
  const today = parseIsoDate(stamp.slice(0, "yyyy-MM-dd".length));
  if (today === null) throw new RangeError(`civilNow: "${stamp}" begins with no date`);
  return { today, stamp };
}
