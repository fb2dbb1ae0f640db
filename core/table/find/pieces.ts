import type { Area } from "../../domain/cell-ref";
import { findBands, type SheetView } from "./blocks";
import { filledColumns, findHeaderRow, isHeaderText, rowsFrom } from "./header";
import { valueAt } from "../grid";
import { textOf } from "../recognise/content";

const WIDEST_GAP = 2;
const LEAST_HEADERS = 0.8;
const LEAST_ROWS_SHARED = 0.25;
const ROWS_SAMPLED = 400;

/** Whether two areas, read as tables of their own, are each one: then they stand side by side. */
export type AreTwoTables = (left: Area, right: Area) => boolean;

/**
 * The rectangles of a sheet that hang together, in reading order: cut at blank rows and blank columns, and put together
 * again where a blank column only parts a table.
 */
export function findPieces(view: SheetView, area: Area, areTwoTables: AreTwoTables): Area[] {
  return findBands(view, area)
    .flatMap((parts) => rejoin(view, parts, areTwoTables))
    .flatMap((part) => {
      const inner = findBands(view, part);
      return inner.length > 1 ? findPieces(view, part, areTwoTables) : [part];
    });
}

function rejoin(view: SheetView, parts: readonly Area[], areTwoTables: AreTwoTables): Area[] {
  const joined: Area[] = [];
  for (const part of parts) {
    const last = joined[joined.length - 1];
    if (last && isOneTable(view, last, part) && !areTwoTables(last, part)) {
      joined[joined.length - 1] = {
        top: Math.min(last.top, part.top),
        left: last.left,
        bottom: Math.max(last.bottom, part.bottom),
        right: part.right,
      };
    } else joined.push(part);
  }
  return joined;
}

/** One table with a blank column in it: headers in one row, none twice, data beside data, and no title of its own. */
function isOneTable(view: SheetView, left: Area, right: Area): boolean {
  if (right.left - left.right - 1 > WIDEST_GAP) return false;
  const header = (findHeaderRow(view, left) ?? findHeaderRow(view, right))?.row;
  if (header === undefined || !isHeadedAt(view, left, header) || !isHeadedAt(view, right, header))
    return false;
  if (hasTitle(view, left, header) && hasTitle(view, right, header)) return false;
  const texts = [...headerTexts(view, left, header), ...headerTexts(view, right, header)];
  return new Set(texts).size === texts.length && shareRows(view, header, [left, right]);
}

function isHeadedAt(view: SheetView, area: Area, header: number): boolean {
  const headed = filledColumns(view, area, header).filter((column) =>
    isHeaderText(view.grid, header, column),
  );
  return headed.length >= (area.right - area.left + 1) * LEAST_HEADERS;
}

function hasTitle(view: SheetView, area: Area, header: number): boolean {
  return rowsFrom(area.top, header - 1).some((row) => filledColumns(view, area, row).length === 1);
}

function headerTexts(view: SheetView, area: Area, header: number): string[] {
  return filledColumns(view, area, header).map((column) =>
    textOf(valueAt(view.grid, header, column)).toLowerCase(),
  );
}

function shareRows(view: SheetView, header: number, [left, right]: readonly [Area, Area]): boolean {
  const rows = rowsFrom(header + 1, Math.min(Math.max(left.bottom, right.bottom), header + ROWS_SAMPLED));
  const filled = (area: Area) => rows.filter((row) => filledColumns(view, area, row).length > 0);
  const inLeft = new Set(filled(left));
  const inRight = filled(right);
  const shared = inRight.filter((row) => inLeft.has(row)).length;
  return shared >= Math.max(inLeft.size, inRight.length) * LEAST_ROWS_SHARED;
}
