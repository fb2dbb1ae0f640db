import type { DrawnTable, Drawing } from "../../../core/index";
import { addContentType } from "./content-types";
import type { Namespaces } from "./namespaces";
import type { Draft } from "./package";
import { overlap, parseArea } from "./parse-area";
import type { Tab } from "./plan-tabs";
import { addRelationship, relationshipsOf, removeRelationships, type Relationship } from "./relationships";
import { freePart, removeUnreferenced } from "./remove-parts";
import { freeTableName, tablePartXml } from "./write-table";
import { rootElement } from "./xml-tree";

const TABLE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

/** Names and ids of all native tables of the workbook, so that new ones differ. Names of cells count too. */
export interface TableNames {
  readonly names: Set<string>;
  lastId: number;
}

/** Takes away the tables of the tabs that are written anew, before names are given again. A table that the user made, on cells that stay where they were, is kept. */
export function dropOldTables(draft: Draft, tabs: readonly Tab[]): void {
  for (const { part, drawing } of tabs.filter(({ replaces }) => replaces)) {
    const gone = relationshipsOf(draft, part).filter(
      (link) => link.type === "table" && !staysPut(draft, link, drawing),
    );
    removeRelationships(draft, part, new Set(gone.map(({ id }) => id)));
    removeUnreferenced(
      draft,
      gone.map(({ target }) => target),
    );
  }
}

/** Looks through all tables that there are. */
export function tableNames(draft: Draft, definedNames: readonly string[]): TableNames {
  const roots = draft.names
    .filter((name) => /(^|\/)tables\/[^/]+\.xml$/i.test(name))
    .flatMap((name) => rootElement(draft.text(name)) ?? []);
  const names = roots.map(({ attributes }) => attributes.get("displayName") ?? attributes.get("name") ?? "");
  return {
    names: new Set([...names, ...definedNames].map((name) => name.toLowerCase())),
    lastId: Math.max(0, ...roots.map(({ attributes }) => Number(attributes.get("id")) || 0)),
  };
}

/** Writes the native tables of a tab; gives the relationship ids of all its tables. */
export function writeTables(
  draft: Draft,
  tab: Tab,
  shared: { names: TableNames; namespaces: Namespaces },
): readonly string[] {
  const kept = relationshipsOf(draft, tab.part).filter(({ type }) => type === "table");
  const folder = tab.part.replace(/[^/]*\/[^/]*$/, "");
  const added = tab.drawing.tables.filter(hasRows).map((table) => {
    const { names, namespaces } = shared;
    const name = freeTableName(table.name, names.names);
    names.names.add(name.toLowerCase());
    const part = freePart(draft, `${folder}tables/table`);
    draft.put(part, tablePartXml(table, { id: ++names.lastId, name }, namespaces));
    addContentType(draft, part, TABLE_TYPE);
    return addRelationship(draft, tab.part, { type: `${namespaces.relationships}/table`, target: part });
  });
  return [...kept.map(({ id }) => id), ...added];
}

/** Excel takes no table that is a header alone. */
function hasRows({ area }: DrawnTable): boolean {
  return area.bottom > area.top;
}

function staysPut(draft: Draft, { target }: Relationship, drawing: Drawing): boolean {
  const area = draft.has(target)
    ? parseArea(rootElement(draft.text(target))?.attributes.get("ref") ?? "")
    : undefined;
  if (!area || drawing.tables.some((table) => overlap(table.area, area))) return false;
  const kept = drawing.cells.filter(
    ({ keep, row, column }) => keep?.row === row && keep.column === column && row === area.top,
  );
  return (
    kept.filter(({ column }) => column >= area.left && column <= area.right).length ===
    area.right - area.left + 1
  );
}
