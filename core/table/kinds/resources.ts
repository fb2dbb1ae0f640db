import type { TableKind } from "../table-kind";
import { column, DATE, HOURS, ID, LIST, MONEY, NUMBER, PERCENT, required, TEXT } from "./column";
import { EMPLOYMENT } from "./words";

/** One row per person. */
export const RESOURCES: TableKind<"resources"> = {
  id: "resources",
  title: "Resources",
  synonyms: [
    "resource",
    "people",
    "team",
    "staff",
    "employees",
    "team members",
    "resource pool",
    "resource list",
    "headcount",
    "roster",
  ],
  help: "One row per person: with Assignments it switches on capacity and utilization.",
  columns: {
    id: required("ID", ID, {
      also: "resource id, employee id, employee number, employee no, emp id, staff id, person id, personnel number, user, user id",
      help: "Unique key of the person; without it the name serves.",
    }),
    name: required("Name", TEXT, {
      also: "resource, resource name, employee, employee name, full name, team member, member, consultant, staff name",
      help: "First and last name.",
    }),
    role: column("Role", TEXT, {
      also: "job title, title, position, function, job role, primary role, profile, discipline, job, grade/role",
      help: "The role in which the person is planned.",
    }),
    skills: column("Skills", LIST, {
      also: "skill, skill set, skillset, competencies, competences, expertise",
      help: "Skills, each as name:level with a level of 1 to 5, separated by commas.",
    }),
    team: column("Team", TEXT, {
      also: "department, group, squad, unit, practice, business unit, org unit",
      help: "The team that the person belongs to.",
    }),
    location: column("Location", TEXT, {
      also: "office, country, city, base, site de travail",
      help: "Where the person works.",
    }),
    manager: column("Manager", TEXT, {
      also: "line manager, reports to, team lead, resource manager",
      help: "Who decides on the person's time.",
    }),
    hoursPerWeek: column("Hours per week", HOURS, {
      also: "weekly hours, hours/week, hrs per week, h/week, capacity, capacity per week, weekly capacity, capacity hours, contracted hours, working hours, hours available per week",
      help: "Contracted hours per week; when it and FTE are given, this counts.",
    }),
    fullTimeEquivalent: column("FTE", NUMBER, {
      also: "full time equivalent, full-time equivalent, fte capacity, capacity fte, headcount fte, employment rate",
      help: "1 is full time by the person's calendar.",
    }),
    availability: column("Availability %", PERCENT, {
      also: "availability, available, % available, available for projects, project availability, project share",
      help: "What is left for projects after run-the-business work.",
    }),
    start: column("Start", DATE, {
      also: "start date, available from, from, hire date, joined, joining date, entry date, date d'entrée, fecha de alta",
      help: "First day on which the person is there.",
    }),
    finish: column("Finish", DATE, {
      also: "end, end date, finish date, available to, available until, until, to, leaving date, last day, exit date, contract end, date de sortie, fecha de baja",
      help: "Last day on which the person is there.",
    }),
    costRate: column("Cost rate", MONEY, {
      also: "hourly cost, cost per hour, cost/hour, rate, hourly rate, std rate, standard rate, internal rate",
      help: "What an hour costs.",
    }),
    billRate: column("Bill rate", MONEY, {
      also: "billing rate, charge rate, charge-out rate, sell rate, price per hour, external rate",
      help: "What an hour is charged for.",
    }),
    employment: column("Employment", EMPLOYMENT, {
      also: "employment type, contract type, internal/external, internal or external, employee/contractor, resource type, type",
      help: "Employee or contractor.",
    }),
    calendar: column("Calendar", TEXT, {
      also: "working calendar, work calendar, calendar name",
      help: "Name of a row of Calendars; blank is the standard one.",
    }),
    utilizationTarget: column("Utilization target %", PERCENT, {
      also: "utilization target, utilisation target, target utilization, target utilisation, billable target, target, objectif d'utilisation",
      help: "The share of the person's time that is to be booked.",
    }),
    vacationDays: column("Vacation days p.a.", NUMBER, {
      also: "vacation days, annual leave days, leave days, holiday entitlement, leave entitlement, vacation entitlement",
      help: "Days of leave per year, spread evenly where no leave is booked.",
    }),
    interests: column("Interests", LIST, {
      also: "interest, wishes, preferred work, development goals, wants to learn",
      help: "What the person would like to work on, separated by commas.",
    }),
    grade: column("Grade", TEXT, {
      also: "level, seniority, band, job grade, job level, career level, experience level",
      help: "Seniority, as the Rate card names it.",
    }),
    email: column("Email", TEXT, {
      also: "e-mail, email address, e-mail address, mail, work email",
      help: "Where the person is written to.",
    }),
  },
};
