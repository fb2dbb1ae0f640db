import type { Model } from "@odoo/o-spreadsheet";
import { isCellError, type CellValue } from "../../core/index";
import type { Place } from "./touched";

/** What a cell of the grid holds. */
export interface GridCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** With `=`. */
  readonly formula?: string;
  /** What the grid took a number for, such as a day. */
  readonly numberFormat?: string;
}

export function cellAt({ getters }: Model, { sheetId, row, col }: Place): GridCell {
  const cell = getters.getCell({ sheetId, row, col });
  const { value, format } = getters.getEvaluatedCell({ sheetId, row, col });
  return {
    sheet: getters.getSheetName(sheetId),
    row,
    column: col,
    value: value === "" ? null : value,
    ...(cell?.isFormula ? { formula: cell.compiledFormula.toFormulaString(getters) } : {}),
    ...(format === undefined ? {} : { numberFormat: format }),
  };
}

/** As it would be typed into the grid; a text with a mark in front, so that it stays one. */
export function typedText(value: CellValue, formula: string | undefined): string {
  if (formula !== undefined) return formula;
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  return typeof value === "string" ? `'${value}` : String(value).toUpperCase();
}
