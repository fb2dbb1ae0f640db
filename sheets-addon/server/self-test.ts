import { freeSheetName } from "../../core/index";
import { PROBES } from "./probes";
import { sentenceOf } from "./sentence";

const HEADER = ["What is tried", "Expected", "Found here", "Same"];

/**
 * Menu: tries what the add-on relies on against the live service, and writes it to a tab beside what our tests' double
 * expects. It works on a sheet of its own, which it takes away again.
 */
export function selfTest(): void {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.insertSheet();
  const rows = PROBES.map(({ what, expected, find }) => {
    sheet.clear();
    const found = foundBy(() => find(sheet));
    return [what, expected, found, found === expected ? "yes" : "NO"];
  });
  book.deleteSheet(sheet);
  const taken = new Set(book.getSheets().map((one) => one.getName().toLowerCase()));
  const name = freeSheetName("PMO Self-test", taken);
  const tab = book.insertSheet(name);
  // As texts, whatever they look like.
  const all = [HEADER, ...rows].map((row) => row.map((text) => `'${text}`));
  tab.getRange(1, 1, all.length, HEADER.length).setValues(all);
  const others = rows.filter(([, , , same]) => same !== "yes").length;
  book.toast(
    others === 0 ? "All as expected." : `${others} of ${rows.length} are otherwise: see ${name}.`,
    "Gridfolio",
  );
}

function foundBy(find: () => string): string {
  try {
    return find();
  } catch (error) {
    return `error: ${sentenceOf(error)}`;
  }
}
