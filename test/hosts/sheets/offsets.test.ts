import fc from "fast-check";
import { offsetsAt, serialAt, type Probe } from "../../../sheets-addon/host/offsets";

/** Zones with summer time, half hours, a summer time of half an hour, none at all, and one that stops for Ramadan. */
const ZONES = [
  "Europe/Berlin",
  "America/St_Johns",
  "Australia/Lord_Howe",
  "Asia/Kolkata",
  "Africa/Casablanca",
] as const;
const DAY = 86_400_000;
const FORMATS = new Map<string, Intl.DateTimeFormat>();

/** What clocks show, as milliseconds of a clock in UTC. */
function shown(instant: number, zone: string): number {
  let format = FORMATS.get(zone);
  if (!format) {
    const fields = {
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
    } as const;
    format = new Intl.DateTimeFormat("en-GB", {
      ...fields,
      second: "numeric",
      hourCycle: "h23",
      timeZone: zone,
    });
    FORMATS.set(zone, format);
  }
  const parts = Object.fromEntries(
    format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

const probeOf =
  (zone: string): Probe =>
  (instant) =>
    shown(instant, zone) - instant;

/** The instants at which clocks show a time; none in the hour that summer time leaves out. */
function instantsOf(civil: number, zone: string): readonly number[] {
  const guesses = [-DAY, 0, DAY].map((shift) => civil - probeOf(zone)(civil + shift));
  return [...new Set(guesses)].filter((instant) => shown(instant, zone) === civil);
}

/** Seconds, from the first day of a spreadsheet to the end of 2040. */
const civils = fc.array(
  fc.integer({ min: Date.UTC(1899, 11, 30) / 1000, max: Date.UTC(2040, 11, 31) / 1000 }).map((s) => s * 1000),
  { minLength: 1, maxLength: 60 },
);
/** Every hour or so around some days: changes lie close to each other. */
const dense = fc
  .tuple(fc.integer({ min: 0, max: 26_000 }), fc.integer({ min: 1, max: 40 }))
  .map(([day, step]) =>
    Array.from({ length: 80 }, (_, at) => Date.UTC(1970, 0, 1) + day * DAY + at * step * 3_600_000),
  );

test.each(ZONES)("whatever the clocks of %s show comes back as shown", (zone) => {
  fc.assert(
    fc.property(fc.oneof(civils, dense), (times) => {
      const pairs = times.flatMap((civil) =>
        instantsOf(civil, zone).map((instant) => [instant, civil] as const),
      );
      const offsets = offsetsAt(
        pairs.map(([instant]) => instant),
        probeOf(zone),
      );
      for (const [instant, civil] of pairs) {
        expect(Math.round(serialAt(instant, offsets.get(instant)!) * DAY)).toBe(
          civil - Date.UTC(1899, 11, 30),
        );
      }
    }),
  );
});

test("every day of ten years takes fewer questions than one in four days, where there is summer time", () => {
  const days = Array.from({ length: 3650 }, (_, day) => Date.UTC(2020, 0, 1) + day * DAY);
  let asked = 0;
  const offsets = offsetsAt(days, (instant) => {
    asked += 1;
    return probeOf("Europe/Berlin")(instant);
  });
  expect(offsets.size).toBe(days.length);
  expect(asked).toBeLessThan(days.length / 4);
});

test("where there is no date nothing is asked", () => {
  expect(offsetsAt([], () => Number.NaN).size).toBe(0);
});

test("noon on 22 November 2026 is 46348.5, whatever the zone", () => {
  for (const zone of ZONES) {
    const [instant] = instantsOf(Date.UTC(2026, 10, 22, 12), zone);
    expect(serialAt(instant!, probeOf(zone)(instant!))).toBe(46348.5);
  }
});
