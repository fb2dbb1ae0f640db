import { parseArea, type CellRef } from "../../core/index";
import { AFTER_CELL_EDIT, inExcel } from "./excel-refusal";
import { oneAtATime } from "./one-at-a-time";

/** Calls back whenever something else is selected, with its first cell; of many in a row, with the last one. */
export function watchSelection(listener: (cell: CellRef) => void): void {
  let selected: Excel.WorksheetSelectionChangedEventArgs | undefined;
  const tell = oneAtATime(async () => {
    const { address = "", worksheetId = "" } = selected ?? {};
    const area = parseArea(address.split(",")[0] ?? "");
    const sheet = await sheetName(worksheetId);
    if (area && sheet !== undefined) listener({ sheet, row: area.top, column: area.left });
  });
  const onSelectionChanged = (event: Excel.WorksheetSelectionChangedEventArgs): Promise<void> => {
    selected = event;
    tell();
    return Promise.resolve();
  };
  // Where Excel does not tell, the pane can still ask.
  void inExcel(async (context) => {
    context.workbook.worksheets.onSelectionChanged.add(onSelectionChanged);
    await context.sync();
  }, AFTER_CELL_EDIT).catch(() => undefined);
}

/** Nothing where the sheet is gone. */
function sheetName(id: string): Promise<string | undefined> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id).load({ name: true });
    await context.sync();
    return sheet.isNullObject ? undefined : sheet.name;
  }, AFTER_CELL_EDIT);
}
