import { serialAt, zoneProbe, type Probe } from "../host/offsets";

/**
 * A reader of date cells, for one call of a custom function.
 *
 * Sheets hands a date cell over as an instant: midnight in the spreadsheet's time zone. The script's own zone is that of
 * the manifest, the same for every user, so the local parts of the `Date` would be the day before or after. The day in
 * the cell can be told only by asking for the spreadsheet's zone; it is asked for once, and not at all without a date.
 *
 * @returns days since 30 December 1899, as the cell holds them (a time of day or a duration is a fraction of one);
 *   not a number for a `Date` that is none
 */
export function serialDays(): (date: Date) => number {
  const read = new Map<number, number>();
  let probe: Probe | undefined;
  return (date) => {
    const instant = date.getTime();
    if (Number.isNaN(instant)) return instant;
    const before = read.get(instant);
    if (before !== undefined) return before;
    probe ??= zoneProbe(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone());
    // A cell shows no parts of a second.
    const second = Math.floor(instant / 1000) * 1000;
    const day = serialAt(second, probe(second));
    read.set(instant, day);
    return day;
  };
}
