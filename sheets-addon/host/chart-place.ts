import type { Drawing } from "../../core/index";
import { widthsAfter } from "./column-widths";
import { PLAIN_COLUMN, rowPixels } from "./pixels";
import type { TabSizes } from "./tab-sizes";

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

/** What the core takes a row for that it says nothing of. */
const ROW_POINTS = 15;

/** A tab, with the widths that its columns have. */
export interface Grid {
  readonly drawing: Drawing;
  readonly sizes: TabSizes;
}

/** The cell that a point lies in, by the heights that the drawing gives its rows and the widths of its columns. */
export function anchorOf({ x, y }: Point, { drawing, sizes }: Grid): Anchor {
  const { rowHeights } = drawing;
  const widths = widthsAfter(sizes.widths);
  const across = walk(rowPixels(x), (column) => widths.get(column) ?? PLAIN_COLUMN);
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
