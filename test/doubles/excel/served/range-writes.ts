import type { Area } from "../../../../core/index";
import { LAST_ROW } from "../model/address";
import { typed } from "../model/cell";
import { PLAIN, withLook } from "../model/look";
import { eachPlace, refuseTooMany } from "../model/sheet";
import { invalidArgument } from "../wire";
import { accessDenied, areaIn, raiseChanged, refuseLocked, type Place } from "./place";

/** Writes values and formulas: the same to Excel, which takes them as if they were typed. `null` leaves a cell as it is. */
export function writeCells(place: Place, given: unknown): void {
  refuseLocked(place);
  const { book, sheet } = place;
  each(areaIn(place), given, ({ row, column, value }) => {
    if (value === null) return;
    const look = sheet.at(row, column)?.look ?? PLAIN;
    const content = typed(value, look);
    if (content.formula !== undefined) book.refuseUnknownSheets(content.formula);
    sheet.put(row, column, { ...content, look });
  });
  raiseChanged(place);
}

export function writeFormats(place: Place, given: unknown): void {
  refuseLocked(place);
  each(areaIn(place), given, ({ row, column, value }) => {
    if (typeof value !== "string" || value === "") throw invalidArgument("a number format is a text");
    const cell = place.sheet.at(row, column) ?? { value: null, look: PLAIN };
    place.sheet.put(row, column, { ...cell, look: withLook(cell.look, "NumberFormat", value) });
  });
}

interface Written {
  readonly row: number;
  readonly column: number;
  readonly value: unknown;
}

/** One value for all cells, or an array of the range's own shape. */
function each(area: Area, given: unknown, write: (one: Written) => void): void {
  refuseTooMany(area);
  if (!Array.isArray(given)) {
    eachPlace(area, (row, column) => {
      write({ row, column, value: given });
    });
    return;
  }
  const rows = given as readonly unknown[];
  const width = area.right - area.left + 1;
  const isOfShape =
    rows.length === area.bottom - area.top + 1 &&
    rows.every((row) => Array.isArray(row) && row.length === width);
  if (!isOfShape) throw invalidArgument("the array is not of the range's shape");
  eachPlace(area, (row, column) => {
    write({ row, column, value: (rows[row - area.top] as readonly unknown[])[column - area.left] });
  });
}

export function writeHidden(place: Place, which: "rows" | "columns", value: unknown): void {
  if (typeof value !== "boolean") throw invalidArgument("hidden or not");
  if (place.sheet.isProtected) throw accessDenied();
  const { top, left, bottom, right } = areaIn(place);
  const [from, to, hidden] =
    which === "rows" ? [top, bottom, place.sheet.hiddenRows] : [left, right, place.sheet.hiddenColumns];
  for (let index = from; index <= to; index++) {
    if (value) hidden.add(index);
    else hidden.delete(index);
  }
}

export function isWholeColumns({ top, bottom }: Area): boolean {
  return top === 0 && bottom === LAST_ROW;
}
