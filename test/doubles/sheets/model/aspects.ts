import type { LookValue } from "../../excel/model/look";
import { colourOrNone } from "../colours";
import { memberName, type EnumMember } from "../enums";
import { notModelled, WrongArguments } from "../exception";
import { integerOf } from "../arguments";
import { SPREADSHEET_ENUMS } from "../enumerations";
import type { Sheet } from "./sheet";

type LookChange = Readonly<Record<string, LookValue>>;

/** One side of a cell's look: what a script reads of it, and what it may write. */
export interface Aspect<T> {
  readonly read: (sheet: Sheet, row: number, column: number) => T;
  readonly change: (value: unknown) => LookChange;
}

function plain<T extends LookValue>(key: string, taken: (value: unknown) => LookValue): Aspect<T> {
  return {
    read: (sheet, row, column) => sheet.look(row, column, key) as T,
    change: (value) => ({ [key]: taken(value) }),
  };
}

/** One of a few words; `null` takes it back. The real service ignores other words silently. */
function oneOf(...words: readonly string[]): (value: unknown) => string | null {
  return (value) => {
    if (value === null) return null;
    if (typeof value !== "string") throw new WrongArguments();
    if (!words.includes(value)) throw notModelled(`"${value}", which Sheets would ignore,`);
    return value;
  };
}

function numberFormat(value: unknown): string | null {
  if (typeof value !== "string") throw new WrongArguments();
  if (value === "") throw notModelled("an empty number format");
  return /^general$/i.test(value) ? null : value;
}

function fontSize(value: unknown): number {
  const size = integerOf(value);
  if (size < 1 || size > 400) throw notModelled(`a font of ${size} points`);
  return size;
}

function family(value: unknown): string | null {
  if (value !== null && (typeof value !== "string" || value === "")) throw new WrongArguments();
  return value;
}

const isLine = oneOf("none", "underline", "line-through");
const isWeight = oneOf("normal", "bold");
const isSlant = oneOf("normal", "italic");
const isWrap = (value: unknown): string => {
  if (typeof value !== "boolean") throw new WrongArguments();
  return value ? "WRAP" : "OVERFLOW";
};

export const ASPECTS = {
  numberFormat: plain<string>("NumberFormat", numberFormat),
  background: plain<string>("Background", colourOrNone),
  fontColour: plain<string>("FontColor", colourOrNone),
  fontFamily: plain<string>("FontFamily", family),
  fontSize: plain<number>("FontSize", fontSize),
  horizontal: plain<string>("HorizontalAlignment", (value) => {
    const word = oneOf("left", "center", "right", "normal")(value);
    return word === "normal" ? null : word;
  }),
  vertical: plain<string>("VerticalAlignment", oneOf("top", "middle", "bottom")),
  wrap: plain<string>("WrapStrategy", isWrap),
  wrapStrategy: {
    read: (sheet, row, column) => wrapStrategyOf(String(sheet.look(row, column, "WrapStrategy"))),
    change: (value) => ({ WrapStrategy: memberName(value, "WrapStrategy") }),
  } satisfies Aspect<EnumMember>,
  fontWeight: {
    read: (sheet, row, column) => (sheet.look(row, column, "Bold") === true ? "bold" : "normal"),
    change: (value) => ({ Bold: isWeight(value) === "bold" }),
  } satisfies Aspect<GoogleAppsScript.Spreadsheet.FontWeight>,
  fontStyle: {
    read: (sheet, row, column) => (sheet.look(row, column, "Italic") === true ? "italic" : "normal"),
    change: (value) => ({ Italic: isSlant(value) === "italic" }),
  } satisfies Aspect<GoogleAppsScript.Spreadsheet.FontStyle>,
  fontLine: {
    read: (sheet, row, column) => {
      if (sheet.look(row, column, "Strikethrough") === true) return "line-through";
      return sheet.look(row, column, "Underline") === true ? "underline" : "none";
    },
    change: (value) => {
      const line = isLine(value);
      return { Underline: line === "underline", Strikethrough: line === "line-through" };
    },
  } satisfies Aspect<GoogleAppsScript.Spreadsheet.FontLine>,
};

function wrapStrategyOf(name: string): EnumMember {
  return (SPREADSHEET_ENUMS.WrapStrategy as unknown as Record<string, EnumMember>)[name] as EnumMember;
}
