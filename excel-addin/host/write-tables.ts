import type { Area, DrawnTable, Drawing } from "../../core/index";
import { overlap, rangeOf } from "./address";
import { freeTableName } from "./table-names";

/** A native table that stands on a sheet already. */
export interface StandingTable {
  readonly table: Excel.Table;
  readonly name: string;
  readonly area: Area;
}

/** Excel's look with the fewest lines; the cells carry their own. */
const STYLE = "TableStyleLight1";

export interface TablesJob {
  readonly drawing: Drawing;
  readonly sheet: Excel.Worksheet;
  /** Ours from the last run whose header row stays: users' formulas point at them. */
  readonly standing: readonly StandingTable[];
  /** Names of tables and ranges, in small letters. */
  readonly taken: Set<string>;
}

/** Makes native tables of cells that are written already. */
export function writeTables({ drawing, sheet, standing, taken }: TablesJob): void {
  // Excel wants a row below the headers.
  for (const table of drawing.tables.filter(({ area }) => area.bottom > area.top)) {
    const range = rangeOf(sheet, table.area);
    const old = standing.find((one) => stays(one, table));
    if (old) old.table.resize(range);
    const native = old?.table ?? sheet.tables.add(range, true);
    if (!old) native.name = freeTableName(table.name, taken);
    native.style = STYLE;
    native.showBandedRows = false;
    native.showBandedColumns = false;
    native.showFilterButton = table.filter;
  }
}

/** A table can be made larger or smaller where its header row stays and both share a cell. */
export function stays({ name, area }: StandingTable, { name: wanted, area: now }: DrawnTable): boolean {
  return name.toLowerCase() === wanted.toLowerCase() && area.top === now.top && area.left === now.left;
}

/** A table that the user made, on cells that stay where they were, is left alone. */
export function staysPut({ area }: StandingTable, { cells, tables }: Drawing): boolean {
  if (tables.some((table) => overlap(table.area, area))) return false;
  const headers = cells.filter(
    ({ keep, row, column }) =>
      row === area.top &&
      column >= area.left &&
      column <= area.right &&
      keep?.row === row &&
      keep.column === column,
  );
  return headers.length === area.right - area.left + 1;
}
