/** Tells, for an instant, by how many milliseconds the clocks of a time zone are ahead of UTC. */
export type Probe = (instant: number) => number;

/** No zone ever changed its clocks and changed them back within so few days. */
const STEADY = 14 * 86_400_000;

/**
 * The offsets of a time zone at given instants (milliseconds since 1970), with few questions: where the ends of a span
 * of less than two weeks agree, all between them does.
 */
export function offsetsAt(instants: Iterable<number>, probe: Probe): ReadonlyMap<number, number> {
  const sorted = Float64Array.from(new Set(instants)).sort();
  const offsets = new Map<number, number>();
  const ask = (at: number): number => {
    const instant = sorted[at] ?? 0;
    const known = offsets.get(instant);
    if (known !== undefined) return known;
    const asked = probe(instant);
    offsets.set(instant, asked);
    return asked;
  };
  const fill = (from: number, to: number): void => {
    const [first, last] = [ask(from), ask(to)];
    if (to - from < 2) return;
    if (first === last && (sorted[to] ?? 0) - (sorted[from] ?? 0) <= STEADY) {
      for (let at = from + 1; at < to; at++) offsets.set(sorted[at] ?? 0, first);
      return;
    }
    const middle = (from + to) >> 1;
    fill(from, middle);
    fill(middle, to);
  };
  if (sorted.length > 0) fill(0, sorted.length - 1);
  return offsets;
}

const DAY = 86_400_000;
/** Day 0 of a spreadsheet is 30 December 1899. */
const FIRST_DAY = Date.UTC(1899, 11, 30);

/** The serial number of what the clocks show at an instant. */
export function serialAt(instant: number, offset: number): number {
  return (instant + offset - FIRST_DAY) / DAY;
}

/** Asks Apps Script. Before 1900 offsets have seconds, and times of day lie on 30 December 1899: the zone's name alone does not do. */
export function zoneProbe(zone: string): Probe {
  return (instant) => {
    const shown = Utilities.formatDate(new Date(instant), zone, "yyyy-MM-dd HH:mm:ss");
    const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = shown.split(/\D/).map(Number);
    // Not Date.UTC, which takes the year 99 for 1999.
    const shownAs =
      new Date(0).setUTCFullYear(year, month - 1, day) + ((hour * 60 + minute) * 60 + second) * 1000;
    return shownAs - Math.floor(instant / 1000) * 1000;
  };
}
