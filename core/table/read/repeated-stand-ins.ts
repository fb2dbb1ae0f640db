import type { Assumption } from "../../domain/assumption";
import { idKey } from "../references";
import type { TableRow } from "./rows";
import { countOf } from "./context";
import type { TableToRead } from "./table-columns";

/** Tables whose rows are themselves, though a name or title repeats: two tasks "Testing" are two tasks. */
const NAMES_REPEAT: ReadonlySet<string> = new Set([
  "tasks",
  "risks",
  "issues",
  "changes",
  "actions",
  "decisions",
]);

/** Rows whose stand-in for an ID repeats, told apart by a number. */
export interface ToldApart {
  readonly rows: readonly TableRow[];
  readonly assumptions: readonly Assumption[];
}

/**
 * Numbers the ids that a name or title stands in for, where it stands more than once (`Testing (2)`): without an ID
 * column, a name that repeats is no duplicate. Ids of a column of their own are never touched.
 */
export function tellApart(
  { kind, found }: TableToRead,
  written: readonly TableRow[],
  filled: readonly TableRow[],
): ToldApart {
  if (!NAMES_REPEAT.has(kind.id)) return { rows: filled, assumptions: [] };
  const seen = new Map<string, number>();
  const keys = filled.map(({ values }) => idKey(`${textOf(values["project"])}\n${textOf(values["id"])}`));
  let repeated = 0;
  const rows = filled.map((row, index) => {
    const key = keys[index] ?? "";
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    const isStandIn = row !== written[index] && (written[index]?.values["id"] ?? null) === null;
    if (times === 1 || !isStandIn || typeof row.values["id"] !== "string") return row;
    repeated += 1;
    return { ...row, values: { ...row.values, id: `${row.values["id"]} (${times})` } };
  });
  if (repeated === 0) return { rows: filled, assumptions: [] };
  const what = `${kind.title} on ${found.sheet}, ID`;
  const how = `${countOf(repeated, "row")} whose name stands above already get${repeated === 1 ? "s" : ""} a number, such as "… (2)": without an ID column they are rows of their own.`;
  return { rows, assumptions: [{ what, how, figures: [] }] };
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
