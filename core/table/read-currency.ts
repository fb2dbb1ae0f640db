import type { Assumption } from "../domain/assumption";
import type { Finding } from "../domain/issue";
import type { Known } from "../domain/known";
import type { Rate } from "./convert-money";
import { currencyCode } from "./parse-currency";
import type { TableRow } from "./read-rows";

/** The currency of every result, and what it stands on. */
export interface ReportingCurrency {
  /** ISO 4217; empty when nothing names one. */
  readonly currency: string;
  readonly findings: readonly Finding[];
  readonly assumptions: readonly Assumption[];
}

/** The reporting currency: as set, else the only one seen, else the only one seen that Rates converts nothing from. */
export function reportingCurrency(
  setting: Known<string>,
  rows: readonly TableRow[],
  rates: readonly Rate[],
): ReportingCurrency {
  if (setting !== null) return { currency: setting, findings: [], assumptions: [] };
  const said = unique(
    rows.flatMap(({ currencies, values }) => [...currencies.values(), ...codesOf(values["currency"])]),
  );
  const seen =
    said.length > 0 ? said : unique(rows.flatMap(({ shownCurrencies }) => [...shownCurrencies.values()]));
  const foreign = new Set(rates.map(({ currency }) => currency));
  const home = seen.filter((currency) => !foreign.has(currency));
  const [only, ...more] = seen.length === 1 ? seen : home;
  if (only !== undefined && more.length === 0) {
    const how =
      seen.length === 1
        ? "It is the only one in the workbook."
        : "It is the only one that Rates does not convert.";
    return {
      currency: only,
      findings: [],
      assumptions: [{ what: `The reporting currency is ${only}`, how, figures: ["Every amount"] }],
    };
  }
  return { currency: "", findings: seen.length === 0 ? [] : [asked(seen, rows)], assumptions: [] };
}

function codesOf(value: unknown): string[] {
  const code = typeof value === "string" ? currencyCode(value) : null;
  return code === null ? [] : [code];
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)].sort();
}

function asked(seen: readonly string[], rows: readonly TableRow[]): Finding {
  return {
    code: "no-reporting-currency",
    severity: "error",
    at: { sheet: rows[0]?.source.sheet ?? "" },
    table: "Settings",
    column: "Value",
    found: seen.join(", "),
    message: `Money is in ${seen.join(", ")} and nothing says in which to report; amounts with a currency are not known.`,
    fix: "Set Currency in Settings.",
    affects: ["Every amount"],
  };
}
