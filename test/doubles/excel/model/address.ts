import {
  a1,
  a1Area,
  parseA1,
  columnIndex,
  columnLetters,
  quotedSheet,
  type Area,
} from "../../../../core/index";
import { invalidArgument } from "../wire";

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;
export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** `A1`, `A1:C9`, `A:C`, `1:3`; Excel refuses anything else. */
export function areaOf(text: string): Area {
  const plain = text.replace(/\$/g, "").trim();
  const [first = "", second = first] = plain.split(":");
  const from = parseA1(first) ?? edge(first, { row: 0, column: 0 });
  const to = parseA1(second) ?? edge(second, { row: LAST_ROW, column: LAST_COLUMN });
  const isRange = plain.includes(":") ? plain.split(":").length === 2 : parseA1(first) !== undefined;
  if (!from || !to || !isRange || !isInSheet(from) || !isInSheet(to)) {
    throw invalidArgument(`"${text}" is not an address`);
  }
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function isInSheet({ row, column }: Place): boolean {
  return row >= 0 && column >= 0 && row <= LAST_ROW && column <= LAST_COLUMN;
}

function edge(text: string, outer: Place): Place | undefined {
  if (/^[A-Za-z]{1,3}$/.test(text)) return { row: outer.row, column: columnIndex(text) };
  return /^\d{1,7}$/.test(text) ? { row: Number(text) - 1, column: outer.column } : undefined;
}

/** As Excel writes an area of a sheet. */
export function addressOf(sheet: string, area: Area): string {
  return `${quotedSheet(sheet)}!${placeText(area)}`;
}

/** With `$`, as a name's formula has it. */
export function absoluteAddress(sheet: string, area: Area): string {
  return `${quotedSheet(sheet)}!${placeText(area).replace(/[A-Z]+|\d+/g, "$$$&")}`;
}

/** Without its sheet; whole columns and rows as Excel writes them. */
export function placeText(area: Area): string {
  const { top, left, bottom, right } = area;
  if (top === 0 && bottom === LAST_ROW) return `${columnLetters(left)}:${columnLetters(right)}`;
  if (left === 0 && right === LAST_COLUMN) return `${top + 1}:${bottom + 1}`;
  return top === bottom && left === right ? a1({ row: top, column: left }) : a1Area(area);
}

export function sizeOf({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

export function isSameArea(one: Area, other: Area): boolean {
  return (
    one.top === other.top &&
    one.left === other.left &&
    one.bottom === other.bottom &&
    one.right === other.right
  );
}

/** What two areas share. */
export function shared(one: Area, other: Area): Area | undefined {
  const area = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : undefined;
}

/** What is left of an area where another one is cut out of it. */
export function without(area: Area, hole: Area): readonly Area[] {
  const cut = shared(area, hole);
  if (!cut) return [area];
  const middle = { top: cut.top, bottom: cut.bottom };
  return [
    { ...area, bottom: cut.top - 1 },
    { ...area, top: cut.bottom + 1 },
    { ...middle, left: area.left, right: cut.left - 1 },
    { ...middle, left: cut.right + 1, right: area.right },
  ].filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}

export function moved({ top, left, bottom, right }: Area, by: { rows: number; columns: number }): Area {
  return { top: top + by.rows, left: left + by.columns, bottom: bottom + by.rows, right: right + by.columns };
}
