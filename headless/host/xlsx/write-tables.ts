import { freeTableName, overlap, parseArea, type DrawnTable, type Drawing } from "../../../core/index";
import { addContentType } from "./content-types";
import type { Namespaces } from "./namespaces";
import type { Draft } from "./package";
import type { Tab } from "./plan-tabs";
import { addRelationship, relationshipsOf, removeRelationships, type Relationship } from "./relationships";
import { freePart, removeUnreferenced } from "./remove-parts";
import { tablePartXml } from "./write-table";
import { rootElement } from "./xml-tree";

const TABLE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";

/** Names and ids of all native tables of the workbook, so that new ones differ. Names of cells count too. */
export interface TableNames {
  readonly names: Set<string>;
  readonly ids: Set<number>;
}

/** Looks through all tables that there are. */
export function tableNames(draft: Draft, definedNames: readonly string[]): TableNames {
  const tables = draft.names
    .filter((name) => /(^|\/)tables\/[^/]+\.xml$/i.test(name))
    .map((part) => namedIn(draft, part));
  const names = tables.map(({ name }) => name);
  return {
    names: new Set([...names, ...definedNames.map((name) => name.toLowerCase())]),
    ids: new Set(tables.map(({ id }) => id)),
  };
}

function namedIn(draft: Draft, part: string): { readonly name: string; readonly id: number } {
  const attributes = rootElement(draft.text(part))?.attributes;
  const name = attributes?.get("displayName") ?? attributes?.get("name") ?? "";
  return { name: name.toLowerCase(), id: Number(attributes?.get("id")) || 0 };
}

/**
 * Takes away the tables of a tab that is written anew, so that their names are free again. A table that the user made, on
 * cells that stay where they were, is kept.
 */
export function dropOldTables(draft: Draft, { part, drawing }: Tab, { names, ids }: TableNames): void {
  const gone = relationshipsOf(draft, part).filter(
    (link) => link.type === "table" && !staysPut(draft, link, drawing),
  );
  for (const { target } of gone) {
    if (!draft.has(target)) continue;
    const { name, id } = namedIn(draft, target);
    names.delete(name);
    ids.delete(id);
  }
  removeRelationships(draft, part, new Set(gone.map(({ id }) => id)));
  removeUnreferenced(
    draft,
    gone.map(({ target }) => target),
  );
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
    const { names, ids } = shared.names;
    const name = freeTableName(table.name, names);
    const id = freeId(ids);
    ids.add(id);
    const part = freePart(draft, `${folder}tables/table`);
    draft.put(part, tablePartXml(table, { id, name }, shared.namespaces));
    addContentType(draft, part, TABLE_TYPE);
    return addRelationship(draft, tab.part, {
      type: `${shared.namespaces.relationships}/table`,
      target: part,
    });
  });
  return [...kept.map(({ id }) => id), ...added];
}

function freeId(taken: ReadonlySet<number>): number {
  let id = 1;
  while (taken.has(id)) id++;
  return id;
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
