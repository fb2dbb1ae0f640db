import type { Area } from "../../core/index";
import { rangeOf } from "./address";
import type { StandingTab } from "./standing-tabs";
import { cellsIn } from "./used-blocks";

/** Excel copies no more cells at once than this; a stray cell at the far end of a tab makes it as large. */
const MOST_SAVED = 1_000_000;

/** The part of a tab of ours whose cells are kept until it is drawn over: from A1 to the last one. */
export function savedArea({ used }: StandingTab): Area | null {
  return used && { ...used, top: 0, left: 0 };
}

/** Whether a tab can be put back; one that reaches very far cannot. */
export function isSaved(standing: StandingTab): boolean {
  const area = savedArea(standing);
  return area === null || cellsIn(area) <= MOST_SAVED;
}

/** Keeps the cells of a tab of ours on a hidden sheet, at the same places. */
export function saveCells(standing: StandingTab, copy: Excel.Worksheet): void {
  const area = savedArea(standing);
  if (area && isSaved(standing)) rangeOf(copy, area).copyFrom(rangeOf(standing.sheet, area), "All");
}
