import type { Assumption } from "../domain/assumption";
import type { Finding } from "../domain/issue";
import type { TableId } from "../domain/portfolio";
import { TABLE_KINDS } from "./kinds/all";
import { bareProjects } from "./read-bare-projects";
import { plausible } from "./read-plausibility";
import { firstOfEach, indexOf, resolveReferences } from "./read-references";
import type { TableRow } from "./read-rows";
import type { TableReading } from "./read-table";
import { rowsOf } from "./read-tables";

/** The rows of every table. */
export type RowsByTable = Readonly<Record<TableId, readonly TableRow[]>>;

/** Rows that refer to each other, and what was found on the way. */
export interface LinkedRows {
  readonly rows: RowsByTable;
  readonly findings: readonly Finding[];
  readonly assumptions: readonly Assumption[];
}

/** Every table's rows with their references resolved, each key once, and what cannot be meant taken out. */
export function linkRows(readings: readonly TableReading[]): LinkedRows {
  const findings: Finding[] = [];
  const kept = <T extends { findings: readonly Finding[] }>(step: T): T => {
    findings.push(...step.findings);
    return step;
  };
  const all = Object.fromEntries(
    TABLE_KINDS.map(({ id }) => [id, rowsOf(readings, id)]),
  ) as unknown as RowsByTable;
  const bare = all.projects.length === 0 ? bareProjects(all) : { rows: all.projects, assumptions: [] };
  const projects = kept(firstOfEach("projects", bare.rows)).rows;
  const resources = kept(firstOfEach("resources", all.resources)).rows;
  const indexes = { projects: indexOf(projects), resources: indexOf(resources) };
  const rows = TABLE_KINDS.map(({ id }) => {
    const read = id === "projects" ? projects : id === "resources" ? resources : all[id];
    const resolved = kept(resolveReferences(id, read, indexes)).rows;
    const unique = kept(firstOfEach(id, resolved)).rows;
    return [id, kept(plausible(id, unique)).rows] as const;
  });
  return {
    rows: Object.fromEntries(rows) as unknown as RowsByTable,
    findings,
    assumptions: bare.assumptions,
  };
}
