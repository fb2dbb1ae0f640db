import type { Assumption } from "../../domain/assumption";
import { civilOf, dayOf, type Day } from "../../domain/day";
import type { Flow, Version } from "../../domain/records";
import { VERSION } from "../kinds/words";
import { matchWord } from "../parse/words";
import type { TableRow } from "./rows";
import { valueAt } from "../grid";
import { textOf } from "../recognise/content";
import type { TableToRead } from "./table-columns";

/** Rows of Financials as the record means them: costs positive, flow and version said, periods by their first day. */
export interface NormalFinancials {
  readonly rows: readonly TableRow[];
  readonly assumptions: readonly Assumption[];
}

/** Brings one found table's signs, flows, versions and periods to the record's conventions, and says what it did. */
export function normaliseFinancials(table: TableToRead, rows: readonly TableRow[]): NormalFinancials {
  const notes: string[] = [];
  const versioned = withVersion(table, readableOnly(table, rows, notes), notes);
  const dated = withPeriods(table, versioned, notes);
  const flowing = withFlow(table, dated, notes);
  const signed = withSigns(flowing, notes);
  const { kind, found } = table;
  const figures = ["Financials: Amount"];
  return {
    rows: signed,
    assumptions: notes.map((how) => ({ what: `${kind.title} on ${found.sheet}`, how, figures })),
  };
}

/** A line such as Variance or Remaining is no money of its own: what is none of our versions is not counted. */
function readableOnly(
  { found, grid }: TableToRead,
  rows: readonly TableRow[],
  notes: string[],
): readonly TableRow[] {
  const column = found.columns.find(({ field }) => field === "version")?.column;
  if (column === undefined) return rows;
  const said = ({ source }: TableRow) => textOf(valueAt(grid, source.row, column));
  const isStrange = (row: TableRow) => row.values["version"] === undefined && said(row) !== "";
  const strange = [...new Set(rows.filter(isStrange).map(said))];
  if (strange.length === 0 || rows.every(isStrange)) return rows;
  notes.push(
    `Rows of ${strange.map((word) => `"${word}"`).join(", ")} are no version that is known; they are left out.`,
  );
  return rows.filter((row) => !isStrange(row));
}

/** Where no row gives a version, the sheet's name may: `Actuals`, `Budget`. */
function withVersion(
  { found }: TableToRead,
  rows: readonly TableRow[],
  notes: string[],
): readonly TableRow[] {
  if (rows.length === 0 || rows.some(({ values }) => values["version"] !== undefined)) return rows;
  const words = VERSION.kind === "enum" ? VERSION.words : {};
  const version = matchWord(words, found.sheet) as Version | null;
  if (version === null) return rows;
  notes.push(`Every row is ${version}, as the sheet's name says.`);
  return rows.map((row) => ({ ...row, values: { ...row.values, version } }));
}

const DATE_HEADER = /date|datum|fecha|\bday\b|\btag\b|\bjour\b/i;

/** Dates of single flows stay; whole periods are known by their first day. */
function withPeriods(
  { found }: TableToRead,
  rows: readonly TableRow[],
  notes: string[],
): readonly TableRow[] {
  const header = found.columns.find(({ field }) => field === "period")?.header;
  const days = [
    ...new Set(
      rows.flatMap(({ values }) => (typeof values["period"] === "number" ? [values["period"]] : [])),
    ),
  ];
  const areStarts = days.every((day) => civilOf(day).day === 1);
  const areEnds = !areStarts && days.every((day) => civilOf(day + 1).day === 1);
  const isPeriod =
    found.periods.length > 0 || header === undefined || (!DATE_HEADER.test(header) && (areStarts || areEnds));
  const dated = !isPeriod;
  if (!dated && areEnds) notes.push("Periods are given by their last day.");
  return rows.map((row) => {
    const day = row.values["period"];
    const start = !dated && areEnds && typeof day === "number" ? monthStart(day) : day;
    return { ...row, values: { ...row.values, dated, period: start } };
  });
}

function monthStart(day: Day): Day {
  return dayOf({ ...civilOf(day), day: 1 });
}

const CASH_FLOW = /cash\s?-?flows?|zahlungs(?:strom|ströme|reihe)|flux de trésorerie|flujo de caja|net flow/i;

/** A blank flow is cost; a cash-flow table without flows means them by the sign. */
function withFlow(table: TableToRead, rows: readonly TableRow[], notes: string[]): readonly TableRow[] {
  const names = [table.found.sheet, ...table.found.columns.map(({ header }) => header)];
  const amounts = rows.flatMap(({ values }) =>
    typeof values["amount"] === "number" ? [values["amount"]] : [],
  );
  const bySign =
    rows.every(({ values }) => values["flow"] === undefined) &&
    names.some((name) => CASH_FLOW.test(name)) &&
    amounts.some((amount) => amount < 0) &&
    amounts.some((amount) => amount > 0);
  if (bySign) notes.push("Cash flows without a flow: what is negative is cost, what is positive is benefit.");
  return rows.map((row) => {
    const amount = row.values["amount"];
    if (bySign && typeof amount === "number") {
      const flow: Flow = amount < 0 ? "cost" : "benefit";
      return { ...row, values: { ...row.values, flow, amount: Math.abs(amount) } };
    }
    return row.values["flow"] == null ? { ...row, values: { ...row.values, flow: "cost" } } : row;
  });
}

/** A flow that is mostly negative was exported with the other sign (costs −, or revenues − as in SAP). */
function withSigns(rows: readonly TableRow[], notes: string[]): readonly TableRow[] {
  const turned = (["cost", "benefit", "revenue"] as const).filter((flow) => {
    const amounts = rows.flatMap(({ values }) =>
      values["flow"] === flow && typeof values["amount"] === "number" ? [values["amount"]] : [],
    );
    const negative = amounts.filter((amount) => amount < 0).length;
    const positive = amounts.filter((amount) => amount > 0).length;
    return negative > positive;
  });
  for (const flow of turned) {
    notes.push(`Most amounts of ${flow} are negative: the sign is turned, so that ${flow} is positive.`);
  }
  return rows.map((row) => {
    const { amount, flow } = row.values;
    const turns = typeof amount === "number" && amount !== 0 && turned.includes(flow as Flow);
    return turns ? { ...row, values: { ...row.values, amount: -amount } } : row;
  });
}
