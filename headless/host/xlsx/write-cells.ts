import {
  uniqueHeaders,
  a1,
  a1Area,
  quotedSheet,
  type Area,
  type CellRef,
  type DrawnCell,
  type Drawing,
} from "../../../core/index";
import { DAYS_1900_TO_1904 } from "./cell-value";
import { cellKey, type PreviousCell, type PreviousSheet } from "./previous-sheet";
import { inRenamed } from "./plan-tabs";
import type { StringTable } from "./string-table";
import type { StyleSheet } from "./style-sheet";
import { encodeText, standsInFormula } from "./shared-text";
import { attributesXml, escapeText } from "./xml";

/** What all tabs of a workbook share while they are written. */
export interface WriteContext {
  readonly styles: StyleSheet;
  readonly strings: StringTable;
  readonly date1904: boolean;
  /** Tabs that go by another name than their drawing's. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** Excel's limit for a text inside of a formula. */
const LONGEST_LITERAL = 255;
/** More than the marks around a sheet's name and the cell take, `#''!XFD1048576`. */
const LONGEST_PLACE = 32;

/** What a drawing's cells come to in a worksheet part. */
export interface SheetCells {
  /** All cells, in A1 style. */
  readonly dimension: string;
  /** Each `<row>`, from the top; the user's own cells keep the style that they had. */
  readonly rows: () => Iterable<string>;
  /** `<hyperlink>`s of the links that cannot stand in a formula. */
  readonly hyperlinks: () => readonly string[];
}

/** Prepares the cells of a drawing for writing. */
export function sheetCells(
  drawing: Drawing,
  previous: PreviousSheet | undefined,
  context: WriteContext,
): SheetCells {
  const { rows, area, linked } = cellsByRow(drawing);
  const { top, left, bottom, right } = area;
  const isSingle = top === bottom && left === right;
  const dimension =
    drawing.cells.length === 0 ? "A1" : isSingle ? a1({ row: top, column: left }) : a1Area(area);
  return {
    dimension,
    rows: function* () {
      for (const [row, cells] of rows) {
        const height = drawing.rowHeights.get(row);
        let xml = `<row r="${row + 1}"${height === undefined ? "" : ` ht="${height}" customHeight="1"`}>`;
        for (const cell of inOrder(cells)) xml += cellXml(cell, previous, context);
        yield `${xml}</row>`;
      }
    },
    hyperlinks: () =>
      linked.flatMap((cell) => {
        const place = longLink(cell, context.renamed);
        if (place === undefined) return [];
        return [`<hyperlink${attributesXml({ ref: a1(cell), location: place.slice(1) })}/>`];
      }),
  };
}

interface CellsByRow {
  /** From the top, with rows that have a height and no cell. */
  readonly rows: readonly (readonly [row: number, cells: readonly DrawnCell[]])[];
  readonly linked: readonly DrawnCell[];
  readonly area: Area;
}

function cellsByRow(drawing: Drawing): CellsByRow {
  const headers = headerTexts(drawing);
  const rows = new Map<number, DrawnCell[]>();
  const headerRows = new Set(drawing.tables.map(({ area }) => area.top));
  const linked: DrawnCell[] = [];
  const area = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  let last = -1;
  let current: DrawnCell[] = [];
  // A loop, and once over all cells: there are perhaps two million.
  for (const cell of drawing.cells) {
    if (cell.row !== last) {
      last = cell.row;
      current = rows.get(last) ?? [];
      rows.set(last, current);
      area.top = Math.min(area.top, last);
      area.bottom = Math.max(area.bottom, last);
    }
    area.left = Math.min(area.left, cell.column);
    area.right = Math.max(area.right, cell.column);
    if (cell.link) linked.push(cell);
    current.push(headerRows.has(last) ? asHeader(cell, headers) : cell);
  }
  for (const row of drawing.rowHeights.keys()) if (!rows.has(row)) rows.set(row, []);
  return { rows: [...rows].sort(byNumber), linked, area };
}

/** A row's cells from left to right; of several at one place the last. */
function inOrder(cells: readonly DrawnCell[]): readonly DrawnCell[] {
  if (cells.every(({ column }, index) => index === 0 || column > (cells[index - 1]?.column ?? 0)))
    return cells;
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]));
  return [...byColumn].sort(byNumber).map(([, cell]) => cell);
}

/** The link of a cell, when it cannot stand in a formula: Excel takes 255 characters there, and not every one. */
function longLink({ link, value }: DrawnCell, renamed: ReadonlyMap<string, string>): string | undefined {
  if (!link) return undefined;
  const name = renamed.get(link.sheet) ?? link.sheet;
  const shown = typeof value === "string" ? value : "";
  const place = linkPlace(link, renamed);
  if (!standsInFormula(shown) || !standsInFormula(place)) return place;
  const isShort = 2 * name.length + LONGEST_PLACE < LONGEST_LITERAL && shown.length <= LONGEST_LITERAL;
  if (isShort) return undefined;
  return place.length >= LONGEST_LITERAL || shown.length > LONGEST_LITERAL ? place : undefined;
}

function headerTexts(drawing: Drawing): ReadonlyMap<string, string> {
  return new Map(
    drawing.tables.flatMap(({ area, headers }) =>
      uniqueHeaders(headers).map((text, index) => [cellKey(area.top, area.left + index), text] as const),
    ),
  );
}

/** A native table's header cells must hold its column names, as texts. */
function asHeader(cell: DrawnCell, headers: ReadonlyMap<string, string>): DrawnCell {
  const value = headers.get(cellKey(cell.row, cell.column));
  if (value === undefined) return cell;
  const { row, column, style, keep } = cell;
  return { row, column, style, value, ...(keep ? { keep } : {}) };
}

function cellXml(cell: DrawnCell, previous: PreviousSheet | undefined, context: WriteContext): string {
  const old = cell.keep ? previous?.cells.get(cellKey(cell.keep.row, cell.keep.column)) : undefined;
  const formula = formulaXml(cell, old, context);
  const looksLikeFormula = typeof cell.value === "string" && formula === "" && /^[=+\-@]/.test(cell.value);
  const style = old?.style ?? context.styles.cell(cell.style, looksLikeFormula ? "stays-text" : undefined);
  const { type, text } = storedValue(cell.value, { style, isFormula: formula !== "", old }, context);
  // Put together by hand: this runs once for each of perhaps two million cells.
  const attributes =
    ` r="${a1(cell)}"` +
    (style === 0 ? "" : ` s="${style}"`) +
    (type === undefined ? "" : ` t="${type}"`) +
    (formula === "" || old?.metadata === undefined ? "" : ` cm="${old.metadata}"`);
  const value = text === "" && type !== "str" ? "" : `<v>${text}</v>`;
  return formula + value === "" ? `<c${attributes}/>` : `<c${attributes}>${formula}${value}</c>`;
}

function formulaXml(cell: DrawnCell, old: PreviousCell | undefined, context: WriteContext): string {
  const formula = cellFormula(cell, context);
  if (formula === undefined) return "";
  if (!old?.array || !cell.keep) return `<f>${escapeText(formula)}</f>`;
  const rows = cell.row - cell.keep.row;
  const columns = cell.column - cell.keep.column;
  const { top, left, bottom, right } = old.array;
  const ref = a1Area({
    top: top + rows,
    left: left + columns,
    bottom: bottom + rows,
    right: right + columns,
  });
  return `<f t="array" ref="${ref}">${escapeText(formula)}</f>`;
}

function cellFormula(cell: DrawnCell, { renamed }: WriteContext): string | undefined {
  const formula = cell.formula === undefined ? undefined : inRenamed(cell.formula, renamed);
  if (!cell.link || longLink(cell, renamed) !== undefined) return formula;
  return `HYPERLINK(${literal(linkPlace(cell.link, renamed))},${formula ?? literal(cell.value)})`;
}

function linkPlace(link: CellRef, renamed: ReadonlyMap<string, string>): string {
  return `#${quotedSheet(renamed.get(link.sheet) ?? link.sheet)}!${a1(link)}`;
}

function literal(value: DrawnCell["value"]): string {
  if (value === null) return '""';
  return typeof value === "string" ? `"${value.replace(/"/g, '""')}"` : String(value).toUpperCase();
}

interface Target {
  readonly style: number;
  readonly isFormula: boolean;
  readonly old: PreviousCell | undefined;
}

/** How a cell holds a value: its type, and what stands between the tags of `<v>`. */
export function storedValue(
  value: DrawnCell["value"],
  { style, isFormula, old }: Target,
  { styles, strings, date1904 }: WriteContext,
): { type?: string; text: string } {
  if (value === null) return { text: "" };
  if (typeof value === "boolean") return { type: "b", text: value ? "1" : "0" };
  if (typeof value === "number") {
    if (!Number.isFinite(value)) return { type: "e", text: "#NUM!" };
    return { text: String(date1904 && styles.showsDay(style) ? value - DAYS_1900_TO_1904 : value) };
  }
  if (isFormula) return { type: "str", text: encodeText(value) };
  const same = old?.sharedString !== undefined && strings.texts[old.sharedString] === value;
  return { type: "s", text: String(same ? old.sharedString : strings.index(value)) };
}

function byNumber([one]: readonly [number, unknown], [other]: readonly [number, unknown]): number {
  return one - other;
}
