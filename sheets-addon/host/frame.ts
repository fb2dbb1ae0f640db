import type { Drawing } from "../../core/index";
import type { Run } from "./cell-runs";
import type { GridSize } from "./fit-grid";
import { setHeights } from "./row-heights";

/** On a hidden sheet: how large the tab on it is. */
const FRAME_KEY = "PMO-frame";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab without its cells, and how far these reach. */
export interface Frame {
  readonly drawing: Drawing;
  readonly size: GridSize;
  /** Of rows, in pixels: which are set is to be seen from the cells. */
  readonly heights: readonly Run<number>[];
}

/** Characters of a cell, with room below Google's 50,000. */
const PART = 40_000;

/**
 * Keeps all of a tab but its cells in rows below them, on the hidden sheet: whoever shows the tab may be another run of
 * the script, and metadata holds less.
 */
export function storeFrame(sheet: Sheet, drawing: Drawing, size: GridSize): void {
  const heights = setHeights(drawing);
  const text = inAscii(
    JSON.stringify({ ...drawing, cells: [], rowHeights: [...drawing.rowHeights], heights }),
  );
  const parts = Array.from({ length: Math.ceil(text.length / PART) }, (_, index) =>
    // A mark before each: it is a text, whatever it begins with.
    [`'${text.slice(index * PART, (index + 1) * PART)}`],
  );
  sheet.insertRowsAfter(size.rows, parts.length);
  sheet.getRange(size.rows + 1, 1, parts.length, 1).setValues(parts);
  sheet.addDeveloperMetadata(
    FRAME_KEY,
    JSON.stringify(size),
    SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT,
  );
}

/** The same document in plain letters: a part must not end within a character. */
function inAscii(json: string): string {
  return json.replace(/[^\0-~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/**
 * What was kept.
 *
 * @throws RangeError where nothing was
 */
export function storedFrame(sheet: Sheet): Frame {
  const mark = sheet.getDeveloperMetadata().find((one) => one.getKey() === FRAME_KEY);
  if (!mark) throw new RangeError("storedFrame: the tab was not drawn to its end");
  const size = JSON.parse(mark.getValue() ?? "") as GridSize;
  const parts = sheet.getRange(size.rows + 1, 1, sheet.getLastRow() - size.rows, 1).getValues() as string[][];
  const kept = JSON.parse(parts.flat().join("")) as Omit<Drawing, "rowHeights"> & {
    readonly rowHeights: readonly (readonly [number, number])[];
    readonly heights: Frame["heights"];
  };
  return { drawing: { ...kept, rowHeights: new Map(kept.rowHeights) }, size, heights: kept.heights };
}
