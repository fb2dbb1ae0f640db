import type { Finding } from "../../domain/issue";
import type { TableId } from "../../domain/portfolio";
import { cellOf, lineName, rowCell } from "../../domain/row-source";
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
  issues: ["id"],
  changes: ["id"],
  actions: ["id"],
  decisions: ["id"],
  comparisons: ["criterionA", "criterionB", "judge"],
  crosswalk: ["code"],
  fiscalCalendar: ["fiscalYear", "period"],
  history: ["id"],
  criteria: ["name"],
  calendars: ["name"],
};

function duplicate(kind: TableId, row: TableRow, first: TableRow): Finding {
  const { title, columns } = tableKind(kind);
  const field = KEYS[kind]?.[KEYS[kind].length - 1] ?? "id";
  const key = String(row.values[field]);
  const { how, fix } = relationOf(kind, differences(kind, row, first));
  return {
    code: "duplicate-id",
    severity: "error",
    at: cellOf(row, field) ?? rowCell(row),
    table: title,
    column: columns[field]?.title ?? field,
    record: key,
    found: key,
    money: moneyOf(row),
    message: `"${key}" stands in ${lineName(first.source)} of ${first.source.sheet} already, ${how}; only that one is used, the others are left out.`,
    fix,
  };
}

/** How many columns are named before the rest is counted. */
const NAMED = 3;
/** Columns that part the money of one thing; rows that differ in nothing else belong together. */
const PARTS_OF_MONEY = new Set(["costCentre", "entity", "currency", "account", "treatment", "category"]);

interface Differences {
  /** Titles and headers of the columns in which two rows differ. */
  readonly columns: readonly string[];
  readonly onlyMoney: boolean;
}

function differences(kind: TableId, row: TableRow, first: TableRow): Differences {
  const { columns } = tableKind(kind);
  const fields = [...new Set([...Object.keys(row.values), ...Object.keys(first.values)])]
    .filter((field) => field in columns)
    .filter((field) => !isSame(row.values[field], first.values[field]));
  const others = [...row.others].filter(([header, { value }]) => value !== first.others.get(header)?.value);
  return {
    columns: [...fields.map((field) => columns[field]?.title ?? field), ...others.map(([header]) => header)],
    onlyMoney:
      others.length === 0 &&
      fields.every((field) => columns[field]?.type.kind === "money" || PARTS_OF_MONEY.has(field)),
  };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}

function relationOf(
  kind: TableId,
  { columns, onlyMoney }: Differences,
): { readonly how: string; readonly fix: string } {
  if (columns.length === 0) return { how: "the same in every column", fix: "Delete the second row." };
  const named = columns.slice(0, NAMED).join(", ");
  const more = columns.length > NAMED ? ` and ${columns.length - NAMED} more columns` : "";
  return onlyMoney
    ? {
        how: `other only in ${named}${more}`,
        fix: "Are these cost-centre rows to be summed, or duplicates? Sum them into one row, or delete the ones that are not valid.",
      }
    : {
        how: `other in ${named}${more}`,
        fix: `Delete the ones that are not valid; if they are different ${tableKind(kind).title.toLowerCase()}, give each an ID of its own; if they are parts of one, sum them into one row.`,
      };
}
