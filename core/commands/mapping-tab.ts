import { mappingSheet } from "../report/mapping-sheet";
import type { SheetModel } from "../report/sheet-model";
import type { Intake } from "../table/read/portfolio";
import { tableTitle } from "./json-document";

/** The tab PMO Mapping of what was read. */
export function mappingTab({ tables, mapping }: Pick<Intake, "tables" | "mapping">): SheetModel {
  const found = tables.map((table) => ({ title: tableTitle(table.kind), found: table }));
  return mappingSheet({ tables: found, said: mapping });
}
