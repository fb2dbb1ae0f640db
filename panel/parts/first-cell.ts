import { parseArea, type CellRef } from "../../core/index";
import type { TableFound } from "../work/messages";

/** The first cell of a table. */
export function firstCell({ sheet, range }: TableFound): CellRef {
  const { top: row, left: column } = parseArea(range) ?? { top: 0, left: 0 };
  return { sheet, row, column };
}
