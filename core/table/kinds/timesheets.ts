import type { TableKind } from "../table-kind";
import { column, DATE, HOURS, MONEY, NUMBER, refTo, required, TEXT, YES_NO } from "./column";
import { WORK_TYPE } from "./words";

/** Hours that were worked. */
export const TIMESHEETS: TableKind<"timesheets"> = {
  id: "timesheets",
  title: "Timesheets",
  synonyms: [
    "timesheet",
    "time sheet",
    "time sheets",
    "time entries",
    "time entry",
    "time log",
    "time tracking",
    "time report",
    "time card",
    "time cards",
    "worklog",
    "worklogs",
    "work log",
    "hours worked",
    "actual hours",
    "time bookings",
  ],
  help: "Hours that were worked: they are read and checked, no calculation uses them yet.",
  isOnlyRead: true,
  periods: { start: "date", values: ["hours"], versions: ["actual"] },
  columns: {
    resource: required("Resource", refTo("resources"), {
      also: "resource name, employee, employee name, name, user, user name, full name, staff, staff name, worker, author, consultant, team member, member, who, logged by, display name",
      help: "Who worked, by ID or name.",
    }),
    employeeId: column("Employee ID", TEXT, {
      also: "resource id, employee no, employee number, personnel number, personnel no, staff id, user id, person id, worker id, badge, pernr",
      help: "The person's number in the system that the hours come from.",
    }),
    project: column("Project", refTo("projects"), {
      also: "project id, project code, project name, project key, initiative, job, job code, order, receiver order, charge code, engagement",
      help: "The project, by its ID; blank is work outside of projects.",
    }),
    task: column("Task", TEXT, {
      also: "task name, activity, activity type, issue, issue key, work item, task id, phase, wbs, wbs element, work package, receiver wbs element, service, issue summary",
      help: "What was worked on.",
    }),
    date: required("Date", DATE, {
      also: "work date, day, date worked, worked on, entry date, week, week start, week starting, week ending, week end, month, period, work day, spent date, spent at, started, posting date, log date, timesheet date",
      help: "The day, or the first day of the week or month.",
    }),
    hours: required("Hours", HOURS, {
      also: "hours worked, worked hours, time, time spent, spent, duration, duration (h), actual hours, actual work, logged, logged hours, quantity, qty, total hours, hrs, time worked, hours logged, total time, number of hours, booked hours",
      help: "Hours that were worked.",
    }),
    approvedHours: column("Approved hours", HOURS, {
      also: "approved, approved quantity, hours approved, confirmed hours, approved time",
      help: "Hours that were approved.",
    }),
    cost: column("Cost", MONEY, {
      also: "amount, labour cost, labor cost, cost amount, actual cost, internal cost",
      help: "What the hours cost.",
    }),
    workType: column("Work type", WORK_TYPE, {
      also: "type, type of work, time type, category, attendance type, pay code, absence type, entry type",
      help: "Billable, strategic, non-billable, internal, leave, training or admin.",
    }),
    billable: column("Billable", YES_NO, {
      also: "billable?, is billable, chargeable, billable (y/n), invoiceable, billable yes/no",
      help: "Yes when a client pays for it.",
    }),
    status: column("Status", TEXT, {
      also: "approval status, timesheet status, state, approved?",
      help: "Submitted, approved or your own words.",
    }),
    costCentre: column("Cost centre", TEXT, {
      also: "cost center, cc, sender cost center, department, receiver cost center",
      help: "Where the hours are booked.",
    }),
    comment: column("Comment", TEXT, {
      also: "comments, notes, description, work description, details, remarks, narrative, text, short text",
      help: "What was done.",
    }),
  },
};

/** Who commands which skill, one row for each. */
export const SKILLS: TableKind<"skills"> = {
  id: "skills",
  title: "Skills",
  synonyms: [
    "skill",
    "skills list",
    "skill list",
    "skills inventory",
    "skills register",
    "competencies",
    "competences",
    "person skills",
    "employee skills",
  ],
  help: "Who commands which skill how well, a row for each: it is read and checked, no calculation uses it yet.",
  isOnlyRead: true,
  columns: {
    name: required("Name", refTo("resources"), {
      also: "resource, resource name, resource id, employee, employee name, employee id, team member, who, staff",
      help: "The person, by ID or name.",
    }),
    skill: required("Skill", TEXT, {
      also: "skill name, competency, competence, capability, technology, expertise, qualification, certification",
      help: "The skill.",
    }),
    level: column("Level", NUMBER, {
      also: "skill level, proficiency, proficiency level, rating, score, grade, competency level, years",
      help: "How well, 1 to 5.",
    }),
  },
};
