import type { Area, CellValue } from "../../../core/index";

/** Cells in the order of the file, side by side: one object a cell would cost too much at two million. */
export interface FilledCells {
  readonly rows: number[];
  readonly columns: number[];
  readonly values: CellValue[];
}

/** Above this many cells a rectangle that is nearly empty is not spelt out. */
const LARGE = 1_000_000;
const NEARLY_EMPTY = 1 / 50;

/**
 * The values as rows, trimmed to what is filled. Rows are of one length; in a large and nearly empty sheet (a value in A1
 * and one in XFD1048576) each row ends at its own last value instead, and blank rows are one shared empty list.
 */
export function filledGrid(cells: FilledCells): { area: Area; values: readonly (readonly CellValue[])[] } {
  const area = filledArea(cells);
  const width = area.right - area.left + 1;
  const height = area.bottom - area.top + 1;
  const sparse = width * height > LARGE && cells.values.length < width * height * NEARLY_EMPTY;
  const blank: CellValue[] = sparse ? [] : new Array<CellValue>(width).fill(null);
  const values = new Array<CellValue[]>(Math.max(height, 0)).fill(blank);
  // Index loops here and below: these run once for each of perhaps two million cells.
  for (let index = 0; index < cells.values.length; index++) {
    const value = cells.values[index] ?? null;
    if (value === null) continue;
    const at = (cells.rows[index] ?? 0) - area.top;
    const column = (cells.columns[index] ?? 0) - area.left;
    let row = values[at] ?? blank;
    if (row === blank) row = values[at] = sparse ? [] : new Array<CellValue>(width).fill(null);
    while (row.length < column) row.push(null);
    row[column] = value;
  }
  return { area, values };
}

function filledArea({ rows, columns, values }: FilledCells): Area {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (let index = 0; index < values.length; index++) {
    if ((values[index] ?? null) === null) continue;
    const row = rows[index] ?? 0;
    const column = columns[index] ?? 0;
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  }
  return bottom < 0 ? { top: 0, left: 0, bottom: -1, right: -1 } : { top, left, bottom, right };
}
