import { AFTER_CELL_EDIT, inExcel } from "./excel-refusal";
import { inputSheets } from "./input-sheets";
import { oneAtATime } from "./one-at-a-time";
import { hasExcelApi } from "./supported";

export interface EditWatch {
  /** To be called when we have added sheets that are not ours to keep, such as those of the template. */
  readonly refresh: () => void;
}

/**
 * Calls back after somebody, here or elsewhere, has edited cells of a sheet that is read, has added or deleted one, or
 * has renamed one where Excel tells (ExcelApi 1.17). Our own drawing is silent: it turns events off, and our tabs are
 * known by their marks.
 */
export function watchEdits(listener: () => void): EditWatch {
  let inputs: ReadonlySet<string> = new Set();
  const unknown = new Set<string>();
  const refresh = oneAtATime(async () => {
    const asked = [...unknown];
    inputs = await inExcel(inputSheets, AFTER_CELL_EDIT);
    for (const id of asked) unknown.delete(id);
    if (asked.some((id) => inputs.has(id))) listener();
  });
  // A sheet that came and went meanwhile is unknown for good, and of no interest.
  const onEvent = ({ worksheetId }: { readonly worksheetId: string }): Promise<void> => {
    if (inputs.has(worksheetId)) listener();
    else {
      unknown.add(worksheetId);
      refresh();
    }
    return Promise.resolve();
  };
  // Where Excel does not tell, nothing is wrong: every run reads anew.
  void listen(onEvent).then(refresh, () => undefined);
  return { refresh };
}

type Listener = (event: { readonly worksheetId: string }) => Promise<void>;

function listen(onEvent: Listener): Promise<void> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(onEvent);
    worksheets.onAdded.add(onEvent);
    worksheets.onDeleted.add(onEvent);
    if (hasExcelApi("1.17")) worksheets.onNameChanged.add(onEvent);
    await context.sync();
  }, AFTER_CELL_EDIT);
}
