import type { Drawing } from "../../core/index";
import { runsOf, type Run } from "./cell-runs";
import { standsHigh } from "./cell-looks";
import { widthCalls } from "./column-widths";
import { frozenPanes } from "../limits/frozen-panes";
import { setHeights } from "./row-heights";
import { lineColours } from "./write-borders";
import { mergeGroups } from "./write-merges";

/** Calls of the services for a tab, and one more for each chart. */
export const CALLS_A_TAB = 25;
/** To find the run and the sheet, to make it as large as the tab, to see that all is written. */
const AROUND = 6;
/** Values, number formats, the letters. */
const ALWAYS = 3;
/** Fewer make a tab unlike what was drawn. */
const LEAST_FOR_WIDTHS = 2;

/** The calls that give columns and rows their sizes, in pixels. */
export interface TabSizes {
  readonly widths: readonly Run<number>[];
  readonly heights: readonly Run<number>[];
}

/** Widths get the calls that the rest of a tab leaves. */
export function tabSizes(drawing: Drawing): TabSizes {
  const heights = setHeights(drawing);
  const left = CALLS_A_TAB - otherCalls(drawing) - heights.length;
  return { widths: widthCalls(drawing.columns, Math.max(left, LEAST_FOR_WIDTHS)), heights };
}

function otherCalls(drawing: Drawing): number {
  const { cells, merges, validations, rules, tables, gridlines, tabColour } = drawing;
  const { row, column } = frozenPanes(drawing);
  const looks = [
    cells.some(({ style }) => style.fill !== undefined),
    cells.some(({ style }) => style.align !== undefined || style.indent !== undefined),
    cells.some(({ style }) => style.wrap),
    standsHigh(drawing),
  ];
  const parts = [
    ...[validations.length > 0, rules.length > 0, tables.some(({ filter }) => filter)],
    ...[!gridlines, tabColour !== undefined, row > 0, column > 0],
  ];
  const ones = [...looks, ...parts].filter(Boolean).length;
  return (
    AROUND +
    ALWAYS +
    ones +
    lineColours(drawing) +
    mergeGroups(merges).length +
    2 * foldedRuns(drawing).length
  );
}

/** Columns that are folded away, as runs beside each other. */
export function foldedRuns({ columns }: Pick<Drawing, "columns">): readonly Run<true>[] {
  return runsOf(columns.flatMap(({ column, grouped }) => (grouped ? [[column, true] as const] : [])));
}
