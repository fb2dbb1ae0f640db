import { STAGING_MARK } from "./marks";

/** A sheet that the user does not see. A name of its own, hidden too, says that it is not a tab yet. */
export interface HiddenSheet {
  readonly sheet: Excel.Worksheet;
  readonly mark: Excel.NamedItem;
}

/** Gives what adds hidden sheets: a run that breaks off is known by their marks, and cleaned up by the next. */
export function hiddenSheets({ workbook }: Excel.RequestContext): (name: string) => HiddenSheet {
  let count = 0;
  return (name) => {
    const sheet = workbook.worksheets.add(name);
    sheet.visibility = "Hidden";
    count += 1;
    const mark = workbook.names.add(`${STAGING_MARK}${count}`, sheet.getRange("A1").untrack());
    mark.visible = false;
    return { sheet, mark };
  };
}
