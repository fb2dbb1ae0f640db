import { fullName } from "../domain/full-name";
import { workdaysBetween } from "../domain/calendar";
import { isoDate } from "../domain/day";
import type { Finding } from "../domain/issue";
import { oncePerText } from "../domain/once-per-text";
import type { Period } from "../domain/period";
import type { Portfolio } from "../domain/portfolio";
import type { Project } from "../domain/project";
import type { Assignment } from "../domain/resource";
import { cellOf, rowCell } from "../domain/row-source";
import { hoursPerWorkday } from "./booking-rate";
import type { DemandKind, Load } from "./capacity-result";
import type { BookablePerson } from "./input-people";
import { stretchOf } from "./input-stretch";
import { nameKey, NO_ROLE } from "./names";
import { hoursByPeriod, workdayCount, type WorkdayCount } from "./workdays";

/** What bookings are read from, and onto whom. */
export interface BookingsQuestion {
  readonly portfolio: Portfolio;
  readonly people: readonly BookablePerson[];
  readonly periods: readonly Period[];
  readonly horizon: Period;
  readonly spell: (role: string) => string;
  readonly findings: Finding[];
}

/** The bookings and requests that touch the horizon, spread over its periods. */
export function readBookings(question: BookingsQuestion): Load[] {
  const { portfolio, horizon } = question;
  const lookups = lookupsOf(question);
  const loads: Load[] = [];
  for (const assignment of portfolio.assignments) {
    if (assignment.status === "rejected") continue;
    const booked = assignment.resource === null ? undefined : lookups.personNamed(assignment.resource);
    if (assignment.workType === "leave") {
      const refusal = !stretchOf(assignment, horizon)
        ? FINISH_BEFORE_START
        : booked
          ? undefined
          : NOBODYS_LEAVE;
      if (refusal) question.findings.push(about(assignment, "resource", refusal));
      continue;
    }
    const load = spread(assignment, booked, { question, lookups });
    if (load) loads.push(load);
  }
  return loads;
}

/** What many bookings have in common, each worked out once. */
interface Lookups {
  readonly personNamed: (name: string) => BookablePerson | undefined;
  readonly projects: ReadonlyMap<string, ProjectAsPurpose>;
  readonly countOn: (calendar: BookablePerson["calendar"]) => WorkdayCount;
  readonly spell: (role: string) => string;
}

interface ProjectAsPurpose {
  readonly project: Project;
  readonly purpose: string;
}

function lookupsOf({ portfolio, people, horizon, spell }: BookingsQuestion): Lookups {
  const person = new Map(people.map((one) => [nameKey(one.person.name), one]));
  for (const one of people) person.set(nameKey(one.person.id), one);
  const counts = new Map<BookablePerson["calendar"], WorkdayCount>();
  return {
    personNamed: oncePerText((name) => person.get(nameKey(name))),
    projects: new Map(
      portfolio.projects.map((project) => [project.id, { project, purpose: fullName(project) }]),
    ),
    countOn: (calendar) => {
      const known = counts.get(calendar) ?? workdayCount(calendar, horizon);
      counts.set(calendar, known);
      return known;
    },
    spell: oncePerText(spell),
  };
}

function spread(
  assignment: Assignment,
  booked: BookablePerson | undefined,
  { question, lookups }: { readonly question: BookingsQuestion; readonly lookups: Lookups },
): Load | undefined {
  const { portfolio, horizon, periods, findings } = question;
  const { projects, countOn, spell } = lookups;
  const stretch = stretchOf(assignment, horizon);
  if (!stretch) {
    findings.push(about(assignment, "finish", FINISH_BEFORE_START));
    return undefined;
  }
  const calendar = booked?.calendar ?? portfolio.calendar;
  const hoursPerDay = booked?.person.time.hoursPerDay ?? calendar.hoursPerDay;
  const rate = hoursPerWorkday(assignment, { calendar, hoursPerDay, stretch });
  if (rate === null) {
    findings.push(about(assignment, "hours", assignment.hours === null ? NO_AMOUNT : NO_WORKDAY));
    return undefined;
  }
  if (stretch.finish < horizon.start || stretch.start > horizon.finish) return undefined;
  const kind = kindOf(assignment);
  if (booked && kind === "confirmed") checkLeave(assignment, { stretch, booked, findings });
  const known = assignment.project === null ? undefined : projects.get(assignment.project);
  const role = booked?.person.role ?? (assignment.role === null ? NO_ROLE : spell(assignment.role));
  return {
    assignment,
    person: booked?.person ?? null,
    role: role === NO_ROLE && assignment.role !== null ? spell(assignment.role) : role,
    kind,
    purpose: known?.purpose ?? purposeWithoutProject(assignment),
    project: assignment.project,
    workType: assignment.workType ?? known?.project.workType ?? null,
    hours: hoursByPeriod(rate, stretch, { periods, count: countOn(calendar) }),
  };
}

/** A row without a resource is a request, whatever its status; a person's row without a status is a booking. */
function kindOf({ resource, status }: Assignment): DemandKind {
  if (resource === null || status === "requested") return "requested";
  return status === "tentative" ? "tentative" : "confirmed";
}

function purposeWithoutProject({ project: id, client, workType }: Assignment): string {
  return id ?? client ?? workType ?? "no project";
}

function checkLeave(
  assignment: Assignment,
  {
    stretch,
    booked,
    findings,
  }: { readonly stretch: Period; readonly booked: BookablePerson; readonly findings: Finding[] },
): void {
  for (const leave of booked.leave) {
    const start = Math.max(stretch.start, leave.stretch.start);
    const finish = Math.min(stretch.finish, leave.stretch.finish);
    if (finish < start || workdaysBetween(booked.calendar, start, finish) === 0) continue;
    findings.push(
      about(assignment, "start", {
        code: "booked-on-leave",
        severity: "warning",
        found: `${isoDate(start)} to ${isoDate(finish)}`,
        message: `${booked.person.name} is on leave from ${isoDate(start)} to ${isoDate(finish)} and booked: the leave is off the capacity, the booking still counts.`,
        fix: "End the booking before the leave and start it again after, or move the leave.",
      }),
    );
    return;
  }
}

type Words = Pick<Finding, "code" | "severity" | "message" | "fix"> & { readonly found?: string };

function about(assignment: Assignment, field: string, words: Words): Finding {
  return {
    ...words,
    at: cellOf(assignment, field) ?? rowCell(assignment),
    table: "Assignments",
    record: [assignment.project ?? "no project", assignment.resource ?? "open request"].join(" · "),
    affects: ["Confirmed h", "Gap h", "Utilisation %"],
  };
}

const FINISH_BEFORE_START: Words = {
  code: "finish-before-start",
  severity: "error",
  message: "The booking finishes before it starts, so it does not count.",
  fix: "Correct Start or Finish.",
};
const NO_AMOUNT: Words = {
  code: "booking-without-amount",
  severity: "warning",
  message: "The booking says neither hours nor a share nor FTE, so it does not count.",
  fix: "Fill Hours, Hours per week, Allocation % or FTE.",
};
const NOBODYS_LEAVE: Words = {
  code: "leave-of-nobody",
  severity: "warning",
  message: "The leave names nobody in Resources, so it comes off no capacity.",
  fix: "Name the person as in Resources.",
};
const NO_WORKDAY: Words = {
  code: "booking-without-workday",
  severity: "warning",
  message:
    "There is no working day between Start and Finish, so the hours have no day to stand on and do not count.",
  fix: "Correct the dates or the calendar.",
};
