import { a1, columnLetters, type CellRef } from "./cell-ref";
import { groupedBy } from "./grouped-by";

export type Severity = "error" | "warning" | "info";

/**
 * One problem in the data, as the user reads it: where, what is wrong, what to do. One Issue per code, table and
 * column: it names its first cell, how many there are and all its rows.
 */
export interface Issue {
  readonly code: string;
  readonly severity: Severity;
  readonly sheet: string;
  /** The first cell, A1; empty when the problem has none (a table that is missing). */
  readonly cell: string;
  readonly table?: string;
  readonly column?: string;
  /** The first row's key. */
  readonly record?: string;
  /** Every row, as a person counts them: `7:90,95`; of a transposed table, whose records stand in columns, these: `C:F,H`. */
  readonly rows: string;
  readonly count: number;
  /** What stands in the first cell. */
  readonly found?: string;
  readonly message: string;
  readonly fix: string;
  /** The figures that it affects, by title. */
  readonly affects?: readonly string[];
  /** Money touched, in the reporting currency; `null` when it cannot be said. */
  readonly money?: number | null;
}

/** One finding of a cell or row, before findings of a kind are joined to an Issue. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly at: CellRef | { readonly sheet: string };
  readonly table?: string | undefined;
  readonly column?: string | undefined;
  readonly record?: string | undefined;
  readonly found?: string | undefined;
  readonly message: string;
  readonly fix: string;
  readonly affects?: readonly string[] | undefined;
  readonly money?: number | null | undefined;
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/**
 * Rows that count from 0, as a person reads them: ranges with a colon, rising, each once.
 *
 * @example rowList([6, 7, 8, 94]) // => "7:9,95"
 */
export function rowList(rows: readonly number[]): string {
  return rangesOf(rows, (row) => String(row + 1));
}

/**
 * Columns that count from 0, as a person reads them.
 *
 * @example columnList([2, 3, 7]) // => "C:D,H"
 */
export function columnList(columns: readonly number[]): string {
  return rangesOf(columns, columnLetters);
}

function rangesOf(rows: readonly number[], nameOf: (row: number) => string): string {
  const sorted = [...new Set(rows)].sort((a, b) => a - b);
  const ranges: { from: number; to: number }[] = [];
  for (const row of sorted) {
    const last = ranges[ranges.length - 1];
    if (last && row === last.to + 1) last.to = row;
    else ranges.push({ from: row, to: row });
  }
  return ranges
    .map(({ from, to }) => (from === to ? nameOf(from) : `${nameOf(from)}:${nameOf(to)}`))
    .join(",");
}

/** Joins findings of one code, sheet, table and column to one Issue; worst severity first, then in the order found. */
export function joinFindings(findings: readonly Finding[]): Issue[] {
  const groups = groupedBy(findings, ({ code, at, table, column }) =>
    JSON.stringify([code, at.sheet, table, column, "inColumn" in at]),
  );
  const issues = [...groups.values()].map(toIssue);
  return SEVERITIES.flatMap((severity) => issues.filter((issue) => issue.severity === severity));
}

function toIssue(findings: readonly Finding[]): Issue {
  const first = findings[0] as Finding;
  const cells = findings.flatMap(({ at }) => ("row" in at ? [at] : []));
  const money = findings.map((finding) => finding.money);
  const optional = {
    table: first.table,
    column: first.column,
    record: first.record,
    found: first.found,
    affects: first.affects,
    money: money.some((m) => m === undefined || m === null)
      ? money.every((m) => m === undefined)
        ? undefined
        : null
      : money.reduce<number>((sum, m) => sum + (m ?? 0), 0),
  };
  return {
    code: first.code,
    severity: first.severity,
    sheet: first.at.sheet,
    cell: "row" in first.at ? a1(first.at) : "",
    rows:
      cells[0]?.inColumn === true
        ? columnList(cells.map(({ column }) => column))
        : rowList(cells.map(({ row }) => row)),
    count: findings.length,
    message: first.message,
    fix: first.fix,
    ...(Object.fromEntries(
      Object.entries(optional).filter(([, value]) => value !== undefined),
    ) as Partial<Issue>),
  };
}
