import { columnLetters } from "../../domain/cell-ref";
import type { Finding } from "../../domain/issue";
import { runAt, valueAt, type Grid } from "../grid";
import { shortText } from "../read/context";
import type { TableToRead } from "../read/table-columns";

type Mark = Pick<Finding, "code" | "message" | "fix">;

const STRUCK_THROUGH: Mark = {
  code: "struck-through-row",
  message: "The row is struck through; it counts like the others.",
  fix: "Delete it if it no longer holds, or take the line off it.",
};

/** Tells which rows that count are filtered out, hidden or struck through: a person who looks at the sheet may not count them. */
export function rowMarks(table: TableToRead, rows: readonly number[]): Finding[] {
  const { found, kind, grid } = table;
  const hidden = new Set(grid.hiddenRows);
  return rows.flatMap((row) => {
    const marks = [
      ...(hidden.has(row) ? [hiddenMark(grid, row)] : []),
      ...(isStruckThrough(table, row) ? [STRUCK_THROUGH] : []),
    ];
    const at = { sheet: found.sheet, row, column: found.area.left };
    return marks.map((mark): Finding => ({ ...mark, severity: "info", at, table: kind.title }));
  });
}

/** Why a row is not shown. In a filtered area that is the filter: a row that was hidden there by hand looks the same. */
function hiddenMark(grid: Grid, row: number): Mark {
  const filter = grid.filters?.find(({ top, bottom }) => row > top && row <= bottom);
  if (!filter) {
    const how = grid.filters ? "by hand or in a folded group" : "or filtered out";
    return {
      code: "hidden-row",
      message: `The row is hidden ${how}; it counts like the others.`,
      fix: "Unhide it to see it; delete it if it is not to count.",
    };
  }
  const columns = filter.columns.map((column) => {
    const header = shortText(valueAt(grid, filter.top, column));
    return `${columnLetters(column)}${header === "" ? "" : ` ("${header}")`}`;
  });
  return {
    code: "filtered-row",
    message: `The row is hidden by the filter on column ${columns.join(" and ")}; it counts like the others.`,
    fix: "Clear the filter to see it; delete it if it is not to count.",
  };
}

/** Every mapped cell of the row that says something is struck through. */
function isStruckThrough({ grid, found }: TableToRead, row: number): boolean {
  if (!grid.formats.some(({ struckThrough }) => struckThrough)) return false;
  const filled = found.columns.filter(({ column }) => valueAt(grid, row, column) !== null);
  return filled.length > 0 && filled.every(({ column }) => runAt(grid, row, column)?.struckThrough === true);
}
