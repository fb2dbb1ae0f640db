import type { Finding } from "../../domain/issue";
import { wholeArea } from "../find/blocks";
import { rowsFrom } from "../find/header";
import { valueAt, type Grid } from "../grid";
import { oneLine } from "../header/text";
import { columnsOf, TABLE_KINDS } from "../kinds/all";
import { fieldNamed, isLeftOut, kindNamed, sameWords, type MappingRow } from "./mapping";

/** A header stands near the top of its sheet. */
const HEADER_ROWS_SEARCHED = 40;

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
      fix: `${proposal(row, about)}Write the header as it stands on the sheet, or delete the row.`,
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

/** The header that now stands where the missing one stood, between the neighbours that the tab remembers. */
function proposal({ header, beside = [] }: MappingRow, grids: readonly Grid[]): string {
  const at = beside.findIndex((name) => sameWords(name, header));
  const [before, after] = [beside[at - 1], beside[at + 1]];
  for (const grid of grids) {
    const { top, left, bottom, right } = wholeArea(grid);
    for (const row of rowsFrom(top, Math.min(bottom, top + HEADER_ROWS_SEARCHED))) {
      const texts = rowsFrom(left, right).map((column) => valueAt(grid, row, column));
      const is = (index: number, name: string | undefined): boolean =>
        name === undefined || (typeof texts[index] === "string" && sameWords(texts[index], name));
      const found = texts.find(
        (text, index) =>
          typeof text === "string" &&
          is(index - 1, before) &&
          is(index + 1, after) &&
          (before ?? after) !== undefined &&
          !beside.some((name) => sameWords(name, text)),
      );
      if (typeof found === "string") return `"${oneLine(found)}" stands in its place: is it the same? `;
    }
  }
  return "";
}
