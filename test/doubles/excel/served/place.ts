import type { Area } from "../../../../core/index";
import type { Book } from "../model/book";
import { changedEvent } from "../model/events";
import { lookValue } from "../model/look";
import type { Sheet } from "../model/sheet";
import { isHandle } from "../serve";
import { areaOf, shared, without } from "../model/address";
import { invalidArgument, Refusal } from "../wire";

/** Areas of a sheet that something is done to: a range has one, range areas several. */
export interface Place {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
  reference?: string;
}

export function areaIn({ areas, sheet }: Place): Area {
  const [area] = areas;
  if (!area) throw new RangeError("areaIn: a place must have an area");
  if (sheet.isDeleted) throw new Refusal("ItemNotFound", "The requested resource doesn't exist.");
  return area;
}

/** An argument that is a text; omitted ones arrive as `null`. */
export function textArgument(value: unknown, otherwise: string): string {
  if (value === null || value === undefined) return otherwise;
  if (typeof value !== "string") throw invalidArgument("a text is wanted");
  return value;
}

/** Throws where the sheet is protected and a cell is not open for the user. */
export function refuseLocked({ sheet, areas }: Place): void {
  if (!sheet.isProtected) return;
  for (const area of areas) {
    const open = sheet.filled(area).filter(({ cell }) => lookValue(cell.look, "Protection.Locked") === false);
    if (open.length < (area.bottom - area.top + 1) * (area.right - area.left + 1)) throw accessDenied();
  }
}

export function accessDenied(): Refusal {
  return new Refusal("AccessDenied", "The worksheet is protected.");
}

/** An argument that is a range, or its address on the sheet where the method was called. */
export function rangeArgument(value: unknown, here: { book: Book; sheet: Sheet }): Place {
  if (typeof value === "string") return { ...here, areas: [areaOf(value.slice(value.lastIndexOf("!") + 1))] };
  if (isHandle(value) && value.type === "Range") return value.self as Place;
  throw invalidArgument("a range is wanted");
}

/** The add-in's own change of an area's cells. */
export function raiseChanged(place: Place): void {
  place.book.raise(changedEvent(place.sheet, areaIn(place), "add-in"));
}

/** A merged area in an area's way. */
export function cutMerge({ merges }: Sheet, area: Area): Area | undefined {
  return merges.find((merge) => shared(area, merge) !== undefined);
}

/** Takes an area out of the sheet's conditional formats. */
export function cutRules(sheet: Sheet, area: Area): void {
  const left = sheet.rules.flatMap((rule) =>
    without(rule.area, area).map((part) => ({ ...rule, area: part })),
  );
  sheet.rules.splice(0, sheet.rules.length, ...left);
}
