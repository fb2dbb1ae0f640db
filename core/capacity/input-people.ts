import type { Calendar } from "../domain/calendar";
import type { Finding } from "../domain/issue";
import type { Period } from "../domain/period";
import type { Portfolio } from "../domain/portfolio";
import type { Assignment, Resource } from "../domain/resource";
import { cellOf, rowCell } from "../domain/row-source";
import { hoursPerWorkday } from "./booking-rate";
import type { Person } from "./capacity-result";
import { stretchOf } from "./input-stretch";
import { nameKey, NO_ROLE } from "./names";
import { supplyOf, supplyPeriods, type Leave, type SupplyPeriods } from "./supply";
import { personalTime } from "./working-hours";

/** A person, with what bookings are spread and checked by. */
export interface BookablePerson {
  readonly person: Person;
  readonly calendar: Calendar;
  readonly leave: readonly Leave[];
  readonly employed: Period;
}

/** What people are read from, and how their names and calendars are told. */
export interface PeopleQuestion {
  readonly portfolio: Portfolio;
  readonly periods: readonly Period[];
  readonly horizon: Period;
  readonly spell: (role: string) => string;
  readonly findings: Finding[];
}

type Leaves = ReadonlyMap<string, readonly Assignment[]>;

/**
 * Everybody with capacity: the rows of Resources, or, where there are none, the people that Assignments names, taken
 * as full-time.
 */
export function readPeople(question: PeopleQuestion): BookablePerson[] {
  const { portfolio, periods, horizon, findings } = question;
  const leaves = leavesByPerson(portfolio.assignments);
  const counted = new Map<Calendar, SupplyPeriods>();
  const periodsOn = (calendar: Calendar): SupplyPeriods => {
    const known = counted.get(calendar) ?? supplyPeriods(calendar, periods, horizon);
    counted.set(calendar, known);
    return known;
  };
  if (portfolio.resources.length === 0) return namedInAssignments(question, leaves, periodsOn);
  return portfolio.resources.map((resource) => {
    const calendar = calendarOf(resource, portfolio, findings);
    const own = [nameKey(resource.id), nameKey(resource.name)];
    const rows = [...new Set(own)].flatMap((key) => leaves.get(key) ?? []);
    return bookable(
      { question, resource, calendar, at: periodsOn(calendar) },
      { id: resource.id, name: resource.name, rows },
    );
  });
}

function leavesByPerson(assignments: readonly Assignment[]): Leaves {
  const byPerson = new Map<string, Assignment[]>();
  for (const assignment of assignments) {
    if (assignment.workType !== "leave" || assignment.status === "rejected" || assignment.resource === null)
      continue;
    const key = nameKey(assignment.resource);
    const rows = byPerson.get(key);
    if (rows) rows.push(assignment);
    else byPerson.set(key, [assignment]);
  }
  return byPerson;
}

function namedInAssignments(
  question: PeopleQuestion,
  leaves: Leaves,
  periodsOn: (calendar: Calendar) => SupplyPeriods,
): BookablePerson[] {
  const { calendar, assignments } = question.portfolio;
  const roles = new Map<string, { readonly name: string; role: string | null }>();
  for (const { resource, role } of assignments) {
    if (resource === null) continue;
    const known = roles.get(nameKey(resource)) ?? { name: resource.trim(), role: null };
    known.role ??= role;
    roles.set(nameKey(resource), known);
  }
  return [...roles].map(([key, { name, role }]) =>
    bookable(
      { question, resource: null, calendar, at: periodsOn(calendar), role },
      { id: name, name, rows: leaves.get(key) ?? [] },
    ),
  );
}

interface Setting {
  readonly question: PeopleQuestion;
  readonly resource: Resource | null;
  readonly calendar: Calendar;
  readonly at: SupplyPeriods;
  readonly role?: string | null;
}

function bookable(
  { question, resource, calendar, at, role = null }: Setting,
  { id, name, rows }: { readonly id: string; readonly name: string; readonly rows: readonly Assignment[] },
): BookablePerson {
  const { portfolio, horizon, spell } = question;
  const stated = resource ?? { hoursPerWeek: null, fullTimeEquivalent: null, availability: null };
  const time = personalTime(stated, calendar, portfolio.settings.availabilityMultipliesFte);
  const leave = rows.flatMap((assignment): Leave[] => {
    const stretch = stretchOf(assignment, horizon);
    if (!stretch) return [];
    const hoursPerDay = hoursPerWorkday(assignment, { calendar, hoursPerDay: time.hoursPerDay, stretch });
    return hoursPerDay === null ? [] : [{ stretch, hoursPerDay }];
  });
  const employed = { start: resource?.start ?? horizon.start, finish: resource?.finish ?? horizon.finish };
  const given = resource?.role ?? role;
  return {
    calendar,
    leave,
    employed,
    person: {
      id,
      name,
      role: given === null ? NO_ROLE : spell(given),
      team: resource?.team ?? null,
      skills: (resource?.skills ?? []).map((skill) => skill.replace(/:\s*\d+$/, "").trim()),
      time,
      supply: supplyOf({ calendar, time, employed, leave }, at),
      utilizationTarget: resource?.utilizationTarget ?? null,
      resource,
    },
  };
}

function calendarOf(resource: Resource, portfolio: Portfolio, findings: Finding[]): Calendar {
  if (resource.calendar === null) return portfolio.calendar;
  const wanted = nameKey(resource.calendar);
  if (wanted === nameKey(portfolio.calendar.name)) return portfolio.calendar;
  for (const [name, calendar] of portfolio.namedCalendars) if (nameKey(name) === wanted) return calendar;
  findings.push({
    code: "unknown-calendar",
    severity: "warning",
    at: cellOf(resource, "calendar") ?? rowCell(resource),
    table: "Resources",
    column: "Calendar",
    record: resource.id,
    found: resource.calendar,
    message: `There is no calendar "${resource.calendar}"; ${resource.name} is counted on ${portfolio.calendar.name}.`,
    fix: "Add it to Calendars, or correct the name.",
    affects: ["Capacity h"],
  });
  return portfolio.calendar;
}
