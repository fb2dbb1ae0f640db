import type { TableKind } from "../table-kind";
import { column, DATE, DAYS, ID, MONEY, RATING, refTo, TEXT } from "./column";

/** What has happened and is to be solved. */
export const ISSUES: TableKind<"issues"> = {
  id: "issues",
  title: "Issues",
  synonyms: [
    "issue",
    "issue log",
    "issue register",
    "issues log",
    "issue list",
    "open issues",
    "issue tracker",
    "incident",
    "incident log",
    "problem log",
    "bugs",
    "defects",
  ],
  help: "What has happened and is to be solved: it is read and checked, no calculation uses it yet.",
  isOnlyRead: true,
  columns: {
    id: column("ID", ID, {
      also: "issue id, issue no, issue number, issue #, ref, reference, no, nr, #, number, incident number, ticket, ticket id, key, issue key",
      help: "Unique key of the issue; without it the title serves.",
    }),
    project: column("Project", refTo("projects"), {
      also: "project id, project code, project name, project key, initiative",
      help: "The project, by its ID; blank is the portfolio.",
    }),
    title: column("Title", TEXT, {
      also: "issue, issue title, issue name, issue description, description, problem statement, summary, short description, name, subject, bug, defect",
      help: "What has happened.",
    }),
    category: column("Category", TEXT, {
      also: "issue category, issue type, type, area, component, workstream",
      help: "What kind of issue it is.",
    }),
    impact: column("Impact", RATING, {
      also: "issue impact, severity, impact level",
      help: "What it does to the project, in your own words or marks.",
    }),
    priority: column("Priority", RATING, {
      also: "prio, issue priority, urgency, importance, criticality",
      help: "How urgent it is.",
    }),
    owner: column("Owner", TEXT, {
      also: "issue owner, assigned to, assignee, responsible, who, lead",
      help: "Who answers for it.",
    }),
    raised: column("Raised", DATE, {
      also: "date raised, raised on, raised date, created, created on, date created, created date, opened, opened on, open date, date opened, date identified, identified on, reported on, reported date, date reported, date logged, logged on, date, sys created on",
      help: "When it came up.",
    }),
    due: column("Due", DATE, {
      also: "due date, target date, target resolution date, resolve by, by when, target, expected resolution date",
      help: "By when it is to be solved.",
    }),
    closed: column("Closed", DATE, {
      also: "date closed, closed on, closed date, close date, closure date, resolved, resolved on, date resolved, resolution date, resolved date, closed at",
      help: "When it was solved.",
    }),
    status: column("Status", TEXT, {
      also: "issue status, state, open/closed, current status, status category",
      help: "Open, closed or your own words.",
    }),
    resolution: column("Resolution", TEXT, {
      also: "actions, action taken, actions taken, corrective action, resolution plan, mitigation, next steps, response, workaround, progress",
      help: "How it is or was solved.",
    }),
  },
};

/** What somebody asks to change. */
export const CHANGES: TableKind<"changes"> = {
  id: "changes",
  title: "Changes",
  synonyms: [
    "change",
    "change log",
    "change register",
    "change requests",
    "change request log",
    "change control",
    "change control log",
    "change orders",
    "scope changes",
    "additional request",
    "additional requests",
    "variations",
  ],
  help: "What somebody asks to change and what it would cost: it is read and checked, no calculation uses it yet.",
  isOnlyRead: true,
  columns: {
    id: column("ID", ID, {
      also: "change id, change no, change number, change request id, change request no, cr, cr id, cr no, cr number, cr #, co number, change order number, ref, reference, no, nr, #, number, key",
      help: "Unique key of the change; without it the title serves.",
    }),
    project: column("Project", refTo("projects"), {
      also: "project id, project code, project name, project key, initiative",
      help: "The project, by its ID; blank is the portfolio.",
    }),
    title: column("Title", TEXT, {
      also: "change, change title, change request, change description, description, description of change, summary, name, subject, short description, requested change, scope change",
      help: "What is to change.",
    }),
    kind: column("Kind", TEXT, {
      also: "change type, type, type of change, category, change category, reason, reason for change, change reason",
      help: "What kind of change it is, or why it is asked for.",
    }),
    raised: column("Raised", DATE, {
      also: "date raised, raised on, requested on, request date, date requested, submitted, submitted on, date submitted, submission date, created, created on, date, opened, date logged",
      help: "When it was asked for.",
    }),
    costEffect: column("Cost effect", MONEY, {
      also: "cost impact, cost change, impact on cost, budget impact, budget change, impact cost, cost, cost delta, change in cost, cost +/-, value, amount, change value, change amount, additional cost, financial impact, price impact",
      help: "What it adds to the cost; a saving is negative.",
    }),
    daysEffect: column("Days effect", DAYS, {
      also: "schedule impact, time impact, impact on schedule, impact on time, impact days, schedule change, delay, delay days, additional days, days impact, days, time extension, extension of time, schedule effect",
      help: "Working days that it adds; an earlier finish is negative.",
    }),
    benefitEffect: column("Benefit effect", MONEY, {
      also: "benefit impact, benefits impact, impact on benefit, impact on benefits, benefit change, revenue impact",
      help: "What it adds to the yearly benefit; a loss is negative.",
    }),
    status: column("Status", TEXT, {
      also: "change status, approval status, decision, approval, state, outcome, approved, disposition",
      help: "Requested, approved, rejected or your own words.",
    }),
    decided: column("Decided", DATE, {
      also: "decision date, date decided, decided on, approved on, approval date, date approved, approved date, date of decision, closed, closed on",
      help: "When it was decided.",
    }),
    owner: column("Owner", TEXT, {
      also: "change owner, requester, requestor, requested by, raised by, originator, initiator, submitted by, responsible, assigned to",
      help: "Who asks for it or answers for it.",
    }),
    priority: column("Priority", RATING, {
      also: "prio, change priority, urgency, importance",
      help: "How urgent it is.",
    }),
  },
};

/** Who does what by when. */
export const ACTIONS: TableKind<"actions"> = {
  id: "actions",
  title: "Actions",
  synonyms: [
    "action",
    "action log",
    "action list",
    "action items",
    "action item list",
    "action register",
    "action tracker",
    "open actions",
    "to do",
    "to dos",
    "todo",
    "to do list",
    "follow up",
    "follow up items",
    "follow ups",
    "next steps",
    "open points",
    "open points list",
    "punch list",
    "meeting actions",
  ],
  help: "Who does what by when: it is read and checked, no calculation uses it yet.",
  isOnlyRead: true,
  columns: {
    id: column("ID", ID, {
      also: "action id, action no, action number, action #, item no, item number, item #, ref, reference, no, nr, #, number",
      help: "Unique key of the action; without it the title serves.",
    }),
    project: column("Project", refTo("projects"), {
      also: "project id, project code, project name, project key, initiative",
      help: "The project, by its ID; blank is the portfolio.",
    }),
    title: column("Title", TEXT, {
      also: "action item, action required, action description, description, to do, todo, task, next step, follow up, follow up item, item, what, subject, measure, open point",
      help: "What is to be done.",
    }),
    owner: column("Owner", TEXT, {
      also: "action owner, owner(s), who, by whom, assigned to, assignee, responsible, responsibility, responsible person, lead",
      help: "Who does it.",
    }),
    raised: column("Raised", DATE, {
      also: "date raised, raised on, created, created on, date created, assigned on, date assigned, opened, open date, meeting date, date, date logged",
      help: "When it was agreed.",
    }),
    due: column("Due", DATE, {
      also: "due date, due by, by when, when, target date, complete by, expected date, finish by, target completion date",
      help: "By when it is to be done.",
    }),
    closed: column("Closed", DATE, {
      also: "date closed, closed on, closed date, done on, completed on, completed, date completed, completion date, completed date, actual date, date done",
      help: "When it was done.",
    }),
    status: column("Status", TEXT, {
      also: "action status, state, open/closed, progress, done",
      help: "Open, done or your own words.",
    }),
    priority: column("Priority", RATING, {
      also: "prio, action priority, urgency, importance",
      help: "How urgent it is.",
    }),
    comment: column("Comment", TEXT, {
      also: "comments, notes, remarks, update, updates, latest update, progress notes, outcome, result",
      help: "What is to be said of it.",
    }),
  },
};
