import type { Argument, CellValue } from "../../core/functions/index";

/**
 * What Excel hands over for an argument, as the core takes it: a cell, rows of cells, or nothing for one that is left
 * out (`null`).
 */
export function argumentFrom(value: unknown): Argument {
  if (value === null || value === undefined) return undefined;
  return isRows(value) ? value.map((row) => row.map(cellFrom)) : cellFrom(value);
}

/** What Excel hands over for a repeating argument: a list of what it would hand over for each. */
export function repeatedFrom(value: unknown): Argument[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  const isOneRange = isRows(list) && !list.some((row) => row.some(Array.isArray));
  return list.length > 0 && !isOneRange ? list.map(argumentFrom) : [argumentFrom(value)];
}

function isRows(value: unknown): value is readonly (readonly unknown[])[] {
  return Array.isArray(value) && value.every(Array.isArray);
}

/** Errors and formatted numbers come as objects; the latter hold the plain value. */
function cellFrom(value: unknown): CellValue {
  switch (typeof value) {
    case "number":
    case "string":
    case "boolean":
      return value;
    case "object":
      return value === null ? null : fromObject(value);
    default:
      return null;
  }
}

function fromObject({
  code,
  basicValue,
}: {
  readonly code?: unknown;
  readonly basicValue?: unknown;
}): CellValue {
  if (typeof code === "string") return { error: code };
  if (typeof basicValue === "string" && basicValue.startsWith("#")) return { error: basicValue };
  return typeof basicValue === "object" ? { error: "#VALUE!" } : cellFrom(basicValue);
}
