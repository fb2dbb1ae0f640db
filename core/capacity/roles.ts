import type { Calendar } from "../domain/calendar";
import type { Known } from "../domain/known";
import type { Period } from "../domain/period";
import { sum, sumOf } from "../math/sum";
import type { DemandKind, Load, RoleCapacityRow, RolePeriod } from "./capacity-result";
import type { BookablePerson } from "./input-people";
import { NO_ROLE } from "./names";

/** What the roles are added up from. */
export interface RolesQuestion {
  readonly periods: readonly Period[];
  readonly people: readonly BookablePerson[];
  readonly loads: readonly Load[];
  /** Hours by period of people without names, by role. */
  readonly unnamed: ReadonlyMap<string, readonly number[]>;
  /** Whether anything says who or how many there are; if not, a role without people has no known capacity. */
  readonly supplyIsKnown: boolean;
  readonly utilizationBase: "net" | "total";
  readonly defaultCalendar: Calendar;
  readonly fullTimeHours: (calendar: Calendar) => readonly number[];
}

/** Gaps closer than this differ by rounding only. */
const ROUNDING = 1e-9;

/** Hours to a billionth: what additions leave beyond that is no gap. */
function exact(hours: number): number {
  return Math.round(hours * 1e9) / 1e9 + 0;
}

interface Role {
  readonly name: string;
  readonly people: BookablePerson[];
  /** What takes hours in each period. */
  readonly loads: readonly Load[][];
}

/** Capacity, demand and gap of every role that has people or demand, in the order in which they were met. */
export function rolesOf(question: RolesQuestion): RoleCapacityRow[] {
  const roles = new Map<string, Role>();
  const roleNamed = (name: string): Role => {
    const role = roles.get(name) ?? { name, people: [], loads: question.periods.map(() => []) };
    roles.set(name, role);
    return role;
  };
  for (const one of question.people) roleNamed(one.person.role).people.push(one);
  for (const name of question.unnamed.keys()) roleNamed(name);
  for (const load of question.loads) {
    const { loads } = roleNamed(load.role);
    load.hours.forEach((hours, index) => {
      if (hours !== 0) loads[index]?.push(load);
    });
  }
  return [...roles.values()].map((role) => roleRow(role, question));
}

function roleRow(role: Role, question: RolesQuestion): RoleCapacityRow {
  const calendars = new Set(role.people.map(({ calendar }) => calendar));
  const [only] = calendars;
  const fullTime = question.fullTimeHours(calendars.size === 1 && only ? only : question.defaultCalendar);
  const periods = question.periods.map((period, index) =>
    rolePeriod(role, { question, period, index, fullTime: fullTime[index] ?? 0 }),
  );
  const worst = lowestGap(periods);
  const heads = role.people.filter(({ person }) => person.supply.working.some((hours) => hours > 0)).length;
  return { role: role.name, heads, periods, worst };
}

/** The first of the periods with the lowest gap: gaps that are alike but for rounding are the same. */
function lowestGap(periods: readonly RolePeriod[]): Known<RolePeriod> {
  let lowest: Known<RolePeriod> = null;
  for (const one of periods) {
    const gap = one.gapEquivalents;
    if (gap !== null && (lowest === null || gap < (lowest.gapEquivalents ?? 0) - ROUNDING)) lowest = one;
  }
  return lowest;
}

interface PeriodQuestion {
  readonly question: RolesQuestion;
  readonly period: Period;
  readonly index: number;
  readonly fullTime: number;
}

function rolePeriod(role: Role, { question, period, index, fullTime }: PeriodQuestion): RolePeriod {
  const unnamed = question.unnamed.get(role.name);
  const supplied =
    role.people.length > 0 || unnamed !== undefined || (question.supplyIsKnown && role.name !== NO_ROLE);
  const named = role.people.map(({ person }) => person.supply);
  const loads = role.loads[index] ?? [];
  const at = (hours: readonly number[]): number => hours[index] ?? 0;
  const capacity = supplied
    ? exact(sum([...named.map((supply) => at(supply.capacity)), at(unnamed ?? [])]))
    : null;
  const demand = (kind: DemandKind): number =>
    exact(sumOf(loads, (load) => (load.kind === kind ? at(load.hours) : 0)));
  const [confirmed, tentative, requested] = [demand("confirmed"), demand("tentative"), demand("requested")];
  const gap = capacity === null ? null : exact(capacity - confirmed - tentative - requested);
  const base = sumOf(named, (supply) => at(question.utilizationBase === "net" ? supply.net : supply.total));
  const booked = sumOf(loads, ({ kind, person, hours }) =>
    kind === "confirmed" && person !== null ? at(hours) : 0,
  );
  let purposes: RolePeriod["purposes"] | undefined;
  return {
    role: role.name,
    index,
    period,
    heads: named.filter((supply) => at(supply.working) > 0).length,
    capacity,
    confirmed,
    tentative,
    requested,
    gap,
    gapEquivalents: gap === null || fullTime === 0 ? null : gap / fullTime,
    fullTime,
    booked,
    base,
    utilization: base > 0 ? booked / base : null,
    // Few of them are ever asked for.
    get purposes() {
      return (purposes ??= purposesIn(loads, index));
    },
  };
}

function purposesIn(loads: readonly Load[], index: number): RolePeriod["purposes"] {
  const byPurpose = new Map<string, number>();
  for (const { purpose, hours } of loads) {
    const here = hours[index] ?? 0;
    if (here > 0) byPurpose.set(purpose, (byPurpose.get(purpose) ?? 0) + here);
  }
  return [...byPurpose]
    .map(([purpose, hours]) => ({ purpose, hours }))
    .sort((a, b) => b.hours - a.hours || (a.purpose < b.purpose ? -1 : 1));
}
