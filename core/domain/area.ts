import { a1, a1Area, columnIndex, parseA1, type Area } from "./cell-ref";

/** Of a sheet, from 0. */
export const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_575;

/** Reads `A1:C10`, `$A$1`, `A:C` or `1:3`; `undefined` for anything else. */
export function parseArea(text: string): Area | undefined {
  const [first = "", second = first] = text.split(":");
  const from = parseA1(first) ?? parseEdge(first, { row: 0, column: 0 });
  const to = parseA1(second) ?? parseEdge(second, { row: LAST_ROW, column: LAST_COLUMN });
  if (!from || !to || (text.includes(":") ? text.split(":").length !== 2 : !parseA1(first))) return undefined;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

/** The areas of a list such as `A1:B2 D4`; those that cannot be read are left out. */
export function parseAreas(list: string): readonly Area[] {
  return list.split(/\s+/).flatMap((text) => parseArea(text) ?? []);
}

/** A name's formula that is one plain area: `Sheet1!$A$1:$C$5`, `'My sheet'!$A:$C`. */
export function parseSheetArea(formula: string): { sheet: string; area: Area } | undefined {
  const match = /^(?:'((?:[^']|'')+)'|([^'!\s()[\],]+))!([$A-Za-z0-9:]+)$/.exec(formula.trim());
  const area = match ? parseArea(match[3] ?? "") : undefined;
  return match && area ? { sheet: (match[1] ?? match[2] ?? "").replace(/''/g, "'"), area } : undefined;
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

function parseEdge(text: string, outer: { row: number; column: number }): typeof outer | undefined {
  const column = /^\$?([A-Za-z]{1,3})$/.exec(text)?.[1];
  if (column !== undefined) return { row: outer.row, column: columnIndex(column) };
  const row = /^\$?(\d{1,7})$/.exec(text)?.[1];
  return row === undefined ? undefined : { row: Number(row) - 1, column: outer.column };
}
