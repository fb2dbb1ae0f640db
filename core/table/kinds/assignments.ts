import type { TableKind } from "../table-kind";
import { column, DATE, HOURS, LIST, NUMBER, PERCENT, refTo, required, TEXT } from "./column";
import { BOOKING_STATUS, WORK_TYPE } from "./words";

/** What is to be worked: the latest outlook, else the plan. */
const PLANNED = ["outlook", "current budget", "original budget"];

/** Bookings, leave and open requests; or a grid of one column per week or month. */
export const ASSIGNMENTS: TableKind<"assignments"> = {
  id: "assignments",
  title: "Assignments",
  synonyms: [
    "assignment",
    "bookings",
    "allocations",
    "allocation",
    "resource allocation",
    "allocation tracker",
    "resource plan",
    "resource planning",
    "staffing",
    "staffing plan",
    "requests",
    "resource requests",
    "leave",
  ],
  help: "Who works when on what, who is away, and who is still wanted: switches on demand and gaps.",
  periods: {
    start: "start",
    finish: "finish",
    values: ["hours", "fullTimeEquivalent", "allocation"],
    versions: PLANNED,
  },
  columns: {
    project: column("Project", refTo("projects"), {
      also: "project id, project code, project name, initiative, assigned to project, activity, work item",
      help: "The project, by its ID; blank is work outside of projects.",
    }),
    resource: column("Resource", refTo("resources"), {
      also: "resource name, resource id, name, employee, employee name, employee id, staff, team member, member, consultant, who, assigned to, assignee",
      help: "The person, by ID or name; blank is an open request.",
    }),
    role: column("Role", TEXT, {
      also: "job title, requested role, position, function, discipline, profile",
      help: "The role that is wanted; needed where the resource is blank.",
    }),
    skills: column("Skills", LIST, {
      also: "skill, required skills, skill set, competencies",
      help: "Skills that are wanted, separated by commas.",
    }),
    start: column("Start", DATE, {
      also: "start date, from, begin date, date, booking start, assignment start",
      help: "First day of the booking; blank is open.",
    }),
    finish: column("Finish", DATE, {
      also: "finish date, end, end date, to, until, booking end, assignment end",
      help: "Last day of the booking; blank is open.",
    }),
    hours: column("Hours", HOURS, {
      also: "total hours, planned hours, allocated hours, booked hours, work, effort, effort hours, hrs",
      help: "Hours in total, spread evenly over the working days.",
    }),
    hoursPerWeek: column("Hours per week", HOURS, {
      also: "weekly hours, hours/week, hrs per week, h/week",
      help: "Hours in a week without holidays.",
    }),
    allocation: column("Allocation %", PERCENT, {
      also: "allocated, % allocation, percent allocation, % allocated, share, share of time, % of time, utilization, utilisation",
      help: "Share of the person's own capacity; 100 % is all of it.",
    }),
    fullTimeEquivalent: column("FTE", NUMBER, {
      also: "full time equivalent, full-time equivalent, ftes, fte allocation, allocated fte",
      help: "Share of the calendar's full time; 1 is a full-time person.",
    }),
    workType: column("Work type", WORK_TYPE, {
      also: "type, type of work, target type, booking type, billing type, billable, category, absence type, leave type, kind, art, tipo",
      help: "Billable, strategic, non-billable, internal, leave, training or admin.",
    }),
    status: column("Status", BOOKING_STATUS, {
      also: "booking status, assignment status, allocation status, request status, certainty, hard/soft, buchungsstatus",
      help: "Requested, tentative, confirmed or rejected; blank is confirmed where a resource is named.",
    }),
    priority: column("Priority", TEXT, {
      also: "prio, importance, rank",
      help: "Which booking gives way first.",
    }),
    client: column("Client", TEXT, {
      also: "customer, account, client name, customer name, target, target name, booked for",
      help: "Who is worked for, where it is no project; the name of a project is that project.",
    }),
    unit: column("Unit", TEXT, {
      also: "units of effort, effort unit, uom, unit of measure, allocation unit, measured in",
      help: "What an amount of the row counts: hours, days, FTE or %; shown, not calculated with yet.",
    }),
  },
};

/** People without names: how many full-time equivalents there are of a role. */
export const ROLE_CAPACITY: TableKind<"roleCapacity"> = {
  id: "roleCapacity",
  title: "Capacity by role",
  synonyms: [
    "role capacity",
    "capacity",
    "capacity plan",
    "supply",
    "supply by role",
    "resource supply",
    "available fte",
    "headcount by role",
  ],
  help: "People without names, by role and period: counts as capacity beside Resources.",
  periods: { start: "period", values: ["fullTimeEquivalent"], versions: PLANNED },
  columns: {
    role: required("Role", TEXT, {
      also: "job title, position, function, discipline, profile, skill, resource type, team",
      help: "The role.",
    }),
    period: column("Period", DATE, {
      also: "month, date, week, quarter, from, start",
      help: "First day of the period; blank holds for every period.",
    }),
    fullTimeEquivalent: required("FTE", NUMBER, {
      also: "capacity, capacity fte, fte available, available fte, headcount, heads, number, count, people, full time equivalent, ftes, kapazität, anzahl, capacité, effectif, capacidad",
      help: "Full-time equivalents that there are.",
    }),
  },
};
