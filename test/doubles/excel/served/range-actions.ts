import type { Area } from "../../../../core/index";
import { shared, sizeOf, without } from "../model/address";
import { selectedEvent } from "../model/events";
import { lookValue, PLAIN } from "../model/look";
import type { Sheet } from "../model/sheet";
import { invalidArgument, notImplemented, Refusal } from "../wire";
import { copyCells, moveCells } from "./copy-cells";
import {
  accessDenied,
  areaIn,
  cutMerge,
  cutRules,
  raiseChanged,
  rangeArgument,
  refuseLocked,
  textArgument,
  type Place,
} from "./place";

type Call = (place: Place, args: readonly unknown[]) => unknown;

/** The methods that change a range or are asked about its cells. */
export const rangeActions: Readonly<Record<string, Call>> = {
  Clear: (place, [applyTo]) => {
    refuseLocked(place);
    clear(place, textArgument(applyTo, "All"));
    raiseChanged(place);
  },
  Select: (place) => {
    const { book, sheet } = place;
    // Whether Excel would bring the sheet to the front is not known here: the add-in has to.
    if (book.active !== sheet) throw new Refusal("InvalidSelection", "The sheet is not in front.");
    book.selected = { sheet, area: areaIn(place) };
    book.raise(selectedEvent(sheet, [areaIn(place)]));
  },
  Merge: (place, [across]) => {
    refuseLocked(place);
    const area = areaIn(place);
    if (across !== true) merge(place.sheet, area);
    else
      for (let row = area.top; row <= area.bottom; row++)
        merge(place.sheet, { ...area, top: row, bottom: row });
  },
  Unmerge: (place) => {
    refuseLocked(place);
    const area = areaIn(place);
    place.sheet.merges = place.sheet.merges.filter((one) => shared(one, area) === undefined);
  },
  CopyFrom: (place, [source, type, skipBlanks, transpose]) => {
    if (skipBlanks === true || transpose === true) throw notImplemented("Range.copyFrom with these options");
    refuseLocked(place);
    copyCells(rangeArgument(source, place), place, textArgument(type, "All"));
    raiseChanged(place);
  },
  MoveTo: (place, [destination]) => {
    refuseLocked(place);
    moveCells(place, rangeArgument(destination, place));
    raiseChanged(place);
  },
  Group: (place, [option]) => {
    eachColumn(place, option, (column, { groupedColumns }) => {
      groupedColumns.set(column, (groupedColumns.get(column) ?? 0) + 1);
    });
  },
  Ungroup: (place, [option]) => {
    eachColumn(place, option, (column, { groupedColumns }) => {
      const level = groupedColumns.get(column);
      if (level === undefined) throw new Refusal("InvalidOperation", "There is no group here.");
      if (level > 1) groupedColumns.set(column, level - 1);
      else groupedColumns.delete(column);
    });
  },
  HideGroupDetails: (place, [option]) => {
    eachColumn(place, option, (column, { groupedColumns, hiddenColumns }) => {
      if (!groupedColumns.has(column)) throw new Refusal("InvalidOperation", "There is no group here.");
      hiddenColumns.add(column);
    });
  },
  GetCellProperties: (place, [options]) => {
    const { top, left, bottom, right } = areaIn(place);
    return rows(top, bottom, (row) =>
      rows(left, right, (column) => pick(place.sheet.at(row, column)?.look ?? PLAIN, options, "")),
    );
  },
  GetRowProperties: ({ sheet, ...place }, [options]) => {
    const { top, bottom } = areaIn({ sheet, ...place });
    if (JSON.stringify(options) !== '{"rowHidden":true}')
      throw notImplemented("Range.getRowProperties of these");
    return rows(top, bottom, (row) => ({ rowHidden: sheet.hiddenRows.has(row) }));
  },
};

function rows<T>(from: number, to: number, make: (index: number) => T): T[] {
  return Array.from({ length: to - from + 1 }, (_, index) => make(from + index));
}

/** `{format:{fill:{color:true}}}` with the values in place of the `true`s. */
function pick(look: typeof PLAIN, options: unknown, path: string): unknown {
  if (options === true) return lookValue(look, path.replace(/^Format\./, ""));
  if (typeof options !== "object" || options === null) throw invalidArgument("what of the cells?");
  const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
  return Object.fromEntries(
    Object.entries(options).map(([name, inner]) => [
      name,
      pick(look, inner, path === "" ? capital(name) : `${path}.${capital(name)}`),
    ]),
  );
}

function clear({ sheet, ...place }: Place, applyTo: string): void {
  const area = areaIn({ sheet, ...place });
  if (!["All", "Contents", "Formats"].includes(applyTo)) throw notImplemented(`Range.clear("${applyTo}")`);
  const headers = sheet.tables.filter((table) => shared(table.area, area) !== undefined);
  for (const { row, column, cell } of sheet.filled(area)) {
    const isHeader = headers.some(
      ({ area: { top, left, right } }) => row === top && column >= left && column <= right,
    );
    const kept =
      applyTo === "Formats"
        ? { ...cell, look: PLAIN }
        : { value: null, look: applyTo === "All" ? PLAIN : cell.look };
    // A table always has its column names.
    sheet.put(row, column, isHeader && applyTo !== "Formats" ? { ...kept, value: cell.value } : kept);
  }
  if (applyTo !== "All") return;
  sheet.validations = sheet.validations.flatMap((one) =>
    without(one.area, area).map((left) => ({ ...one, area: left })),
  );
  cutRules(sheet, area);
}

function merge(sheet: Sheet, area: Area): void {
  if (sizeOf(area) === 1) return;
  if (sheet.tableAt(area)) throw new Refusal("InvalidOperation", "Cells of a table cannot be merged.");
  if (cutMerge(sheet, area)) throw new Refusal("MergedRangeConflict", "There is a merged area already.");
  sheet.merges.push(area);
  for (const { row, column, cell } of sheet.filled(area)) {
    if (row !== area.top || column !== area.left) sheet.put(row, column, { value: null, look: cell.look });
  }
}

function eachColumn(place: Place, option: unknown, change: (column: number, sheet: Sheet) => void): void {
  if (option !== "ByColumns") throw notImplemented(`groups ${String(option)}`);
  if (place.sheet.isProtected) throw accessDenied();
  const { left, right } = areaIn(place);
  for (let column = left; column <= right; column++) change(column, place.sheet);
}
