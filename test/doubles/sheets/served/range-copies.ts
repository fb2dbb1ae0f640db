import type { Area } from "../../../../core/index";
import { shiftFormula } from "../../../../headless/host/xlsx/shift-formula";
import { moved, shared, sizeOf } from "../../excel/model/address";
import { memberName } from "../enums";
import { notModelled, ServiceException, WrongArguments } from "../exception";
import type { Cell } from "../model/cell";
import { withLook } from "../model/look";
import { copiedRules, cutRules } from "../model/rule-areas";
import { eachPlace } from "../model/sheet";
import { dropMerges } from "./range-edges";
import { placeOfRange, refuseProtected, type Place } from "./place";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** What a way of pasting takes along. */
interface Parts {
  readonly content?: "formulas" | "values";
  readonly look?: "all" | "without borders";
  readonly validations?: true;
  readonly rules?: true;
  readonly widths?: true;
}

const EVERYTHING: Parts = { content: "formulas", look: "all", validations: true, rules: true };
const PARTS: Readonly<Record<string, Parts>> = {
  PASTE_NORMAL: EVERYTHING,
  PASTE_NO_BORDERS: { ...EVERYTHING, look: "without borders" },
  PASTE_FORMAT: { look: "all", rules: true },
  PASTE_FORMULA: { content: "formulas" },
  PASTE_VALUES: { content: "values" },
  PASTE_DATA_VALIDATION: { validations: true },
  PASTE_CONDITIONAL_FORMATTING: { rules: true },
  PASTE_COLUMN_WIDTHS: { widths: true },
};

/**
 * Pasting. Normally everything of the cells comes along: values, formulas (shifted), formats, notes, merges, validations
 * and conditional formats. Charts, filters, protections, sizes and hidden lines do not.
 */
export function rangeCopies(place: Place): Pick<Range, "copyTo"> {
  return {
    copyTo: (...[destination, how, transposed = false]: readonly unknown[]) => {
      if (transposed !== false) throw notModelled("copying transposed");
      copyCells(place, placeOfRange(destination), partsOf(how));
    },
  };
}

function partsOf(how: unknown): Parts {
  if (how === undefined) return EVERYTHING;
  if (how === null) throw new WrongArguments();
  const options = Object.entries(typeof how === "object" ? how : {}).filter(([, is]) => is === true);
  if (options.length === 1 && options[0]?.[0] === "contentsOnly") return { content: "values" };
  if (options.length === 1 && options[0]?.[0] === "formatOnly") return { look: "all", rules: true };
  return PARTS[memberName(how, "CopyPasteType")] ?? EVERYTHING;
}

function copyCells(from: Place, to: Place, parts: Parts): void {
  const target = targetOf(from, to);
  refuseProtected({ ...to, area: target });
  const isFiltered = [...from.sheet.filteredRows].some(
    (row) => row >= from.area.top && row <= from.area.bottom,
  );
  if (isFiltered) throw notModelled("copying rows that a filter hides");
  const by = { rows: target.top - from.area.top, columns: target.left - from.area.left };
  if (parts.content === "values") from.service.document.calculated();
  const merges = from.sheet.mergesIn(from.area);
  if (merges.some((merge) => sizeOf(shared(merge, from.area) ?? merge) !== sizeOf(merge)))
    throw notModelled("copying a part of a merged cell");
  const copied = cellsOf(from, parts, by);
  const rules = copiedRules(from.sheet.rules, from.area, by);
  if (parts.look) dropMerges(to.sheet, target);
  else if (to.sheet.mergesIn(target).length > 0 && parts.content)
    throw notModelled("pasting into merged cells");
  eachPlace(target, (row, column) => {
    const cell = copied.get(`${row},${column}`) ?? { value: null, look: {} };
    to.sheet.put(row, column, pasted(to.sheet.at(row, column), cell, parts));
  });
  if (parts.look) to.sheet.merges.push(...merges.map((merge) => moved(merge, by)));
  if (parts.rules) to.sheet.rules = [...cutRules(to.sheet.rules, target), ...rules];
  if (parts.widths) copyWidths(from, to, by.columns);
}

/** One cell stands for the top left corner; other sizes must be the same. */
function targetOf({ area }: Place, to: Place): Area {
  const by = { rows: to.area.top - area.top, columns: to.area.left - area.left };
  const target = moved(area, by);
  if (sizeOf(to.area) !== 1 && (target.bottom !== to.area.bottom || target.right !== to.area.right))
    throw notModelled("copying into a range of another size");
  if (target.bottom >= to.sheet.maxRows || target.right >= to.sheet.maxColumns) {
    throw new ServiceException(
      "The coordinates of the target range are outside the dimensions of the sheet.",
    );
  }
  return target;
}

/** Taken before anything is pasted: the two places may overlap. */
function cellsOf(
  from: Place,
  parts: Parts,
  by: { rows: number; columns: number },
): ReadonlyMap<string, Cell> {
  const filled = from.sheet.filled(from.area).map(({ row, column, cell }): readonly [string, Cell] => {
    const { formula, isSettled, ...others } = cell;
    const at = `${row + by.rows},${column + by.columns}`;
    if (formula === undefined) return [at, cell];
    if (parts.content !== "values")
      return [at, { ...others, formula: shiftFormula(formula, by), isSettled: false }];
    if (isSettled !== true) throw new Error(`double: nobody calculated ${formula}`);
    return [at, others];
  });
  return new Map(filled);
}

function pasted(old: Cell, cell: Cell, { content, look, validations }: Parts): Cell {
  const { value, formula, isSettled, link } = content ? cell : old;
  const note = look === "all" && content ? cell.note : old.note;
  const validation = validations ? cell.validation : old.validation;
  return {
    value,
    look: look === undefined ? old.look : look === "all" ? cell.look : withoutBorders(cell.look),
    ...(formula === undefined ? {} : { formula, isSettled: isSettled === true }),
    ...(link === undefined ? {} : { link }),
    ...(note === undefined ? {} : { note }),
    ...(validation === undefined ? {} : { validation }),
  };
}

function withoutBorders(look: Cell["look"]): Cell["look"] {
  return Object.keys(look)
    .filter((key) => key.startsWith("Border."))
    .reduce((plain, key) => withLook(plain, key, null), look);
}

function copyWidths(from: Place, to: Place, by: number): void {
  for (let column = from.area.left; column <= from.area.right; column++) {
    const width = from.sheet.columnWidths.get(column);
    if (width === undefined) to.sheet.columnWidths.delete(column + by);
    else to.sheet.columnWidths.set(column + by, width);
  }
}
