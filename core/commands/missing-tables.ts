import { TABLE_KINDS } from "../table/kinds/all";
import type { FoundTable } from "../table/table-kind";
import type { MissingTable } from "./command";

/** The tables that are not there and that a calculation would use, with what each would switch on. */
export function missingTables(found: readonly FoundTable[]): MissingTable[] {
  const present = new Set(found.map(({ kind }) => kind));
  return TABLE_KINDS.filter(({ id, isOnlyRead }) => !isOnlyRead && !present.has(id)).map(
    ({ id, title, help }) => ({ table: id, title, wouldGive: help }),
  );
}
