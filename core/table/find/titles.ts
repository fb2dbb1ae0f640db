import type { Area } from "../../domain/cell-ref";
import { isFilledCell } from "./blocks";
import { valueAt, type Grid } from "../grid";
import { oneLine } from "../header/text";

/** A line above a table: its name, its unit, its status date. Row and column count from 0 on the sheet. */
export interface TitleLine {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

const ROWS_ABOVE = 8;
const MOST_CELLS = 3;

/** The texts above a table, the nearest first; rows with more than a few cells belong to another table and end the search. */
export function findTitles(grid: Grid, area: Area): TitleLine[] {
  const lines: TitleLine[] = [];
  for (let row = area.top - 1; row >= Math.max(grid.top, area.top - ROWS_ABOVE); row -= 1) {
    const filled = (grid.values[row - grid.top] ?? [])
      .map((_value, index) => grid.left + index)
      .filter((column) => isFilledCell(grid, row, column));
    const over = filled.filter((column) => column >= area.left && column <= area.right);
    if (over.length > MOST_CELLS) break;
    for (const column of filled.length === 1 ? filled : over) {
      const value = valueAt(grid, row, column);
      if (typeof value === "string") lines.push({ text: oneLine(value), row, column });
    }
  }
  return lines;
}
