import type { TableKind } from "../table-kind";
import { column, DATE, ID, LIST, required, TEXT } from "./column";
import { PROJECT_DATES } from "./projects-dates";
import { PROJECT_MONEY } from "./projects-money";
import { INVESTMENT_CATEGORY, PHASE, STAGE, WORK_TYPE } from "./words";

/** One row per project; its other columns are kept, for criteria scores stand there. */
export const PROJECTS: TableKind<"projects"> = {
  id: "projects",
  title: "Projects",
  synonyms: [
    "project",
    "portfolio",
    "project list",
    "project portfolio",
    "project register",
    "project overview",
    "project master",
    "project tracker",
    "initiatives",
    "demand",
  ],
  help: "One row per project: with it alone, ranking and cost forecast work.",
  keepsOthers: true,
  columns: {
    id: required("ID", ID, {
      also: "project id, project no, project number, project code, project key, proj id, code, key, no, nr, number, ref, reference, project ref, id number, gmpp id number, initiative id, pid, unique id, unique identifier, #",
      help: "Unique key of the project; without it the name serves.",
    }),
    name: required("Name", TEXT, {
      also: "project name, project, project title, title, initiative, initiative name, project description, project/initiative",
      help: "What people call it.",
    }),
    portfolio: column("Portfolio", TEXT, {
      also: "portfolio name, sub portfolio, subportfolio",
      help: "Highest level of roll-up.",
    }),
    program: column("Program", TEXT, {
      also: "program name, programme name, delivery program, program of works, works program, capital program, workstream group",
      help: "Roll-up level between portfolio and project.",
    }),
    businessUnit: column("Business unit", TEXT, {
      also: "bu, department, dept, division, business area, directorate, organisation, organization, ministry",
      help: "Who it is for inside the organisation.",
    }),
    location: column("Location", TEXT, {
      also: "country, city, plant",
      help: "Where it is done.",
    }),
    type: column("Type", TEXT, {
      also: "project type, class, project class, category, project category, annual report category, reference class, kind",
      help: "Reference class for forecasting, such as IT or construction.",
    }),
    workType: column("Work type", WORK_TYPE, {
      also: "billing type, billability, type of work, chargeability",
      help: "Billable, strategic, non-billable or internal.",
    }),
    stage: column("Stage", STAGE, {
      also: "status, project status, project stage, state, lifecycle, lifecycle stage, life cycle stage, current status, delivery status",
      help: "Idea, proposed, approved, in progress, on hold, completed or cancelled.",
    }),
    phase: column("Phase", PHASE, {
      also: "project phase, current phase",
      help: "Initiation, planning, execution, monitoring or closure.",
    }),
    investmentCategory: column("Investment category", INVESTMENT_CATEGORY, {
      also: "investment type, investment class, run grow transform, run/grow/transform, rgt",
      help: "Run, grow, transform or mandatory.",
    }),
    sponsor: column("Sponsor", TEXT, {
      also: "executive sponsor, project sponsor, senior responsible owner, sro, business owner, project owner, accountable",
      help: "Who answers for the money and the benefit.",
    }),
    manager: column("Manager", TEXT, {
      also: "pm, project lead, lead, project leader, owner, responsible, project director",
      help: "Who runs it.",
    }),
    client: column("Client", TEXT, {
      also: "customer, client name, customer name",
      help: "Who pays, when it is done for others.",
    }),
    theme: column("Theme", LIST, {
      also: "themes, strategic theme, strategic objective, strategic objectives, strategic goal, strategic pillar, objective, objectives, goal",
      help: "Strategic objectives that it serves, separated by commas.",
    }),
    ...PROJECT_DATES,
    ...PROJECT_MONEY,
    scoredOn: column("Scored on", DATE, {
      also: "scoring date, score date, date scored, date of scoring, last scored, bewertet am, bewertungsdatum",
      help: "When its criteria were last scored.",
    }),
    pathToGreen: column("Path to green", TEXT, {
      also: "path back to green, recovery plan, recovery action, recovery actions, return to green, corrective action, corrective actions, departmental commentary",
      help: "What will bring the rating back to green.",
    }),
    comment: column("Comment", TEXT, {
      also: "comments, commentary, notes, remark, remarks, status comment, status update, status report, narrative, update, latest update, summary, highlights, statusbericht",
      help: "The manager's own words.",
    }),
    decisionRequested: column("Decision requested", TEXT, {
      also: "decision needed, decision required, decisions required, ask, ask of committee, decision",
      help: "What the steering committee is asked to decide.",
    }),
    decisionDue: column("Decision due", DATE, {
      also: "decision date, decision by, decide by, decision needed by",
      help: "By when it must be decided.",
    }),
    costCentre: column("Cost centre", TEXT, {
      also: "cost center, cc",
      help: "Where its costs are booked.",
    }),
    entity: column("Entity", TEXT, {
      also: "legal entity, company, company code",
      help: "Legal entity that carries it.",
    }),
    aliases: column("Aliases", LIST, {
      also: "alias, also known as, aka, other names, other ids, former id, former name, old id, jira key, external id, weitere namen",
      help: "Other ids and names under which tables refer to it, separated by commas.",
    }),
  },
};
