import type { TableKind } from "../table-kind";
import { column, DATE, ID, MONEY, NUMBER, DAYS, refTo, required, TEXT, YES_NO } from "./column";
import { BENEFIT_KIND } from "./words";

/** What was promised to come of a project, and what came. */
export const BENEFITS: TableKind<"benefits"> = {
  id: "benefits",
  title: "Benefits",
  synonyms: [
    "benefit",
    "benefits register",
    "benefit register",
    "benefits realisation",
    "benefits realization",
    "benefits tracking",
    "benefits profile",
  ],
  help: "What was promised and what came: switches on benefits against plan to date.",
  columns: {
    project: required("Project", refTo("projects"), {
      also: "project id, project code, project name, initiative",
      help: "The project, by its ID.",
    }),
    name: required("Name", TEXT, {
      also: "benefit, benefit name, title, benefit title, description, benefit description, kpi",
      help: "What gets better.",
    }),
    measure: column("Measure", TEXT, {
      also: "unit, metric, unit of measure, measured in, uom, unité, unidad, indicator",
      help: "What it is measured in.",
    }),
    kind: column("Kind", BENEFIT_KIND, {
      also: "type, benefit type, category, benefit category, cashable, financial/non-financial, tipo",
      help: "Cashable, non-cashable or non-financial.",
    }),
    baseline: column("Baseline", NUMBER, {
      also: "baseline value, starting value, before, as-is, as is, current value",
      help: "The measure before the project.",
    }),
    target: column("Target", NUMBER, {
      also: "target value, goal, after, to-be, planned value, planned",
      help: "The measure that was promised; it may be lower than the baseline.",
    }),
    actual: column("Actual", NUMBER, {
      also: "actual value, achieved, current, measured, latest value",
      help: "The measure now.",
    }),
    targetDate: column("Target date", DATE, {
      also: "due, due date, by when, full benefit date, realisation date, realization date, expected date",
      help: "When the target is to be reached.",
    }),
    annualValue: column("Annual value", MONEY, {
      also: "value per year, value pa, annual benefit, annual amount, yearly value, benefit per year, annual saving",
      help: "Worth in a full year; a disbenefit is negative.",
    }),
    planToDate: column("Plan to date", MONEY, {
      also: "planned to date, plan ytd, target to date, expected to date, cumulative plan",
      help: "Benefit planned up to the status date.",
    }),
    realised: column("Realised", MONEY, {
      also: "realized, realised to date, realized to date, actual to date, actual benefit, benefit realised, benefit realized, achieved to date, réalisé, realizado",
      help: "Benefit realised up to the status date.",
    }),
    owner: column("Owner", TEXT, {
      also: "benefit owner, responsible, accountable, business owner, nutzenverantwortlicher",
      help: "Who answers for it, after closure too.",
    }),
    ownerAfterClosure: column("Owner after closure", TEXT, {
      also: "operational owner, owner after project, line owner",
      help: "Who answers for it once the project is over.",
    }),
    inBudget: column("In budget", YES_NO, {
      also: "budgeted, in budget y/n, included in budget",
      help: "Yes when a budget counts on it already.",
    }),
    financeConfirmed: column("Finance confirmed", YES_NO, {
      also: "confirmed by finance, finance-confirmed, validated by finance, finance validated, finance sign off",
      help: "Yes when finance agrees with it.",
    }),
  },
};

/** Completed projects: the reference class. */
export const HISTORY: TableKind<"history"> = {
  id: "history",
  title: "History",
  synonyms: [
    "completed projects",
    "past projects",
    "closed projects",
    "project history",
    "reference class",
    "reference projects",
    "track record",
    "lessons data",
    "vergangene projekte",
    "historial",
  ],
  help: "Completed projects with estimate and outcome: the reference class of forecasts.",
  columns: {
    id: required("ID", ID, {
      also: "project id, project no, project code, code, project, project name, name, projekt, projet, proyecto",
      help: "Unique key of the completed project.",
    }),
    type: column("Type", TEXT, {
      also: "project type, class, category, reference class, sector",
      help: "Reference class, as in Projects.",
    }),
    sponsor: column("Sponsor", TEXT, {
      also: "executive sponsor, owner, business owner, project sponsor",
      help: "Who answered for the money and the benefit.",
    }),
    estimatedCost: column("Estimated cost", MONEY, {
      also: "budget, original budget, planned cost, approved cost, estimate, initial cost, initial estimate, cost estimate, bac, geplante kosten",
      help: "Cost that was approved.",
    }),
    actualCost: column("Actual cost", MONEY, {
      also: "final cost, outturn, actual costs, total cost, cost at completion, endkosten, coût final, costo final",
      help: "Cost in the end.",
    }),
    estimatedDays: column("Estimated days", DAYS, {
      also: "planned days, planned duration, estimated duration, initial duration, baseline duration",
      help: "Working days that were approved.",
    }),
    actualDays: column("Actual days", DAYS, {
      also: "actual duration, final duration, duration",
      help: "Working days in the end.",
    }),
    finished: column("Finished", DATE, {
      also: "finish, finish date, completed, completed on, completion date, closed, closed on, end date",
      help: "When it ended.",
    }),
    expectedBenefit: column("Expected benefit", MONEY, {
      also: "planned benefit, promised benefit, benefit plan, target benefit, erwarteter nutzen, bénéfice attendu, beneficio esperado",
      help: "Benefit that was promised.",
    }),
    actualBenefit: column("Actual benefit", MONEY, {
      also: "realised benefit, realized benefit, benefit achieved, benefit actual, realisierter nutzen, bénéfice réalisé, beneficio real",
      help: "Benefit that came.",
    }),
    size: column("Size", TEXT, {
      also: "project size, size class, tier, scale, complexity",
      help: "How big it was, in your own words.",
    }),
  },
};
