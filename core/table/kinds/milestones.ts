import type { TableKind } from "../table-kind";
import { column, DATE, MONEY, PERCENT, refTo, required, TEXT, YES_NO } from "./column";
import { RAG } from "./words";

/** Points in time that were promised. */
export const MILESTONES: TableKind<"milestones"> = {
  id: "milestones",
  title: "Milestones",
  synonyms: ["milestone", "key milestones", "milestone plan", "key dates", "stage gates"],
  help: "What was promised by when: switches on slips and what is due next.",
  columns: {
    project: column("Project", refTo("projects"), {
      also: "project id, project code, project name, initiative",
      help: "The project, by its ID.",
    }),
    name: required("Name", TEXT, {
      also: "milestone, milestone name, title, description, key date, event, meilenstein",
      help: "What is reached.",
    }),
    baseline: column("Baseline", DATE, {
      also: "baseline date, planned, planned date, plan, plan date, original date, target date, approved date",
      help: "Date that was promised.",
    }),
    forecast: column("Forecast", DATE, {
      also: "forecast date, expected, expected date, current date, revised date, due, due date, date, estimated date",
      help: "Date that is expected now.",
    }),
    actual: column("Actual", DATE, {
      also: "actual date, achieved, achieved on, completed, completed on, done on",
      help: "Date on which it was reached.",
    }),
    owner: column("Owner", TEXT, {
      also: "responsible, lead, milestone owner",
      help: "Who answers for it.",
    }),
    gate: column("Gate", YES_NO, {
      also: "is gate, stage gate, gate yes/no, decision gate, quality gate",
      help: "Yes when a committee decides there.",
    }),
  },
};

/** One project's figures at one status date. */
export const STATUSES: TableKind<"statuses"> = {
  id: "statuses",
  title: "Status",
  synonyms: [
    "statuses",
    "status reports",
    "status history",
    "status report",
    "project status",
    "status log",
    "progress",
    "progress reports",
    "evm",
    "ev data",
    "earned value",
    "tracking",
  ],
  help: "One row per project and status date: switches on trends, earned schedule and first warnings.",
  columns: {
    project: required("Project", refTo("projects"), {
      also: "project id, project code, project name, id, name, initiative",
      help: "The project, by its ID.",
    }),
    date: required("Date", DATE, {
      also: "status date, report date, reporting date, data date, as of, period, month, week, period end, month end, reporting period, update date",
      help: "The day to which the row's figures stand.",
    }),
    plannedValue: column("PV", MONEY, {
      also: "planned value, bcws, planned cost, plan to date, cumulative planned, cumulative pv, pv cumulative",
      help: "Planned value, cumulative.",
    }),
    earnedValue: column("EV", MONEY, {
      also: "earned value, bcwp, earned, cumulative earned, cumulative ev, ev cumulative",
      help: "Earned value, cumulative.",
    }),
    actualCost: column("AC", MONEY, {
      also: "actual cost, acwp, consumed budget, budget consumed, budget used, actual costs, actual, actuals, cost to date, spent to date, cumulative actual, cumulative ac, ac cumulative",
      help: "Actual cost, cumulative.",
    }),
    budget: column("BAC", MONEY, {
      also: "budget, budget at completion, total budget, approved budget",
      help: "Budget at completion, as it was then.",
    }),
    shareComplete: column("% complete", PERCENT, {
      also: "percent complete, complete, completion, progress, physical progress, pct complete, % done",
      help: "Physical progress as it was reported.",
    }),
    rag: column("RAG", RAG, {
      also: "rag status, overall rag, overall status, overall, general, health, status, traffic light",
      help: "The owner's overall rating.",
    }),
    ragScope: column("RAG scope", RAG, {
      also: "scope rag, scope, scope status, scope health, quality rag",
      help: "Rating of the scope.",
    }),
    ragSchedule: column("RAG schedule", RAG, {
      also: "schedule rag, schedule, schedule status, schedule health, time rag, time",
      help: "Rating of the schedule.",
    }),
    ragCost: column("RAG cost", RAG, {
      also: "cost rag, cost, cost status, cost health, budget rag, budget status, financial rag",
      help: "Rating of the cost.",
    }),
    ragRisk: column("RAG risk", RAG, {
      also: "risk rag, risk, risk status, risk health, risks",
      help: "Rating of the risks.",
    }),
    finishForecast: column("Finish forecast", DATE, {
      also: "forecast finish, forecast end, forecast end date, expected finish, expected completion, estimated completion date, finish, end date, forecast completion, fin prevista",
      help: "When the manager expected to finish.",
    }),
    costForecast: column("Cost forecast", MONEY, {
      also: "forecast cost, eac, estimate at completion, forecast, forecast at completion, latest estimate",
      help: "The manager's estimate at completion.",
    }),
    comment: column("Comment", TEXT, {
      also: "comments, commentary, notes, narrative, remarks, summary, highlights",
      help: "The manager's own words.",
    }),
  },
};
