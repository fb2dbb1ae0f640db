import { freeTableName, overlap, type DrawnTable, type Drawing } from "../../core/index";
import { rangeOf } from "./address";
import { movedTo, type StandingTable } from "./standing-tables";

/** Excel's look with the fewest lines; the cells carry their own. */
const STYLE = "TableStyleLight1";

export interface TablesJob {
  readonly drawing: Drawing;
  readonly sheet: Excel.Worksheet;
  /** Those that stand on the sheet already. */
  readonly standing: readonly StandingTable[];
  /** Names of tables and ranges, in small letters. */
  readonly taken: Set<string>;
}

/** Makes native tables of cells that are written already. */
export function writeTables({ drawing, sheet, standing, taken }: TablesJob): void {
  // Excel wants a row below the headers.
  for (const table of drawing.tables.filter(({ area }) => area.bottom > area.top)) {
    const range = rangeOf(sheet, table.area);
    const old = standing.find((one) => successor(one, drawing) === table);
    if (old) old.table.resize(range);
    const native = old?.table ?? sheet.tables.add(range, true);
    if (!old) native.name = freeTableName(table.name, taken);
    native.style = STYLE;
    native.showBandedRows = false;
    native.showBandedColumns = false;
    native.showFilterButton = table.filter;
  }
}

/** The table of a drawing that a standing one goes on as. */
function successor({ name }: StandingTable, { tables }: Drawing): DrawnTable | undefined {
  return tables.find(
    (table) => table.name.toLowerCase() === name.toLowerCase() && table.area.bottom > table.area.top,
  );
}

/**
 * Readies the native tables of a tab that is drawn over, and gives those that go on: users' formulas point at them by
 * name. One whose headers stand elsewhere now is moved there. All others, but for those left alone, become plain cells.
 */
export function readyTables({ drawing, sheet, standing, taken }: TablesJob): readonly StandingTable[] {
  return standing.filter((one) => {
    one.table.clearFilters();
    const next = successor(one, drawing);
    const moved = next && movedTo(one.area, next.area);
    const isFree = moved && !standing.some((other) => other !== one && overlap(other.area, moved));
    if (!isFree) {
      one.table.convertToRange();
      taken.delete(one.name.toLowerCase());
      return false;
    }
    const isThere = moved.top === one.area.top && moved.left === one.area.left;
    if (!isThere) one.table.getRange().untrack().moveTo(rangeOf(sheet, moved));
    return true;
  });
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
