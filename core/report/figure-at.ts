import type { CellRef } from "../domain/cell-ref";
import type { Grid } from "../table/grid";
import { earlierKey, findEarlierTable, shownKey } from "./earlier-table";
import { readRecord } from "./layout-record";
import type { FigureName, SheetModel } from "./sheet-model";
import { richCell } from "./table-cell";

/**
 * The figure that a cell shows on a tab as it stands in the workbook, by its row's key and its column's header: the
 * user may have sorted the table, or moved it.
 *
 * @returns `null` for a cell between the rows of a table that is not ours; `undefined` for one outside of every table
 */
export function figureAt(
  grid: Grid,
  model: SheetModel,
  { row, column }: Pick<CellRef, "row" | "column">,
): FigureName | null | undefined {
  const recorded = readRecord(grid)?.record.tables ?? [];
  for (const { block } of model.bands.flat()) {
    if (block.kind !== "table" || block.plain === true) continue;
    const table = findEarlierTable(
      grid,
      block,
      recorded.find(({ name }) => name === block.name),
    );
    if (!table || row < table.first || row > table.last) continue;
    const id = [...table.columns].find(([, at]) => at === column)?.[0];
    const key = earlierKey(
      grid,
      block.key.map((one) => table.columns.get(one)),
      row,
    );
    const line = block.rows.find((one) => shownKey(block, one) === key);
    if (id === undefined || !line) return null;
    const own = { table: block.figures ?? block.name, key: line.key, column: id };
    return richCell(line.cells[id])?.figure ?? own;
  }
  return undefined;
}
