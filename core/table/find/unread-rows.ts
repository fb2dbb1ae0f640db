import type { Area } from "../../domain/cell-ref";
import type { Finding } from "../../domain/issue";
import { isFilledValue, type Grid } from "../grid";
import { isMappingName } from "../mapping/mapping";
import { areaOnSheet } from "./turned";
import type { FoundTable } from "../table-kind";

/** A lone cell is a title or a remark; a record has more. */
const LEAST_CELLS = 2;

const BESIDE_TABLES = {
  message: "These rows hold cells outside of every table that was found: those cells were not read.",
  fix: "Nothing to do if they are notes. If they are data, give them a header row of their own, or say in PMO Mapping which table they are.",
};
const NO_TABLE = {
  message: "No table that Gridfolio knows was found on this sheet: nothing of it was read.",
  fix: "Nothing to do if it holds no data for the PMO. Else name its columns as the template does, or say in PMO Mapping which table it is.",
};

/**
 * The rows with more than a title or a remark on them that no table took, so that nothing is left out in silence.
 *
 * @param taken areas that were read as something else than a table, such as Settings
 */
export function unreadRows(
  grids: readonly Grid[],
  tables: readonly FoundTable[],
  taken: readonly (Area & { readonly sheet: string })[],
): Finding[] {
  return grids
    .filter(({ owned, sheet }) => owned === undefined && !isMappingName(sheet))
    .flatMap((grid) => {
      const found = tables.filter(({ sheet }) => sheet === grid.sheet);
      const others = [...taken.filter(({ sheet }) => sheet === grid.sheet), ...grid.tables.filter(isMapping)];
      const areas = [...found.flatMap(areasOf), ...others];
      const says = areas.length === 0 ? NO_TABLE : BESIDE_TABLES;
      return rowsOutside(grid, areas).map((at): Finding => ({
        code: "rows-not-read",
        severity: "info",
        at,
        ...says,
      }));
    });
}

function isMapping({ name }: { readonly name: string }): boolean {
  return isMappingName(name);
}

/** A table, its totals, which stand below or between its rows, and the lines above it that say what it is. */
function areasOf(found: FoundTable): Area[] {
  const { area, orientation } = found;
  const totals = found.totalsRows.map((row) => ({ ...area, top: row, bottom: row }));
  const titles = (found.titles ?? []).map(({ row, column }) => ({
    top: row,
    left: column,
    bottom: row,
    right: column,
  }));
  return [area, ...totals, ...titles].map((own) => areaOnSheet({ area: own, orientation }));
}

/** The first cell outside of the areas, of each row that has enough of them. */
function rowsOutside(grid: Grid, areas: readonly Area[]): { sheet: string; row: number; column: number }[] {
  const found: { sheet: string; row: number; column: number }[] = [];
  grid.values.forEach((values, index) => {
    const row = grid.top + index;
    const here = areas.filter(({ top, bottom }) => row >= top && row <= bottom);
    const last = grid.left + values.length - 1;
    // Nearly every row lies in one table from edge to edge.
    if (here.some(({ left, right }) => left <= grid.left && right >= last)) return;
    const outside: number[] = [];
    values.forEach((value, at) => {
      const column = grid.left + at;
      const isTaken = here.some(({ left, right }) => column >= left && column <= right);
      if (!isTaken && isFilledValue(value)) outside.push(column);
    });
    const [first] = outside;
    if (first !== undefined && outside.length >= LEAST_CELLS)
      found.push({ sheet: grid.sheet, row, column: first });
  });
  return found;
}
