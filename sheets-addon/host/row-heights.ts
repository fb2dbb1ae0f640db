import type { Drawing } from "../../core/index";
import { runsOf, type Run } from "./cell-runs";
import { rowPixels } from "./pixels";

/** Pixels between which a row is left to Google Sheets, which fits it to the size of its text. */
const LEAST = 16;
const MOST = 28;
/** Beyond these all rows are fitted to what is in them: a call each would take too long. */
const MOST_RUNS = 30;

/**
 * The heights that are set, in pixels. Rows that are high for a wrapped text in a cell of its own are left to Google
 * Sheets too, which fits them; it does not for merged cells.
 */
export function setHeights(drawing: Drawing): readonly Run<number>[] {
  const fitted = fittedRows(drawing);
  const rows = [...drawing.rowHeights].flatMap(([row, points]) => {
    const pixels = rowPixels(points);
    const isPlain = pixels >= LEAST && pixels < MOST;
    return isPlain || fitted.has(row) ? [] : [[row, pixels] as const];
  });
  return runsOf(rows).slice(0, MOST_RUNS);
}

/** Rows with a wrapped text that is not in a merged cell. */
function fittedRows({ cells, merges }: Drawing): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const { row, column, style } of cells) {
    if (!style.wrap || rows.has(row)) continue;
    const isMerged = merges.some(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
    if (!isMerged) rows.add(row);
  }
  return rows;
}
