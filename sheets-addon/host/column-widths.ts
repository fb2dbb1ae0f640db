import type { Drawing, DrawnColumn } from "../../core/index";
import { runsOf, type Run } from "./cell-runs";
import { paintedRuns } from "./painted-runs";
import { columnPixels, PLAIN_COLUMN } from "./pixels";

/** Pixels of a column. One that is folded away has the plain width, where that is enough. */
export function widthOf({ width, grouped }: DrawnColumn): number {
  const pixels = columnPixels(width);
  return grouped && pixels <= PLAIN_COLUMN ? PLAIN_COLUMN : pixels;
}

/** The calls that set the widths of columns; a later one covers a part of an earlier one. */
export function widthCalls({ columns }: Pick<Drawing, "columns">): readonly Run<number>[] {
  return paintedRuns(runsOf(columns.map((column) => [column.column, widthOf(column)] as const)));
}
