import type { Known } from "../domain/known";
import type { Period } from "../domain/period";
import { sum, sumOf } from "../math/sum";
import type { Load, Person, PersonFlag, PersonRow } from "./capacity-result";
import { nameKey, NO_ROLE } from "./names";
import { scarcityOf, type Scarcity } from "./scarcity";
import { utilizationOf } from "./utilization";

/** Fewer hours than this over one's time are rounding. */
const SOME_HOURS = 1e-6;

/** What the people's rows are made of. */
export interface PeopleRowsQuestion {
  readonly people: readonly Person[];
  readonly loads: readonly Load[];
  readonly periods: readonly Period[];
  readonly utilizationBase: "net" | "total";
  /** Roles that have people without names too. */
  readonly unnamed: ReadonlySet<string>;
}

/** Bookings, utilisation and flags of every person, in the order of the people. */
export function peopleRows({
  people,
  loads,
  periods,
  utilizationBase,
  unnamed,
}: PeopleRowsQuestion): PersonRow[] {
  const own = new Map<Person, Load[]>(people.map((person) => [person, []]));
  for (const load of loads) if (load.person) own.get(load.person)?.push(load);
  const scarce = scarcityOf({ people, loads, unnamed });
  return people.map((person) => {
    const mine = own.get(person) ?? [];
    const booked = hoursOf(mine, periods, ({ kind }) => kind === "confirmed");
    const base = utilizationBase === "net" ? person.supply.net : person.supply.total;
    const utilization = base.map((hours, index) => utilizationOf(booked[index] ?? 0, hours));
    const soleSkills = person.skills.filter((skill) => scarce.soleSkills.has(nameKey(skill)));
    const row = {
      person,
      booked,
      billable: hoursOf(
        mine,
        periods,
        ({ kind, workType }) => kind === "confirmed" && workType === "billable",
      ),
      strategic: hoursOf(
        mine,
        periods,
        ({ kind, workType }) => kind === "confirmed" && (workType === "billable" || workType === "strategic"),
      ),
      nonProject: sum(
        hoursOf(mine, periods, ({ kind, project }) => kind === "confirmed" && project === null),
      ),
      base,
      utilization,
      peak: peakOf(utilization, booked, periods),
      soleSkills,
    };
    return { ...row, flags: flagsOf(row, mine, scarce) };
  });
}

function hoursOf(
  loads: readonly Load[],
  periods: readonly Period[],
  counts: (load: Load) => boolean,
): number[] {
  const counted = loads.filter(counts);
  // Nobody is billable where bookings do not say so: that is known without adding up.
  if (counted.length === 0) return periods.map(() => 0);
  return periods.map((_, index) => sumOf(counted, ({ hours }) => hours[index] ?? 0));
}

function peakOf(
  utilization: readonly Known<number>[],
  booked: readonly number[],
  periods: readonly Period[],
): Known<Period> {
  let peak = -1;
  utilization.forEach((share, index) => {
    if (share !== null && (booked[index] ?? 0) > 0 && share > (utilization[peak] ?? 0) + 1e-9) peak = index;
  });
  return periods[peak] ?? null;
}

function flagsOf(row: Omit<PersonRow, "flags">, loads: readonly Load[], scarce: Scarcity): PersonFlag[] {
  const { person, booked, strategic } = row;
  const { supply } = person;
  const isHere = sum(supply.working) > 0;
  const confirmed = loads.filter(({ kind, hours }) => kind === "confirmed" && sum(hours) > 0);
  const typed = confirmed.every(({ workType }) => workType !== null);
  const planned =
    confirmed.length > 0 || loads.some(({ kind, hours }) => kind === "tentative" && sum(hours) > 0);
  const isThin =
    scarce.thinRoles.has(person.role) ||
    row.soleSkills.some((skill) => scarce.askedSkills.has(nameKey(skill)));
  const flags: [PersonFlag, boolean][] = [
    ["over 100 %", booked.some((hours, index) => hours - (supply.net[index] ?? 0) > SOME_HOURS)],
    ["neither billable nor strategic", confirmed.length > 0 && typed && sum(strategic) === 0],
    ["bench", isHere && !planned],
    ["single point of failure", isHere && isThin],
    ["no role", person.role === NO_ROLE],
  ];
  return flags.flatMap(([flag, holds]) => (holds ? [flag] : []));
}
