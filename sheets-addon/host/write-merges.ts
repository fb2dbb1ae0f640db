import { overlap, type Area, type Drawing } from "../../core/index";
import { rangeOf } from "./range-of";

/** Merges cells; merges along single rows below each other are one call. */
export function writeMerges({ merges }: Drawing, sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
  for (const { area, isAcross } of mergeGroups(merges)) {
    const range = rangeOf(sheet, area);
    if (isAcross) range.mergeAcross();
    else range.merge();
  }
}

interface MergeGroup {
  readonly area: Area;
  /** Each of its rows is one cell. */
  readonly isAcross: boolean;
}

/** Google refuses a merge that reaches into another: the first one counts. */
export function mergeGroups(merges: readonly Area[]): readonly MergeGroup[] {
  const real = merges
    .filter(({ top, left, bottom, right }) => bottom > top || right > left)
    .filter((area, index, all) => !all.slice(0, index).some((other) => overlap(area, other)))
    .sort((one, other) => one.left - other.left || one.top - other.top);
  const groups: { area: { -readonly [K in keyof Area]: number }; isAcross: boolean }[] = [];
  for (const area of real) {
    const isRow = area.top === area.bottom;
    const last = groups[groups.length - 1];
    const goesOn =
      isRow &&
      last?.isAcross === true &&
      last.area.left === area.left &&
      last.area.right === area.right &&
      last.area.bottom === area.top - 1;
    if (last && goesOn) last.area.bottom = area.bottom;
    else groups.push({ area: { ...area }, isAcross: isRow });
  }
  return groups;
}
