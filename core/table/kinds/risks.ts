import type { TableKind } from "../table-kind";
import { column, DATE, DAYS, ID, MONEY, PROBABILITY, RATING, refTo, required, TEXT } from "./column";
import { THREAT_OR_OPPORTUNITY } from "./words";

/** What may happen, and what it would cost. */
export const RISKS: TableKind<"risks"> = {
  id: "risks",
  title: "Risks",
  synonyms: ["risk", "risk register", "risk log", "risk list", "risk analysis", "raid", "raid log"],
  help: "What may happen and what it would cost: switches on exposure against contingency.",
  columns: {
    id: required("ID", ID, {
      also: "risk id, risk no, risk number, ref, reference, no, nr, #, risiko id, risiko nr, id riesgo",
      help: "Unique key of the risk; without it the title serves.",
    }),
    project: column("Project", refTo("projects"), {
      also: "project id, project code, project name, initiative",
      help: "The project, by its ID; blank is the portfolio.",
    }),
    title: column("Title", TEXT, {
      also: "risk, risk title, risk name, risk description, description, name, risk statement, event, risk event, summary",
      help: "What may happen.",
    }),
    kind: column("Kind", THREAT_OR_OPPORTUNITY, {
      also: "type, risk type, threat/opportunity, threat or opportunity, tipo",
      help: "Threat or opportunity; blank is a threat.",
    }),
    probability: column("Probability", PROBABILITY, {
      also: "likelihood, prob, chance, p, probability %, likelihood %",
      help: "0 to 1 or a percentage; a 1 to 5 rating is not a probability.",
    }),
    category: column("Category", TEXT, {
      also: "risk category, risk area, risk class, source of risk, risk source, rbs, risk group",
      help: "What kind of risk it is.",
    }),
    impact: column("Impact", RATING, {
      also: "impact level, impact score, impact rating, impact (1-5), severity, severity level, potential impact",
      help: "How hard it would hit, in your own words or marks such as 1 to 5; an amount of money is Impact cost.",
    }),
    impactCost: column("Impact cost", MONEY, {
      also: "cost impact, financial impact, impact, potential loss, impact amount, impact value, exposure gross, monetary impact",
      help: "What it would cost, as a positive amount.",
    }),
    impactDays: column("Impact days", DAYS, {
      also: "schedule impact, time impact, delay, delay days, impact schedule",
      help: "Working days by which it would delay.",
    }),
    response: column("Response", TEXT, {
      also: "risk response, mitigation, mitigation plan, mitigation strategy, mitigation action, mitigation actions, mitigation measures, response strategy, response plan, risk response plan, response type, treatment, risk treatment, treatment plan, countermeasure, countermeasures, actions, action plan, contingency plan, controls, strategy, preventive action, preventative action, prevention, how to prevent, how to mitigate, how to respond",
      help: "What is done about it.",
    }),
    responseCost: column("Response cost", MONEY, {
      also: "mitigation cost, cost of response, cost of mitigation, treatment cost, mitigation budget",
      help: "What the response costs.",
    }),
    residualProbability: column("Residual probability", PROBABILITY, {
      also: "residual likelihood, probability after mitigation, likelihood after mitigation, target probability, probability after response, net probability, post mitigation probability",
      help: "Probability after the response.",
    }),
    residualImpact: column("Residual impact", RATING, {
      also: "impact after mitigation, impact after response, target impact, net impact, post mitigation impact, residual severity",
      help: "How hard it would hit after the response.",
    }),
    priority: column("Priority", RATING, {
      also: "prio, risk priority, ranking, rank, urgency",
      help: "How much it counts among the others, in your own words or marks.",
    }),
    owner: column("Owner", TEXT, {
      also: "risk owner, responsible, assigned to",
      help: "Who answers for it.",
    }),
    due: column("Due", DATE, {
      also: "due date, target date, action due, review date, next review, proximity date",
      help: "When its response is due.",
    }),
    raised: column("Raised", DATE, {
      also: "raised on, date raised, date identified, identified, identified on, created, opened, open date, date logged",
      help: "When it was found.",
    }),
    closed: column("Closed", DATE, {
      also: "closed on, date closed, closure date, close date, resolved on",
      help: "When it was closed; a closed risk counts no more.",
    }),
    status: column("Status", TEXT, {
      also: "risk status, state, open/closed",
      help: "Open, closed or your own words.",
    }),
  },
};

/** What somebody must decide. */
export const DECISIONS: TableKind<"decisions"> = {
  id: "decisions",
  title: "Decisions",
  synonyms: ["decision", "decision log", "decision register", "decisions required"],
  help: "What a committee is asked to decide: switches on decisions due.",
  columns: {
    id: required("ID", ID, {
      also: "decision id, decision no, decision number, ref, reference, no, nr, #",
      help: "Unique key of the decision; without it the title serves.",
    }),
    project: column("Project", refTo("projects"), {
      also: "project id, project code, project name, initiative",
      help: "The project, by its ID; blank is the portfolio.",
    }),
    title: column("Title", TEXT, {
      also: "decision, decision title, decision required, decision needed, description, subject, question, what",
      help: "What is to be decided.",
    }),
    owner: column("Owner", TEXT, {
      also: "decision maker, decided by, decision owner, by whom, who, responsible, approver, committee",
      help: "Who decides.",
    }),
    due: column("Due", DATE, {
      also: "due date, decision due, needed by, decide by, by when, target date",
      help: "By when it must be decided.",
    }),
    status: column("Status", TEXT, {
      also: "decision status, state, open/closed, outcome",
      help: "Open, decided or your own words.",
    }),
    costOfDelay: column("Cost of delay", MONEY, {
      also: "cost of delay per month, delay cost, cod, monthly cost of delay",
      help: "What a month's delay costs.",
    }),
  },
};
