import type { Argument, CellValue } from "../../core/functions/index";
import { errorIn } from "../host/error-cell";
import { isDate } from "../host/is-date";

/**
 * What Sheets hands over for an argument, as the core takes it: a cell, rows of cells, or nothing for one that is left
 * out or empty.
 *
 * @param dayOf the serial number of a date cell; not a number when it has none
 */
export function argumentFrom(value: unknown, dayOf: (date: Date) => number): Argument {
  if (!isRows(value)) return cellFrom(value, dayOf);
  return value.map((row) => row.map((cell) => cellFrom(cell, dayOf)));
}

function isRows(value: unknown): value is readonly (readonly unknown[])[] {
  return Array.isArray(value) && value.every(Array.isArray);
}

function cellFrom(value: unknown, dayOf: (date: Date) => number): CellValue {
  if (value === null || value === undefined || value === "") return null;
  switch (typeof value) {
    case "number":
    case "boolean":
      return value;
    case "string":
      return errorIn(value) ?? value;
    default:
      return isDate(value) ? finiteDay(dayOf(value)) : { error: "#VALUE!" };
  }
}

function finiteDay(day: number): CellValue {
  return Number.isFinite(day) ? day : { error: "#VALUE!" };
}
