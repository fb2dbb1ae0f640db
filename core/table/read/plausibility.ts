import { isoDate, type Day } from "../../domain/day";
import type { Finding } from "../../domain/issue";
import type { TableId } from "../../domain/portfolio";
import { cellOf, rowCell } from "../../domain/row-source";
import { tableKind } from "../kinds/all";
import { recordName, type RowsOf } from "./references";
import type { TableRow } from "./rows";

const SPANS: readonly (readonly [string, string])[] = [
  ["start", "finish"],
  ["baselineStart", "baselineFinish"],
  ["actualStart", "actualFinish"],
];

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
  const checked = rows.map((row) => {
    const doubts = [...spansOf(row), ...sharesOf(row), ...budgetsOf(row)];
    if (doubts.length === 0) return row;
    findings.push(...doubts.map((doubt) => finding(kind, row, doubt)));
    return {
      ...row,
      values: { ...row.values, ...Object.fromEntries(doubts.map(({ field }) => [field, null])) },
    };
  });
  return { rows: checked, findings };
}

function spansOf({ values }: TableRow): Doubt[] {
  return SPANS.flatMap(([from, to]) => {
    const [start, finish] = [values[from], values[to]];
    if (typeof start !== "number" || typeof finish !== "number" || Math.floor(finish) >= Math.floor(start))
      return [];
    const message = `It finishes on ${isoDate(finish)}, before its start on ${isoDate(start)}; the finish is taken as not known.`;
    return [{ field: to, code: "finish-before-start", message, fix: "Correct the start or the finish." }];
  });
}

function sharesOf({ values }: TableRow): Doubt[] {
  return ["shareComplete", "probability"].flatMap((field) => {
    const share = values[field];
    if (typeof share !== "number" || (share >= 0 && share <= 1)) return [];
    const message = `${Math.round(share * 1000) / 10} % is outside of 0 to 100 %; it is taken as not known.`;
    return [{ field, code: "outside-0-100", message, fix: "Correct the percentage." }];
  });
}

function budgetsOf({ values }: TableRow): Doubt[] {
  const { budget } = values;
  if (typeof budget !== "number" || budget >= 0) return [];
  const message = `A budget of ${budget} is negative; it is taken as not known.`;
  return [
    { field: "budget", code: "negative-budget", message, fix: "Enter the budget as a positive amount." },
  ];
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

const NOT_REPORTING = new Set(["idea", "proposed", "completed", "cancelled", "on hold"]);

/** Running projects whose last report is older than the limit. */
export function staleStatuses(
  projects: readonly TableRow[],
  statuses: readonly TableRow[],
  { asOf, staleDays }: { readonly asOf: Day; readonly staleDays: number },
): Finding[] {
  const latest = new Map<string, TableRow>();
  for (const row of statuses) {
    const [project, date] = [row.values["project"], row.values["date"]];
    if (typeof project !== "string" || typeof date !== "number" || date > asOf + 1) continue;
    const before = latest.get(project)?.values["date"];
    if (typeof before !== "number" || date > before) latest.set(project, row);
  }
  return projects.flatMap((row) => {
    const { id, stage, statusDate } = row.values;
    if (typeof stage === "string" && NOT_REPORTING.has(stage)) return [];
    const report = latest.get(id as string);
    const reported = report?.values["date"];
    const own = typeof statusDate === "number" ? statusDate : -Infinity;
    const fromStatus = typeof reported === "number" && reported >= own;
    const day = fromStatus ? reported : own;
    if (day === -Infinity || asOf - day <= staleDays) return [];
    const place =
      fromStatus && report
        ? { row: report, field: "date", table: "Status", column: "Date" }
        : { row, field: "statusDate", table: "Projects", column: "Status date" };
    return [stale(place, { project: id as string, day, age: Math.floor(asOf - day), staleDays })];
  });
}

function stale(
  place: { readonly row: TableRow; readonly field: string; readonly table: string; readonly column: string },
  said: { readonly project: string; readonly day: Day; readonly age: number; readonly staleDays: number },
): Finding {
  return {
    code: "stale-status",
    severity: "warning",
    at: cellOf(place.row, place.field) ?? rowCell(place.row),
    table: place.table,
    column: place.column,
    record: said.project,
    found: isoDate(said.day),
    message: `The last status of ${said.project} is ${said.age} days old; after ${said.staleDays} days it is not rated.`,
    fix: "Ask for a new report.",
    affects: ["Indicated RAG"],
  };
}
