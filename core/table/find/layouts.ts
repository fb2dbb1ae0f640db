import type { Area } from "../../domain/cell-ref";
import type { SheetView } from "./blocks";
import { filledColumns, findHeaderRow, rowsFrom, type HeaderRow } from "./header";
import { sortRows, type BodyRows } from "./rows";
import { isTotalsRow, sumsDown } from "./totals";
import { findTitles, type TitleLine } from "./titles";
import { formatAt, valueAt, type Grid } from "../grid";
import { headerRowsAround, joinHeaders } from "../header/join";
import type { HeaderLexicon } from "../header/vocabulary";
import type { HeaderCell } from "../header/periods";
import { kindOf } from "../recognise/content";

/** A block of cells with its headers and rows told apart; not yet known to be any table of ours. */
export interface Layout {
  readonly grid: Grid;
  /** Name of the Excel table or range that it is. */
  readonly name?: string;
  readonly area: Area;
  readonly headerRows: readonly number[];
  readonly headers: readonly HeaderCell[];
  readonly body: BodyRows;
  readonly titles: readonly TitleLine[];
  readonly lexicon: HeaderLexicon;
}

interface Draft {
  readonly area: Area;
  readonly headerRows: readonly number[];
}

const MOST_BLANK_ROWS = 3;
const LEAST_KNOWN_OWN_HEADER = 0.5;
/** Words over figures are a header of their own. */
const LEAST_CHANGE_OWN_HEADER = 0.5;
const LEAST_ALIKE = 0.6;
const ROWS_COMPARED = 30;

/** The tables that a sheet's pieces make up: each with its own header, or going on below blank rows. */
export function layoutsOf(view: SheetView, pieces: readonly Area[]): Layout[] {
  const drafts: Draft[] = [];
  for (const piece of [...pieces].sort((a, b) => a.top - b.top || a.left - b.left)) {
    const before = lastAbove(drafts, piece);
    const header = findHeaderRow(view, piece);
    if (before && goesOn(view, before, { piece, header })) {
      drafts[drafts.indexOf(before)] = { ...before, area: { ...before.area, bottom: piece.bottom } };
    } else if (header) {
      drafts.push({ area: piece, headerRows: headerRowsAround(view, piece, header.row) });
    }
  }
  return drafts.map((draft) => layoutOf(view, draft));
}

/** The layout of an area whose header rows are known. */
export function layoutOf(view: SheetView, { area, headerRows }: Draft, name?: string): Layout {
  const { grid } = view;
  const top = headerRows[0] ?? area.top;
  const headers = joinHeaders(grid, area, headerRows);
  const bodyArea = { ...area, top: (headerRows[headerRows.length - 1] ?? area.top) + 1 };
  const body = sortRows(view, bodyArea, headers);
  const bottom = Math.max(headerRows[headerRows.length - 1] ?? top, ...body.data.slice(-1));
  return {
    grid,
    ...(name === undefined ? {} : { name }),
    area: { ...area, top, bottom },
    headerRows,
    headers,
    body,
    titles: findTitles(grid, { ...area, top }),
    lexicon: view.lexicon,
  };
}

function lastAbove(drafts: readonly Draft[], piece: Area): Draft | undefined {
  return [...drafts]
    .reverse()
    .find(({ area }) => area.bottom < piece.top && piece.left <= area.right && piece.right >= area.left);
}

function goesOn(
  view: SheetView,
  before: Draft,
  { piece, header }: { piece: Area; header: HeaderRow | undefined },
): boolean {
  const { area } = before;
  if (piece.left < area.left || piece.right > area.right) return false;
  if (header && repeats(view.grid, before, header.row)) return true;
  if (blankRowsBetween(view, area, piece) > MOST_BLANK_ROWS) return false;
  if (header && (header.known >= LEAST_KNOWN_OWN_HEADER || header.change >= LEAST_CHANGE_OWN_HEADER))
    return false;
  // A single column below a table may as well be the title of the next one; what follows it decides.
  return piece.right > piece.left && isAlike(view, before, piece);
}

function blankRowsBetween(view: SheetView, area: Area, piece: Area): number {
  const between = rowsFrom(area.bottom + 1, piece.top - 1);
  return between.filter((row) => filledColumns(view, area, row).length === 0).length;
}

function repeats(grid: Grid, { area, headerRows }: Draft, row: number): boolean {
  const own = headerRows[headerRows.length - 1] ?? area.top;
  const columns = rowsFrom(area.left, area.right).filter((column) => valueAt(grid, own, column) !== null);
  return (
    columns.length > 1 && columns.every((column) => valueAt(grid, row, column) === valueAt(grid, own, column))
  );
}

/** Whether the cells of a piece are of the kinds that the table above has in their columns. */
function isAlike(view: SheetView, { area, headerRows }: Draft, piece: Area): boolean {
  const { grid } = view;
  const bodyTop = (headerRows[headerRows.length - 1] ?? area.top) + 1;
  const last = filledColumns(view, piece, piece.bottom);
  if (
    piece.top === piece.bottom &&
    isTotalsRow(grid, last, { row: piece.top, bodyTop, sumAbove: sumsDown(grid, bodyTop) })
  )
    return true;
  const above = rowsFrom(bodyTop, Math.min(area.bottom, bodyTop + ROWS_COMPARED));
  let same = 0;
  let compared = 0;
  for (const column of rowsFrom(piece.left, piece.right)) {
    const kinds = new Set(above.map((row) => kindAt(grid, row, column)));
    for (const row of rowsFrom(piece.top, Math.min(piece.bottom, piece.top + ROWS_COMPARED))) {
      const kind = kindAt(grid, row, column);
      if (kind === "nothing") continue;
      compared += 1;
      if (kinds.has(kind)) same += 1;
    }
  }
  return compared > 0 && same >= compared * LEAST_ALIKE;
}

function kindAt(grid: Grid, row: number, column: number): ReturnType<typeof kindOf> {
  return kindOf(valueAt(grid, row, column), formatAt(grid, row, column));
}
