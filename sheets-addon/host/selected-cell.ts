import type { CellRef } from "../../core/index";
import { inSheets, SheetsRefusal } from "./sheets-refusal";

/**
 * The cell that the user is on.
 *
 * @throws SheetsRefusal with a sentence for the user, when there is none
 */
export function selectedCell(book: GoogleAppsScript.Spreadsheet.Spreadsheet): CellRef {
  return inSheets(() => {
    const cell = book.getActiveCell() as GoogleAppsScript.Spreadsheet.Range | null;
    if (!cell) throw new SheetsRefusal("No cell is selected: click one and try again.");
    return { sheet: cell.getSheet().getName(), row: cell.getRow() - 1, column: cell.getColumn() - 1 };
  });
}
