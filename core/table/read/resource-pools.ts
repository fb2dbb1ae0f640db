import type { Assumption } from "../../domain/assumption";
import { idKey } from "../references";
import type { TableRow } from "./rows";

/** Resources by ids that are each one's own. */
export interface ResourcePools {
  readonly rows: readonly TableRow[];
  readonly assumptions: readonly Assumption[];
}

/** Where several tables count their resources from 1 each, a number is nobody's id: there the name is. */
export function resourcePools(rows: readonly TableRow[]): ResourcePools {
  const holders = new Map<string, { readings: Set<number>; names: Set<string> }>();
  for (const { values, reading } of rows) {
    const key = idKey(String(values["id"]));
    const holder = holders.get(key) ?? { readings: new Set<number>(), names: new Set<string>() };
    holder.readings.add(reading);
    holder.names.add(idKey(String(values["name"])));
    holders.set(key, holder);
  }
  const isShared = ({ values }: TableRow): boolean => {
    const holder = holders.get(idKey(String(values["id"])));
    return holder !== undefined && holder.readings.size > 1 && holder.names.size > 1;
  };
  const readings = new Set(rows.filter(isShared).map(({ reading }) => reading));
  if (readings.size === 0) return { rows, assumptions: [] };
  return {
    rows: rows.map((row) =>
      readings.has(row.reading) ? { ...row, values: { ...row.values, id: row.values["name"] } } : row,
    ),
    assumptions: [
      {
        what: "ID of the tables Resources",
        how: `${readings.size} of them give the same IDs to different names: there the Name stands in for the ID.`,
        figures: ["Resources: capacity and demand"],
      },
    ],
  };
}
