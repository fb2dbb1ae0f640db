import type { Area } from "../../../../core/index";
import { notModelled, ServiceException } from "../exception";
import type { Document } from "./document";
import { WHOLE_SHEET, type Sheet } from "./sheet";

export type Lines = "rows" | "columns";

/** Adds lines after one of a sheet (from 1; 0 = before the first). What would have to move is not modelled. */
export function insertLines(
  document: Document,
  sheet: Sheet,
  at: { lines: Lines; after: number; count: number },
): void {
  const { lines, after, count } = at;
  const most = lines === "rows" ? sheet.maxRows : sheet.maxColumns;
  if (count < 1) throw notModelled(`inserting ${count} ${lines}`);
  if (after < 0 || after > most) throw new ServiceException(`Those ${lines} are out of bounds.`);
  document.refuseGrowth(count * (lines === "rows" ? sheet.maxColumns : sheet.maxRows));
  if (!isEmptyFrom(sheet, lines, after)) throw notModelled(`inserting ${lines} before filled ones`);
  if (lines === "rows") sheet.maxRows += count;
  else sheet.maxColumns += count;
}

/** Takes lines away (the first one from 1). Only empty ones, with nothing behind them: moving is not modelled. */
export function deleteLines(sheet: Sheet, at: { lines: Lines; from: number; count: number }): void {
  const { lines, from, count } = at;
  const most = lines === "rows" ? sheet.maxRows : sheet.maxColumns;
  const frozen = lines === "rows" ? sheet.frozenRows : sheet.frozenColumns;
  if (from < 1 || count < 1 || from + count - 1 > most) {
    throw new ServiceException(`Those ${lines} are out of bounds.`);
  }
  if (count === most) throw new ServiceException(`You can't delete all the ${lines} on the sheet.`);
  if (frozen > 0 && from <= frozen + 1 && most - count <= frozen) {
    throw new ServiceException(`Sorry, it is not possible to delete all non-frozen ${lines}.`);
  }
  if (!isEmptyFrom(sheet, lines, from - 1))
    throw notModelled(`deleting ${lines} that are not empty to the end`);
  if (lines === "rows") sheet.maxRows -= count;
  else sheet.maxColumns -= count;
}

function isEmptyFrom(sheet: Sheet, lines: Lines, first: number): boolean {
  const area: Area = { ...WHOLE_SHEET, ...(lines === "rows" ? { top: first } : { left: first }) };
  const isBehind = ({ bottom, right }: Area): boolean => (lines === "rows" ? bottom : right) >= first;
  const areas = [
    ...sheet.merges,
    ...sheet.rules.flatMap((rule) => rule.areas),
    ...(sheet.filter ? [sheet.filter.area] : []),
  ];
  return sheet.filled(area).length === 0 && !areas.some(isBehind);
}
