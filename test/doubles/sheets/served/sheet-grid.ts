import { integerOf, listOf, textOf } from "../arguments";
import { WrongArguments } from "../exception";
import { deleteLines, insertLines, type Lines } from "../model/lines";
import {
  areaOfNumbers,
  areaOfText,
  dataArea,
  rangeAt,
  refuseProtectedSheet,
  sheetAt,
  type SheetPlace,
} from "./place";
import { newRangeList } from "./range-list";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

type Cells = Pick<
  Sheet,
  | "getRange"
  | "getRangeList"
  | "getDataRange"
  | "getLastRow"
  | "getLastColumn"
  | "getMaxRows"
  | "getMaxColumns"
>;

/** The cells of a sheet. */
export function sheetCells(place: SheetPlace): Cells {
  const { sheet } = place;
  return {
    getRange: (...args: readonly unknown[]) => {
      const [text] = args;
      if (args.length > 4 || args.length === 0) throw new WrongArguments();
      const area =
        typeof text === "string" && args.length === 1 ? areaOfText(sheet, text) : areaOfNumbers(sheet, args);
      return rangeAt({ ...place, area });
    },
    getRangeList: (notations: unknown) => {
      const areas = listOf(notations, (one) => areaOfText(sheet, textOf(one)));
      if (areas.length === 0) throw new WrongArguments();
      return newRangeList(place, areas);
    },
    getDataRange: () =>
      rangeAt({ ...place, area: dataArea(sheet) ?? { top: 0, left: 0, bottom: 0, right: 0 } }),
    getLastRow: () => (dataArea(sheet)?.bottom ?? -1) + 1,
    getLastColumn: () => (dataArea(sheet)?.right ?? -1) + 1,
    getMaxRows: () => sheet.maxRows,
    getMaxColumns: () => sheet.maxColumns,
  };
}

type Grid = Pick<
  Sheet,
  | "insertRowsAfter"
  | "insertRowsBefore"
  | "insertColumnsAfter"
  | "insertColumnsBefore"
  | "deleteRows"
  | "deleteColumns"
>;

/** How many rows and columns a sheet has. */
export function sheetLines(place: SheetPlace): Grid {
  const { service, sheet } = place;
  const insert = (lines: Lines, after: unknown, count: unknown): Sheet => {
    const at = { lines, after: integerOf(after), count: integerOf(count) };
    refuseProtectedSheet(place);
    insertLines(service.document, sheet, at);
    return sheetAt(place);
  };
  const remove = (lines: Lines, from: unknown, count: unknown): void => {
    const at = { lines, from: integerOf(from), count: integerOf(count) };
    refuseProtectedSheet(place);
    deleteLines(sheet, at);
  };
  return {
    insertRowsAfter: (after: unknown, count: unknown) => insert("rows", after, count),
    insertRowsBefore: (before: unknown, count: unknown) => insert("rows", integerOf(before) - 1, count),
    insertColumnsAfter: (after: unknown, count: unknown) => insert("columns", after, count),
    insertColumnsBefore: (before: unknown, count: unknown) => insert("columns", integerOf(before) - 1, count),
    deleteRows: (from: unknown, count: unknown) => {
      remove("rows", from, count);
    },
    deleteColumns: (from: unknown, count: unknown) => {
      remove("columns", from, count);
    },
  };
}
