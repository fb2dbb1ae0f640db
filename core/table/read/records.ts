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
  // A copy of one record, with what is known filled in, is made faster than a record field by field.
  const nothingKnown: Record<string, unknown> = {
    source: null,
    ...Object.fromEntries(fields.map((field) => [field, null])),
    ...(kind.keepsOthers ? { others: null } : {}),
  };
  const records = rows.map(({ source, values, others }) => {
    const record: Record<string, unknown> = { ...nothingKnown, source };
    if (kind.keepsOthers) record["others"] = others;
    for (const field in values) {
      if (field in nothingKnown && !isBlank(values[field])) record[field] = values[field];
    }
    return record;
  });
  return records as unknown as Tables[Id];
}
