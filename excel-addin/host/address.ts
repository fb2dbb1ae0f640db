import { parseA1, columnIndex, a1, a1Area, type Area } from "../../core/index";

export const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_575;

/** What a range has to have loaded so that its area is known. */
export const PLACE = { rowIndex: true, columnIndex: true, rowCount: true, columnCount: true } as const;

export function areaOf(range: Pick<Excel.Range, keyof typeof PLACE>): Area {
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}

export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

/** A name's formula that is one plain area of a sheet: `=Sheet1!$A$1:$C$5`, `='My sheet'!$A:$C`. */
export function sheetArea(formula: unknown): { readonly sheet: string; readonly area: Area } | undefined {
  if (typeof formula !== "string") return undefined;
  const match = /^=(?:'((?:[^']|'')+)'|([^'!\s()[\],]+))!\$?([$A-Za-z0-9:]+)$/.exec(formula.trim());
  const area = match ? parseArea(match[3] ?? "") : undefined;
  return match && area ? { sheet: (match[1] ?? match[2] ?? "").replace(/''/g, "'"), area } : undefined;
}

function parseArea(text: string): Area | undefined {
  const [first = "", second = first, ...more] = text.replace(/\$/g, "").split(":");
  const from = parseA1(first) ?? edge(first, { row: 0, column: 0 });
  const to = parseA1(second) ?? edge(second, { row: LAST_ROW, column: LAST_COLUMN });
  if (!from || !to || more.length > 0 || (!text.includes(":") && !parseA1(first))) return undefined;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

interface Corner {
  readonly row: number;
  readonly column: number;
}

function edge(text: string, outer: Corner): Corner | undefined {
  if (/^[A-Za-z]{1,3}$/.test(text)) return { row: outer.row, column: columnIndex(text) };
  return /^\d{1,7}$/.test(text) ? { row: Number(text) - 1, column: outer.column } : undefined;
}

/** An area as a place in a sheet: `A1:C10`, or `A1` for one cell. */
export function placeOf(area: Area): string {
  const isCell = area.top === area.bottom && area.left === area.right;
  return isCell ? a1({ row: area.top, column: area.left }) : a1Area(area);
}

/** True when two areas share a cell. */
export function overlap(one: Area, other: Area): boolean {
  return (
    one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right
  );
}

/** Sheet names are the same whatever their case. */
export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
