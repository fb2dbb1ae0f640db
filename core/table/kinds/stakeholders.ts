import type { TableKind } from "../table-kind";
import { column, DATE, NUMBER, RATING, refTo, required, TEXT } from "./column";

/** Whom a project concerns. */
export const STAKEHOLDERS: TableKind<"stakeholders"> = {
  id: "stakeholders",
  title: "Stakeholders",
  synonyms: [
    "stakeholder",
    "stakeholder register",
    "stakeholder list",
    "stakeholder analysis",
    "stakeholder matrix",
    "stakeholder map",
    "stakeholder management",
    "interested parties",
  ],
  help: "Whom a project concerns and how much they can move: it is read and checked, no calculation uses it yet.",
  isOnlyRead: true,
  columns: {
    stakeholder: required("Stakeholder", TEXT, {
      also: "stakeholder name, name, person, contact, contact person, stakeholder/group, interested party, organisation, organization",
      help: "The person or the body.",
    }),
    project: column("Project", refTo("projects"), {
      also: "project id, project code, project name, initiative",
      help: "The project, by its ID; blank is the portfolio.",
    }),
    group: column("Group", TEXT, {
      also: "stakeholder group, stakeholder type, type, category, internal/external, department, team, organisation unit, company",
      help: "What they belong to.",
    }),
    role: column("Role", TEXT, {
      also: "project role, role in project, position, title, job title, function",
      help: "What they are in the project.",
    }),
    power: column("Power", RATING, {
      also: "power (1-5), influence level, level of influence, power/influence, impact, authority",
      help: "How much they can move: 1 to 5, or words.",
    }),
    interest: column("Interest", RATING, {
      also: "interest (1-5), interest level, level of interest, concern",
      help: "How much it concerns them: 1 to 5, or words.",
    }),
    attitude: column("Attitude", TEXT, {
      also: "support, position towards project, stance, current engagement, engagement, engagement level, commitment, sentiment, supporter/opponent",
      help: "For, against or neutral.",
    }),
    owner: column("Owner", TEXT, {
      also: "relationship owner, responsible, managed by, account manager, contact owner",
      help: "Who keeps in touch with them.",
    }),
    comment: column("Comment", TEXT, {
      also: "comments, notes, strategy, engagement strategy, communication strategy, approach, expectations, requirements, needs, remarks, management strategy, communication",
      help: "What they want and how they are kept in touch with.",
    }),
  },
};

/** How content they are. */
export const SATISFACTION: TableKind<"satisfaction"> = {
  id: "satisfaction",
  title: "Satisfaction",
  synonyms: [
    "satisfaction survey",
    "customer satisfaction",
    "client satisfaction",
    "stakeholder satisfaction",
    "survey",
    "survey results",
    "csat",
    "nps",
    "feedback",
    "project feedback",
  ],
  help: "How content stakeholders are: it is read and checked, no calculation uses it yet.",
  isOnlyRead: true,
  columns: {
    project: column("Project", refTo("projects"), {
      also: "project id, project code, project name, initiative",
      help: "The project, by its ID; blank is the PMO as a whole.",
    }),
    stakeholder: column("Stakeholder", TEXT, {
      also: "respondent, customer, client, name, person, stakeholder name, contact, participant, respondent id",
      help: "Who answered.",
    }),
    group: column("Group", TEXT, {
      also: "stakeholder group, segment, department, type, category, team",
      help: "What they belong to.",
    }),
    score: required("Score", NUMBER, {
      also: "rating, satisfaction, satisfaction score, csat, csat score, nps, nps score, overall satisfaction, overall rating, mark, grade, answer, likelihood to recommend",
      help: "The mark, on the survey's own scale.",
    }),
    date: column("Date", DATE, {
      also: "survey date, response date, answered on, submitted on, submitted, completed on, timestamp, start time, month, quarter, period",
      help: "When they answered.",
    }),
    comment: column("Comment", TEXT, {
      also: "comments, feedback, remarks, reason, suggestions, verbatim, what could be better",
      help: "What they said.",
    }),
  },
};
