import type { Finding } from "../../domain/issue";
import type { TableId } from "../../domain/portfolio";
import { cellOf, rowCell } from "../../domain/row-source";
import { tableKind } from "../kinds/all";
import { referenceIndex, type Referable, type ReferenceIndex, type Resolved } from "../references";
import type { TableRow } from "./rows";

/** Rows by table, with what was found on the way. */
export interface RowsOf {
  readonly rows: readonly TableRow[];
  readonly findings: readonly Finding[];
}

/** Work on an unknown project still takes a person's time, and a lesson may be of a project long gone: they stay, under the name that was written. */
const KEEPS_UNKNOWN = new Set([
  "assignments.project",
  "timesheets.project",
  "timesheets.resource",
  "skills.name",
  "lessons.project",
]);

/** An index of the records of a table. */
export function indexOf(rows: readonly TableRow[]): ReferenceIndex {
  return referenceIndex(
    rows.map(({ values }): Referable => ({
      id: String(values["id"] ?? values["name"]),
      name: (values["name"] ?? null) as string | null,
      aliases: (values["aliases"] ?? null) as readonly string[] | null,
    })),
  );
}

/**
 * Replaces references by the ids that they mean. A reference that means none or several leaves its row out (an entry of
 * a list only itself), and is asked about with the nearest match; where the table that it points at is absent, it stays.
 */
export function resolveReferences(
  kind: TableId,
  rows: readonly TableRow[],
  indexes: Readonly<Partial<Record<TableId, ReferenceIndex>>>,
): RowsOf {
  const refs = Object.entries(tableKind(kind).columns).flatMap(([field, { type, title }]) =>
    type.kind === "ref" ? [{ field, title, index: indexes[type.table], isList: type.list === true }] : [],
  );
  const kept: TableRow[] = [];
  const findings: Finding[] = [];
  for (const row of rows) {
    let meant: Record<string, unknown> | undefined;
    let complete = true;
    for (const { field, title, index, isList } of refs) {
      const written = row.values[field];
      if (!index || index.isEmpty || written === undefined || written === null) continue;
      const only = isList ? undefined : index.resolve(written as string);
      // Nearly every reference is the one id of a record: nothing is left to say of it.
      if (only?.status === "found" && only.id === written) continue;
      const texts = isList ? (written as readonly string[]) : [written as string];
      const resolved = texts.map((text) => ({ text, to: index.resolve(text) }));
      const lost = resolved.filter(({ to }) => to.status !== "found");
      const keeps = isList || KEEPS_UNKNOWN.has(`${kind}.${field}`);
      for (const { text, to } of lost) {
        const nearest = index.nearest(text);
        findings.push(dangling(kind, row, { field, title, text, to, nearest, keeps }));
      }
      if (lost.length > 0 && !keeps) complete = false;
      const found = resolved.flatMap(({ to }) => (to.status === "found" ? [to.id] : []));
      if (isList) (meant ??= {})[field] = found;
      else if (found[0] !== undefined) (meant ??= {})[field] = found[0];
    }
    if (!complete) continue;
    kept.push(meant ? { ...row, values: { ...row.values, ...meant } } : row);
  }
  return { rows: kept, findings: onePerCell(findings) };
}

/** A row of a period grid is many records: what is wrong with one of its cells is said once. */
function onePerCell(findings: readonly Finding[]): Finding[] {
  return [
    ...new Map(
      findings.map((finding) => [JSON.stringify([finding.code, finding.at, finding.found]), finding]),
    ).values(),
  ];
}

interface Dangling {
  readonly field: string;
  readonly title: string;
  readonly text: string;
  readonly to: Resolved;
  /** What may have been meant. */
  readonly nearest: string | null;
  /** The row stays, without the reference. */
  readonly keeps: boolean;
}

function dangling(
  kind: TableId,
  row: TableRow,
  { field, title, text, to, nearest, keeps }: Dangling,
): Finding {
  const target = title.toLowerCase();
  const outcome = keeps ? "it counts for none" : "the row is left out";
  return {
    code: to.status === "ambiguous" ? "ambiguous-reference" : "dangling-reference",
    severity: keeps ? "warning" : "error",
    at: cellOf(row, field) ?? rowCell(row),
    table: tableKind(kind).title,
    column: title,
    record: recordName(row),
    found: text,
    ...(keeps ? {} : { money: moneyOf(row) }),
    message:
      to.status === "ambiguous"
        ? `"${text}" names several records (${to.ids.join(", ")}); ${outcome}.`
        : `There is no ${target} "${text}"; ${outcome}.`,
    fix:
      to.status === "ambiguous"
        ? "Refer to it by its ID."
        : nearest !== null
          ? `Write "${nearest}" if that is meant, or add "${text}" to its Aliases.`
          : `Correct the reference, or add "${text}" to its table.`,
  };
}

/** The money of a row that is left out: its amount, else its budget; not known when it may be in another currency. */
export function moneyOf({ values, currencies }: TableRow): number | null {
  const amount = values["amount"] ?? values["budget"] ?? null;
  const isForeign = values["currency"] !== undefined || currencies.size > 0;
  return typeof amount === "number" && !isForeign ? amount : null;
}

/** What a row is called in a finding. */
export function recordName({ values }: TableRow): string | undefined {
  const name = values["id"] ?? values["name"] ?? values["title"] ?? values["project"] ?? values["role"];
  return typeof name === "string" ? name : undefined;
}
