import type { Assumption } from "../../domain/assumption";
import type { Day } from "../../domain/day";
import type { Finding } from "../../domain/issue";
import type { Known } from "../../domain/known";
import type { TableId } from "../../domain/portfolio";
import { cellOf, rowCell } from "../../domain/row-source";
import { tableKind } from "../kinds/all";
import { noRates, type LackingMoney } from "./findings";
import { currencyCode } from "../parse/currency";
import { recordName } from "../read/references";
import type { TableRow } from "../read/rows";

/** One rate: a unit of the currency in units of the reporting currency. */
export interface Rate {
  readonly currency: string;
  readonly rate: number;
  readonly date: Known<Day>;
  readonly type: Known<RateType>;
}

export type RateType = "budget" | "average" | "closing";

/** What the conversion stands on. */
export interface Conversion {
  /** ISO 4217; empty when it is not known, and then nothing is converted. */
  readonly reporting: string;
  readonly rates: readonly Rate[];
  readonly asOf: Day;
  /** The currency of a project's row, for tables that give none. */
  readonly projectCurrency: ReadonlyMap<string, string>;
}

/** Rows with money in the reporting currency. */
export interface Converted {
  readonly rows: readonly TableRow[];
  readonly findings: readonly Finding[];
  readonly assumptions: readonly Assumption[];
}

/**
 * The rate that holds on a day: the newest of its type (or without a type) that is not younger than the day; `undefined`
 * when there is none. A type that the table lacks altogether is stood in for by another.
 *
 * @example newestRate([{ currency: "USD", rate: 0.9, date: null, type: null }], { currency: "USD", type: "average" }, 46295)?.rate // => 0.9
 */
export function newestRate(
  rates: readonly Rate[],
  wanted: { readonly currency: string; readonly type: RateType },
  day: Day,
): Rate | undefined {
  const own = rates.filter(({ currency }) => currency === wanted.currency);
  const typed = own.filter(({ type }) => type === wanted.type || type === null);
  return (typed.length > 0 ? typed : own)
    .filter(({ date }) => date === null || date <= day)
    .sort(
      (a, b) =>
        (b.date ?? 0) - (a.date ?? 0) || Number(b.type === wanted.type) - Number(a.type === wanted.type),
    )[0];
}

/** Converts every money of a table's rows; what has no rate is not known, and asked for. */
export function convertMoney(kind: TableId, rows: readonly TableRow[], conversion: Conversion): Converted {
  const fields = Object.entries(tableKind(kind).columns).filter(([, { type }]) => type.kind === "money");
  if (fields.length === 0) return { rows, findings: [], assumptions: [] };
  const findings: Finding[] = [];
  const lacking: LackingMoney[] = [];
  const followed = new Set<string>();
  const standIns = new Map<string, string>();
  const converted = rows.map((row) => {
    let changed: Record<string, unknown> | undefined;
    for (const [field, { title }] of fields) {
      const amount = row.values[field];
      if (typeof amount !== "number") continue;
      const { currency, follows, against } = currencyOf(row, field, conversion);
      if (follows) followed.add(currency);
      if (against !== undefined)
        findings.push(conflict({ kind, row, field, title, amount, currency }, against));
      const money = { kind, row, field, title, amount, currency };
      const wanted = rateType(kind, row);
      const found =
        currency === conversion.reporting || amount === 0 ? SAME : rateFor(money, conversion, wanted);
      if (found?.rate !== 1) (changed ??= {})[field] = found ? amount * found.rate : null;
      if (!found) lacking.push({ ...money, day: dayOfMoney(kind, row, conversion.asOf) });
      else if (found.type !== null && found.type !== wanted)
        standIns.set(
          `${currency} ${wanted}`,
          `the ${found.type} rate of ${currency} stands in for its ${wanted} rate`,
        );
      if (kind === "financials") (changed ??= {})["amountAtBudgetRate"] = atBudgetRate(money, conversion);
    }
    return changed ? { ...row, values: { ...row.values, ...changed } } : row;
  });
  return {
    rows: converted,
    findings: [...findings, ...noRates(lacking, conversion.reporting)],
    assumptions: [
      ...(followed.size > 0 ? [followsProject(kind, followed)] : []),
      ...(standIns.size > 0 ? [otherRates(kind, [...standIns.values()])] : []),
    ],
  };
}

const SAME: Pick<Rate, "rate" | "type"> = { rate: 1, type: null };

interface Money {
  readonly kind: TableId;
  readonly row: TableRow;
  readonly field: string;
  readonly title: string;
  readonly amount: number;
  readonly currency: string;
}

/** What a cell's money is in: the cell or its header, the row's Currency, its project's, its number format, the reporting one. */
function currencyOf(
  row: TableRow,
  field: string,
  { reporting, rates, projectCurrency }: Conversion,
): { readonly currency: string; readonly follows: boolean; readonly against?: string } {
  const own = row.values["currency"];
  const ofRow = typeof own === "string" ? (currencyCode(own) ?? own) : undefined;
  const ofCell = row.currencies.get(field);
  if (ofCell !== undefined && ofRow !== undefined && ofCell !== ofRow) {
    return { currency: ofCell, follows: false, against: ofRow };
  }
  const said = ofCell ?? ofRow;
  if (said !== undefined) return { currency: said, follows: false };
  const project = row.values["project"];
  const inherited = typeof project === "string" ? projectCurrency.get(project) : undefined;
  if (inherited !== undefined) return { currency: inherited, follows: inherited !== reporting };
  const shown = row.shownCurrencies.get(field);
  const converts = shown !== undefined && rates.some(({ currency }) => currency === shown);
  return { currency: converts ? shown : reporting, follows: false };
}

/** Budgets at the budget rate, what is spent or expected at the average rate, all else as a balance. */
function rateType(kind: TableId, row: TableRow): RateType {
  if (kind !== "financials") return "closing";
  const version = row.values["version"];
  return typeof version === "string" && version.endsWith("budget") ? "budget" : "average";
}

function rateFor(money: Money, { reporting, rates, asOf }: Conversion, type: RateType): Rate | undefined {
  if (reporting === "") return undefined;
  return newestRate(rates, { currency: money.currency, type }, dayOfMoney(money.kind, money.row, asOf));
}

/** Flows at their date, a status at its own, balances at the status date. */
function dayOfMoney(kind: TableId, { values }: TableRow, asOf: Day): Day {
  const day = kind === "financials" ? values["period"] : kind === "statuses" ? values["date"] : asOf;
  return typeof day === "number" ? day : asOf;
}

function atBudgetRate(money: Money, conversion: Conversion): Known<number> {
  if (money.currency === conversion.reporting || money.amount === 0) return money.amount;
  const found = rateFor(money, conversion, "budget");
  return found ? money.amount * found.rate : null;
}

function conflict({ kind, row, field, title, currency }: Money, against: string): Finding {
  return {
    code: "two-currencies",
    severity: "warning",
    at: cellOf(row, field) ?? rowCell(row),
    table: tableKind(kind).title,
    column: title,
    record: recordName(row),
    found: currency,
    message: `The cell or its header says ${currency}, the row's Currency says ${against}; it is taken as ${currency}.`,
    fix: "Correct the one that is wrong.",
  };
}

function followsProject(kind: TableId, currencies: ReadonlySet<string>): Assumption {
  const { title } = tableKind(kind);
  return {
    what: `${title} without a Currency`,
    how: `Money is in the project's own currency (${[...currencies].join(", ")}), converted with Rates.`,
    figures: [`${title}: every amount of those projects`],
  };
}

function otherRates(kind: TableId, how: readonly string[]): Assumption {
  const { title } = tableKind(kind);
  return {
    what: `Rates of ${title}`,
    how: `Rates gives no other: ${how.join("; ")}.`,
    figures: [`${title}: every amount in those currencies`],
  };
}
