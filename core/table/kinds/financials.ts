import type { SideBySideColumn, TableKind } from "../table-kind";
import { column, DATE, MONEY, refTo, required, TEXT } from "./column";
import { FLOW, ONE_OFF_OR_RUN, TREATMENT, VERSION } from "./words";

/** Money by period and version: rows, one column per period, or versions and flows side by side. */
export const FINANCIALS: TableKind<"financials"> = {
  id: "financials",
  title: "Financials",
  synonyms: [
    "financial",
    "cash flows",
    "cash flow",
    "cashflow",
    "cashflows",
    "budget",
    "budgets",
    "actuals",
    "actual costs",
    "forecast",
    "costs",
    "project financials",
    "project costs",
    "ledger",
    "ledger extract",
    "gl extract",
    "general ledger",
    "budget vs actual",
    "spend",
    "budget ist",
    "plan ist",
    "zahlungen",
    "kostenübersicht",
    "flux de trésorerie",
    "flujo de caja",
  ],
  help: "Budget, outlook and actual by period: switches on finance and NPV.",
  periods: { start: "period", values: ["amount"] },
  columns: {
    project: required("Project", refTo("projects"), {
      also: "project id, project code, project name, id, name, initiative, object, projektdefinition, auftrag",
      help: "The project, by its ID.",
    }),
    period: required("Period", DATE, {
      also: "date, month, posting date, post date, document date, booking date, transaction date, flow date, year, fiscal year, financial year, budget year, fiscal period, accounting period, geschäftsjahr, period start, week, quarter, invoice date, payment date, buchungsdatum, belegdatum, datum, jahr, date comptable, fecha",
      help: "First day of the month, quarter or year, or the day of a single flow.",
    }),
    amount: required("Amount", MONEY, {
      also: "value, amount in local currency, net amount, cash flow, sum, total amount, val in rep cur, value in obj crcy, value co curr, betrag in hauswährung, wert in kwähr",
      help: "Money of the period; costs are positive.",
    }),
    version: column("Version", VERSION, {
      also: "scenario, type, value type, measure, budget/actual, line, data type, kind, wertetyp, szenario, versión, escenario",
      help: "Original budget, current budget, outlook, actual, accrual or commitment.",
    }),
    versionLabel: column("Version label", TEXT, {
      also: "forecast label, forecast name, outlook label, forecast version, version name, forecast cycle",
      help: "Which outlook it is, such as 9+3.",
    }),
    flow: column("Flow", FLOW, {
      also: "flow type, cost or benefit, cost/benefit, cost or revenue, in/out, direction, inflow/outflow, kosten/nutzen",
      help: "Cost, benefit or revenue; blank is cost.",
    }),
    treatment: column("Treatment", TREATMENT, {
      also: "capex opex, capex or opex, capital/revenue, accounting treatment, expenditure type, capitalised, behandlung",
      help: "Capex or opex; never guessed from the category.",
    }),
    category: column("Category", TEXT, {
      also: "cost category, cost type, cost element name, expense type, spend category, resource category, cost class, kostenart, nature de dépense, tipo de costo",
      help: "Internal labour, contractor, licence, hardware, travel or contingency.",
    }),
    phase: column("Phase", ONE_OFF_OR_RUN, {
      also: "one-off/run, one-off or run, recurring, change/run, run/change, project or run, einmalig/laufend",
      help: "One-off or run.",
    }),
    costCentre: column("Cost centre", TEXT, {
      also: "cost center, cc, cost ctr",
      help: "Where it is booked.",
    }),
    wbs: column("WBS or order", TEXT, {
      also: "wbs, wbs element, wbs code, order, internal order, order number, psp, ordre interne, orden",
      help: "Work breakdown element or internal order.",
    }),
    account: column("Account", TEXT, {
      also: "gl account, g/l account, ledger account, cost element, account number, account code, hauptbuchkonto, kostenartennummer",
      help: "Ledger account.",
    }),
    entity: column("Entity", TEXT, {
      also: "legal entity, company, company code, cocd",
      help: "Legal entity.",
    }),
    vendor: column("Vendor", TEXT, {
      also: "supplier, vendor name, supplier name, creditor",
      help: "Who is paid.",
    }),
    currency: column("Currency", TEXT, {
      also: "ccy, curr, cur, crcy, currency code, transaction currency, document currency",
      help: "ISO 4217 code; blank is the project's, else the reporting currency.",
    }),
  },
  sideBySide: {
    cost: beside(
      "Cost",
      { flow: "cost" },
      "costs, cash out, outflow, expense, expenses, expenditure, ausgaben",
    ),
    benefit: beside("Benefit", { flow: "benefit" }, "benefits, saving, savings, cash in, inflow"),
    revenue: beside("Revenue", { flow: "revenue" }, "revenues, income, sales"),
    originalBudget: beside(
      "Original budget",
      { version: "original budget" },
      "baseline, baseline budget, initial budget",
    ),
    currentBudget: beside(
      "Current budget",
      { version: "current budget" },
      "planned, approved budget, revised budget, planned cost, budgeted",
    ),
    outlook: beside("Outlook", { version: "outlook" }, "latest estimate, forecast cost, estimate"),
    actual: beside(
      "Actual",
      { version: "actual" },
      "actuals, actual cost, actual costs, spent, spend, gasto real",
    ),
    accrual: beside("Accrual", { version: "accrual" }, "accruals, accrued"),
    commitment: beside(
      "Commitment",
      { version: "commitment" },
      "commitments, committed, open po, open orders, purchase orders",
    ),
  },
};

function beside(title: string, sets: Readonly<Record<string, string>>, also: string): SideBySideColumn {
  const help = `Money of the period that is ${Object.values(sets).join()}, where versions or flows stand side by side.`;
  return Object.assign(column(title, MONEY, { also, help }), { field: "amount", sets });
}
