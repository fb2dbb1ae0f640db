import { parseIsoDate, type Day } from "../domain/day";
import type { Known } from "../domain/known";
import type { Rag } from "../domain/rag";
import { isCellError, type CellValue } from "../table/grid";
import { RAG } from "../table/kinds/words";
import { matchWord } from "../table/parse/words";
import type { ArgumentKind } from "./argument";
import { badNumber, badValue, isFunctionError, notAvailable, type FunctionError } from "./outcome";

/** A plain number as text, in percent too; what needs a locale to be understood is no number here. */
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?\s*(%?)$/i;
/** What our tabs show for a figure that is not known. */
const NOT_KNOWN = "–";
/** 31 December 9999, the last day that a spreadsheet knows. */
export const LAST_DAY = 2_958_465;

/** What a cell says; `null` when it says nothing. */
export type Reading<T> = Known<T> | FunctionError;

/**
 * The number in a cell. A text counts when it is written plainly, as `12.5`, `1e3` or `8%`.
 *
 * @example numberIn("8 %", "rate") // => 0.08
 * @example numberIn("n.a.", "rate") // => { error: "#VALUE!", message: 'rate: "n.a." is no number' }
 */
export function numberIn(cell: CellValue, name: string): Reading<number> {
  if (typeof cell === "number")
    return Number.isFinite(cell) ? cell : badNumber(`${label(name)} is no finite number`);
  if (isCellError(cell)) return passedOn(cell.error, name);
  if (cell === null || isBlank(cell)) return null;
  const match = typeof cell === "string" ? NUMBER.exec(cell.trim()) : null;
  if (typeof cell !== "string" || !match) return badValue(`${label(name)}: ${shown(cell)} is no number`);
  const number = Number(cell.trim().replace(/\s*%$/, "")) / (match[1] === "%" ? 100 : 1);
  return Number.isFinite(number) ? number : badNumber(`${label(name)} is too large`);
}

/** A number that may be not known: `#N/A` is an answer here, not an error. */
export function figureIn(cell: CellValue, name: string): Reading<number> {
  return isCellError(cell) && cell.error === "#N/A" ? null : numberIn(cell, name);
}

/**
 * The day in a cell: a serial number of the 1900 date system, or text as `2026-09-30`.
 *
 * @example dateIn("2026-09-30", "start") // => 46295
 */
export function dateIn(cell: CellValue, name: string): Reading<Day> {
  const iso = typeof cell === "string" ? parseIsoDate(cell) : null;
  if (iso === null && typeof cell === "string" && !isBlank(cell) && !NUMBER.test(cell.trim())) {
    return badValue(`${label(name)}: ${shown(cell)} is no date; use a date cell or YYYY-MM-DD`);
  }
  const day = iso ?? numberIn(cell, name);
  if (day === null || isFunctionError(day)) return day;
  return day >= 1 && day < LAST_DAY + 1 ? day : badNumber(`${label(name)}: ${day} is no date`);
}

/**
 * The rating in a cell, as a word, letter, colour or emoji, in the languages that our tables are read in.
 *
 * @example ratingIn("A/R", "ratings") // => "amber-red"
 */
export function ratingIn(cell: CellValue, name: string): Reading<Rag> {
  if (isCellError(cell)) return passedOn(cell.error, name);
  if (cell === null || isBlank(cell)) return null;
  const word = typeof cell === "string" && RAG.kind === "enum" ? matchWord(RAG.words, cell) : null;
  return word === null ? badValue(`${label(name)}: ${shown(cell)} is no rating`) : (word as Rag);
}

/** Which of the argument's choices a cell names: letter case, blanks and signs do not matter. */
export function choiceIn(cell: CellValue, { name, choices = [] }: ArgumentKind): Reading<string> {
  if (isCellError(cell)) return passedOn(cell.error, name);
  if (cell === null || isBlank(cell)) return null;
  const wanted = plain(String(cell));
  const choice = choices.find((one) => plain(one) === wanted);
  return choice ?? badValue(`${label(name)}: ${shown(cell)} is none of ${choices.join(", ")}`);
}

/**
 * An argument's name as it stands in a message.
 *
 * @example label("run_cost") // => "run cost"
 * @example label("ac") // => "AC"
 */
export function label(name: string): string {
  return INITIALS.has(name) ? name.toUpperCase() : name.replace(/_/g, " ");
}

const INITIALS = new Set(["ac", "at", "bac", "eac", "es", "ev", "pd", "pv"]);

function isBlank(cell: CellValue): boolean {
  return typeof cell === "string" && (cell.trim() === "" || cell.trim() === NOT_KNOWN);
}

/** An error cell among the arguments is the answer, as it is with Excel's own functions. */
function passedOn(error: string, name: string): FunctionError {
  const message = `${label(name)} is ${error}`;
  if (error === "#N/A") return notAvailable(message);
  return error === "#NUM!" ? badNumber(message) : badValue(message);
}

const LONGEST_SHOWN = 30;

function shown(cell: string | number | boolean): string {
  if (typeof cell !== "string") return String(cell).toUpperCase();
  return `"${cell.length > LONGEST_SHOWN ? `${cell.slice(0, LONGEST_SHOWN)}…` : cell}"`;
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, "");
}
