import type { Finding } from "../../domain/issue";
import { valueAt } from "../grid";
import { recordName } from "../read/references";
import type { TableReading } from "../read/table";
import { textOf } from "../recognise/content";
import { recordsByRow } from "./money-at";

/** Where fewer rows have an ID, the column is no rule that the others break. */
const LEAST_SHARE = 0.5;

/** Rows without an ID in a table whose other rows have one; another column stands in, so they count. */
export function missingIds(reading: TableReading): Finding[] {
  const { table, rowsIn } = reading;
  const { grid, found, kind } = table;
  const id = found.columns.find(({ field }) => field === "id");
  if (!id) return [];
  const isBlank = (row: number): boolean =>
    textOf(valueAt(grid, table.filledFrom?.(row, id.column) ?? row, id.column)).trim() === "";
  const blank = rowsIn.filter(isBlank);
  if (blank.length === 0 || rowsIn.length - blank.length < LEAST_SHARE * rowsIn.length) return [];
  const records = recordsByRow(reading);
  return blank.flatMap((row) => {
    const record = records.get(row);
    if (!record) return [];
    const name = recordName(record);
    return [
      {
        code: "missing-id",
        severity: "warning" as const,
        at: { sheet: found.sheet, row, column: id.column },
        table: kind.title,
        column: kind.columns["id"]?.title ?? "ID",
        record: name,
        message: `The row has no ID, where ${rowsIn.length - blank.length} of ${rowsIn.length} rows have one; ${name === undefined ? "another column" : `"${name}"`} stands in for it.`,
        fix: "Give it an ID: another table can refer to it only by that name, and a renamed row is a new one.",
      },
    ];
  });
}
