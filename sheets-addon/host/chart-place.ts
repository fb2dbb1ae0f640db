import type { Drawing } from "../../core/index";
import { columnPixels, rowPixels } from "./pixels";

/** Points. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** A cell, from 0, and how far from its top left corner, in pixels. */
export interface Anchor {
  readonly row: number;
  readonly column: number;
  readonly right: number;
  readonly down: number;
}

/** What rows and columns have where nothing is said: the core's row, and Google's column. */
const ROW_POINTS = 15;
const COLUMN_PIXELS = 100;

/** The cell that a point lies in, by the sizes that the drawing gives its rows and columns. */
export function anchorOf({ x, y }: Point, { columns, rowHeights }: Drawing): Anchor {
  const widths = new Map(columns.map(({ column, width }) => [column, columnPixels(width)]));
  const across = walk(rowPixels(x), (column) => widths.get(column) ?? COLUMN_PIXELS);
  const down = walk(rowPixels(y), (row) => rowPixels(rowHeights.get(row) ?? ROW_POINTS));
  return { row: down.index, column: across.index, right: across.rest, down: down.rest };
}

function walk(pixels: number, size: (index: number) => number): { index: number; rest: number } {
  let [index, rest] = [0, pixels];
  while (rest >= size(index) && size(index) > 0) {
    rest -= size(index);
    index += 1;
  }
  return { index, rest };
}
