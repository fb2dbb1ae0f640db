import { freeSheetName } from "../../core/index";
import { PROBES, type Probe } from "./probes";
import { messageOf } from "./message-of";
import { tell } from "./tell";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HEADER = ["What is tried", "Expected", "Found here", "Same"];

/**
 * Menu: tries what the add-on relies on against the live service, and writes it to a tab beside what our tests' double
 * expects. Each trial has a sheet of its own, which is taken away again.
 */
export function selfTest(): void {
  tell(() => {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const rows = PROBES.map((probe) => {
      const sheet = book.insertSheet();
      const found = foundBy(probe, sheet);
      book.deleteSheet(sheet);
      return [probe.what, probe.expected, found, found === probe.expected ? "yes" : "NO"];
    });
    const taken = new Set(book.getSheets().map((one) => one.getName().toLowerCase()));
    const name = freeSheetName("PMO Self-test", taken);
    // As texts, whatever they look like.
    const all = [HEADER, ...rows].map((row) => row.map((text) => `'${text}`));
    book.insertSheet(name).getRange(1, 1, all.length, HEADER.length).setValues(all);
    const others = rows.filter(([, , , same]) => same !== "yes").length;
    return others === 0 ? "All as expected." : `${others} of ${rows.length} are otherwise: see ${name}.`;
  });
}

function foundBy({ find }: Probe, sheet: Sheet): string {
  try {
    return find(sheet);
  } catch (error) {
    return `error: ${messageOf(error)}`;
  }
}
