import type { Assumption } from "../../domain/assumption";
import type { Finding } from "../../domain/issue";
import type { Known } from "../../domain/known";
import type { Rate } from "../convert/money";
import { currencyCode } from "../parse/currency";
import type { TableRow } from "./rows";

/** The currency of every result, and what it stands on. */
export interface ReportingCurrency {
  /** ISO 4217; empty when nothing names one. */
  readonly currency: string;
  readonly findings: readonly Finding[];
  readonly assumptions: readonly Assumption[];
}

/** The reporting currency: as set, else the only one seen, else the only one seen that Rates converts nothing from, else the one that most rows name. */
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
  const most = mostNamed(rows);
  if (most) return mostly(most, seen);
  return { currency: "", findings: seen.length === 0 ? [] : [asked(seen, rows)], assumptions: [] };
}

interface Votes {
  readonly currency: string;
  readonly count: number;
  readonly of: number;
}

/** The currency that more than half of the rows with a Currency of their own name. */
function mostNamed(rows: readonly TableRow[]): Votes | undefined {
  const named = rows.flatMap(({ values }) => codesOf(values["currency"]));
  return unique(named)
    .map((currency) => ({
      currency,
      count: named.filter((one) => one === currency).length,
      of: named.length,
    }))
    .find(({ count, of }) => count * 2 > of);
}

function mostly({ currency, count, of }: Votes, seen: readonly string[]): ReportingCurrency {
  const others = seen.filter((other) => other !== currency).join(", ");
  const how = `${count} of the ${of} rows that name a currency name it. Amounts in ${others} are not known until a table Rates converts them.`;
  return {
    currency,
    findings: [],
    assumptions: [{ what: `The reporting currency is ${currency}`, how, figures: ["Every amount"] }],
  };
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
    fix: "Set Currency in Settings, and add a table Rates with the other currencies.",
    affects: ["Every amount"],
  };
}
