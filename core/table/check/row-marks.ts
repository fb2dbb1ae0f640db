import type { Finding } from "../../domain/issue";
import { runAt, valueAt } from "../grid";
import type { TableToRead } from "../read/table-columns";

const HIDDEN = {
  code: "hidden-row",
  message: "The row is hidden or filtered out; it counts like the others.",
  fix: "Nothing to do, unless it is not to count: then delete it.",
};
const STRUCK_THROUGH = {
  code: "struck-through-row",
  message: "The row is struck through; it counts like the others.",
  fix: "Delete it if it no longer holds, or take the line off it.",
};

/** Tells which rows that count are hidden, filtered out or struck through: a person who looks at the sheet may not count them. */
export function rowMarks(table: TableToRead, rows: readonly number[]): Finding[] {
  const { found, kind, grid } = table;
  const hidden = new Set(grid.hiddenRows);
  return rows.flatMap((row) => {
    const marks = [
      ...(hidden.has(row) ? [HIDDEN] : []),
      ...(isStruckThrough(table, row) ? [STRUCK_THROUGH] : []),
    ];
    const at = { sheet: found.sheet, row, column: found.area.left };
    return marks.map((mark): Finding => ({ ...mark, severity: "info", at, table: kind.title }));
  });
}

/** Every mapped cell of the row that says something is struck through. */
function isStruckThrough({ grid, found }: TableToRead, row: number): boolean {
  if (!grid.formats.some(({ struckThrough }) => struckThrough)) return false;
  const filled = found.columns.filter(({ column }) => valueAt(grid, row, column) !== null);
  return filled.length > 0 && filled.every(({ column }) => runAt(grid, row, column)?.struckThrough === true);
}
