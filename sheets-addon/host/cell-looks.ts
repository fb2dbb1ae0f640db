import type { DrawnCell, Drawing } from "../../core/index";
import { widthOf } from "./column-widths";
import { PLAIN_COLUMN, rowPixels } from "./pixels";
import { linesOf } from "./text-lines";

/** Points by which letters of a row differ before it is seen where they stand in it. */
const SEEN_POINTS = 4;
/** Pixels from which a row is more than a line high. */
const HIGH_ROW = 28;

/** The same cells: where a row is one line high, a text in a column that is folded away does not make it higher. */
export function unfoldedLooks(drawing: Drawing): Drawing {
  const folded = new Set(drawing.columns.flatMap(({ column, grouped }) => (grouped ? [column] : [])));
  if (folded.size === 0) return drawing;
  const isLine = (row: number): boolean => rowPixels(drawing.rowHeights.get(row) ?? HIGH_ROW) < HIGH_ROW;
  const cells = drawing.cells.map((cell) => {
    if (!cell.style.wrap || cell.keep || !folded.has(cell.column) || !isLine(cell.row)) return cell;
    return { ...cell, style: { ...cell.style, wrap: false } };
  });
  return { ...drawing, cells };
}

/** Whether it is to be seen that some cells do not stand at the bottom of their rows: in one of a single line it is not. */
export function standsHigh({ cells, columns, merges }: Drawing): boolean {
  const raised = new Set(cells.flatMap((cell) => (isRaised(cell) ? [cell.row] : [])));
  const widths = new Map(columns.map((column) => [column.column, widthOf(column)]));
  const sizes = new Map<number, number>();
  return cells.some((cell) => {
    if (!raised.has(cell.row)) return false;
    const { value, style, row, column } = cell;
    if (cell.keep || merges.some(({ top, bottom }) => row >= top && row <= bottom)) return true;
    if (typeof value !== "string" || value === "") return false;
    const size = style.size ?? 10;
    const first = sizes.get(row) ?? size;
    sizes.set(row, first);
    if (Math.abs(first - size) > SEEN_POINTS || value.includes("\n")) return true;
    const width = widths.get(column) ?? PLAIN_COLUMN;
    return style.wrap === true && linesOf({ text: value, size, width })?.length !== 1;
  });
}

function isRaised({ style, keep }: DrawnCell): boolean {
  return !keep && (style.vertical === "top" || style.vertical === "center");
}
