import type { Finding } from "../../domain/issue";
import type { TableId } from "../../domain/portfolio";
import { tableKind } from "../kinds/all";
import type { RowsByTable, TableRow } from "../read/rows";
import { idKey, referenceIndex } from "../references";
import { cyclesOf } from "./cycle";
import { isNarrative } from "../parse/narrative";

/** A column that says what a row waits for, or what it is a part of. */
interface Link {
  readonly table: TableId;
  readonly field: string;
}

const LINKS: readonly Link[] = [
  { table: "projects", field: "dependsOn" },
  { table: "tasks", field: "predecessors" },
  { table: "tasks", field: "parent" },
];

/** Says which rows wait for each other in a ring, and which predecessors are none. */
export function dependencyFindings(rows: RowsByTable): Finding[] {
  return LINKS.flatMap(({ table, field }) => {
    const linked = rows[table];
    if (linked.every(({ values }) => (values[field] ?? null) === null)) return [];
    const targets = targetsOf(linked, field);
    return [
      ...ringFindings(linked, { table, field }, targets),
      ...unknownPredecessors(linked, { table, field }, targets),
    ];
  });
}

/** The key of a row: ids of tasks are counted within their project. */
function keyOf({ values }: TableRow): string {
  const project = typeof values["project"] === "string" ? values["project"] : "";
  return JSON.stringify([project, idKey(String(values["id"]))]);
}

/** What a row names, each with the row that it means (`undefined` where there is none). */
type Targets = ReadonlyMap<TableRow, readonly { readonly text: string; readonly to: TableRow | undefined }[]>;

function targetsOf(rows: readonly TableRow[], field: string): Targets {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  const byWbs = new Map(
    rows.flatMap((row) => {
      const { project, wbs } = row.values;
      return typeof wbs === "string" ? [[keyOf({ ...row, values: { project, id: wbs } }), row] as const] : [];
    }),
  );
  const find = ({ values }: TableRow, text: string): TableRow | undefined => {
    for (const id of [text, withoutLag(text)]) {
      const key = JSON.stringify([typeof values["project"] === "string" ? values["project"] : "", idKey(id)]);
      const row = byKey.get(key) ?? byWbs.get(key);
      if (row) return row;
    }
    return undefined;
  };
  return new Map(
    rows.map((row) => [row, textsOf(row.values[field]).map((text) => ({ text, to: find(row, text) }))]),
  );
}

function textsOf(value: unknown): string[] {
  const texts = Array.isArray(value)
    ? (value as string[])
    : typeof value === "string"
      ? value.split(/[;,\n]/)
      : [];
  return texts.map((text) => text.trim()).filter((text) => text !== "");
}

/** A predecessor without its kind and lag: `4FS+2d` is 4. In German, EA, AA, EE and AE stand for FS, SS, FF and SF. */
function withoutLag(text: string): string {
  return isNarrative(text)
    ? text
    : text
        .replace(/\s*(?:FS|SS|FF|SF|EA|AA|EE|AE)?\s*(?:[+-]\s*\d+(?:\.\d+)?\s*(?:%|\p{L}+\.?)?)?$/iu, "")
        .trim();
}

const WAITS: Readonly<Record<string, string>> = {
  dependsOn: "each waits for the next, so none of them can be first",
  predecessors: "each waits for the next, so none of them can start",
  parent: "each is a part of the next, so none of them is the whole",
};

function ringFindings(rows: readonly TableRow[], { table, field }: Link, targets: Targets): Finding[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  const graph = new Map(
    rows.map((row) => [
      keyOf(row),
      (targets.get(row) ?? []).flatMap(({ to }) => (to === undefined ? [] : [keyOf(to)])),
    ]),
  );
  const rings = cyclesOf(graph);
  const more = rings.length > 1 ? ` There are ${rings.length} such rings.` : "";
  return rings.flatMap((ring) => {
    const members = ring.map((key) => byKey.get(key)).filter((row) => row !== undefined);
    const written = [...members, ...members.slice(0, 1)]
      .map(({ values }) => String(values["id"]))
      .join(" → ");
    return members.map((row) => ({
      ...cellOf(row, { table, field }),
      code: "dependency-cycle",
      severity: "warning" as const,
      message: `${written}: ${WAITS[field] ?? ""}.${more}`,
      fix: "Take out the one that is not meant.",
    }));
  });
}

/** Below this share of predecessors that are found, they are written in a way that we do not know. */
const LEAST_FOUND = 0.8;

function unknownPredecessors(rows: readonly TableRow[], link: Link, targets: Targets): Finding[] {
  // References of the other columns are resolved, or asked about, where they are read.
  if (link.field !== "predecessors") return [];
  const said = [...targets].flatMap(([row, texts]) => texts.map((one) => ({ row, ...one })));
  const lost = said.filter(({ to }) => to === undefined);
  if (lost.length === 0 || said.length - lost.length < LEAST_FOUND * said.length) return [];
  const index = referenceIndex(
    rows.map(({ values }) => ({ id: String(values["id"]), name: (values["name"] ?? null) as string | null })),
  );
  return lost.map(({ row, text }) => {
    const proposal = index.nearest(withoutLag(text));
    return {
      ...cellOf(row, link),
      code: "dangling-reference",
      severity: "warning",
      found: text,
      message: `There is no task "${withoutLag(text)}" for ${String(row.values["id"])} to wait for; it counts for none.`,
      fix:
        proposal === null
          ? "Correct the predecessor, or add the task."
          : `Write "${proposal}" if that is meant.`,
    };
  });
}

function cellOf(row: TableRow, { table, field }: Link): Pick<Finding, "at" | "table" | "column" | "record"> {
  const { title, columns } = tableKind(table);
  const { sheet, row: at, columns: places } = row.source;
  return {
    at: { sheet, row: at, column: places.get(field) ?? 0 },
    table: title,
    column: columns[field]?.title ?? field,
    record: String(row.values["id"]),
  };
}
