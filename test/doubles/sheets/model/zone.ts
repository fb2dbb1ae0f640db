const MILLISECONDS_A_DAY = 86_400_000;
/** Day 0 of a spreadsheet: 30 December 1899. */
const FIRST_DAY = Date.UTC(1899, 11, 30);
const FORMATS = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = FORMATS.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-GB", {
    ...{ timeZone: zone, calendar: "gregory", hourCycle: "h23", era: "short" },
    ...{ year: "numeric", month: "numeric", day: "numeric" },
    ...{ hour: "numeric", minute: "numeric", second: "numeric" },
  });
  FORMATS.set(zone, made);
  return made;
}

/** What a clock in the zone shows at an instant, as milliseconds since 1970 of a clock in UTC. */
export function zonedTime(instant: number, zone: string): number {
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)] as const),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  const milliseconds = ((instant % 1000) + 1000) % 1000;
  return Date.UTC(year, month - 1, day, hour, minute, second, milliseconds);
}

/** The instant at which a clock in the zone shows this; the earlier one of two. */
function instantOf(zoned: number, zone: string): number {
  const offset = (instant: number): number => zonedTime(instant, zone) - instant;
  const before = zoned - offset(zoned - MILLISECONDS_A_DAY);
  return zonedTime(before, zone) === zoned ? before : zoned - offset(before);
}

export function serialOf(date: Date, zone: string): number {
  return (zonedTime(date.getTime(), zone) - FIRST_DAY) / MILLISECONDS_A_DAY;
}

export function instantOfSerial(serial: number, zone: string): number {
  return instantOf(Math.round(serial * MILLISECONDS_A_DAY) + FIRST_DAY, zone);
}

/** The serial number of a day that a text names as `yyyy-mm-dd`; `undefined` for anything else. */
export function serialOfIso(text: string): number | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return new Date(time).toISOString().startsWith(text) ? (time - FIRST_DAY) / MILLISECONDS_A_DAY : undefined;
}
