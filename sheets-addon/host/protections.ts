import { SheetsRefusal } from "./sheets-refusal";

/**
 * Refuses to draw over a tab that the user may not edit, or a part of it.
 *
 * @throws SheetsRefusal that names the sheet
 */
export function refuseProtected(sheet: GoogleAppsScript.Spreadsheet.Sheet, name: string): void {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  for (const type of [SHEET, RANGE]) {
    for (const protection of sheet.getProtections(type)) {
      if (protection.canEdit() || protection.isWarningOnly()) continue;
      throw new SheetsRefusal(
        `The sheet "${name}" is protected: remove the protection (Data, Protect sheets and ranges) or ask the owner, and try again. Nothing was changed.`,
      );
    }
  }
}
