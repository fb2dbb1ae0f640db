import type { Finding } from "../../domain/issue";
import type { TableId } from "../../domain/portfolio";
import { tableKind } from "../kinds/all";
import { moneyOf, type RowsOf } from "../read/references";
import type { TableRow } from "../read/rows";
import { idKey } from "../references";

/** Keeps the first row of every key and leaves the others out, with the question what they are. */
export function firstOfEach(kind: TableId, rows: readonly TableRow[]): RowsOf {
  const fields = KEYS[kind];
  if (!fields) return { rows, findings: [] };
  const seen = new Map<string, TableRow>();
  const findings: Finding[] = [];
  for (const row of rows) {
    const key = JSON.stringify(fields.map((field) => idKey((row.values[field] ?? "") as string)));
    const first = seen.get(key);
    if (first) findings.push(duplicate(kind, row, first));
    else seen.set(key, row);
  }
  return { rows: [...seen.values()], findings };
}

const KEYS: Readonly<Partial<Record<TableId, readonly string[]>>> = {
  projects: ["id"],
  resources: ["id"],
  tasks: ["project", "id"],
  risks: ["id"],
  decisions: ["id"],
  history: ["id"],
  criteria: ["name"],
  calendars: ["name"],
};

function duplicate(kind: TableId, row: TableRow, first: TableRow): Finding {
  const { title, columns } = tableKind(kind);
  const field = KEYS[kind]?.[KEYS[kind].length - 1] ?? "id";
  const { sheet, row: at, columns: places } = row.source;
  const key = String(row.values[field]);
  return {
    code: "duplicate-id",
    severity: "error",
    at: { sheet, row: at, column: places.get(field) ?? Math.min(...places.values(), 0) },
    table: title,
    column: columns[field]?.title ?? field,
    record: key,
    found: key,
    money: moneyOf(row),
    message: `"${key}" stands in row ${first.source.row + 1} of ${first.source.sheet} already; only that row is used, the others are left out.`,
    fix: "Are these cost-centre rows to be summed, or duplicates? Sum them into one row, or delete the ones that are not valid.",
  };
}
