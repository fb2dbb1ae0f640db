import type { Area } from "../../domain/cell-ref";
import { rowsBetween, type SheetView } from "./blocks";
import { valueAt, type Grid } from "../grid";
import { readPeriodName } from "../header/period-text";
import type { HeaderLexicon } from "../header/vocabulary";
import { kindAt, textOf, type CellKind } from "../recognise/content";

/** The row whose cells name the columns below, and how sure that is. */
export interface HeaderRow {
  readonly row: number;
  /** 0–1. */
  readonly score: number;
  /** Share of its cells that are headers of some table, 0–1. */
  readonly known: number;
  /** Share of its cells that stand over figures or dates, 0–1. */
  readonly change: number;
}

const ROWS_SEARCHED = 15;
const ROWS_BELOW = 8;
const ROWS_LOOKED_THROUGH = 40;
const LONG_HEADER = 60;
const LEAST_TEXT_SHARE = 0.6;
const LEAST_SCORE = 0.5;
const LEAST_KNOWN_ALONE = 0.6;
const WEIGHTS = { text: 0.15, width: 0.2, distinct: 0.1, known: 0.4, change: 0.15 };

/** Finds the header row among the first rows of an area: text, wide, distinct, known words, other things below it. */
export function findHeaderRow(view: SheetView, area: Area): HeaderRow | undefined {
  const rows = rowsFrom(area.top, Math.min(area.bottom, area.top + ROWS_SEARCHED - 1));
  const widest = rows.reduce((most, row) => Math.max(most, filledColumns(view, area, row).length), 0);
  let best: HeaderRow | undefined;
  for (const row of rows) {
    const candidate = judgeRow(view, area, { row, widest });
    if (candidate && candidate.score > (best?.score ?? LEAST_SCORE)) best = candidate;
  }
  return best;
}

function judgeRow(view: SheetView, area: Area, at: { row: number; widest: number }): HeaderRow | undefined {
  const { row, widest } = at;
  const { grid } = view;
  const columns = filledColumns(view, area, row);
  const texts = columns.filter((column) => isHeaderText(grid, row, column));
  if (columns.length < 2 || texts.length < columns.length * LEAST_TEXT_SHARE) return undefined;
  const words = texts.map((column) => textOf(valueAt(grid, row, column)).toLowerCase());
  const below = rowsBetween(view, row + 1, Math.min(area.bottom, row + ROWS_LOOKED_THROUGH)).filter(
    (r) => filledColumns(view, area, r).length > 0,
  );
  const next = below.slice(0, ROWS_BELOW);
  const knownScores = texts.map((column) =>
    isDateOverDates(view, { row, column }, next)
      ? 0
      : knownHeader(textOf(valueAt(grid, row, column)), view.lexicon),
  );
  const known = knownScores.reduce((sum, score) => sum + score, 0) / columns.length;
  if (below.length === 0 && known < LEAST_KNOWN_ALONE) return undefined;
  const changing = columns.filter((column) => changesBelow(view, column, next));
  const lengths = words.reduce((sum, word) => sum + (word.length > LONG_HEADER ? 0.5 : 1), 0);
  const score =
    WEIGHTS.text * (lengths / columns.length) +
    WEIGHTS.width * (columns.length / widest) +
    WEIGHTS.distinct * (new Set(words).size / columns.length) +
    WEIGHTS.known * known +
    WEIGHTS.change * (changing.length / columns.length);
  return { row, score, known, change: changing.length / columns.length };
}

/** A word that no table knows adds nothing, however near it comes to one that it does. */
function knownHeader(text: string, lexicon: HeaderLexicon): number {
  if (readPeriodName(text)) return 1;
  const known = lexicon.known(text);
  return known >= 0.6 ? known : 0;
}

/** Text that is no figure or date, or the name of a period: a year, a real date. */
export function isHeaderText(grid: Grid, row: number, column: number): boolean {
  const value = valueAt(grid, row, column);
  const kind = kindAt(grid, row, column);
  if (kind === "texts" && typeof value === "string") return true;
  if (typeof value === "number") return kind === "dates" || isYear(value);
  return typeof value === "string" && (readPeriodName(value) !== undefined || /^[#%€$£]$/.test(value.trim()));
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2100;
}

/** A date over dates is one of them: it names no period. */
function isDateOverDates(
  view: SheetView,
  { row, column }: { row: number; column: number },
  below: readonly number[],
): boolean {
  const kinds = kindsOf(view, column, below);
  return (
    kindsOf(view, column, [row])[0] === "dates" &&
    kinds.filter((kind) => kind === "dates").length * 2 > kinds.length
  );
}

function changesBelow(view: SheetView, column: number, rows: readonly number[]): boolean {
  const kinds = kindsOf(view, column, rows);
  return kinds.filter((kind) => kind === "numbers" || kind === "dates").length * 2 > kinds.length;
}

function kindsOf(view: SheetView, column: number, rows: readonly number[]): CellKind[] {
  const { grid } = view;
  return rows.filter((row) => view.isFilled(row, column)).map((row) => kindAt(grid, row, column));
}

/** The columns of an area in which a row has something. */
export function filledColumns(view: SheetView, { left, right }: Area, row: number): readonly number[] {
  const columns = view.columnsOf(row);
  const isWhole = (columns[0] ?? left) >= left && (columns[columns.length - 1] ?? right) <= right;
  return isWhole ? columns : columns.filter((column) => column >= left && column <= right);
}

/** Whole numbers, both ends included. */
export function rowsFrom(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
