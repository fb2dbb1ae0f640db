import type { TableKind } from "../table-kind";
import {
  column,
  DATE,
  DAYS,
  HOURS,
  ID,
  LIST,
  MONEY,
  PERCENT,
  RATING,
  refTo,
  required,
  TEXT,
  YES_NO,
} from "./column";
import { RAG, TASK_CONSTRAINT } from "./words";

/** The work breakdown: one row per task. */
export const TASKS: TableKind<"tasks"> = {
  id: "tasks",
  title: "Tasks",
  synonyms: [
    "task",
    "wbs",
    "work breakdown structure",
    "schedule",
    "project schedule",
    "project plan",
    "activities",
    "activity list",
    "work packages",
    "gantt",
    "task list",
    "plan",
    "backlog",
    "planning",
  ],
  help: "The work breakdown: gives planned value by date where Status does not.",
  columns: {
    id: required("ID", ID, {
      also: "task id, activity id, task no, task number, activity no, work package id, wp id, uid, key, issue key, no, nr, #",
      help: "Unique within its project; without it the WBS code serves.",
    }),
    project: column("Project", refTo("projects"), {
      also: "project id, project code, project name, project key, initiative",
      help: "The project, by its ID.",
    }),
    wbs: column("WBS", TEXT, {
      also: "wbs code, wbs id, wbs number, wbs no, wbs element, outline number, outline",
      help: "Outline code such as 1.2.3.",
    }),
    name: column("Name", TEXT, {
      also: "task, task name, activity, activity name, work package, work package name, epic, feature, user story, story, story/task, story / task, decomposition item, backlog item, title, task title, description, task description, item",
      help: "What is to be done.",
    }),
    durationDays: column("Duration", DAYS, {
      also: "dur, duration days, days, planned duration, estimated duration, working days, number of days, original duration",
      help: "Working days: 5d, 2 wks or a number.",
    }),
    workHours: column("Work", HOURS, {
      also: "baseline effort, labor hours, labour hours, time required, estimated effort, total effort, hours, planned hours, planned work, estimated hours, estimate, work hours, planned effort, budgeted hours",
      help: "Effort in hours.",
    }),
    predecessors: column("Predecessors", TEXT, {
      also: "predecessor, depends on, dependency, dependencies, pred, preds, after",
      help: "Ids with link and lag: 4, 4FS+2d, 7SS.",
    }),
    resources: column("Resources", LIST, {
      also: "resource names, resource name, resource, resourcing, resource allocation, developer, developers, team members, assigned to, assignee, assigned, who",
      help: "Names, each with its share as name[50%], separated by commas.",
    }),
    role: column("Role", TEXT, {
      also: "required role, discipline",
      help: "The role that does it, where no name is known.",
    }),
    start: column("Start", DATE, {
      also: "start date, planned start, begin date, current start, estimated start, scheduled start, from",
      help: "Start in the current plan.",
    }),
    finish: column("Finish", DATE, {
      also: "finish date, end, end date, planned finish, planned end, plan finish, due, due date, current finish, estimated finish, estimated end, scheduled finish, to",
      help: "Finish in the current plan.",
    }),
    baselineStart: column("Baseline start", DATE, {
      also: "baseline start date, original start, bl start, baseline1 start",
      help: "Start that was approved.",
    }),
    baselineFinish: column("Baseline finish", DATE, {
      also: "baseline end, baseline finish date, baseline end date, original finish, original end, bl finish",
      help: "Finish that was approved.",
    }),
    actualStart: column("Actual start", DATE, {
      also: "actual start date, started, started on, real start",
      help: "When it really started.",
    }),
    actualFinish: column("Actual finish", DATE, {
      also: "actual end, actual finish date, actual end date, completed on, finished on, date completed",
      help: "When it really ended.",
    }),
    shareComplete: column("% complete", PERCENT, {
      also: "percent complete, complete, completion, progress, pct complete, % done, done, percentage",
      help: "Physical progress of the task.",
    }),
    milestone: column("Milestone", YES_NO, {
      also: "is milestone, milestone yes/no, ms",
      help: "Yes when it is a point in time and no work.",
    }),
    summary: column("Summary", YES_NO, {
      also: "is summary, summary task, parent task, phase row",
      help: "Yes when the row sums up others; it is not counted itself.",
    }),
    parent: column("Parent", TEXT, {
      also: "parent id, parent task id, parent key, parent issue, epic link, epic key, epic id, belongs to, part of",
      help: "ID of the task that it is a part of.",
    }),
    priority: column("Priority", RATING, {
      also: "prio, task priority, importance, urgency",
      help: "How urgent it is, in your own words.",
    }),
    actualWorkHours: column("Actual work", HOURS, {
      also: "actual effort, actual hours, actual work hours, actual labor units, hours spent, time spent, hours worked, effort spent, work done, completed work, consumed hours",
      help: "Hours that were worked on it.",
    }),
    remainingWorkHours: column("Remaining work", HOURS, {
      also: "remaining effort, remaining hours, remaining estimate, remaining labor units, remaining, effort remaining, work remaining, hours remaining, hours left, left",
      help: "Hours that are still to be worked.",
    }),
    optimisticDays: column("Optimistic", DAYS, {
      also: "optimistic duration, best case, minimum duration, optimistic estimate, optimistic time, best, o",
      help: "Shortest duration, when all goes well.",
    }),
    likelyDays: column("Likely", DAYS, {
      also: "most likely, most likely duration, likely duration, most likely estimate, most likely time, realistic, m",
      help: "Most likely duration.",
    }),
    pessimisticDays: column("Pessimistic", DAYS, {
      also: "pessimistic duration, worst case, maximum duration, pessimistic estimate, pessimistic time, worst, p",
      help: "Longest duration, when much goes wrong.",
    }),
    constraint: column("Constraint", TASK_CONSTRAINT, {
      also: "constraint type, task constraint, primary constraint, scheduling constraint",
      help: "As soon as possible, or what binds its start or finish to the Constraint date.",
    }),
    constraintDate: column("Constraint date", DATE, {
      also: "primary constraint date, constraint on",
      help: "The date of the constraint.",
    }),
    deadline: column("Deadline", DATE, {
      also: "deadline date, must finish by, latest finish, hard deadline, drop dead date",
      help: "By when it must be done, whatever the plan says; without a Finish it stands in for it.",
    }),
    calendar: column("Calendar", TEXT, {
      also: "task calendar, calendar name, working calendar",
      help: "Name of a row of Calendars; blank is the standard one.",
    }),
    fixedCost: column("Fixed cost", MONEY, {
      also: "fixed costs, coût fixe",
      help: "Cost besides the hours.",
    }),
    cost: column("Cost", MONEY, {
      also: "budget, planned cost, total cost, total per task, total direct costs, task budget, budgeted cost, estimated cost, baseline cost",
      help: "Planned cost of the task.",
    }),
    actualCost: column("Actual cost", MONEY, {
      also: "ac, actual costs, actual, cost to date, spent",
      help: "What the task cost so far.",
    }),
    status: column("Status", TEXT, {
      also: "state, task status, current status, progress status",
      help: "Where the task stands, in your own words.",
    }),
    owner: column("Owner", TEXT, {
      also: "task owner, responsible, lead, accountable, person responsible",
      help: "Who answers for it.",
    }),
    rag: column("RAG", RAG, {
      also: "rag status, health, traffic light",
      help: "The owner's rating of the task.",
    }),
  },
};
