import { columnLetters } from "../../domain/cell-ref";
import type { Finding } from "../../domain/issue";
import type { TableId } from "../../domain/portfolio";
import type { PeriodHeaders } from "../header/periods";
import { columnsOf, tableKind } from "../kinds/all";
import type { Sayings } from "../mapping/apply";
import type { Ambiguity, Candidate } from "./columns";
import type { KindReading } from "./table";
import type { FoundTable } from "../table-kind";

const CLOSE_KINDS = 0.06;

/** Asks where a second kind of table fits about as well as the one that was taken. */
export function kindFindings(table: FoundTable, readings: readonly KindReading[]): Finding[] {
  const [best, second] = readings;
  if (!best || !second || second.confidence < best.confidence - CLOSE_KINDS) return [];
  const taken = titleOf(best.kind);
  const other = titleOf(second.kind);
  return [
    {
      code: "ambiguous-table",
      severity: "warning",
      at: headerCell(table, table.area.left),
      table: taken,
      message: `This table was read as ${taken} (${percent(best.confidence)} sure); it could as well be ${other} (${percent(second.confidence)}).`,
      fix: `Add a row to PMO Mapping: Sheet "${table.sheet}", Table "${taken}" or "${other}".`,
    },
  ];
}

/** Asks where a column could as well be another field, or a field another column. */
export function columnFindings(
  table: FoundTable,
  ambiguities: readonly Ambiguity[],
  { columns }: Sayings,
): Finding[] {
  const kind = titleOf(table.kind);
  const said = new Set(columns.map(({ column }) => column));
  return ambiguities
    .filter(({ taken, other }) => !said.has(taken.column) && !said.has(other.column))
    .map(({ taken, other, isTaken }) => {
      const sameColumn = other.column === taken.column;
      const message = sameColumn
        ? `"${taken.header}" was read as ${taken.title}; it could as well be ${other.title}.`
        : `Both "${taken.header}" (column ${columnLetters(taken.column)}) and "${other.header}" (column ${columnLetters(other.column)}) could be ${taken.title}; ${isTaken ? "the first was taken" : "neither was taken"}.`;
      return {
        code: "ambiguous-column",
        severity: "warning",
        at: headerCell(table, taken.column),
        table: kind,
        column: taken.title,
        found: taken.header,
        message,
        fix: `Add a row to PMO Mapping: Sheet "${table.sheet}", Header "${sameColumn ? taken.header : other.header}", Table "${kind}", Column "${other.title}"; or with the one taken, to confirm it.`,
      };
    });
}

/** Says which period columns could not be read, and which periods stand twice. */
export function periodFindings(table: FoundTable, { yearless }: PeriodHeaders): Finding[] {
  const kind = titleOf(table.kind);
  if (tableKind(table.kind).periods === undefined) return [];
  const missing: Finding[] = yearless.map((column) => ({
    code: "period-without-year",
    severity: "warning",
    at: headerCell(table, column),
    table: kind,
    message: "The header names a period but no year, and no title does: the column was not read.",
    fix: "Write the year into the header (Jan 2026), into a row above it, or into the title.",
  }));
  const starts = table.periods.map(({ start, sets = {} }) => JSON.stringify([start, sets]));
  const twice = table.periods.filter((_period, index) => starts.indexOf(starts[index] ?? "") !== index);
  return [
    ...missing,
    ...twice.map(({ column, header }) => ({
      code: "period-twice",
      severity: "warning" as const,
      at: headerCell(table, column),
      table: kind,
      found: header,
      message: `The period "${header}" stands in more than one column: its amounts are counted for each of them.`,
      fix: "Keep one column per period, and put what tells them apart (Budget, Actual) into a column of its own.",
    })),
  ];
}

/** Names the lines below a total, which are no rows of the table. */
export function belowTotalFindings(table: FoundTable, rows: readonly number[]): Finding[] {
  return rows.map((row) => ({
    code: "row-below-total",
    severity: "info",
    at: { sheet: table.sheet, row, column: table.area.left },
    table: titleOf(table.kind),
    message: "The row stands below the total of all rows; it is not counted as one of them.",
    fix: "If it is one of them, move it above the total; otherwise there is nothing to do.",
  }));
}

const SAYS_TOTAL = /\b(?:total|totals|sum|summe|gesamt|ytd|year to date|cumulative|kumuliert)\b/i;
const LEAST_NAMED = 0.5;
/** Tables whose rows are money; in the others a column of money is one fact of many. */
const COUNTS_MONEY: ReadonlySet<TableId> = new Set(["financials", "statuses", "benefits"]);

/** Whether a header names a sum of what stands in other columns. */
export function saysTotal(header: string): boolean {
  return SAYS_TOTAL.test(header);
}

/** Says which columns of amounts no field takes: money that comes in and is not read is never silent. */
export function moneyFindings(
  table: FoundTable,
  candidates: readonly Candidate[],
  { totals }: PeriodHeaders,
): Finding[] {
  const kind = tableKind(table.kind);
  if (!COUNTS_MONEY.has(table.kind)) return [];
  const money = Object.values(columnsOf(kind)).filter(({ type }) => type.kind === "money");
  const unmapped = new Set(table.unmapped.map(({ column }) => column));
  return candidates
    .filter(({ column }) => unmapped.has(column) && !totals.includes(column))
    .filter(({ content: { numbers, filled } }) => numbers > 0 && numbers * 2 >= filled)
    .filter(({ named }) => money.some((field) => (named.get(field)?.score ?? 0) >= LEAST_NAMED))
    .map(({ column, header }) => {
      const isTotal = saysTotal(header);
      return {
        code: "money-not-read",
        severity: isTotal || table.periods.length > 0 ? "info" : "warning",
        at: headerCell(table, column),
        table: kind.title,
        found: header,
        message: `"${header}" holds amounts, and no column of ${kind.title} takes it: they are not counted${table.periods.length > 0 ? " beside those of the periods" : ""}.`,
        fix: `If it is to count, name its column in PMO Mapping: Sheet "${table.sheet}", Header "${header}", Table "${kind.title}"; otherwise there is nothing to do.`,
      };
    });
}

function headerCell(table: FoundTable, column: number): Finding["at"] {
  const row = table.headerRows[table.headerRows.length - 1] ?? table.area.top;
  return { sheet: table.sheet, row, column };
}

function titleOf(kind: TableId): string {
  return tableKind(kind).title;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
