import { lookValue, PLAIN } from "../model/look";
import { addressOf, shared, sizeOf } from "../model/address";
import type { Sheet } from "../model/sheet";
import { served, type Handle } from "../serve";
import { invalidArgument, Refusal } from "../wire";
import { conditionalFormatsObject } from "./rules";
import { dataValidationObject } from "./validation";
import { formatObject } from "./format";
import { areaIn, type Place } from "./place";
import { rangeActions } from "./range-actions";
import { rangeParts } from "./range-parts";
import { writeCells, writeFormats, writeHidden } from "./range-writes";

let worksheet: (book: Place["book"], sheet: Sheet) => Handle;
/** A range leads to its sheet, and a sheet to its ranges. */
export function sheetsAre(make: typeof worksheet): void {
  worksheet = make;
}

/** Excel answers with nothing where there would be more. */
const MOST_READ = 5_000_000;

export const rangeObject: (place: Place) => Handle = served<Place>({
  name: "Range",
  identity: ({ reference }) => (reference === undefined ? {} : { _ReferenceId: reference }),
  get: {
    Address: (place) => addressOf(place.sheet.name, areaIn(place)),
    RowIndex: (place) => areaIn(place).top,
    ColumnIndex: (place) => areaIn(place).left,
    RowCount: (place) => areaIn(place).bottom - areaIn(place).top + 1,
    ColumnCount: (place) => areaIn(place).right - areaIn(place).left + 1,
    CellCount: (place) => sizeOf(areaIn(place)),
    Values: (place) => table(calculated(place), ({ value }) => shownValue(value)),
    Formulas: (place) => table(place, ({ value, formula }) => formula ?? shownValue(value)),
    NumberFormat: (place) => table(place, ({ look }) => lookValue(look, "NumberFormat")),
    ValueTypes: (place) => table(calculated(place), ({ value }) => typeOf(value)),
    Text: (place) => table(calculated(place), ({ value }) => String(shownValue(value))),
    HasSpill: hasSpill,
    RowHidden: (place) => hiddenAmong(place.sheet.hiddenRows, areaIn(place).top, areaIn(place).bottom),
    ColumnHidden: (place) => hiddenAmong(place.sheet.hiddenColumns, areaIn(place).left, areaIn(place).right),
    Hyperlink: (place) => place.sheet.at(areaIn(place).top, areaIn(place).left)?.hyperlink ?? null,
    Format: (place) => formatObject(place),
    ConditionalFormats: (place) => conditionalFormatsObject(place),
    DataValidation: (place) => dataValidationObject(place),
    Worksheet: ({ book, sheet }) => worksheet(book, sheet),
    _ReferenceId: ({ reference }) => reference ?? "",
  },
  set: {
    Values: writeCells,
    Formulas: writeCells,
    NumberFormat: writeFormats,
    RowHidden: (place, value) => {
      writeHidden(place, "rows", value);
    },
    ColumnHidden: (place, value) => {
      writeHidden(place, "columns", value);
    },
    Hyperlink: (place, value) => {
      const { top, left } = areaIn(place);
      const cell = place.sheet.at(top, left) ?? { value: null, look: PLAIN };
      const { textToDisplay } = value as { textToDisplay?: string };
      place.sheet.put(top, left, { ...cell, value: textToDisplay ?? cell.value, hyperlink: value });
    },
  },
  call: {
    ...rangeParts(
      (place) => rangeObject(place),
      (place) => rangeAreasObject(place),
    ),
    ...rangeActions,
    _KeepReference: (place) => {
      place.reference ??= `{ref-${place.book.id()}}`;
    },
    _ValidateArraySize: (place, [rows, columns]) => {
      const { top, left, bottom, right } = areaIn(place);
      if (rows !== bottom - top + 1 || columns !== right - left + 1)
        throw invalidArgument("the array has another size");
    },
  },
});

export const rangeAreasObject: (place: Place) => Handle = served<Place>({
  name: "RangeAreas",
  identity: ({ reference }) => (reference === undefined ? {} : { _ReferenceId: reference }),
  get: {
    AreaCount: ({ areas }) => areas.length,
    Address: ({ areas, sheet }) => areas.map((area) => addressOf(sheet.name, area)).join(","),
    Areas: (place) => rangeCollection(place),
    Format: (place) => formatObject(place),
    _ReferenceId: ({ reference }) => reference ?? "",
  },
  call: {
    _KeepReference: (place) => {
      place.reference ??= `{ref-${place.book.id()}}`;
    },
  },
});

const rangeCollection = served<Place>({
  name: "RangeCollection",
  items: ({ areas, ...rest }) => areas.map((area) => rangeObject({ ...rest, areas: [area] })),
  call: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: ({ areas, ...rest }, [index]) => {
      const area = areas[Number(index)];
      if (!area) throw new Refusal("ItemNotFound", "The requested resource doesn't exist.");
      return rangeObject({ ...rest, areas: [area] });
    },
  },
});

type Read = NonNullable<ReturnType<Sheet["at"]>>;

function calculated(place: Place): Place {
  place.book.calculated();
  return place;
}

function table(place: Place, read: (cell: Read) => unknown): unknown {
  const { top, left, bottom, right } = areaIn(place);
  if (sizeOf(areaIn(place)) > MOST_READ) return null;
  const blank: Read = { value: null, look: PLAIN };
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) =>
      read(place.sheet.at(top + row, left + column) ?? blank),
    ),
  );
}

function shownValue(value: Read["value"]): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

function typeOf(value: Read["value"]): string {
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[
    typeof value as "string" | "number" | "boolean"
  ];
}

function hasSpill(place: Place): boolean | null {
  const area = areaIn(place);
  const inside = place.sheet.spills.flatMap((spill) => shared(spill, area) ?? []);
  if (inside.length === 0) return false;
  return inside.some((spill) => sizeOf(spill) === sizeOf(area)) ? true : null;
}

function hiddenAmong(hidden: ReadonlySet<number>, from: number, to: number): boolean | null {
  const count = [...hidden].filter((index) => index >= from && index <= to).length;
  return count === 0 ? false : count === to - from + 1 ? true : null;
}
