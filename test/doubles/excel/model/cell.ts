import type { CellValue } from "../../../../core/index";
import { invalidArgument } from "../wire";
import type { Look } from "./look";

export interface Cell {
  readonly value: CellValue;
  /** With `=`, as Excel gives it. */
  readonly formula?: string;
  readonly look: Look;
  readonly hyperlink?: unknown;
}

export const ERRORS = [
  "#N/A",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
];

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;
const MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
/** Texts that Excel takes for a number, a share, an amount, a day or a time. */
const NUMBERS = [
  /^[+-]?[\d,]*\.?\d+(e[+-]?\d+)?%?$/i,
  /^[$€£]\s?[\d,.]+$/,
  /^\(\d[\d,.]*\)$/,
  /^\d{1,4}[-/.]\d{1,2}([-/.]\d{1,4})?$/,
  /^\d+\s+\d+\/\d+$/,
  /^\d{1,2}:\d{2}(:\d{2})?(\s?[ap]m?)?$/i,
  new RegExp(`^(\\d{1,2}[- ])?(${MONTHS})[a-z]*[- ,.]*\\d{1,4}(,? \\d{4})?$`, "i"),
  new RegExp(`^\\d{1,2}[- ]?(${MONTHS})[a-z]*$`, "i"),
];

/** Whether a spreadsheet takes a typed text for a number, a day or a time. */
export function looksLikeNumber(text: string): boolean {
  return NUMBERS.some((pattern) => pattern.test(text.trim()));
}

/** What Excel makes of something written into a cell, as if it were typed. A leading apostrophe makes it a text. */
export function typed(value: unknown, look: Look): Pick<Cell, "value" | "formula"> {
  if (value === "" || value === null) return { value: null };
  if (typeof value === "number" || typeof value === "boolean") return { value };
  if (typeof value !== "string") throw invalidArgument(`a cell cannot hold ${JSON.stringify(value)}`);
  if (value.length > LONGEST_TEXT) throw invalidArgument("a cell holds 32,767 characters");
  if (value.startsWith("'")) return { value: value.slice(1) === "" ? null : value.slice(1) };
  if (look["NumberFormat"] === "@") return { value };
  if (/^[=+\-@]./.test(value) && !Number.isFinite(Number(value)))
    return { value: null, formula: asFormula(value) };
  if (/^(true|false)$/i.test(value)) return { value: value.toLowerCase() === "true" };
  if (ERRORS.includes(value)) return { value: { error: value } };
  const plain = Number(value);
  if (value.trim() !== "" && Number.isFinite(plain)) return { value: plain };
  // The number that it would be is of no interest: that it is no text any more is.
  return { value: looksLikeNumber(value) ? Number.NaN : value };
}

function asFormula(text: string): string {
  const formula = text.startsWith("=") ? text : `=${text}`;
  if (formula.length > LONGEST_FORMULA) throw invalidArgument("a formula holds 8,192 characters");
  const outside = formula.replace(/"(?:[^"]|"")*"/g, (literal) => {
    if (literal.length > 257) throw invalidArgument("a text in a formula holds 255 characters");
    return '""';
  });
  const inside = outside.replace(/'(?:[^']|'')*'/g, "''");
  if (inside.split("(").length !== inside.split(")").length || /["']$/.test(inside.replace(/""|''/g, ""))) {
    throw invalidArgument(`"${text}" is not a formula`);
  }
  return formula;
}

/** The sheets that a formula looks at. */
export function sheetsIn(formula: string): readonly string[] {
  const outside = formula.replace(/"(?:[^"]|"")*"/g, "");
  return [...outside.matchAll(/(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/gu)].map((match) =>
    (match[1] ?? match[2] ?? "").replace(/''/g, "'"),
  );
}
