import type { Assumption } from "../../domain/assumption";
import type { Finding } from "../../domain/issue";
import { TABLE_KINDS } from "../kinds/all";
import { bareProjects } from "./bare-projects";
import { firstOfEach } from "../check/duplicate-ids";
import { plausible } from "../check/impossible-values";
import { indexOf, resolveReferences } from "./references";
import { countOf } from "./context";
import type { ReferenceIndex } from "../references";
import { resourcePools } from "./resource-pools";
import type { RowsByTable, TableRow } from "./rows";
import type { TableReading } from "./table";
import { rowsOf } from "./tables";

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
    for (const finding of step.findings) findings.push(finding);
    return step;
  };
  const all = Object.fromEntries(
    TABLE_KINDS.map(({ id }) => [id, rowsOf(readings, id)]),
  ) as unknown as RowsByTable;
  const bare = all.projects.length === 0 ? bareProjects(all) : { rows: all.projects, assumptions: [] };
  const pools = resourcePools(all.resources);
  const projects = kept(firstOfEach("projects", bare.rows)).rows;
  const resources = kept(firstOfEach("resources", pools.rows)).rows;
  const indexes = {
    projects: indexOf(projects),
    resources: indexOf(resources),
    criteria: indexOf(firstOfEach("criteria", all.criteria).rows),
  };
  const targets = projectsAsTargets(all.assignments, indexes.projects);
  const rows = TABLE_KINDS.map(({ id }) => {
    const read =
      id === "projects"
        ? projects
        : id === "resources"
          ? resources
          : id === "assignments"
            ? targets.rows
            : all[id];
    const resolved = kept(resolveReferences(id, read, indexes)).rows;
    const unique = kept(firstOfEach(id, resolved)).rows;
    return [id, kept(plausible(id, unique)).rows] as const;
  });
  return {
    rows: Object.fromEntries(rows) as unknown as RowsByTable,
    findings,
    assumptions: [...bare.assumptions, ...pools.assumptions, ...targets.assumptions],
  };
}

/** A booking without a project, whose client is the name of one, is for that project. */
function projectsAsTargets(
  rows: readonly TableRow[],
  projects: ReferenceIndex,
): { rows: readonly TableRow[]; assumptions: readonly Assumption[] } {
  const resolved = rows.map((row) => {
    const { project, client } = row.values;
    if (project !== undefined || typeof client !== "string") return row;
    const target = projects.resolve(client);
    return target.status === "found" ? { ...row, values: { ...row.values, project: target.id } } : row;
  });
  const count = resolved.filter((row, index) => row !== rows[index]).length;
  if (count === 0) return { rows, assumptions: [] };
  const how = `${countOf(count, "booking")} without a project: the client is the name of one, which is taken.`;
  return {
    rows: resolved,
    assumptions: [{ what: "Project of Assignments", how, figures: ["Assignments: demand by project"] }],
  };
}
