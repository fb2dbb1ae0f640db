import { a1 } from "../../../../core/index";
import { textOf } from "../arguments";
import { notModelled } from "../exception";
import { hasContent } from "../model/sheet";
import { refuseTooLong, typed, type Cell, type Content } from "../model/cell";
import { lookValue, withLook } from "../model/look";
import { instantOfSerial } from "../model/zone";
import { refuseInvalid } from "../model/violation";
import { otherRealmDate } from "../other-realm";
import {
  coveredPlaces,
  isBlankArea,
  matrixFor,
  matrixOf,
  refuseProtected,
  type Place,
  rangeAt,
} from "./place";

type Values = Pick<
  GoogleAppsScript.Spreadsheet.Range,
  | "getValues"
  | "getValue"
  | "setValues"
  | "setValue"
  | "getFormulas"
  | "getFormula"
  | "setFormulas"
  | "setFormula"
  | "isBlank"
>;

/** What the cells of a range hold. */
export function rangeValues(place: Place): Values {
  const { service, sheet, area } = place;
  const { document } = service;
  const value = (row: number, column: number): unknown => readValue(place, row, column);
  const formula = (row: number, column: number): string => sheet.at(row, column).formula ?? "";
  const all = (item: unknown): unknown[][] => matrixOf(place, () => item);
  const write = (values: unknown, contentOf: ContentOf): GoogleAppsScript.Spreadsheet.Range => {
    writeContents(place, values, contentOf);
    return rangeAt(place);
  };
  return {
    getValues: () => {
      document.calculated();
      return matrixOf(place, value);
    },
    getValue: () => {
      document.calculated();
      return value(area.top, area.left);
    },
    setValues: (values: unknown) => write(values, typedContent(place)),
    setValue: (one: unknown) => write(all(one), typedContent(place)),
    getFormulas: () => matrixOf(place, formula),
    getFormula: () => formula(area.top, area.left),
    setFormulas: (formulas: unknown) => write(formulas, formulaContent),
    setFormula: (one: unknown) => write(all(one), formulaContent),
    isBlank: () => isBlankArea(sheet, area),
  };
}

type ContentOf = (value: unknown, cell: Cell) => Content;

function typedContent({ service }: Place): ContentOf {
  return (value, { look }) => {
    if (value === undefined) throw notModelled("writing undefined into a cell");
    return typed(value, look, service.document.zone);
  };
}

function formulaContent(value: unknown): Content {
  const text = textOf(value);
  refuseTooLong(text);
  if (text === "") return { value: null };
  return { value: null, formula: text.startsWith("=") ? text : `=${text}` };
}

function readValue({ service, sheet }: Place, row: number, column: number): unknown {
  const { value, formula, isSettled, look } = sheet.at(row, column);
  if (formula !== undefined && isSettled !== true) {
    const at = `${sheet.name}!${a1({ row, column })}`;
    throw new Error(`double: nobody calculated ${at} (${formula}): give the document a \`calculate\``);
  }
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value !== "number" || !showsTime(String(lookValue(look, "NumberFormat")))) return value;
  return otherRealmDate(instantOfSerial(value, service.document.zone));
}

/** Whether a number format shows a day, a time or a duration: its numbers are read as dates. */
export function showsTime(format: string): boolean {
  const codes = format.replace(/"[^"]*"|\\.|_.|\*.|\[\$[^\]]*\]|\[[a-z]{3,}\d*\]/gi, "");
  return !/^general$/i.test(codes) && /[ymdhs]/i.test(codes);
}

/** All is checked before the first cell changes. */
function writeContents(place: Place, values: unknown, contentOf: ContentOf): void {
  const { service, sheet, area } = place;
  const matrix = matrixFor(place, values, (value) => value);
  refuseProtected(place);
  const covered = coveredPlaces(place);
  const writes = matrix.flatMap((cells, r) =>
    cells.flatMap((value, c) => {
      const [row, column] = [area.top + r, area.left + c];
      const cell = sheet.at(row, column);
      const content = contentOf(value, cell);
      if (covered.has(`${row},${column}`)) return [];
      refuseInvalid(service.document, cell.validation, { content, at: a1({ row, column }) });
      return [{ row, column, cell: withContent(cell, content) }];
    }),
  );
  for (const { row, column, cell } of writes) {
    if (hasContent(cell) || hasContent(sheet.at(row, column))) sheet.put(row, column, cell);
  }
}

/** A cell with other content: its look, its note and its rule stay. */
export function withContent({ look, note, validation }: Cell, { value, formula, format }: Content): Cell {
  return {
    value,
    look: format === undefined ? look : withLook(look, "NumberFormat", formatKept(look, format)),
    ...(formula === undefined ? {} : { formula, isSettled: false }),
    ...(note === undefined ? {} : { note }),
    ...(validation === undefined ? {} : { validation }),
  };
}

/** A day or a share brings its format along, unless the cell has one of the same sort. */
function formatKept(look: Cell["look"], format: string): string {
  const own = look["NumberFormat"];
  if (typeof own !== "string") return format;
  if (showsTime(own) === showsTime(format) && own.includes("%") === format.includes("%")) return own;
  throw notModelled(`a "${format}" typed into a cell with the format "${own}"`);
}
