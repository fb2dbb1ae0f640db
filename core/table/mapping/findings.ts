import type { Finding } from "../../domain/issue";
import { wholeArea } from "../find/blocks";
import { rowsFrom } from "../find/header";
import { valueAt, type Grid } from "../grid";
import { columnsOf, TABLE_KINDS } from "../kinds/all";
import { fieldNamed, isLeftOut, kindNamed, sameWords, type MappingRow } from "./mapping";

/** Rows of the user's mapping that cannot be followed: no such sheet, header, table or column. */
export function unusedMapping(grids: readonly Grid[], mapping: readonly MappingRow[]): Finding[] {
  return mapping.flatMap((row) => {
    const problem = problemOf(grids, row);
    return problem
      ? [
          {
            code: "mapping-not-followed",
            severity: "warning" as const,
            at: row.at ?? { sheet: row.sheet },
            found: [row.sheet, row.header, row.table, row.column].filter((text) => text !== "").join(" · "),
            ...problem,
          },
        ]
      : [];
  });
}

function problemOf(grids: readonly Grid[], row: MappingRow): { message: string; fix: string } | undefined {
  const { sheet, header, table, column } = row;
  const everySheet = sheet === "" || sheet === "*";
  const about = grids.filter(
    (grid) =>
      everySheet || sameWords(grid.sheet, sheet) || grid.tables.some(({ name }) => sameWords(name, sheet)),
  );
  if (about.length === 0) {
    return {
      message: `The mapping names a sheet "${sheet}" that is not there.`,
      fix: "Correct the sheet's name, or delete the row.",
    };
  }
  if (header !== "" && !about.some((grid) => hasText(grid, header))) {
    return {
      message: `The mapping names a header "${header}" that does not stand on ${everySheet ? "any sheet" : `"${sheet}"`}.`,
      fix: "Write the header as it stands on the sheet, or delete the row.",
    };
  }
  if (isLeftOut(table)) return undefined;
  const kind = kindNamed(table);
  if (!kind) {
    const titles = TABLE_KINDS.map(({ title }) => title).join(", ");
    return {
      message: `The mapping names a table "${table}" that Gridfolio does not know.`,
      fix: `Choose one of: ${titles}, or ignore.`,
    };
  }
  if (header === "" || column === "" || isLeftOut(column) || fieldNamed(kind, column)) return undefined;
  const titles = Object.values(columnsOf(kind))
    .map(({ title }) => title)
    .join(", ");
  return {
    message: `${kind.title} has no column "${column}".`,
    fix: `Choose one of: ${titles}; leave it blank for none.`,
  };
}

/** Two-row headers are named by their joined text or by its last part. */
function hasText(grid: Grid, header: string): boolean {
  const last = header.split(" / ").slice(-1)[0] ?? header;
  const { top, left, bottom, right } = wholeArea(grid);
  return rowsFrom(top, bottom).some((row) =>
    rowsFrom(left, right).some((column) => {
      const value = valueAt(grid, row, column);
      return typeof value === "string" && (sameWords(value, header) || sameWords(value, last));
    }),
  );
}
