import { integerOf } from "../arguments";
import { ServiceException, WrongArguments } from "../exception";
import { areaOfNumbers, isEditable, notationOf, sameSheet, type Place, rangeAt, sheetAt } from "./place";

type Range = GoogleAppsScript.Spreadsheet.Range;

type Places = Pick<
  Range,
  | "getRow"
  | "getRowIndex"
  | "getColumn"
  | "getLastRow"
  | "getLastColumn"
  | "getNumRows"
  | "getNumColumns"
  | "getA1Notation"
  | "getSheet"
  | "getGridId"
  | "getCell"
  | "offset"
  | "activate"
  | "canEdit"
>;

/** Where a range stands. */
export function rangePlaces(place: Place): Places {
  const { service, sheet, area } = place;
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  const at = (...numbers: readonly number[]): Range =>
    rangeAt(sameSheet(place, areaOfNumbers(sheet, numbers)));
  return {
    getRow: () => area.top + 1,
    getRowIndex: () => area.top + 1,
    getColumn: () => area.left + 1,
    getLastRow: () => area.bottom + 1,
    getLastColumn: () => area.right + 1,
    getNumRows: () => rows,
    getNumColumns: () => columns,
    getA1Notation: () => notationOf(area),
    getSheet: () => sheetAt(place),
    getGridId: () => Number(sheet.id),
    getCell: (row: unknown, column: unknown) => {
      const [r, c] = [integerOf(row), integerOf(column)];
      if (r < 1 || c < 1 || r > rows || c > columns)
        throw new ServiceException("Cell reference out of range");
      return at(area.top + r, area.left + c);
    },
    offset: (...numbers: readonly unknown[]) => {
      if (numbers.length < 2) throw new WrongArguments();
      const [down = 0, right = 0, height = rows, width = columns] = numbers.map(integerOf);
      return at(area.top + 1 + down, area.left + 1 + right, height, width);
    },
    activate: () => {
      service.document.active = sheet;
      service.document.selected = area;
      return rangeAt(place);
    },
    canEdit: () => isEditable(sheet, area),
  };
}
