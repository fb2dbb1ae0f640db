import type { DrawnCell, Style } from "../../core/index";

/** Whole rows of a tab, from its first column. */
export interface CellMatrix {
  /** Of the sheet, from 0. */
  readonly top: number;
  /** Nothing where nothing is drawn. */
  readonly rows: readonly (readonly (DrawnCell | undefined)[])[];
}

/** The rows from the first to the last that has a cell; nothing where there is none. */
export function cellMatrix(cells: readonly DrawnCell[]): CellMatrix | undefined {
  let [top, bottom, right] = [Infinity, -1, -1];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  if (bottom < 0) return undefined;
  const rows = Array.from({ length: bottom - top + 1 }, () =>
    new Array<DrawnCell | undefined>(right + 1).fill(undefined),
  );
  for (const cell of cells) {
    const row = rows[cell.row - top];
    if (row) row[cell.column] = cell;
  }
  return { top, rows };
}

/** One part of the cells' looks; nothing where no cell has it. The user's own cells keep theirs. */
export function styled<T>(
  { rows }: CellMatrix,
  part: (style: Style, cell: DrawnCell) => T | undefined,
  none: T,
): T[][] | undefined {
  const found: T[] = [];
  const matrix = rows.map((row) =>
    row.map((cell) => {
      const value = cell && !cell.keep ? part(cell.style, cell) : undefined;
      if (value !== undefined) found.push(value);
      return value ?? none;
    }),
  );
  return found.length > 0 ? matrix : undefined;
}
