import { a1, type CellRef } from "../../core/index";
import { inSheets, SheetsRefusal } from "./sheets-refusal";

/**
 * Shows a cell to the user: its sheet comes to the front, and the cell is selected.
 *
 * @throws SheetsRefusal with a sentence for the user, when the sheet is gone
 */
export function selectCell(book: GoogleAppsScript.Spreadsheet.Spreadsheet, cell: CellRef): void {
  inSheets(() => {
    const sheet = book.getSheetByName(cell.sheet);
    if (!sheet) throw new SheetsRefusal(`The sheet "${cell.sheet}" was deleted or renamed: run again.`);
    book.setActiveSheet(sheet);
    book.setActiveRange(sheet.getRange(a1(cell)));
  });
}
