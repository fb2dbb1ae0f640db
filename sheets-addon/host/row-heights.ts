import type { Drawing } from "../../core/index";
import { runsOf, type Run } from "./cell-runs";
import { rowPixels } from "./pixels";

/** Pixels below which a row is left to Google Sheets, which fits it to what is in it. */
const LEAST = 28;
/** Beyond these all rows are fitted to what is in them: a call each would take too long. */
const MOST_RUNS = 30;

/**
 * The heights that are set, in pixels: those of high rows with merged cells, which Google Sheets does not fit. All others
 * it fits to the size of their text; low rows between parts of a tab are as high as a plain row.
 */
export function setHeights({
  rowHeights,
  merges,
}: Pick<Drawing, "rowHeights" | "merges">): readonly Run<number>[] {
  const high = [...rowHeights].flatMap(([row, points]) => {
    const pixels = rowPixels(points);
    const isMerged = merges.some(({ top, bottom }) => row >= top && row <= bottom);
    return pixels >= LEAST && isMerged ? [[row, pixels] as const] : [];
  });
  return runsOf(high).slice(0, MOST_RUNS);
}
