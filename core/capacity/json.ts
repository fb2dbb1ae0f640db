import { isoDate } from "../domain/day";
import type { CapacityResult, RolePeriod } from "./capacity-result";

/** The `capacity` section of the JSON (schema 1); hours by period. */
export function capacityJson(result: CapacityResult): unknown {
  return {
    periods: result.periods.map(({ start }) => isoDate(start)),
    period: result.periodKind,
    utilizationBase: result.utilizationBase,
    roles: result.roles.map(({ role, heads, periods, worst }) => ({
      role,
      heads,
      capacity: periods.map(({ capacity }) => capacity),
      confirmed: periods.map(({ confirmed }) => confirmed),
      tentative: periods.map(({ tentative }) => tentative),
      requested: periods.map(({ requested }) => requested),
      gap: periods.map(({ gap }) => gap),
      gapFte: periods.map(({ gapEquivalents }) => gapEquivalents),
      fullTime: periods.map(({ fullTime }) => fullTime),
      utilization: periods.map(({ utilization }) => utilization),
      worst: worst && isoDate(worst.period.start),
      why: whyRole(periods),
    })),
    people: result.people.map(({ person, booked, billable, strategic, base, utilization, flags }) => ({
      resource: person.id,
      name: person.name,
      role: person.role,
      capacity: person.supply.capacity,
      net: person.supply.net,
      leave: person.supply.leave,
      booked,
      utilization,
      billable: shares(billable, base),
      strategic: shares(strategic, base),
      flags,
      why: utilization.includes(null) ? "no working hours in the periods where it is null" : null,
    })),
    conflicts: result.conflicts.map(({ person, period, overHours, loads }) => ({
      resource: person.id,
      period: isoDate(period.start),
      overHours,
      projects: loads.map(({ purpose }) => purpose),
    })),
  };
}

function whyRole(periods: readonly RolePeriod[]): string | null {
  if (periods.some(({ capacity }) => capacity === null)) return "nothing says how many people the role has";
  const idle = periods.some(({ utilization }) => utilization === null);
  return idle ? "nobody with a name works in the role in the periods where it is null" : null;
}

function shares(hours: readonly number[], base: readonly number[]): (number | null)[] {
  return base.map((whole, index) => (whole > 0 ? (hours[index] ?? 0) / whole : null));
}
