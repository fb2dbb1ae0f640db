import { sentenceOf, SheetsRefusal } from "../host/sheets-refusal";

/** Seconds that a message stays in sight. */
const SHOWN = 10;

/**
 * Does what a menu item says. What came of it is shown in the corner of the sheet; what went wrong stays until it is read.
 *
 * @throws SheetsRefusal with the same sentence, which Google shows, where no message of ours may be
 */
export function tell(work: () => string): void {
  try {
    SpreadsheetApp.getActiveSpreadsheet().toast(work(), "Gridfolio", SHOWN);
  } catch (error) {
    tellTrouble(sentenceOf(error), error);
  }
}

function tellTrouble(sentence: string, reason: unknown): void {
  try {
    const ui = SpreadsheetApp.getUi();
    ui.alert("Gridfolio", sentence, ui.ButtonSet.OK);
  } catch {
    throw new SheetsRefusal(sentence, reason);
  }
}
