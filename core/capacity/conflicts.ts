import type { Period } from "../domain/period";
import type { Conflict, Load, PersonRow } from "./capacity-result";

/** Fewer hours than this over one's time are rounding. */
const SOME_HOURS = 1e-6;

/**
 * Every person and period with more confirmed work than hours net of leave and holidays, most hours over first, with
 * the bookings that make it so.
 */
export function conflictsOf(
  rows: readonly PersonRow[],
  loads: readonly Load[],
  periods: readonly Period[],
): Conflict[] {
  const over = new Set(rows.filter(({ flags }) => flags.includes("over 100 %")).map(({ person }) => person));
  const own = new Map<PersonRow["person"], Load[]>();
  for (const load of loads) {
    if (!load.person || !over.has(load.person) || load.kind !== "confirmed") continue;
    const loadsOf = own.get(load.person);
    if (loadsOf) loadsOf.push(load);
    else own.set(load.person, [load]);
  }
  const found = rows.flatMap((row) =>
    over.has(row.person)
      ? periods.flatMap((period, index) =>
          conflictIn(row, { period, index, loads: own.get(row.person) ?? [] }),
        )
      : [],
  );
  return found.sort((a, b) => b.overHours - a.overHours || (a.person.name < b.person.name ? -1 : 1));
}

function conflictIn(
  { person, booked }: PersonRow,
  {
    period,
    index,
    loads,
  }: { readonly period: Period; readonly index: number; readonly loads: readonly Load[] },
): Conflict[] {
  const hours = booked[index] ?? 0;
  const net = person.supply.net[index] ?? 0;
  if (hours - net <= SOME_HOURS) return [];
  return [
    {
      person,
      period,
      overHours: hours - net,
      booked: hours,
      net,
      loads: loads
        .filter((load) => (load.hours[index] ?? 0) > 0)
        .map((load) => ({ purpose: load.purpose, hours: load.hours[index] ?? 0, load }))
        .sort((a, b) => b.hours - a.hours || (a.purpose < b.purpose ? -1 : 1)),
    },
  ];
}
