import { a1, shortened, storable, type CellRef, type DrawnCell } from "../../core/index";
import { formulaHere, sheetIdOf, type SheetNames } from "./sheet-names";

/** What a cell of Google Sheets holds, as text or as formula. */
const LONGEST_TEXT = 50_000;
/** Words for true and false in the languages that write them with Latin letters: a spreadsheet takes those of its own. */
const TRUTHS =
  /^(true|false|wahr|falsch|vrai|faux|verdadero|falso|vero|verdadeiro|waar|onwaar|sand[ts]?|falsk[t]?|tosi|epätosi|prawda|fałsz|pravda|nepravda|igaz|hamis)$/i;

/** What is written into a cell as if it were typed; a text comes back as the same text, whatever it looks like. */
export function writtenValue(cell: DrawnCell, names: SheetNames): string | number | boolean {
  const formula = cellFormula(cell, names);
  if (formula !== undefined && formula.length < LONGEST_TEXT) return `=${formula}`;
  const { value } = cell;
  if (value === null) return "";
  if (typeof value === "number") return Number.isFinite(value) ? value : "'#NUM!";
  return typeof value === "string" ? writtenText(value) : value;
}

/**
 * A text as it is written: behind a mark, unless it begins with a letter, has no digit and is no word for true or false.
 *
 * @example writtenText("=1+1") // => "'=1+1"
 */
export function writtenText(value: string): string {
  const text = shortened(storable(value), LONGEST_TEXT);
  if (text === "") return "";
  const isSafe = /^\p{L}/u.test(text) && !/\p{N}/u.test(text) && !TRUTHS.test(text.trim());
  // The mark may count as one of the letters that a cell holds.
  return isSafe ? text : `'${shortened(text, LONGEST_TEXT - 1)}`;
}

function cellFormula(cell: DrawnCell, names: SheetNames): string | undefined {
  const formula = cell.formula === undefined ? undefined : formulaHere(cell.formula, names);
  const link = cell.link && linkPlace(cell.link, names);
  if (link === undefined) return formula;
  const shown = formula ?? literal(cell.value);
  const separator = names.decimalComma ? ";" : ",";
  return shown === undefined ? undefined : `HYPERLINK("${link}"${separator}${shown})`;
}

/** Nothing where the sheet is not there any more. */
function linkPlace(link: CellRef, names: SheetNames): string | undefined {
  const id = sheetIdOf(link.sheet, names);
  return id === undefined ? undefined : `#gid=${id}&range=${a1(link)}`;
}

/** A value inside of a formula; nothing for a text with a line break or the like in it, or a number with decimals. */
function literal(value: DrawnCell["value"]): string | undefined {
  if (value === null) return '""';
  if (typeof value === "number") return Number.isInteger(value) ? String(value) : undefined;
  if (typeof value === "boolean") return String(value).toUpperCase();
  const isPlain = storable(value) === value && !/\p{Cc}/u.test(value);
  return isPlain ? `"${value.replace(/"/g, '""')}"` : undefined;
}
