import type { TableKind } from "../table-kind";
import { column, DATE, MONEY, refTo, required, TEXT, YES_NO } from "./column";
import { RATE_UNIT } from "./words";

/** What a role costs. */
export const RATE_CARD: TableKind<"rateCard"> = {
  id: "rateCard",
  title: "Rate card",
  synonyms: [
    "rate cards",
    "ratecard",
    "role rates",
    "labour rates",
    "labor rates",
    "cost rates",
    "bill rates",
    "billing rates",
    "hourly rates",
    "day rates",
    "daily rates",
    "standard rates",
    "price list",
  ],
  help: "What a role costs and is charged for: it is read and checked, no calculation uses it yet.",
  isOnlyRead: true,
  columns: {
    role: required("Role", TEXT, {
      also: "role/grade, grade, job grade, role name, job title, position, profile, resource type, labour category, labor category, function, discipline, job, skill, resource role, role/level, staff category",
      help: "The role.",
    }),
    level: column("Level", TEXT, {
      also: "seniority, band, job level, pay grade, experience level, career level",
      help: "The level within the role.",
    }),
    location: column("Location", TEXT, {
      also: "country, office, city, onshore/offshore, onsite/offshore, delivery location",
      help: "Where it holds; blank is everywhere.",
    }),
    costRate: column("Cost rate", MONEY, {
      also: "cost, rate, hourly cost, hourly rate, cost per hour, cost/hour, day rate, daily rate, daily cost, cost per day, internal rate, standard rate, std rate, rate per hour, rate per day, unit cost, loaded rate, labour rate, labor rate, rate/hour, rate/day, purchase rate, internal cost, internal cost per hour, internal cost per day",
      help: "What a unit of time costs.",
    }),
    billRate: column("Bill rate", MONEY, {
      also: "billing rate, charge rate, charge-out rate, sell rate, selling rate, price, external rate, client rate, price per hour, price per day, sales rate, list price, charge out, charge-out per hour, charge-out per day, charge per hour, charge per day",
      help: "What a unit of time is charged for.",
    }),
    unit: column("Unit", RATE_UNIT, {
      also: "per, rate unit, unit of measure, uom, rate basis, basis, rate type, unit of time",
      help: "Hour, day or month; blank is hour.",
    }),
    currency: column("Currency", TEXT, {
      also: "ccy, curr, cur, currency code, iso currency",
      help: "ISO 4217 code; blank is the reporting currency.",
    }),
    validFrom: column("Valid from", DATE, {
      also: "from, effective date, effective from, start date, start, valid since, effective, date",
      help: "First day on which it holds.",
    }),
  },
};

/** Codes of other systems. */
export const CROSSWALK: TableKind<"crosswalk"> = {
  id: "crosswalk",
  title: "Crosswalk",
  synonyms: [
    "cross walk",
    "code mapping",
    "project mapping",
    "code crosswalk",
    "project crosswalk",
    "id mapping",
    "project codes",
    "key mapping",
    "code list",
    "external codes",
  ],
  help: "Which project a code of another system means: it is read and checked, no reference follows it yet (Aliases of Projects are followed).",
  isOnlyRead: true,
  columns: {
    code: required("External code", TEXT, {
      also: "external id, external key, source code, source id, code, prefix, code prefix, jira key, jira project, jira project key, wbs, wbs element, sap code, sap project, order, internal order, cost object, sheet, sheet name, external code or prefix, ledger code, legacy id, erp code",
      help: "The code of the other system; a prefix ends with *.",
    }),
    project: required("Project", refTo("projects"), {
      also: "project id, project code, project name, initiative, maps to, our project, pmo project, portfolio project",
      help: "The project that it means, by its ID.",
    }),
    system: column("System", TEXT, {
      also: "source, source system, application, tool, external system",
      help: "The system that the code comes from.",
    }),
  },
};

/** The periods of a fiscal year. */
export const FISCAL_CALENDAR: TableKind<"fiscalCalendar"> = {
  id: "fiscalCalendar",
  title: "Fiscal calendar",
  synonyms: [
    "fiscal calendars",
    "fiscal periods",
    "financial calendar",
    "accounting calendar",
    "accounting periods",
    "financial periods",
    "posting periods",
    "reporting calendar",
    "reporting periods",
    "period calendar",
    "4-4-5 calendar",
    "445 calendar",
    "closing calendar",
    "periods",
  ],
  help: "When each period of a fiscal year begins and ends, such as P01 to P16 or 4-4-5 weeks: what fiscal years are called and when they begin, what a limit's period means, and which periods are closed.",
  columns: {
    period: required("Period", TEXT, {
      also: "period name, fiscal period, accounting period, period no, period number, posting period, month, fiscal month, name, reporting period, period id",
      help: "The period's name, such as P01.",
    }),
    start: required("Start", DATE, {
      also: "start date, from, period start, begin date, first day, from date, starts on, period start date",
      help: "Its first day.",
    }),
    finish: required("End", DATE, {
      also: "end date, to, until, finish, finish date, period end, last day, to date, ends on, period end date, close date",
      help: "Its last day.",
    }),
    fiscalYear: column("FY", TEXT, {
      also: "fiscal year, year, financial year, fy name, fiscal yr",
      help: "The fiscal year that it belongs to, such as FY27: it is called so everywhere, whichever calendar year that is.",
    }),
    closed: column("Closed", YES_NO, {
      also: "closed?, is closed, locked, closed y/n, period closed, open/closed, status",
      help: "Yes when nothing is posted to it any more.",
    }),
  },
};
