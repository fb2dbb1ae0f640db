import type { Argument, CellValue } from "../../core/functions/index";

/**
 * What Excel hands over for an argument, as the core takes it: a cell, rows of cells, or nothing for one that is left
 * out (`null`).
 */
export function argumentFrom(value: unknown): Argument {
  if (value === null || value === undefined) return undefined;
  return isRows(value) ? value.map((row) => row.map(cellFrom)) : cellFrom(value);
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
