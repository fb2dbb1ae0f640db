import type { Format } from "../domain/measure";
import type { TableBlock } from "./sheet-model";

const FIGURE_WIDTH = 12.5;

/** The table with figures of some formats at one width, so that they are even over all tables that share the sheet's columns; a width of a column's own stays. */
export function withEvenFigures(block: TableBlock, formats: ReadonlySet<Format>): TableBlock {
  const columns = block.columns.map((column) =>
    formats.has(column.format) ? { ...column, width: column.width ?? FIGURE_WIDTH } : column,
  );
  return { ...block, columns };
}
