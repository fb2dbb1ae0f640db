/** Files that were uploaded keep their endings. */
const ENDING = /\.(xlsx|xlsm|xls|ods|csv)$/i;

/** A spreadsheet's name, as a workbook's without its extension. */
export function bookName(book: GoogleAppsScript.Spreadsheet.Spreadsheet): string {
  return book.getName().replace(ENDING, "");
}
