import type { DrawnCell } from "./drawing";
import { piece, type Piece } from "./piece";
import type { TableBlock } from "./sheet-model";
import { COLOURS } from "./style";
import { spannedColumns, totalsCells, type TableFrame } from "./table-cell";

const GAP_POINTS = 6;

/** The rows of totals, a little below the table so that sorting and filtering leave them alone. */
export function placeTotals({ totals = [] }: TableBlock, frame: TableFrame): Piece {
  if (totals.length === 0) return piece({ bottom: frame.last + 1 });
  const first = frame.last + 2;
  const cells = totals.flatMap((total, index) => {
    const figures = totalsCells(frame, total, first + index);
    const style = { ...frame.base, bold: true };
    const label = { row: first + index, column: frame.left, value: total.label, style };
    return figures.some(({ column }) => column === frame.left) ? figures : [label, ...figures];
  });
  return piece({
    bottom: first + totals.length,
    cells: [...ruledRow(cells, frame, first), ...cells.filter(({ row }) => row !== first)],
    heights: [[frame.last + 1, GAP_POINTS]],
  });
}

/** The first row of totals, under a thin rule across the table. */
function ruledRow(cells: readonly DrawnCell[], frame: TableFrame, row: number): DrawnCell[] {
  const filled = new Map(cells.filter((cell) => cell.row === row).map((cell) => [cell.column, cell]));
  return frame.columns.flatMap((planned) =>
    spannedColumns(frame, planned).map((column) => {
      const cell = filled.get(column) ?? { row, column, value: null, style: frame.base };
      return { ...cell, style: { ...cell.style, borderTop: COLOURS.rule } };
    }),
  );
}
