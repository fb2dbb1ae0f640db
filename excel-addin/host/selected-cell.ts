import type { CellRef } from "../../core/index";
import { inExcel } from "./excel-refusal";

/**
 * The cell that the user is on.
 *
 * @throws ExcelRefusal with a sentence for the user, when there is none or it is being edited
 */
export function selectedCell(): Promise<CellRef> {
  return inExcel(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load({ rowIndex: true, columnIndex: true, worksheet: { name: true } });
    await context.sync();
    return { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
  });
}
