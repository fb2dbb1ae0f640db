import type { Area } from "../../../../core/index";
import { shiftFormula } from "../../../../headless/host/xlsx/shift-formula";
import { moved, shared, sizeOf, without } from "../model/address";
import { PLAIN } from "../model/look";
import { eachPlace, refuseTooMany } from "../model/sheet";
import { notImplemented, Refusal } from "../wire";
import { areaIn, cutMerge, cutRules, type Place } from "./place";

/** Copies cells as pasting does: with everything, or only one side of them. Charts and native tables do not come along. */
export function copyCells(from: Place, to: Place, type: string): void {
  if (!["All", "Formats", "Formulas", "Values"].includes(type))
    throw notImplemented(`Range.copyFrom "${type}"`);
  const source = areaIn(from);
  const target = placeOf(source, areaIn(to));
  refuseTooMany(source);
  if (type === "Values") from.book.calculated();
  if (to.sheet.merges.some((merge) => shared(merge, target) !== undefined)) {
    throw new Refusal("MergedRangeConflict", "Merged cells are in the way.");
  }
  const by = { rows: target.top - source.top, columns: target.left - source.left };
  copyContent({ from, to, type }, source, by);
  if (type === "All" || type === "Formats") copyAround({ from, to, type }, source, by);
}

/** One cell stands for the top left corner; otherwise the sizes are the same. */
function placeOf(source: Area, target: Area): Area {
  const by = { rows: target.top - source.top, columns: target.left - source.left };
  const whole = moved(source, by);
  if (sizeOf(target) !== 1 && sizeOf(target) !== sizeOf(whole))
    throw notImplemented("Range.copyFrom into another size");
  return whole;
}

interface Copy {
  readonly from: Place;
  readonly to: Place;
  readonly type: string;
}

interface Shift {
  readonly rows: number;
  readonly columns: number;
}

function copyContent({ from, to, type }: Copy, source: Area, by: Shift): void {
  eachPlace(source, (row, column) => {
    const copied = from.sheet.at(row, column) ?? { value: null, look: PLAIN };
    const [r, c] = [row + by.rows, column + by.columns];
    const old = to.sheet.at(r, c) ?? { value: null, look: PLAIN };
    const look = type === "All" || type === "Formats" ? copied.look : old.look;
    if (type === "Formats") {
      to.sheet.put(r, c, { ...old, look });
      return;
    }
    const { formula, value } = copied;
    const content =
      formula === undefined || type === "Values" ? { value } : { value, formula: shiftFormula(formula, by) };
    const link = type === "All" && copied.hyperlink !== undefined ? { hyperlink: copied.hyperlink } : {};
    to.sheet.put(r, c, { ...content, look, ...link });
  });
}

/** Merges and conditional formats go with the formats, validations with everything. */
function copyAround({ from, to, type }: Copy, source: Area, by: Shift): void {
  const target = moved(source, by);
  const merges = from.sheet.merges.filter((merge) => shared(merge, source) !== undefined);
  const rules = from.sheet.rules.flatMap((rule) => {
    const part = shared(rule.area, source);
    return part ? [{ ...rule, id: to.book.id(), area: moved(part, by) }] : [];
  });
  cutRules(to.sheet, target);
  to.sheet.rules.unshift(...rules);
  to.sheet.merges.push(...merges.map((merge) => moved(merge, by)));
  if (type !== "All") return;
  const validations = from.sheet.validations.flatMap(({ area, settings }) => {
    const part = shared(area, source);
    return part ? [{ area: moved(part, by), settings: { ...settings } }] : [];
  });
  to.sheet.validations = to.sheet.validations
    .flatMap((one) => without(one.area, target).map((area) => ({ ...one, area })))
    .concat(validations);
}

/** Cuts cells out and pastes them, and native tables that are wholly among them. What looks at them is not changed here. */
export function moveCells(from: Place, to: Place): void {
  const source = areaIn(from);
  const target = placeOf(source, areaIn(to));
  const by = { rows: target.top - source.top, columns: target.left - source.left };
  if (from.sheet !== to.sheet) throw notImplemented("Range.moveTo another sheet");
  const { sheet } = from;
  const inside = sheet.tables.filter(({ area }) => shared(area, source) !== undefined);
  const isCut = inside.some(({ area }) => without(area, source).length > 0);
  const isInTheWay = sheet.tables.some(
    (table) => !inside.includes(table) && shared(table.area, target) !== undefined,
  );
  if (isCut || isInTheWay) throw new Refusal("InvalidOperation", "A table is in the way.");
  if ([source, target].some((area) => cutMerge(sheet, area))) {
    throw new Refusal("MergedRangeConflict", "Merged cells are in the way.");
  }
  const cells = sheet.filled(source);
  for (const { row, column } of cells) sheet.put(row, column, { value: null, look: PLAIN });
  eachPlace(target, (row, column) => {
    sheet.put(row, column, { value: null, look: PLAIN });
  });
  for (const { row, column, cell } of cells) sheet.put(row + by.rows, column + by.columns, cell);
  for (const table of inside) table.area = moved(table.area, by);
}
