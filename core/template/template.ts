import type { Drawing } from "../report/drawing";
import { SAMPLE_SETTINGS } from "../sample/frame";
import { sampleTables } from "../sample/sample";
import type { TableId } from "../domain/portfolio";
import { aboutSheet } from "./about-sheet";
import { drawInputSheet } from "./draw-input-sheet";
import type { InputSheet } from "./input-sheet";
import { mappingSheet, settingsSheet } from "./settings-sheet";
import { emptyTableSheets, inputId, sampleTableSheets } from "./table-sheets";

/**
 * The sheets of a workbook to fill in, one per input table, with an About sheet first; or the sample portfolio on them;
 * or the sheet of one table only.
 */
export function templateDrawings(
  options: { readonly sample: boolean } | { readonly only: TableId },
): readonly Drawing[] {
  if ("only" in options) {
    const sheets = emptyTableSheets().filter(({ id }) => id === inputId(options.only));
    return sheets.map((sheet) => drawInputSheet(sheet, sheets));
  }
  const sheets = options.sample ? sampleSheets() : emptySheets();
  return [aboutSheet(sheets, options), ...sheets.map((sheet) => drawInputSheet(sheet, sheets))];
}

function emptySheets(): InputSheet[] {
  return [...emptyTableSheets(), settingsSheet(new Map()), mappingSheet()];
}

function sampleSheets(): InputSheet[] {
  return [...sampleTableSheets(sampleTables()), settingsSheet(new Map(SAMPLE_SETTINGS))];
}
