import { a1, type CellRef } from "../../core/index";
import { inExcel } from "./excel-refusal";

/**
 * Shows a cell to the user: its sheet comes to the front, and the cell is selected.
 *
 * @throws ExcelRefusal with a sentence for the user, when the sheet is gone or a cell is being edited
 */
export function selectCell(cell: CellRef): Promise<void> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(cell.sheet);
    sheet.activate();
    sheet.getRange(a1(cell)).select();
    await context.sync();
  });
}
