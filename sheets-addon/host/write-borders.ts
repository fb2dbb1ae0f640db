import { placeOf, type DrawnCell, type Drawing } from "../../core/index";
import { rowRuns } from "./cell-runs";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A call takes a list of places; very long ones are slow. */
const MOST_PLACES = 1_000;

/** Lines above and below cells, a call for each side and colour. */
export function writeBorders({ cells }: Drawing, sheet: Sheet): void {
  for (const side of ["borderTop", "borderBottom"] as const) {
    for (const [colour, lined] of byColour(cells, side)) {
      const places = rowRuns(lined).map(placeOf);
      const [top, bottom] = side === "borderTop" ? [true, null] : [null, true];
      for (let from = 0; from < places.length; from += MOST_PLACES) {
        const list = sheet.getRangeList(places.slice(from, from + MOST_PLACES));
        list.setBorder(top, null, bottom, null, null, null, colour, SpreadsheetApp.BorderStyle.SOLID);
      }
    }
  }
}

/** How many calls the lines of a tab take. */
export function lineColours({ cells }: Pick<Drawing, "cells">): number {
  return byColour(cells, "borderTop").size + byColour(cells, "borderBottom").size;
}

function byColour(
  cells: readonly DrawnCell[],
  side: "borderTop" | "borderBottom",
): ReadonlyMap<string, readonly DrawnCell[]> {
  const found = new Map<string, DrawnCell[]>();
  for (const cell of cells) {
    const colour = cell.keep ? undefined : cell.style[side];
    if (colour === undefined) continue;
    const same = found.get(colour);
    if (same) same.push(cell);
    else found.set(colour, [cell]);
  }
  return found;
}
