import type { ColumnKind } from "../table-kind";
import { column, DATE, DAYS, MONEY, NUMBER, TEXT } from "./column";

/** The columns of Projects that hold money and what it is converted by. */
export const PROJECT_MONEY = {
  budget: column("Budget", MONEY, {
    also: "bac, budget at completion, current budget, approved budget, total budget, project budget, revised budget, whole life cost baseline, total baseline whole life costs, whole life cost, wlc, wlc baseline, planned cost, planned budget, total cost planned, baseline cost",
    help: "Budget at completion (BAC) of the whole project, with contingency only if the team may spend it, without management reserve.",
  }),
  originalBudget: column("Original budget", MONEY, {
    also: "initial budget, first budget, budget at approval, approved at gate, original cost, initial cost estimate",
    help: "What was approved first, before any change.",
  }),
  approvedChanges: column("Approved changes", MONEY, {
    also: "changes approved, approved change requests, change budget, budget changes, genehmigte änderungen, nachträge",
    help: "Sum of the changes approved since; original budget plus these is the budget.",
  }),
  fundingReleased: column("Funding released", MONEY, {
    also: "released, released funding, funds released, released budget, freigegebenes budget, freigabe, funding drawn",
    help: "The part of the budget that may be spent by now.",
  }),
  contingency: column("Contingency", MONEY, {
    also: "contingency reserve, risk budget, risk reserve, contingency remaining",
    help: "Money set aside for known risks, to be compared with their exposure.",
  }),
  managementReserve: column("Management reserve", MONEY, {
    also: "mgmt reserve, mr, unallocated reserve, managementreserve, réserve de management",
    help: "Money for the unforeseen that is not in the budget.",
  }),
  plannedValue: column("Planned value", MONEY, {
    also: "pv, bcws, planned value to date, budgeted cost of work scheduled, plan to date, planned cost to date",
    help: "PV: budget of the work that should be done by the status date.",
  }),
  earnedValue: column("Earned value", MONEY, {
    also: "ev, bcwp, earned value to date, budgeted cost of work performed, earned",
    help: "EV: budget of the work that is done by the status date.",
  }),
  actualCost: column("Actual cost", MONEY, {
    also: "ac, acwp, actual, actuals, actual costs, actual cost to date, actuals to date, cost to date, costs to date, spent, spend to date, spent to date, total spent, actual spend, total actual, actual budget",
    help: "AC: what was spent by the status date, with accruals, without open orders.",
  }),
  forecastCost: column("Forecast cost", MONEY, {
    also: "eac, estimate at completion, forecast at completion, forecast, total forecast, forecast total, outturn, forecast outturn, final forecast cost, forecast final cost, ffc, anticipated final cost, afc, estimated final cost, efc, latest estimate, projected cost, expected total cost",
    help: "The manager's own estimate of the total cost at completion (EAC).",
  }),
  estimateToComplete: column("ETC", MONEY, {
    also: "estimate to complete, forecast to complete, cost to complete, cost to go, remaining cost, to go",
    help: "The manager's own estimate of what is still to be spent.",
  }),
  priorYearsActual: column("Prior-years actual", MONEY, {
    also: "prior years, prior year actual, prior years actuals, actual prior years, spent prior years, previous years, années précédentes",
    help: "What was spent before the current fiscal year.",
  }),
  yearBudget: column("Year budget", MONEY, {
    also: "fy budget, fiscal year budget, annual budget, yearly budget, budget this year, current year budget, financial year baseline, fy baseline, year plan, in-year budget, in year budget",
    help: "Budget of the current fiscal year.",
  }),
  yearForecast: column("Year forecast", MONEY, {
    also: "fy forecast, fy outlook, fiscal year forecast, financial year forecast, current year forecast, annual forecast, yearly forecast, year outlook, in-year forecast, in year forecast, jahresprognose",
    help: "What the current fiscal year is expected to cost.",
  }),
  revenue: column("Revenue", MONEY, {
    also: "total revenue, contract value, income, sales, fee, project revenue",
    help: "What a client pays for the project as a whole.",
  }),
  annualBenefit: column("Annual benefit", MONEY, {
    also: "benefit per year, benefits per year, yearly benefit, benefit pa, annual benefits, annual savings, expected annual benefit, run rate benefit",
    help: "Benefit in a full year of use, before run cost.",
  }),
  benefitStart: column("Benefit start", DATE, {
    also: "benefits start, benefit from, benefits from, benefit start date, nutzen ab, nutzenbeginn",
    help: "First day of the benefit.",
  }),
  benefitYears: column("Benefit years", NUMBER, {
    also: "years of benefit, benefit duration, benefit horizon, useful life, nutzungsdauer, nutzungsjahre",
    help: "For how many years the benefit lasts.",
  }),
  runCostPerYear: column("Run cost p.a.", MONEY, {
    also: "run cost, run cost pa, run cost per year, annual run cost, annual running cost, operating cost pa, operating cost per year, running costs, opex per year",
    help: "What running the result costs per year.",
  }),
  costOptimistic: column("Cost optimistic", MONEY, {
    also: "optimistic cost, best case cost, low cost, cost low, cost min, minimum cost, cost best case, p10 cost",
    help: "Lowest cost, when all goes well.",
  }),
  costLikely: column("Cost likely", MONEY, {
    also: "most likely cost, likely cost, cost most likely, cost mid, base estimate, cost base case",
    help: "Most likely cost.",
  }),
  costPessimistic: column("Cost pessimistic", MONEY, {
    also: "pessimistic cost, worst case cost, high cost, cost high, cost max, maximum cost, cost worst case, p90 cost",
    help: "Highest cost, when much goes wrong.",
  }),
  daysOptimistic: column("Days optimistic", DAYS, {
    also: "optimistic days, optimistic duration, best case duration, duration low, minimum duration, duration optimistic",
    help: "Shortest duration in working days.",
  }),
  daysLikely: column("Days likely", DAYS, {
    also: "likely days, most likely duration, likely duration, duration, duration days, planned duration, project duration, duration likely",
    help: "Most likely duration in working days.",
  }),
  daysPessimistic: column("Days pessimistic", DAYS, {
    also: "pessimistic days, pessimistic duration, worst case duration, duration high, maximum duration, duration pessimistic",
    help: "Longest duration in working days.",
  }),
  estimateClass: column("Estimate class", TEXT, {
    also: "estimate accuracy, estimate quality, accuracy class, class of estimate, cost class, aace class, estimate range, estimate maturity, confidence of estimate",
    help: "How rough the estimate is, such as ±50 %, ±25 % or ±10 %.",
  }),
  currency: column("Currency", TEXT, {
    also: "ccy, curr, cur, currency code, iso currency",
    help: "ISO 4217 code of the row's own figures, such as EUR; blank is the reporting currency.",
  }),
} satisfies Record<string, ColumnKind>;
