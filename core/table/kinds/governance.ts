import type { TableKind } from "../table-kind";
import { column, DATE, LIST, NUMBER, refTo, required, TEXT, YES_NO } from "./column";
import { BETTER, DONE } from "./words";

/** What a gate asks for. */
export const CHECKLIST: TableKind<"checklist"> = {
  id: "checklist",
  title: "Checklist",
  synonyms: [
    "gate",
    "gates and checklist",
    "gate checklist",
    "gate criteria",
    "gate review",
    "gate reviews",
    "stage gates",
    "quality gates",
    "gate deliverables",
    "exit criteria",
    "governance checklist",
    "checklists",
  ],
  help: "What a gate asks for and what of it is there: it is read and checked, no calculation uses it yet.",
  isOnlyRead: true,
  columns: {
    gate: required("Gate", TEXT, {
      also: "gate name, stage gate, quality gate, stage, phase gate, milestone, gate no, gate number, review, toll gate",
      help: "The gate, by its name.",
    }),
    item: required("Item", TEXT, {
      also: "checklist item, check, check item, criterion, criteria, exit criterion, exit criteria, requirement, deliverable, question, description, check point, checkpoint, what to check",
      help: "What is asked for.",
    }),
    project: column("Project", refTo("projects"), {
      also: "project id, project code, project name, initiative",
      help: "The project, by its ID; blank is every project.",
    }),
    evidence: column("Evidence", TEXT, {
      also: "proof, evidence link, link, reference, artefact, artifact, documentation, supporting document",
      help: "What proves it.",
    }),
    required: column("Required", YES_NO, {
      also: "mandatory, required?, must have, compulsory, needed",
      help: "Yes when the gate cannot be passed without it.",
    }),
    done: column("Done", DONE, {
      also: "done?, complete, completed, complete?, met, met?, fulfilled, passed, result, check result, status, y/n, yes/no",
      help: "Yes, no or n.a.",
    }),
    date: column("Date", DATE, {
      also: "date done, review date, date checked, checked on, date reviewed, completed on, date completed",
      help: "When it was checked.",
    }),
    reviewer: column("Reviewer", TEXT, {
      also: "reviewed by, checked by, approver, approved by, responsible, owner, signed off by, sign off",
      help: "Who checked it.",
    }),
  },
};

/** The scorecard: what is aimed at and what was reached. */
export const MEASURES: TableKind<"measures"> = {
  id: "measures",
  title: "Measures",
  synonyms: [
    "measure",
    "scorecard",
    "balanced scorecard",
    "bsc",
    "kpi",
    "kpis",
    "kpi list",
    "key performance indicators",
    "performance indicators",
    "metrics",
    "okr",
    "okrs",
  ],
  help: "What the scorecard aims at and what was reached: it is read and checked, no calculation uses it yet.",
  isOnlyRead: true,
  columns: {
    perspective: column("Perspective", TEXT, {
      also: "bsc perspective, dimension, scorecard perspective, category, pillar, area",
      help: "Financial, customer, internal process, learning and growth, or your own.",
    }),
    objective: column("Objective", TEXT, {
      also: "strategic objective, goal, strategic goal, aim, objectives",
      help: "What it serves.",
    }),
    name: required("Name", TEXT, {
      also: "measure, measure name, kpi, kpi name, metric, metric name, key result, performance indicator, key performance indicator",
      help: "What is measured.",
    }),
    project: column("Project", refTo("projects"), {
      also: "project id, project code, project name, initiative",
      help: "The project, by its ID; blank is the portfolio.",
    }),
    unit: column("Unit", TEXT, {
      also: "unit of measure, uom, measured in, units",
      help: "What it is measured in.",
    }),
    target: required("Target", NUMBER, {
      also: "target value, goal value, plan, planned, planned value, threshold, budget",
      help: "What is aimed at.",
    }),
    actual: column("Actual", NUMBER, {
      also: "actual value, current, current value, result, achieved, latest, latest value, value, measured, ytd",
      help: "What was reached; blank is not measured yet.",
    }),
    direction: column("Direction", BETTER, {
      also: "better, higher or lower is better, higher is better, polarity, desired direction, good direction, higher/lower",
      help: "Whether higher or lower is better; blank is higher.",
    }),
    weight: column("Weight", NUMBER, {
      also: "weighting, weight %, importance, share",
      help: "How much it counts in its perspective.",
    }),
    redBelow: column("Red below", NUMBER, {
      also: "red, red threshold, red limit, lower limit, minimum, tolerance red",
      help: "It is red below this value, or above it where lower is better.",
    }),
    amberBelow: column("Amber below", NUMBER, {
      also: "amber, amber threshold, amber limit, yellow, yellow threshold, tolerance amber",
      help: "It is amber below this value, or above it where lower is better.",
    }),
    period: column("Period", DATE, {
      also: "month, quarter, year, date, reporting period, as of, measured on, measurement date, period end",
      help: "When it was measured.",
    }),
    owner: column("Owner", TEXT, {
      also: "measure owner, kpi owner, responsible, accountable, lead",
      help: "Who answers for it.",
    }),
  },
};

/** What was learned. */
export const LESSONS: TableKind<"lessons"> = {
  id: "lessons",
  title: "Lessons",
  synonyms: [
    "lesson",
    "lessons learned",
    "lessons learnt",
    "lessons log",
    "lessons learned log",
    "lessons register",
    "lesson log",
    "retrospective",
    "retrospectives",
    "post mortem",
  ],
  help: "What was learned in which project: it is read and checked, no calculation uses it yet.",
  isOnlyRead: true,
  columns: {
    project: column("Project", refTo("projects"), {
      also: "project id, project code, project name, initiative",
      help: "The project in which it was learned.",
    }),
    date: column("Date", DATE, {
      also: "date raised, date logged, logged on, date identified, raised on, created, when",
      help: "When it was written down.",
    }),
    category: column("Category", TEXT, {
      also: "type, lesson type, area, topic, theme, knowledge area, positive/negative, success/failure",
      help: "What it is about.",
    }),
    phase: column("Phase", TEXT, {
      also: "project phase, stage, project stage, lifecycle stage",
      help: "In which phase it was learned.",
    }),
    whatHappened: required("What happened", TEXT, {
      also: "lesson, lesson learned, lessons learned, lesson learnt, event, situation, description, observation, issue, experience, finding, problem, what went wrong, what went well, summary, title, success or failure",
      help: "What happened.",
    }),
    cause: column("Cause", TEXT, {
      also: "root cause, reason, why, causes, early warning signs, trigger",
      help: "Why it happened.",
    }),
    recommendation: column("Recommendation", TEXT, {
      also: "recommendations, action, recommended action, what to do differently, do next time, next time, future action, improvement, suggestion, corrective action, follow up action, proposal",
      help: "What to do next time.",
    }),
    owner: column("Owner", TEXT, {
      also: "raised by, logged by, submitted by, author, action owner, responsible",
      help: "Who wrote it down or follows it up.",
    }),
    tags: column("Tags", LIST, {
      also: "keywords, tag, labels, key words",
      help: "Words by which it is found, separated by commas.",
    }),
  },
};
