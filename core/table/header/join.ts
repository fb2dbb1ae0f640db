import type { Area } from "../../domain/cell-ref";
import type { SheetView } from "../find/blocks";
import { filledColumns, isHeaderText, rowsFrom } from "../find/header";
import { formatAt, valueAt, type CellValue, type Grid } from "../grid";
import { mergeAt } from "../merges";
import type { HeaderCell } from "./header-cell";
import { oneLine } from "./text";
import { textOf } from "../recognise/content";

const MOST_GROUP_ROWS = 2;
const LONGEST_GROUP = 40;
const LEAST_KNOWN_LEAF = 0.7;

/** The rows that make up the headers, from top to bottom, around the row that was found: group rows above it, or the columns' own names below it. */
export function headerRowsAround(view: SheetView, area: Area, found: number): number[] {
  const leaf = leafBelow(view, area, found) ? found + 1 : found;
  const rows = leaf === found ? [found] : [found, leaf];
  for (let row = found - 1; row >= area.top && rows.length <= MOST_GROUP_ROWS; row -= 1) {
    if (!isGroupRow(view, area, { row, below: found })) break;
    rows.unshift(row);
  }
  return rows;
}

/** A row that names groups of columns, and is no title: it stands over columns to the right, or in several short cells. */
function isGroupRow(view: SheetView, area: Area, at: { row: number; below: number }): boolean {
  const { grid } = view;
  const filled = filledColumns(view, area, at.row);
  const first = filled[0];
  if (first === undefined || !filled.every((column) => isHeaderText(grid, at.row, column))) return false;
  if (filled.some((column) => textOf(valueAt(grid, at.row, column)).length > LONGEST_GROUP)) return false;
  const firstBelow = filledColumns(view, area, at.below)[0] ?? area.left;
  if (first > firstBelow) return true;
  const isNamed = view.isFilled(at.below, first);
  return filled.length >= (isNamed ? 3 : 2);
}

/** Whether the row below a header row holds the columns' own names: known ones, under its groups or its blanks. */
function leafBelow(view: SheetView, area: Area, found: number): boolean {
  const { grid } = view;
  const below = filledColumns(view, area, found + 1);
  if (found + 2 > area.bottom || below.length < 2) return false;
  const grouped = below.filter((column) => !view.isFilled(found, column) || spanOf(grid, found, column) > 1);
  const texts = below.every((column) => isHeaderText(grid, found + 1, column));
  const known = grouped.filter(
    (column) => view.lexicon.known(textOf(valueAt(grid, found + 1, column))) >= LEAST_KNOWN_LEAF,
  );
  return texts && grouped.length >= 2 && known.length * 2 >= grouped.length;
}

/**
 * The header of each column of an area: its lowest filled header cell, with the group cells above it. A group reaches
 * over the columns that its merged cell covers; where nothing is merged, to the next group.
 */
export function joinHeaders(grid: Grid, area: Area, rows: readonly number[]): HeaderCell[] {
  const carried = rows.map((row, index) =>
    carryRight(grid, area, { row, isLast: index === rows.length - 1 }),
  );
  return rowsFrom(area.left, area.right).map((column) => {
    const cells = carried.map((row, index) => ({
      ...(row[column - area.left] ?? NOTHING),
      row: rows[index] ?? 0,
    }));
    const named = cells.filter(({ value }) => value !== null);
    const leaf = named[named.length - 1];
    const above = named.slice(0, -1);
    return {
      column,
      value: leaf?.value ?? null,
      numberFormat: leaf ? formatAt(grid, leaf.row, column) : "General",
      groups: above.map(({ value }) => value),
      groupFormats: above.map(({ row, from }) => formatAt(grid, row, from)),
      text: named.map(({ value }) => oneLine(textOf(value))).join(" / "),
    };
  });
}

/** What heads a column, and the column in which it stands. */
interface Carried {
  readonly value: CellValue;
  readonly from: number;
}

const NOTHING: Carried = { value: null, from: 0 };

function carryRight(grid: Grid, area: Area, at: { row: number; isLast: boolean }): Carried[] {
  const columns = rowsFrom(area.left, area.right);
  const own = columns.map((column) => headerValue(valueAt(grid, at.row, column)));
  if (at.isLast) return own.map((value, index) => ({ value, from: area.left + index }));
  const hasMerges = columns.some((column) => spanOf(grid, at.row, column) > 1);
  let group = NOTHING;
  let until = area.left - 1;
  return columns.map((column, index) => {
    const value = own[index] ?? null;
    if (value !== null) {
      group = { value, from: column };
      until = hasMerges ? column + spanOf(grid, at.row, column) - 1 : area.right;
    }
    return column <= until ? group : NOTHING;
  });
}

function headerValue(value: CellValue): CellValue {
  return typeof value === "string" && value.trim() === "" ? null : value;
}

function spanOf(grid: Grid, row: number, column: number): number {
  const merge = mergeAt(grid, row, column);
  return merge?.left === column ? merge.right - merge.left + 1 : 1;
}
