import { SheetsRefusal } from "./sheets-refusal";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Google counts all cells of all sheets, blank ones too. */
const MOST_CELLS = 10_000_000;
/** A new sheet. */
const INSERTED_CELLS = 1000 * 26;

interface Added {
  /** Sheets of which there will be a copy for a while. */
  readonly copied: readonly Sheet[];
  /** How many new sheets. */
  readonly inserted: number;
}

/**
 * Refuses to begin where the spreadsheet would become too large.
 *
 * @throws SheetsRefusal with a sentence for the user
 */
export function refuseTooLarge(all: readonly Sheet[], { copied, inserted }: Added): void {
  const cells = [...all, ...copied].reduce(
    (sum, sheet) => sum + sheet.getMaxRows() * sheet.getMaxColumns(),
    0,
  );
  if (cells + inserted * INSERTED_CELLS <= MOST_CELLS) return;
  throw new SheetsRefusal(
    `The spreadsheet has ${Math.round(cells / 100_000) / 10} million of at most 10 million cells (blank ones count): delete sheets, or empty rows and columns, that you do not need, and try again. Nothing was changed.`,
  );
}
