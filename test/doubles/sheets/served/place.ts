import { parseArea, placeOf, type Area } from "../../../../core/index";
import { shared, sizeOf, without } from "../../excel/model/address";
import { integerOf } from "../arguments";
import { notModelled, ServiceException, WrongArguments } from "../exception";
import { hasContent, WHOLE_SHEET, type Sheet } from "../model/sheet";
import { modelOf } from "../served";
import type { Service } from "../service";

/** A sheet, and the service through which it is reached. */
export interface SheetPlace {
  readonly service: Service;
  readonly sheet: Sheet;
}

/** Cells of a sheet, as a range stands for them. */
export interface Place extends SheetPlace {
  readonly area: Area;
}

const OUTSIDE = "The coordinates of the range are outside the dimensions of the sheet.";
const PROTECTED =
  "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.";

/** The range that stands for a place. */
export function rangeAt({ service, sheet, area }: Place): GoogleAppsScript.Spreadsheet.Range {
  return service.objects.range(sheet, area);
}

/** The sheet in front. */
export function activeSheet({ document }: Service): Sheet {
  if (!document.active) throw notModelled("a document without sheets");
  return document.active;
}

export function sheetAt({ service, sheet }: SheetPlace): GoogleAppsScript.Spreadsheet.Sheet {
  return service.objects.sheet(sheet);
}

/** The cells behind a range that a script handed over. */
export function placeOfRange(range: unknown): Place {
  return modelOf<Place>(range, "Range");
}

/** The sheet behind what a script handed over. */
export function placeOfSheet(sheet: unknown): SheetPlace {
  return modelOf<SheetPlace>(sheet, "Sheet");
}

export function sameSheet({ service, sheet }: SheetPlace, area: Area): Place {
  return { service, sheet, area };
}

/** The area that four numbers stand for, which count from 1; or a refusal. */
export function areaOfNumbers(sheet: Sheet, numbers: readonly unknown[]): Area {
  const [row = 1, column = 1, rows = 1, columns = 1] = numbers.map(integerOf);
  if (numbers.length < 2) throw new WrongArguments();
  if (row < 1) throw new ServiceException("The starting row of the range is too small.");
  if (column < 1) throw new ServiceException("The starting column of the range is too small.");
  if (rows < 1) throw new ServiceException("The number of rows in the range must be at least 1.");
  if (columns < 1) throw new ServiceException("The number of columns in the range must be at least 1.");
  const area = { top: row - 1, left: column - 1, bottom: row + rows - 2, right: column + columns - 2 };
  refuseOutside(sheet, area);
  return area;
}

/** `A1`, `A1:C9`, `A:C`, `1:3`: whole columns and rows end where the sheet does. */
export function areaOfText(sheet: Sheet, text: string): Area {
  const area = parseArea(text);
  if (!area) throw new ServiceException("Range not found");
  const isOpen = !/\d/.test(text) || !/[A-Za-z]/.test(text);
  const inside = isOpen ? shared(area, gridOf(sheet)) : area;
  if (!inside) throw new ServiceException(OUTSIDE);
  refuseOutside(sheet, inside);
  return inside;
}

export function gridOf({ maxRows, maxColumns }: Sheet): Area {
  return { top: 0, left: 0, bottom: maxRows - 1, right: maxColumns - 1 };
}

export function refuseOutside({ maxRows, maxColumns }: Sheet, { bottom, right }: Area): void {
  if (bottom >= maxRows || right >= maxColumns) throw new ServiceException(OUTSIDE);
}

export function refuseDeleted({ sheet }: SheetPlace): void {
  if (sheet.isDeleted) throw new ServiceException(`Sheet ${sheet.id} not found`);
}

/** Whoever is at it may edit the cells. */
export function isEditable(sheet: Sheet, area: Area): boolean {
  return sheet.protections.every(
    ({ area: guarded = WHOLE_SHEET, isEditable: mayEdit, warningOnly, unprotected }) => {
      const cut = shared(guarded, area);
      if (mayEdit || warningOnly || !cut) return true;
      return (
        unprotected.reduce<readonly Area[]>((left, free) => left.flatMap((one) => without(one, free)), [cut])
          .length === 0
      );
    },
  );
}

/** Before cells change. */
export function refuseProtected({ sheet, area }: Place): void {
  if (!isEditable(sheet, area)) throw new ServiceException(PROTECTED);
}

/** Before something of the sheet itself changes. */
export function refuseProtectedSheet({ sheet }: SheetPlace): void {
  const isProtected = sheet.protections.some(
    ({ area, isEditable: mayEdit, warningOnly }) => area === undefined && !mayEdit && !warningOnly,
  );
  if (isProtected) throw new ServiceException(PROTECTED);
}

/** A matrix that a script hands over for a range, each item as `item` takes it. */
export function matrixFor<T>(
  { area }: Place,
  matrix: unknown,
  item: (value: unknown) => T,
): readonly (readonly T[])[] {
  if (!Array.isArray(matrix) || !matrix.every(Array.isArray)) throw new WrongArguments();
  const rows: readonly (readonly unknown[])[] = matrix;
  const [height, width] = [area.bottom - area.top + 1, area.right - area.left + 1];
  if (rows.length !== height) throw mismatch("rows", rows.length, height);
  const odd = rows.find((row) => row.length !== width);
  if (odd) throw mismatch("columns", odd.length, width);
  return rows.map((row) => Array.from(row, item));
}

function mismatch(what: "rows" | "columns", data: number, range: number): ServiceException {
  return new ServiceException(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${data} but the range has ${range}.`,
  );
}

/** What stands at each place of a range, as a matrix. */
export function matrixOf<T>({ area }: Place, at: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, r) =>
    Array.from({ length: area.right - area.left + 1 }, (__, c) => at(area.top + r, area.left + c)),
  );
}

/** The places that a merge covers: what is written there is lost. */
export function coveredPlaces({ sheet, area }: Place): ReadonlySet<string> {
  const covered = new Set<string>();
  for (const merge of sheet.mergesIn(area)) {
    const cut = shared(merge, area) ?? merge;
    for (let row = cut.top; row <= cut.bottom; row++) {
      for (let column = cut.left; column <= cut.right; column++) {
        if (row !== merge.top || column !== merge.left) covered.add(`${row},${column}`);
      }
    }
  }
  return covered;
}

/** What there is to read of a sheet: from A1 to the last row and the last column that hold something. */
export function dataArea(sheet: Sheet): Area | null {
  const used = sheet.used(WHOLE_SHEET, true);
  return used && { ...used, top: 0, left: 0 };
}

export function notationOf(area: Area): string {
  return placeOf(area);
}

export function isBlankArea(sheet: Sheet, area: Area): boolean {
  return !sheet.filled(area).some(({ cell }) => hasContent(cell));
}

export function cellsIn({ area }: Place): number {
  return sizeOf(area);
}
