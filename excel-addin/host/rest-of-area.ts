import { LAST_COLUMN, type Area } from "../../core/index";

/** What is filled beyond an area that begins at A1: the rows below it, and the columns right of it. */
export function restOf(used: Area | null, area: Area | null): readonly Area[] {
  if (!used) return [];
  if (!area) return [used];
  const below = { top: area.bottom + 1, left: 0, bottom: used.bottom, right: LAST_COLUMN };
  const right = { top: 0, left: area.right + 1, bottom: area.bottom, right: used.right };
  return [below, right].filter(({ top, left, bottom, right: end }) => top <= bottom && left <= end);
}
