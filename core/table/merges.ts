import type { Area } from "../domain/cell-ref";
import type { Grid } from "./grid";

/** A sheet with many merged cells is asked for one cell after another: its merges are put in order once. */
const BY_COLUMN = new WeakMap<readonly Area[], ReadonlyMap<number, readonly Area[]>>();

/** The merged area that covers a cell; `undefined` where nothing is merged. */
export function mergeAt({ merges }: Pick<Grid, "merges">, row: number, column: number): Area | undefined {
  const inColumn = byColumn(merges).get(column) ?? [];
  let low = 0;
  let high = inColumn.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const area = inColumn[middle];
    if (!area || row < area.top) high = middle - 1;
    else if (row > area.bottom) low = middle + 1;
    else return area;
  }
  return undefined;
}

function byColumn(merges: readonly Area[]): ReadonlyMap<number, readonly Area[]> {
  const known = BY_COLUMN.get(merges);
  if (known) return known;
  const columns = new Map<number, Area[]>();
  for (const area of merges) {
    for (let column = area.left; column <= area.right; column += 1) {
      const inColumn = columns.get(column);
      if (inColumn) inColumn.push(area);
      else columns.set(column, [area]);
    }
  }
  for (const areas of columns.values()) areas.sort((a, b) => a.top - b.top);
  BY_COLUMN.set(merges, columns);
  return columns;
}
