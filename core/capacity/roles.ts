import type { Calendar } from "../domain/calendar";
import type { Known } from "../domain/known";
import type { Period } from "../domain/period";
import { sum, sumOf, sumsAt } from "../math/sum";
import type { DemandKind, Load, RoleCapacityRow, RolePeriod } from "./capacity-result";
import type { BookablePerson } from "./input-people";
import { capacityGap, exact, fullTimeEquivalents } from "./gap";
import { NO_ROLE } from "./names";
import { utilizationOf } from "./utilization";

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

interface Role {
  readonly name: string;
  readonly people: BookablePerson[];
  readonly loads: Load[];
}

/** Capacity, demand and gap of every role that has people or demand, in the order in which they were met. */
export function rolesOf(question: RolesQuestion): RoleCapacityRow[] {
  const roles = new Map<string, Role>();
  const roleNamed = (name: string): Role => {
    const role = roles.get(name) ?? { name, people: [], loads: [] };
    roles.set(name, role);
    return role;
  };
  for (const one of question.people) roleNamed(one.person.role).people.push(one);
  for (const name of question.unnamed.keys()) roleNamed(name);
  for (const load of question.loads) roleNamed(load.role).loads.push(load);
  return [...roles.values()].map((role) => roleRow(role, question));
}

function roleRow(role: Role, question: RolesQuestion): RoleCapacityRow {
  const calendars = new Set(role.people.map(({ calendar }) => calendar));
  const [only] = calendars;
  const fullTime = question.fullTimeHours(calendars.size === 1 && only ? only : question.defaultCalendar);
  const demand = demandFor(role, question.periods.length);
  const periods = question.periods.map((period, index) =>
    rolePeriod(role, { question, demand, period, index, fullTime: fullTime[index] ?? 0 }),
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

/** Hours that are wanted of a role, by period. */
interface Demand extends Readonly<Record<DemandKind, readonly number[]>> {
  /** What is confirmed of people with names. */
  readonly booked: readonly number[];
  readonly purposesIn: (index: number) => RolePeriod["purposes"];
  readonly wantedIn: (index: number) => RolePeriod["wantedBy"];
}

function demandFor({ loads }: Role, periods: number): Demand {
  const hoursOf = (wanted: readonly Load[]): number[] =>
    sumsAt(wanted, periods, ({ hours }, index) => hours[index] ?? 0);
  const of = (kind: DemandKind): Load[] => loads.filter((load) => load.kind === kind);
  const confirmed = of("confirmed");
  const ofPeople = confirmed.filter(({ person }) => person !== null);
  const confirmedHours = hoursOf(confirmed);
  return {
    confirmed: confirmedHours.map(exact),
    tentative: hoursOf(of("tentative")).map(exact),
    requested: hoursOf(of("requested")).map(exact),
    booked: ofPeople.length === confirmed.length ? confirmedHours : hoursOf(ofPeople),
    purposesIn: purposesOf(loads, periods),
    wantedIn: wantedOf(loads, periods),
  };
}

interface PeriodQuestion {
  readonly question: RolesQuestion;
  readonly demand: Demand;
  readonly period: Period;
  readonly index: number;
  readonly fullTime: number;
}

function rolePeriod(role: Role, { question, demand, period, index, fullTime }: PeriodQuestion): RolePeriod {
  const unnamed = question.unnamed.get(role.name);
  const supplied =
    role.people.length > 0 || unnamed !== undefined || (question.supplyIsKnown && role.name !== NO_ROLE);
  const named = role.people.map(({ person }) => person.supply);
  const at = (hours: readonly number[]): number => hours[index] ?? 0;
  const capacity = supplied
    ? exact(sum([...named.map((supply) => at(supply.capacity)), at(unnamed ?? [])]))
    : null;
  const [confirmed, tentative, requested] = [
    at(demand.confirmed),
    at(demand.tentative),
    at(demand.requested),
  ];
  const gap = capacityGap(capacity, { confirmed, tentative, requested });
  const base = sumOf(named, (supply) => at(question.utilizationBase === "net" ? supply.net : supply.total));
  const booked = at(demand.booked);
  let purposes: RolePeriod["purposes"] | undefined;
  let wantedBy: RolePeriod["wantedBy"] | undefined;
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
    gapEquivalents: fullTimeEquivalents(gap, fullTime),
    fullTime,
    booked,
    base,
    utilization: utilizationOf(booked, base),
    // Few of them are ever asked for.
    get purposes() {
      return (purposes ??= demand.purposesIn(index));
    },
    get wantedBy() {
      return (wantedBy ??= demand.wantedIn(index));
    },
  };
}

/** What a role's hours are wanted for in a period; the hours of all periods are added up when the first is asked for. */
function purposesOf(loads: readonly Load[], periods: number): Demand["purposesIn"] {
  let byPurpose: ReadonlyMap<string, ArrayLike<number>> | undefined;
  return (index) => {
    byPurpose ??= hoursBy(({ purpose }) => purpose, loads, periods);
    const purposes: { purpose: string; hours: number }[] = [];
    for (const [purpose, of] of byPurpose) {
      const hours = of[index] ?? 0;
      if (hours > 0) purposes.push({ purpose, hours });
    }
    return purposes.sort((a, b) => b.hours - a.hours || (a.purpose < b.purpose ? -1 : 1));
  };
}

/** By project, as `purposesOf` has it by purpose. */
function wantedOf(loads: readonly Load[], periods: number): Demand["wantedIn"] {
  let byProject: ReadonlyMap<string, ArrayLike<number>> | undefined;
  return (index) => {
    byProject ??= hoursBy(({ project }) => project ?? "", loads, periods);
    return new Map(
      [...byProject].flatMap(([project, of]) => ((of[index] ?? 0) > 0 ? [[project, of[index] ?? 0]] : [])),
    );
  };
}

function hoursBy(
  keyOf: (load: Load) => string,
  loads: readonly Load[],
  periods: number,
): Map<string, Float64Array> {
  const byKey = new Map<string, Float64Array>();
  for (const load of loads) {
    const key = keyOf(load);
    let sums = byKey.get(key);
    if (!sums) byKey.set(key, (sums = new Float64Array(periods)));
    for (let index = 0; index < periods; index += 1) {
      sums[index] = (sums[index] ?? 0) + Math.max(0, load.hours[index] ?? 0);
    }
  }
  return byKey;
}
