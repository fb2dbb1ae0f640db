import type { Area } from "../../../../core/index";
import type { LookValue } from "../model/look";
import { DEFAULTS } from "../model/look";
import { served, type Handle } from "../serve";
import { invalidArgument, Refusal } from "../wire";
import { accessDenied, refuseLocked, type Place } from "./place";
import { isWholeColumns } from "./range-writes";

type Members<F> = Record<string, F>;
type Get = (place: Place) => unknown;
type Set_ = (place: Place, value: unknown) => void;

const COLOUR = /^#[0-9A-F]{6}$/i;
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  "Font.Underline": ["None", "Single", "Double"],
  HorizontalAlignment: ["General", "Left", "Center", "Right", "Fill", "Justify"],
  VerticalAlignment: ["Top", "Center", "Bottom"],
  Style: ["None", "Continuous", "Dash", "Dot", "Double"],
  Weight: ["Hairline", "Thin", "Medium", "Thick"],
};

/** The accessors of properties that are kept with each cell's look. */
function lookMembers(prefix: string, names: readonly string[]): { get: Members<Get>; set: Members<Set_> } {
  const key = (name: string): string => `${prefix}${name}`;
  const read =
    (name: string): Get =>
    ({ sheet, areas }) => {
      const values = new Set(areas.map((area) => sheet.look(area, key(name))));
      return values.size === 1 ? [...values][0] : null;
    };
  const write =
    (name: string): Set_ =>
    (place, value) => {
      refuseLocked(place);
      for (const area of place.areas) place.sheet.setLook(area, key(name), checked(key(name), value));
    };
  return {
    get: Object.fromEntries(names.map((name) => [name, read(name)])),
    set: Object.fromEntries(names.map((name) => [name, write(name)])),
  };
}

function checked(key: string, value: unknown): LookValue {
  const isColour = key.endsWith("Color");
  const choices =
    CHOICES[key] ?? (key.startsWith("Border") ? CHOICES[key.split(".").at(-1) ?? ""] : undefined);
  const isRight = isColour
    ? typeof value === "string" && COLOUR.test(value)
    : choices
      ? typeof value === "string" && choices.includes(value)
      : typeof value === typeof DEFAULTS[key];
  if (!isRight) throw invalidArgument(`${key} cannot be ${JSON.stringify(value)}`);
  return isColour ? String(value).toUpperCase() : (value as LookValue);
}

const fontObject = served<Place>({
  name: "RangeFont",
  ...lookMembers("Font.", ["Bold", "Color", "Italic", "Name", "Size", "Strikethrough", "Underline"]),
});

const fill = lookMembers("Fill.", ["Color"]);
const fillObject = served<Place>({
  name: "RangeFill",
  ...fill,
  call: {
    Clear: (place) => {
      refuseLocked(place);
      for (const area of place.areas) place.sheet.setLook(area, "Fill.Color", null);
    },
  },
});

const protectionObject = served<Place>({
  name: "FormatProtection",
  ...lookMembers("Protection.", ["Locked"]),
});

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"];
const borders = new Map(
  EDGES.map((edge) => [edge, lookMembers(`Border.${edge}.`, ["Color", "Style", "Weight"])]),
);

interface Edge {
  readonly place: Place;
  readonly edge: string;
}

/** The cells along the edge carry its line. */
function along({ place, edge }: Edge): Place {
  const strip = (area: Area): Area =>
    edge === "EdgeTop"
      ? { ...area, bottom: area.top }
      : edge === "EdgeBottom"
        ? { ...area, top: area.bottom }
        : edge === "EdgeLeft"
          ? { ...area, right: area.left }
          : edge === "EdgeRight"
            ? { ...area, left: area.right }
            : area;
  return { ...place, areas: place.areas.map(strip) };
}

const borderMembers = ["Color", "Style", "Weight"];
const borderObject = served<Edge>({
  name: "RangeBorder",
  get: Object.fromEntries(
    borderMembers.map((name) => [name, (self: Edge) => borders.get(self.edge)?.get[name]?.(along(self))]),
  ),
  set: Object.fromEntries(
    borderMembers.map((name) => [
      name,
      (self: Edge, value: unknown): void => borders.get(self.edge)?.set[name]?.(along(self), value),
    ]),
  ),
});

const bordersObject = served<Place>({
  name: "RangeBorderCollection",
  item: (place, key) => {
    if (!EDGES.includes(String(key))) throw invalidArgument(`${String(key)} is no edge`);
    return borderObject({ place, edge: String(key) });
  },
});

const own = lookMembers("", ["HorizontalAlignment", "VerticalAlignment", "WrapText", "IndentLevel"]);

export const formatObject: (place: Place) => Handle = served<Place>({
  name: "RangeFormat",
  get: {
    ...own.get,
    Font: fontObject,
    Fill: fillObject,
    Borders: bordersObject,
    Protection: protectionObject,
    ColumnWidth: (place) => sizeAmong(place, "columns"),
    RowHeight: (place) => sizeAmong(place, "rows"),
  },
  set: {
    ...own.set,
    ColumnWidth: (place, value) => {
      resize(place, "columns", value);
    },
    UseStandardHeight: ({ sheet, areas }, value) => {
      if (value !== true) throw invalidArgument("rows can only be told to take the usual height");
      if (sheet.isProtected) throw accessDenied();
      for (const { top, bottom } of areas)
        for (let row = top; row <= bottom; row++) sheet.rowHeights.delete(row);
    },
    RowHeight: (place, value) => {
      resize(place, "rows", value);
    },
  },
});

const USUAL = { columns: 48, rows: 15 };
const HIGHEST_ROW = 409;

function sizeAmong(place: Place, which: "columns" | "rows"): number | null {
  const sizes = new Set(lines(place, which).map((line) => sizesOf(place, which).get(line) ?? USUAL[which]));
  return sizes.size === 1 ? ([...sizes][0] ?? null) : null;
}

function resize(place: Place, which: "columns" | "rows", value: unknown): void {
  if (typeof value !== "number" || value < 0 || (which === "rows" && value > HIGHEST_ROW)) {
    throw invalidArgument(`${which} cannot be ${String(value)} points wide`);
  }
  if (place.sheet.isProtected) throw accessDenied();
  for (const line of lines(place, which)) sizesOf(place, which).set(line, value);
}

function sizesOf({ sheet }: Place, which: "columns" | "rows"): Map<number, number> {
  return which === "columns" ? sheet.columnWidths : sheet.rowHeights;
}

function lines({ areas }: Place, which: "columns" | "rows"): number[] {
  return areas.flatMap((area) => {
    const [from, to] = which === "columns" ? [area.left, area.right] : [area.top, area.bottom];
    if (which === "rows" && isWholeColumns(area))
      throw new Refusal("OperationCellsExceedLimit", "All rows of the sheet?");
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
}
