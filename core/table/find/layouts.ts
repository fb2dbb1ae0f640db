import type { Area } from "../../domain/cell-ref";
import type { SheetView } from "./blocks";
import { filledColumns, findHeaderRow, rowsFrom, type HeaderRow } from "./header";
import { sortRows, type BodyRows } from "./rows";
import { isTotalsRow, sumsDown } from "./totals";
import { findTitles, type TitleLine } from "./titles";
import { valueAt, type Grid } from "../grid";
import { headerRowsAround, joinHeaders } from "../header/join";
import type { HeaderLexicon } from "../header/vocabulary";
import { readPeriodName } from "../header/period-text";
import type { HeaderCell } from "../header/header-cell";
import { kindAt, type CellKind } from "../recognise/content";

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

/** A draft that later pieces are held against: what was worked out of its rows is kept. */
interface OpenDraft extends Draft {
  readonly sumAbove: ReturnType<typeof sumsDown>;
  readonly kinds: Map<number, { readonly until: number; readonly seen: ReadonlySet<CellKind> }>;
}

const MOST_BLANK_ROWS = 3;
/** A header may have a blank row below it; more part it from what follows. */
const MOST_BLANK_UNDER_HEADER = 2;
const MOST_LONE_ROWS = 3;
const FEWEST_LONE_HEADERS = 3;
const LEAST_KNOWN_OWN_HEADER = 0.5;
/** Below a header that has no rows yet, only a row of known headers is another header. */
const LEAST_KNOWN_NEXT_HEADER = 0.6;
/** Words over figures are a header of their own. */
const LEAST_CHANGE_OWN_HEADER = 0.5;
const LEAST_ALIKE = 0.6;
const ROWS_COMPARED = 30;

/** The tables that a sheet's pieces make up: each with its own header, or going on below blank rows. */
export function layoutsOf(view: SheetView, pieces: readonly Area[]): Layout[] {
  const drafts: OpenDraft[] = [];
  let lone: Area | undefined;
  for (const piece of [...pieces].sort((a, b) => a.top - b.top || a.left - b.left)) {
    const at = lastAbove(drafts, piece);
    const before = drafts[at];
    const isRepeated =
      before !== undefined && isWithin(piece, before.area) && repeats(view.grid, before, piece.top);
    const header = isRepeated ? undefined : findHeaderRow(view, piece);
    if (before && isRepeated) {
      drafts[at] = { ...before, area: { ...before.area, bottom: piece.bottom } };
    } else if (before && goesOn(view, before, { piece, header })) {
      drafts[at] = { ...before, area: { ...before.area, bottom: piece.bottom } };
    } else if (lone && headsFromAbove(view, lone, piece)) {
      const area = around(lone, piece);
      const row = findHeaderRow(view, area)?.row ?? lone.bottom;
      drafts.push(openDraft(view, { area, headerRows: headerRowsAround(view, area, row) }));
      lone = undefined;
    } else if (header) {
      drafts.push(openDraft(view, { area: piece, headerRows: headerRowsAround(view, piece, header.row) }));
    } else {
      lone = piece;
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

function openDraft({ grid }: SheetView, draft: Draft): OpenDraft {
  return { ...draft, sumAbove: sumsDown(grid, bodyTopOf(draft)), kinds: new Map() };
}

function bodyTopOf({ area, headerRows }: Draft): number {
  return (headerRows[headerRows.length - 1] ?? area.top) + 1;
}

/** Whether a few rows that stand alone are the header of what goes on below a blank row. */
function headsFromAbove(view: SheetView, lone: Area, piece: Area): boolean {
  const gap = piece.top - lone.bottom - 1;
  const isOver = piece.left <= lone.right && piece.right >= lone.left;
  if (gap > MOST_BLANK_UNDER_HEADER || lone.bottom - lone.top >= MOST_LONE_ROWS || !isOver) return false;
  if (filledColumns(view, lone, lone.bottom).length < FEWEST_LONE_HEADERS) return false;
  const header = findHeaderRow(view, around(lone, piece));
  return header !== undefined && header.row <= lone.bottom;
}

function around(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

function isWithin(piece: Area, area: Area): boolean {
  return piece.left >= area.left && piece.right <= area.right;
}

/** The place of the nearest draft above a piece; −1 when there is none. */
function lastAbove(drafts: readonly Draft[], piece: Area): number {
  for (let at = drafts.length - 1; at >= 0; at -= 1) {
    const area = drafts[at]?.area;
    if (area && area.bottom < piece.top && piece.left <= area.right && piece.right >= area.left) return at;
  }
  return -1;
}

function goesOn(
  view: SheetView,
  before: OpenDraft,
  { piece, header }: { piece: Area; header: HeaderRow | undefined },
): boolean {
  const { area } = before;
  if (!isWithin(piece, area)) return false;
  if (header && repeats(view.grid, before, header.row)) return true;
  if (isFarBelow(view, area, piece)) return false;
  if (isHeaderAlone(before)) return isBodyBelow(view, before, { piece, header });
  if (header && (header.known >= LEAST_KNOWN_OWN_HEADER || header.change >= LEAST_CHANGE_OWN_HEADER))
    return false;
  // A single column below a table may as well be the title of the next one; what follows it decides.
  return piece.right > piece.left && isAlike(view, before, piece);
}

/** A known header with nothing below it but a blank row. */
function isHeaderAlone({ area, headerRows }: Draft): boolean {
  return headerRows.includes(area.bottom);
}

/** Rows near below it are its rows, unless a row of known headers begins them; one that holds a date is none. */
function isBodyBelow(
  { grid }: SheetView,
  { area }: Draft,
  { piece, header }: { piece: Area; header: HeaderRow | undefined },
): boolean {
  if (piece.top - area.bottom - 1 > MOST_BLANK_UNDER_HEADER || piece.right === piece.left) return false;
  if (header === undefined || header.known < LEAST_KNOWN_NEXT_HEADER) return true;
  return rowsFrom(piece.left, piece.right).some((column) => {
    const value = valueAt(grid, header.row, column);
    return typeof value === "string" && readPeriodName(value)?.kind === "date";
  });
}

function isFarBelow(view: SheetView, area: Area, piece: Area): boolean {
  let blank = 0;
  for (let row = piece.top - 1; row > area.bottom && blank <= MOST_BLANK_ROWS; row -= 1) {
    if (filledColumns(view, area, row).length === 0) blank += 1;
  }
  return blank > MOST_BLANK_ROWS;
}

function repeats(grid: Grid, { area, headerRows }: Draft, row: number): boolean {
  const own = headerRows[headerRows.length - 1] ?? area.top;
  const columns = rowsFrom(area.left, area.right).filter((column) => valueAt(grid, own, column) !== null);
  return (
    columns.length > 1 && columns.every((column) => valueAt(grid, row, column) === valueAt(grid, own, column))
  );
}

/** Whether the cells of a piece are of the kinds that the table above has in their columns. */
function isAlike(view: SheetView, draft: OpenDraft, piece: Area): boolean {
  const { grid } = view;
  const bodyTop = bodyTopOf(draft);
  const last = filledColumns(view, piece, piece.bottom);
  if (
    piece.top === piece.bottom &&
    isTotalsRow(grid, last, { row: piece.top, bodyTop, sumAbove: draft.sumAbove })
  )
    return true;
  let same = 0;
  let compared = 0;
  for (const column of rowsFrom(piece.left, piece.right)) {
    const kinds = kindsIn(grid, draft, column);
    for (const row of rowsFrom(piece.top, Math.min(piece.bottom, piece.top + ROWS_COMPARED))) {
      const kind = kindAt(grid, row, column);
      if (kind === "nothing") continue;
      compared += 1;
      if (kinds.has(kind)) same += 1;
    }
  }
  return compared > 0 && same >= compared * LEAST_ALIKE;
}

/** The kinds of cells that a column of a draft has in its first rows. */
function kindsIn(grid: Grid, draft: OpenDraft, column: number): ReadonlySet<CellKind> {
  const bodyTop = bodyTopOf(draft);
  const until = Math.min(draft.area.bottom, bodyTop + ROWS_COMPARED);
  const known = draft.kinds.get(column);
  if (known?.until === until) return known.seen;
  const seen = new Set(rowsFrom(bodyTop, until).map((row) => kindAt(grid, row, column)));
  draft.kinds.set(column, { until, seen });
  return seen;
}
