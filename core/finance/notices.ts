import type { Assumption } from "../domain/assumption";
import { isoDate } from "../domain/day";
import type { Finding } from "../domain/issue";
import type { Known } from "../domain/known";
import type { Portfolio } from "../domain/portfolio";
import type { Fallback } from "./budget-position";
import { namedIds } from "../domain/named-ids";
import type { FlowFallback } from "./project-flows";
import type { FinanceTerms } from "./terms";

/** What stands in for what Financials do not hold, as the assumption register says it. */
const WORDS: Readonly<Record<Fallback | FlowFallback, Omit<Assumption, "how"> & { readonly how: string }>> = {
  budgetYear: {
    what: "FY budget",
    how: "Year budget of Projects, as Financials hold no budget",
    figures: ["FY budget", "FY var"],
  },
  actualToDate: {
    what: "YTD actual",
    how: "Actual cost less Prior-years actual of Projects, as Financials hold no actuals",
    figures: ["YTD actual", "YTD var"],
  },
  outlookYear: {
    what: "FY outlook",
    how: "Year forecast of Projects, as Financials hold no outlook",
    figures: ["FY outlook", "FY var"],
  },
  budgetLifeFromFinancials: {
    what: "Current budget (life)",
    how: "the sum of all that Financials budget, as Projects give no Budget",
    figures: ["Current budget (life)", "VAC", "Available"],
  },
  eacFromOutlook: {
    what: "EAC",
    how: "the outlook of the whole life in Financials, as there is no forecast",
    figures: ["EAC", "VAC"],
  },
  eacFromProjects: {
    what: "EAC",
    how: "Forecast cost of Projects, as there is no forecast by method",
    figures: ["EAC", "VAC"],
  },
  originalAsCurrent: {
    what: "Current budget",
    how: "the original budget, as Financials hold no current one",
    figures: ["FY budget", "YTD budget"],
  },
  earlierOutlooks: {
    what: "Outlook",
    how: "the latest of several outlooks by its label (9+3 after 6+6)",
    figures: ["FY outlook", "EAC"],
  },
  costToGo: {
    what: "Cash flows: cost",
    how: "EAC less actual cost, evenly from now (or the start) to the finish, by years from the valuation date, as Financials hold neither outlook nor budget",
    figures: ["Go-forward NPV", "IRR", "Payback", "BCR"],
  },
  benefits: {
    what: "Cash flows: benefit",
    how: "Annual benefit × Benefit years from Benefit start (else the day after the finish), by years from the valuation date",
    figures: ["Go-forward NPV", "ROI", "IRR", "Payback", "BCR"],
  },
  runCost: {
    what: "Cash flows: run cost",
    how: "Run cost p.a. over the Benefit years",
    figures: ["Go-forward NPV", "ROI", "IRR", "Payback", "BCR"],
  },
  noRunCost: {
    what: "Cash flows: run cost",
    how: "none, as neither Financials nor Projects give any: return may be overstated",
    figures: ["Go-forward NPV", "ROI", "BCR"],
  },
  revenue: {
    what: "Cash flows: revenue",
    how: "Revenue of Projects, evenly from start to finish",
    figures: ["Go-forward NPV", "Margin"],
  },
};

/** One assumption for each thing that stood in, with the projects it concerns. */
export function fallbackAssumptions(
  projects: readonly { readonly id: string; readonly fallbacks: readonly (Fallback | FlowFallback)[] }[],
): Assumption[] {
  return (Object.keys(WORDS) as (Fallback | FlowFallback)[]).flatMap((fallback) => {
    const ids = projects.filter(({ fallbacks }) => fallbacks.includes(fallback)).map(({ id }) => id);
    if (ids.length === 0) return [];
    const { what, how, figures } = WORDS[fallback];
    return [{ what, how: `${how} (${namedIds(ids)}).`, figures }];
  });
}

/** Sheets whose amounts were read as signed cash flows. */
export function signedFlowAssumptions(sheets: ReadonlySet<string>): Assumption[] {
  return [...sheets].map((sheet) => ({
    what: `Signs on ${sheet}`,
    how: "negative amounts are costs and positive ones benefits: the table has neither versions nor flows, and its projects begin with money out.",
    figures: ["Go-forward NPV", "IRR", "Payback", "BCR"],
  }));
}

/** Says so when no valuation date is given and all flows lie before or after the year in which the default falls. */
export function valuationDateFinding(
  portfolio: Portfolio,
  terms: FinanceTerms,
  flows: { readonly first: Known<number>; readonly last: Known<number> },
): Finding[] {
  if (portfolio.settings.valuationDate !== null || flows.first === null || flows.last === null) return [];
  const later = flows.first > terms.year.finish;
  if (!later && flows.last >= terms.valuationDate) return [];
  const sheet = (portfolio.financials[0] ?? portfolio.projects[0])?.source.sheet ?? "Settings";
  return [
    {
      code: "valuation-date-outside-flows",
      severity: "warning",
      at: { sheet },
      table: "Settings",
      message: `All cash flows ${later ? `begin later (${isoDate(flows.first)})` : `end earlier (${isoDate(flows.last)})`} than the default valuation date, ${isoDate(terms.valuationDate)}, so every NPV is ${later ? "discounted" : "compounded"} to it.`,
      fix: "Set the Valuation date to the day for which the NPVs are wanted, usually that of the first flow.",
      affects: ["NPV", "Go-forward NPV"],
    },
  ];
}
