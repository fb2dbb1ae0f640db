import type { Assumption } from "../../domain/assumption";
import { columnsOf, TABLE_KINDS } from "../kinds/all";
import type { RowsByTable, TableRow } from "./rows";
import { idKey } from "../references";

/** Projects that only other tables name, and the sentence that says so. */
export interface BareProjects {
  readonly rows: readonly TableRow[];
  readonly assumptions: readonly Assumption[];
}

/** Bookings and hours may be on anything, lessons and codes of projects long gone: what they name is not known to be a project. */
const NAMES_ANYTHING = new Set(["assignments", "timesheets", "lessons", "crosswalk"]);

/** Where no table of projects is, each project that a row names is known by its id alone, from its first row. */
export function bareProjects(rows: RowsByTable): BareProjects {
  const first = new Map<string, TableRow>();
  const named = new Set<string>();
  for (const kind of TABLE_KINDS) {
    const type = columnsOf(kind)["project"]?.type;
    if (type?.kind !== "ref" || type.table !== "projects" || NAMES_ANYTHING.has(kind.id)) continue;
    for (const row of rows[kind.id]) {
      const id = row.values["project"];
      if (typeof id !== "string" || id === "") continue;
      named.add(kind.title);
      if (!first.has(idKey(id))) first.set(idKey(id), row);
    }
  }
  return {
    rows: [...first.values()].map(bare),
    assumptions: first.size === 0 ? [] : [said(first.size, named)],
  };
}

function bare({ source, values, reading }: TableRow): TableRow {
  const { sheet, row, columns } = source;
  const column = columns.get("project");
  const id = values["project"];
  return {
    reading,
    source: { sheet, row, columns: new Map(column === undefined ? [] : [["id", column]]) },
    values: { id, name: id },
    currencies: new Map(),
    shownCurrencies: new Map(),
    others: new Map(),
  };
}

function said(count: number, named: ReadonlySet<string>): Assumption {
  return {
    what: count === 1 ? "A project without a table Projects" : `${count} projects without a table Projects`,
    how: `They are known by the ids that ${[...named].join(", ")} name; what only Projects can say, such as stage and manager, is not known.`,
    figures: ["Every figure of a project"],
  };
}
