import type { Drawing } from "../../core/index";
import type { Grid } from "./chart-place";
import { growGrid, type GridSize } from "./fit-grid";
import type { TabSizes } from "./tab-sizes";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab without its cells, and how far these reach. */
export interface Frame extends Grid {
  readonly size: GridSize;
  readonly hasKept: boolean;
}

/** Characters of a cell, with room below Google's 50,000. */
const PART = 40_000;
/** What the first part begins with: a text of a tab does not. */
const BEGINNING = "PMO-frame ";

/**
 * Keeps all of a tab but its cells in the row below them, on the hidden sheet: whoever shows the tab may be another run of
 * the script, and metadata holds less. That row is there; of columns there may be too few.
 *
 * @param now how large the sheet is
 */
export function storeFrame(sheet: Sheet, { drawing, ...frame }: Frame, now: GridSize): void {
  const kept = { ...frame, drawing: { ...drawing, cells: [], rowHeights: [...drawing.rowHeights] } };
  const text = `${BEGINNING}${inAscii(JSON.stringify(kept))}`;
  const parts = Array.from(
    { length: Math.ceil(text.length / PART) },
    (_, index) =>
      // A mark before each: it is a text, whatever it begins with.
      `'${text.slice(index * PART, (index + 1) * PART)}`,
  );
  if (parts.length > now.columns) growGrid(sheet, { rows: now.rows, columns: parts.length });
  sheet.getRange(frame.size.rows + 1, 1, 1, parts.length).setValues([parts]);
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
  const last = sheet.getLastRow();
  const row = last === 0 ? [] : sheet.getRange(`${last}:${last}`).getValues().flat();
  const text = row.join("");
  if (!text.startsWith(BEGINNING)) throw new RangeError("storedFrame: the tab was not drawn to its end");
  const { drawing, sizes, size, hasKept } = JSON.parse(text.slice(BEGINNING.length)) as KeptFrame;
  return { drawing: { ...drawing, rowHeights: new Map(drawing.rowHeights) }, sizes, size, hasKept };
}

interface KeptFrame extends Omit<Frame, "drawing"> {
  readonly drawing: Omit<Drawing, "rowHeights"> & {
    readonly rowHeights: readonly (readonly [number, number])[];
  };
  readonly sizes: TabSizes;
}
