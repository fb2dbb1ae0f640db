import { isoDate, type Day } from "../../domain/day";
import type { Finding } from "../../domain/issue";
import { cellOf, rowCell } from "../../domain/row-source";
import type { TableRow } from "../read/rows";

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
