import { isoDate } from "../../domain/day";
import type { Finding } from "../../domain/issue";
import type { TableId } from "../../domain/portfolio";
import { cellOf, rowCell } from "../../domain/row-source";
import { tableKind } from "../kinds/all";
import { recordName, type RowsOf } from "../read/references";
import type { TableRow } from "../read/rows";

const SPANS: readonly (readonly [string, string])[] = [
  ["start", "finish"],
  ["baselineStart", "baselineFinish"],
  ["actualStart", "actualFinish"],
];

const SHARES: readonly string[] = ["shareComplete", "probability"];

/** A value that cannot be meant: what is said of it, and how it is mended. */
interface Doubt {
  readonly field: string;
  readonly code: string;
  readonly message: string;
  readonly fix: string;
}

/** Takes values that cannot be meant as not known: a finish before its start, progress outside of 0–100 %, a negative budget. */
export function plausible(kind: TableId, rows: readonly TableRow[]): RowsOf {
  const findings: Finding[] = [];
  const { columns } = tableKind(kind);
  const asked: Asked = {
    spans: SPANS.filter(([from, to]) => from in columns && to in columns),
    shares: SHARES.filter((field) => field in columns),
  };
  const checked = rows.map((row) => {
    const doubts = doubtsOf(row, asked);
    if (doubts.length === 0) return row;
    findings.push(...doubts.map((doubt) => finding(kind, row, doubt)));
    return {
      ...row,
      values: { ...row.values, ...Object.fromEntries(doubts.map(({ field }) => [field, null])) },
    };
  });
  return { rows: checked, findings };
}

/** The fields of a table that may hold something that cannot be meant. */
interface Asked {
  readonly spans: typeof SPANS;
  readonly shares: readonly string[];
}

function doubtsOf({ values }: TableRow, { spans, shares }: Asked): readonly Doubt[] {
  const doubts: Doubt[] = [];
  for (const [from, to] of spans) {
    const [start, finish] = [values[from], values[to]];
    if (typeof start !== "number" || typeof finish !== "number") continue;
    if (Math.floor(finish) < Math.floor(start)) doubts.push(backwards(to, start, finish));
  }
  for (const field of shares) {
    const share = values[field];
    if (typeof share === "number" && !(share >= 0 && share <= 1)) doubts.push(outside(field, share));
  }
  const { budget } = values;
  if (typeof budget === "number" && !(budget >= 0)) doubts.push(negative(budget));
  return doubts;
}

function backwards(field: string, start: number, finish: number): Doubt {
  const message = `It finishes on ${isoDate(finish)}, before its start on ${isoDate(start)}; the finish is taken as not known.`;
  return { field, code: "finish-before-start", message, fix: "Correct the start or the finish." };
}

function outside(field: string, share: number): Doubt {
  const message = `${Math.round(share * 1000) / 10} % is outside of 0 to 100 %; it is taken as not known.`;
  return { field, code: "outside-0-100", message, fix: "Correct the percentage." };
}

function negative(budget: number): Doubt {
  const message = `A budget of ${budget} is negative; it is taken as not known.`;
  return { field: "budget", code: "negative-budget", message, fix: "Enter the budget as a positive amount." };
}

function finding(kind: TableId, row: TableRow, { field, code, message, fix }: Doubt): Finding {
  const { title, columns } = tableKind(kind);
  return {
    code,
    severity: "warning",
    at: cellOf(row, field) ?? rowCell(row),
    table: title,
    column: columns[field]?.title ?? field,
    record: recordName(row),
    found: typeof row.values[field] === "number" ? String(row.values[field]) : undefined,
    message,
    fix,
  };
}
