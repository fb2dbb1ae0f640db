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
    "finanzen",
    "kosten",
    "budget ist",
    "plan ist",
    "zahlungen",
    "einzelposten",
    "kostenübersicht",
    "finances",
    "coûts",
    "flux de trésorerie",
    "finanzas",
    "costes",
    "flujo de caja",
  ],
  help: "Budget, outlook and actual by period: switches on finance and NPV.",
  periods: { start: "period", values: ["amount"] },
  columns: {
    project: required("Project", refTo("projects"), {
      also: "project id, project code, project name, id, name, initiative, object, projekt, projektname, projekt id, projektdefinition, auftrag, projet, code projet, proyecto",
      help: "The project, by its ID.",
    }),
    period: required("Period", DATE, {
      also: "date, month, posting date, post date, document date, booking date, transaction date, flow date, year, fiscal year, financial year, budget year, fiscal period, accounting period, geschäftsjahr, period start, week, quarter, invoice date, payment date, buchungsdatum, belegdatum, monat, periode, datum, jahr, mois, date comptable, période, mes, fecha, periodo",
      help: "First day of the month, quarter or year, or the day of a single flow.",
    }),
    amount: required("Amount", MONEY, {
      also: "value, amount in local currency, net amount, cash flow, sum, total amount, val in rep cur, value in obj crcy, value co curr, betrag, wert, summe, betrag in hauswährung, wert in kwähr, montant, valeur, importe, monto, cantidad",
      help: "Money of the period; costs are positive.",
    }),
    version: column("Version", VERSION, {
      also: "scenario, type, value type, measure, budget/actual, line, data type, kind, wertart, wertetyp, szenario, plan/ist, versión, escenario",
      help: "Original budget, current budget, outlook, actual, accrual or commitment.",
    }),
    versionLabel: column("Version label", TEXT, {
      also: "forecast label, forecast name, outlook label, forecast version, version name, forecast cycle",
      help: "Which outlook it is, such as 9+3.",
    }),
    flow: column("Flow", FLOW, {
      also: "flow type, cost or benefit, cost/benefit, cost or revenue, in/out, direction, inflow/outflow, kosten/nutzen, zahlungsart",
      help: "Cost, benefit or revenue; blank is cost.",
    }),
    treatment: column("Treatment", TREATMENT, {
      also: "capex/opex, capex opex, capex or opex, capital/revenue, accounting treatment, expenditure type, capitalised, behandlung, aktivierung",
      help: "Capex or opex; never guessed from the category.",
    }),
    category: column("Category", TEXT, {
      also: "cost category, cost type, cost element name, expense type, spend category, resource category, cost class, kategorie, kostenart, kostenartenbezeichnung, catégorie, nature, nature de dépense, categoría, tipo de costo",
      help: "Internal labour, contractor, licence, hardware, travel or contingency.",
    }),
    phase: column("Phase", ONE_OFF_OR_RUN, {
      also: "one-off/run, one-off or run, recurring, change/run, run/change, project or run, einmalig/laufend",
      help: "One-off or run.",
    }),
    costCentre: column("Cost centre", TEXT, {
      also: "cost center, cc, cost ctr, kostenstelle, kst, centre de coût, centre de coûts, centro de coste, centro de costos",
      help: "Where it is booked.",
    }),
    wbs: column("WBS or order", TEXT, {
      also: "wbs, wbs element, wbs code, order, internal order, order number, psp element, psp, innenauftrag, auftragsnummer, ordre interne, orden",
      help: "Work breakdown element or internal order.",
    }),
    account: column("Account", TEXT, {
      also: "gl account, g/l account, ledger account, cost element, account number, account code, konto, sachkonto, hauptbuchkonto, kostenartennummer, compte, cuenta",
      help: "Ledger account.",
    }),
    entity: column("Entity", TEXT, {
      also: "legal entity, company, company code, cocd, buchungskreis, gesellschaft, société, sociedad",
      help: "Legal entity.",
    }),
    vendor: column("Vendor", TEXT, {
      also: "supplier, vendor name, supplier name, creditor, lieferant, kreditor, fournisseur, proveedor",
      help: "Who is paid.",
    }),
    currency: column("Currency", TEXT, {
      also: "ccy, curr, cur, crcy, currency code, transaction currency, document currency, währung, waehrung, devise, monnaie, moneda, divisa",
      help: "ISO 4217 code; blank is the project's, else the reporting currency.",
    }),
  },
  sideBySide: {
    cost: beside(
      "Cost",
      { flow: "cost" },
      "costs, cash out, outflow, expense, expenses, expenditure, kosten, ausgaben, coût, costo, coste",
    ),
    benefit: beside(
      "Benefit",
      { flow: "benefit" },
      "benefits, saving, savings, cash in, inflow, nutzen, einsparung, bénéfice, beneficio",
    ),
    revenue: beside(
      "Revenue",
      { flow: "revenue" },
      "revenues, income, sales, erlös, erlöse, umsatz, revenu, ingresos",
    ),
    originalBudget: beside(
      "Original budget",
      { version: "original budget" },
      "baseline, baseline budget, budget initial, initial budget, ursprungsbudget",
    ),
    currentBudget: beside(
      "Current budget",
      { version: "current budget" },
      "budget, plan, planned, approved budget, revised budget, planned cost, budgeted, plankosten, soll, presupuesto",
    ),
    outlook: beside(
      "Outlook",
      { version: "outlook" },
      "forecast, latest estimate, forecast cost, estimate, prognose, hochrechnung, prévision, previsión",
    ),
    actual: beside(
      "Actual",
      { version: "actual" },
      "actuals, actual cost, actual costs, spent, spend, ist, istkosten, réel, réalisé, gasto real",
    ),
    accrual: beside("Accrual", { version: "accrual" }, "accruals, accrued, abgrenzung, rückstellung"),
    commitment: beside(
      "Commitment",
      { version: "commitment" },
      "commitments, committed, obligo, open po, open orders, purchase orders, engagé, compromiso",
    ),
  },
};

function beside(title: string, sets: Readonly<Record<string, string>>, also: string): SideBySideColumn {
  const help = `Money of the period that is ${Object.values(sets).join()}, where versions or flows stand side by side.`;
  return { ...column(title, MONEY, { also, help }), field: "amount", sets };
}
