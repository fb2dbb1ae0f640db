const SECONDS_PER_DAY = 86_400;
const MILLISECONDS_PER_DAY = 1000 * SECONDS_PER_DAY;
/** 1 January 1970 as a serial number. */
const UNIX_EPOCH = 25_569;
const PATTERN = "yyyy-MM-dd HH:mm:ss";
const WRITTEN = /^(\d+)-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)$/;

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
  let zone: string | undefined;
  return (date) => {
    const instant = date.getTime();
    if (Number.isNaN(instant)) return instant;
    const before = read.get(instant);
    if (before !== undefined) return before;
    zone ??= SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
    const day = writtenDay(Utilities.formatDate(date, zone, PATTERN));
    read.set(instant, day);
    return day;
  };
}

function writtenDay(text: string): number {
  const [year = NaN, month = NaN, day = NaN, hour = NaN, minute = NaN, second = NaN] = (
    WRITTEN.exec(text) ?? []
  )
    .slice(1)
    .map(Number);
  // Not Date.UTC, which takes the year 99 for 1999.
  const midnight = new Date(0).setUTCFullYear(year, month - 1, day);
  const seconds = (hour * 60 + minute) * 60 + second;
  return midnight / MILLISECONDS_PER_DAY + UNIX_EPOCH + seconds / SECONDS_PER_DAY;
}
