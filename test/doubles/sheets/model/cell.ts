import type { CellValue } from "../../../../core/index";
import { looksLikeNumber } from "../../excel/model/cell";
import type { Look } from "../../excel/model/look";
import { isDate } from "../arguments";
import { notModelled, ServiceException } from "../exception";
import type { Validation } from "./validation";
import { serialOf, serialOfIso } from "./zone";

export interface Cell {
  /** Dates are serial numbers with a format that shows them. */
  readonly value: CellValue;
  /** With `=`. */
  readonly formula?: string;
  /** Whether somebody said what the formula comes to: a test, or an engine. */
  readonly isSettled?: boolean;
  readonly look: Look;
  readonly note?: string;
  readonly link?: string;
  readonly validation?: Validation;
}

/** What is written into a cell: its content, and the format that it brings along where the cell has none. */
export interface Content {
  readonly value: CellValue;
  readonly formula?: string;
  readonly format?: string;
}

export const EMPTY: Cell = { value: null, look: {} };
export const ERRORS = ["#N/A", "#REF!", "#DIV/0!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "#ERROR!"];

const LONGEST_TEXT = 50_000;
const DATE_FORMAT = "yyyy-mm-dd";

/** What Sheets makes of something that a script writes, as if it were typed; a leading `'` makes it a text. */
export function typed(value: unknown, look: Look, zone: string): Content {
  if (value === null || value === "") return { value: null };
  if (typeof value === "boolean") return { value };
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw notModelled(`writing ${value} into a cell`);
    return { value };
  }
  if (isDate(value)) {
    if (!Number.isFinite(value.getTime())) throw notModelled("writing an invalid date into a cell");
    return { value: serialOf(value, zone), format: DATE_FORMAT };
  }
  if (typeof value !== "string") throw notModelled(`writing ${typeof value} into a cell`);
  refuseTooLong(value);
  if (value.startsWith("'")) return { value: value.slice(1) === "" ? null : value.slice(1) };
  if (look["NumberFormat"] === "@" && !value.startsWith("=")) return { value };
  return parsed(value);
}

export function refuseTooLong(text: string): void {
  if (text.length > LONGEST_TEXT) {
    throw new ServiceException(
      "Your input contains more than the maximum of 50000 characters in a single cell.",
    );
  }
}

function parsed(text: string): Content {
  if (/^[=+\-@]./.test(text) && !Number.isFinite(Number(text.replace("%", ""))))
    return { value: null, formula: text.startsWith("=") ? text : `=${text}` };
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === "true" };
  if (ERRORS.includes(text)) return { value: { error: text } };
  const plain = Number(text);
  if (text.trim() !== "" && Number.isFinite(plain)) return { value: plain };
  if (/^[+-]?\d+(\.\d+)?%$/.test(text)) return { value: Number(text.slice(0, -1)) / 100, format: "0.00%" };
  const day = serialOfIso(text);
  if (day !== undefined) return { value: day, format: DATE_FORMAT };
  // The number that it would be is of no interest: that it is no text any more is.
  return { value: looksLikeNumber(text) ? Number.NaN : text };
}

/** A cell as it is when one side of it is taken away. */
export function cellWithout(cell: Cell, side: "note" | "validation"): Cell {
  const others: Partial<Cell> = Object.fromEntries(Object.entries(cell).filter(([name]) => name !== side));
  return { value: cell.value, look: cell.look, ...others };
}
