import type { TableId, Tables } from "../../domain/portfolio";
import { tableKind } from "../kinds/all";
import { isBlank } from "./required";
import type { TableRow } from "./rows";

/** Fields of records that no column fills by itself. */
const DERIVED: Readonly<Partial<Record<TableId, readonly string[]>>> = {
  financials: ["dated", "amountAtBudgetRate"],
};

/** Rows as the records of their table: every field is there, `null` where it is not known. */
export function recordsOf<Id extends TableId>(id: Id, rows: readonly TableRow[]): Tables[Id] {
  const kind = tableKind(id);
  const fields = [...Object.keys(kind.columns), ...(DERIVED[id] ?? [])];
  const nothingKnown = Object.fromEntries(fields.map((field) => [field, null]));
  const records = rows.map(({ source, values, others }) => {
    const record: Record<string, unknown> = {
      source,
      ...nothingKnown,
      ...(kind.keepsOthers ? { others } : {}),
    };
    for (const field of fields) if (!isBlank(values[field])) record[field] = values[field];
    return record;
  });
  return records as unknown as Tables[Id];
}
