import type { Area } from "../../core/index";

export interface PlacedCell<Cell> {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** The cells of an area, of a sheet that keeps them by `row * width + column`. */
export function filledCells<Cell>(
  cells: ReadonlyMap<number, Cell>,
  width: number,
  { top, left, bottom, right }: Area,
): PlacedCell<Cell>[] {
  const found: PlacedCell<Cell>[] = [];
  if ((bottom - top + 1) * (right - left + 1) < cells.size) {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const cell = cells.get(row * width + column);
        if (cell !== undefined) found.push({ row, column, cell });
      }
    }
    return found;
  }
  for (const [key, cell] of cells) {
    const [row, column] = [Math.floor(key / width), key % width];
    if (row >= top && row <= bottom && column >= left && column <= right) found.push({ row, column, cell });
  }
  return found;
}

/** The smallest area around cells; `null` around none. */
export function areaAround(
  places: readonly { readonly row: number; readonly column: number }[],
): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const { row, column } of places) {
    [top, left] = [Math.min(top, row), Math.min(left, column)];
    [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
  }
  return bottom < 0 ? null : { top, left, bottom, right };
}
