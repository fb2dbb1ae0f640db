import type { Area, DrawnCell } from "../../core/index";
import { rangeOf } from "./range-of";
import type { SheetJob } from "./write-cells";
import { writtenValue } from "./written-value";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The user's own cells come along as they are; their formulas are written anew, as they mean the rows that they moved with. */
export function keepUserCells({ drawing, sheet, names }: SheetJob, standing: Sheet): void {
  for (const { from, to, cells } of movedRuns(drawing.cells)) {
    const [source, target] = [rangeOf(standing, from), rangeOf(sheet, to)];
    source.copyTo(target);
    source.copyTo(target, SpreadsheetApp.CopyPasteType.PASTE_DATA_VALIDATION, false);
    for (const { top, run } of formulaRuns(cells)) {
      sheet
        .getRange(top + 1, to.left + 1, run.length, 1)
        .setValues(run.map((cell) => [writtenValue(cell, names)]));
    }
  }
}

interface MovedRun {
  readonly from: Area;
  readonly to: Area;
  readonly cells: readonly DrawnCell[];
}

/** Cells that the user's were moved to, as runs down a column that moved together. */
function movedRuns(cells: readonly DrawnCell[]): readonly MovedRun[] {
  const moved = cells
    .flatMap((cell) => (cell.keep ? [{ cell, keep: cell.keep }] : []))
    .sort((one, other) => one.cell.column - other.cell.column || one.cell.row - other.cell.row);
  const runs: { cells: DrawnCell[]; first: DrawnCell; keep: { row: number; column: number } }[] = [];
  for (const { cell, keep } of moved) {
    const last = runs[runs.length - 1];
    const goesOn =
      last?.first.column === cell.column &&
      last.first.row + last.cells.length === cell.row &&
      last.keep.column === keep.column &&
      last.keep.row + last.cells.length === keep.row;
    if (last && goesOn) last.cells.push(cell);
    else runs.push({ cells: [cell], first: cell, keep });
  }
  return runs.map(({ cells: all, first, keep }) => ({
    cells: all,
    from: column(keep, all.length),
    to: column(first, all.length),
  }));
}

function column(at: { readonly row: number; readonly column: number }, count: number): Area {
  return { top: at.row, left: at.column, bottom: at.row + count - 1, right: at.column };
}

function formulaRuns(
  cells: readonly DrawnCell[],
): readonly { readonly top: number; readonly run: readonly DrawnCell[] }[] {
  const runs: { top: number; run: DrawnCell[] }[] = [];
  for (const cell of cells.filter(({ formula }) => formula !== undefined)) {
    const last = runs[runs.length - 1];
    if (last && last.top + last.run.length === cell.row) last.run.push(cell);
    else runs.push({ top: cell.row, run: [cell] });
  }
  return runs;
}
