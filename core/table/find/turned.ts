import { parseA1, columnLetters, type Area, type CellRef } from "../../domain/cell-ref";
import type { Finding } from "../../domain/issue";
import { valueAt, type FormatRun, type Grid } from "../grid";
import type { FoundTable } from "../table-kind";
import { wholeArea } from "./blocks";
import { rowsFrom } from "./header";

/**
 * Rows of a sheet with rows and columns swapped: a transposed table (projects across, fields down) stands in it like any
 * other. Its rows count the sheet's columns and its columns the sheet's rows; what is found in it goes back to the sheet
 * through `areaOnSheet`, `cellOnSheet`, `onSheet` and the source of each record.
 */
export function turnedGrid(grid: Grid, { top, bottom }: Pick<Area, "top" | "bottom">): Grid {
  const { left, right } = wholeArea(grid);
  const fields = rowsFrom(top, bottom);
  return {
    ...grid,
    top: left,
    left: top,
    values: rowsFrom(left, right).map((column) => fields.map((row) => valueAt(grid, row, column))),
    formats: grid.formats.flatMap((run) => turnedRuns(run, { top, bottom })),
    formulas: new Map([...grid.formulas].flatMap((formula) => turnedFormula(formula, { top, bottom }))),
    merges: grid.merges.map(turnedArea),
    tables: [],
    names: [],
    hiddenRows: [],
    filters: [],
    turnedFrom: grid,
  };
}

/** An area with rows and columns swapped. */
export function turnedArea({ top, left, bottom, right }: Area): Area {
  return { top: left, left: top, bottom: right, right: bottom };
}

function turnedRuns(run: FormatRun, { top, bottom }: Pick<Area, "top" | "bottom">): FormatRun[] {
  const { column, from, to } = run;
  return rowsFrom(Math.max(from, top), Math.min(to, bottom)).map((row) => ({
    ...run,
    column: row,
    from: column,
    to: column,
  }));
}

const REFERENCE = /(?<![\w.!])(\$?[A-Z]{1,3}\$?\d{1,7})(?![\w(])/g;

function turnedFormula(
  [place, formula]: readonly [string, string],
  { top, bottom }: Pick<Area, "top" | "bottom">,
): [string, string][] {
  const [row = 0, column = 0] = place.split(",").map(Number);
  if (row < top || row > bottom) return [];
  const turned = formula.replace(REFERENCE, (text) => {
    const cell = parseA1(text);
    return cell ? `${columnLetters(cell.row)}${cell.column + 1}` : text;
  });
  return [[`${column},${row}`, turned]];
}

/** Where a table stands on its sheet, whichever way it lies. */
export function areaOnSheet({ area, orientation }: Pick<FoundTable, "area" | "orientation">): Area {
  return orientation === "transposed" ? turnedArea(area) : area;
}

/** A cell of a found table on its sheet, from the table's own row and column; and the other way round. */
export function cellOnSheet(
  { orientation }: Pick<FoundTable, "orientation">,
  { row, column }: Pick<CellRef, "row" | "column">,
): Pick<CellRef, "row" | "column"> {
  return orientation === "transposed" ? { row: column, column: row } : { row, column };
}

/** Findings about a grid where they stand on the sheet: those of a turned one are turned back, once. */
export function onSheet(grid: Grid, findings: readonly Finding[]): readonly Finding[] {
  if (!grid.turnedFrom) return findings;
  return findings.map((finding) => ({ ...finding, at: placeOnSheet(finding.at) }));
}

function placeOnSheet(at: Finding["at"]): Finding["at"] {
  if (!("row" in at) || at.inColumn) return at;
  return { sheet: at.sheet, row: at.column, column: at.row, inColumn: true };
}
