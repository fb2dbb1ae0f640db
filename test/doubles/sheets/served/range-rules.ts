import { integerOf, textOf } from "../arguments";
import { notModelled, ServiceException } from "../exception";
import { cellWithout, type Cell } from "../model/cell";
import type { Validation } from "../model/validation";
import { eachPlace } from "../model/sheet";
import { modelOf } from "../served";
import { newFilter } from "./filter";
import { protectionOf } from "./protection";
import { matrixFor, matrixOf, rangeAt, refuseProtected, refuseProtectedSheet, type Place } from "./place";
import { newValidation } from "./validation";

type Range = GoogleAppsScript.Spreadsheet.Range;

type Validations = Pick<
  Range,
  "getDataValidation" | "getDataValidations" | "setDataValidation" | "setDataValidations"
>;

/** What cells may hold. */
export function rangeValidations(place: Place): Validations {
  const { service, sheet, area } = place;
  const read = (row: number, column: number) => {
    const rule = sheet.at(row, column).validation;
    return rule ? newValidation(service, rule) : null;
  };
  const taken = (rule: unknown): Validation | null =>
    rule === null ? null : modelOf<Validation>(rule, "DataValidation");
  const put = (row: number, column: number, rule: Validation | null): void => {
    const cell = cellWithout(sheet.at(row, column), "validation");
    sheet.put(row, column, rule ? { ...cell, validation: rule } : cell);
  };
  return {
    getDataValidation: () => read(area.top, area.left),
    getDataValidations: () => matrixOf(place, read),
    setDataValidation: (rule: unknown) => {
      const one = taken(rule);
      refuseProtected(place);
      eachPlace(area, (row, column) => {
        put(row, column, one);
      });
      return rangeAt(place);
    },
    setDataValidations: (rules: unknown) => {
      const matrix = matrixFor(place, rules, taken);
      refuseProtected(place);
      matrix.forEach((cells, r) => {
        cells.forEach((rule, c) => {
          put(area.top + r, area.left + c, rule);
        });
      });
      return rangeAt(place);
    },
  };
}

/** What is said about cells. */
export function rangeNotes(place: Place): Pick<Range, "getNote" | "getNotes" | "setNote" | "setNotes"> {
  const { sheet, area } = place;
  const read = (row: number, column: number): string => sheet.at(row, column).note ?? "";
  const taken = (note: unknown): string => (note === null ? "" : textOf(note));
  const put = (row: number, column: number, text: string): void => {
    const cell = cellWithout(sheet.at(row, column), "note");
    const left: Cell = text === "" ? cell : { ...cell, note: text };
    sheet.put(row, column, left);
  };
  return {
    getNote: () => read(area.top, area.left),
    getNotes: () => matrixOf(place, read),
    setNote: (note: unknown) => {
      const text = taken(note);
      refuseProtected(place);
      eachPlace(area, (row, column) => {
        put(row, column, text);
      });
      return rangeAt(place);
    },
    setNotes: (notes: unknown) => {
      const matrix = matrixFor(place, notes, taken);
      refuseProtected(place);
      matrix.forEach((cells, r) => {
        cells.forEach((text, c) => {
          put(area.top + r, area.left + c, text);
        });
      });
      return rangeAt(place);
    },
  };
}

type Around = Pick<
  Range,
  "createFilter" | "getFilter" | "protect" | "shiftColumnGroupDepth" | "collapseGroups"
>;

/** What a range is part of: a filter, a protection, groups of columns. */
export function rangeAround(place: Place): Around {
  const { sheet, area } = place;
  return {
    createFilter: () => {
      refuseProtectedSheet(place);
      if (sheet.filter)
        throw new ServiceException("You can't create a filter in a sheet that already has a filter.");
      sheet.filter = { area, hidden: new Map() };
      return newFilter(place, sheet.filter);
    },
    getFilter: () => (sheet.filter ? newFilter(place, sheet.filter) : null),
    protect: () => protectionOf(place, { area }),
    shiftColumnGroupDepth: (delta: unknown) => {
      const by = integerOf(delta);
      refuseProtectedSheet(place);
      for (let column = area.left; column <= area.right; column++) {
        const depth = (sheet.columnGroups.get(column) ?? 0) + by;
        if (depth < 0 || depth > 8) throw notModelled(`columns grouped ${depth} deep`);
        if (depth === 0) sheet.columnGroups.delete(column);
        else sheet.columnGroups.set(column, depth);
      }
      return rangeAt(place);
    },
    collapseGroups: () => {
      for (let column = area.left; column <= area.right; column++) {
        if (sheet.columnGroups.has(column)) sheet.foldedColumns.add(column);
      }
      return rangeAt(place);
    },
  };
}
