import { a1, quotedSheet, shortened, storable, type CellRef, type DrawnCell } from "../../core/index";
import { formulaHere, type SheetNames } from "./sheet-names";

/** Excel's limit for a text inside of a formula. */
const LONGEST_LITERAL = 255;
/** Excel's own limit for a cell. */
const LONGEST_TEXT = 32_767;
/** No number, date or time is longer when it is typed. */
const LONGEST_TYPED = 48;
/** Words that Excel takes for true and false, in the languages of its menus that write them with Latin letters. */
const TRUTHS =
  /^(true|false|wahr|falsch|vrai|faux|verdadero|falso|vero|verdadeiro|waar|onwaar|sand[ts]?|falsk[t]?|tosi|epätosi|prawda|fałsz|pravda|nepravda|igaz|hamis)$/i;

/** A cell's link that cannot stand in a formula: Excel takes 255 characters there, and no control character. */
export interface LongLink {
  readonly documentReference: string;
  readonly textToDisplay: string;
}

/** What is written into a cell as if it were typed; a text comes back as the same text, whatever it looks like. */
export function writtenValue(cell: DrawnCell, names: SheetNames): string | number | boolean {
  const formula = cellFormula(cell, names);
  if (formula !== undefined) return `=${formula}`;
  const { value } = cell;
  if (value === null) return "";
  if (typeof value === "number") return Number.isFinite(value) ? value : "#NUM!";
  if (typeof value !== "string") return value;
  const text = shortened(storable(value), LONGEST_TEXT);
  // The mark may count as one of the letters that a cell holds.
  return mightBeTaken(text) ? `'${shortened(text, LONGEST_TEXT - 1)}` : text;
}

/** Whether Excel might take a text for something else: a formula, an error, a number, a date, a truth. */
function mightBeTaken(text: string): boolean {
  return (
    /^[=+\-@'#]/.test(text) ||
    (text.length <= LONGEST_TYPED && /\p{N}/u.test(text)) ||
    TRUTHS.test(text.trim())
  );
}

function cellFormula(cell: DrawnCell, names: SheetNames): string | undefined {
  const formula = cell.formula === undefined ? undefined : formulaHere(cell.formula, names);
  if (!cell.link || longLink(cell, names)) return formula;
  return `HYPERLINK(${literal(linkPlace(cell.link, names))},${formula ?? literal(cell.value)})`;
}

/** The link of a cell that is too long for a formula. */
export function longLink(cell: DrawnCell, names: SheetNames): LongLink | undefined {
  if (!cell.link) return undefined;
  const place = linkPlace(cell.link, names);
  const shown = typeof cell.value === "string" ? cell.value : "";
  const isPlain = storable(shown) === shown && !/\p{Cc}/u.test(shown + place);
  if (isPlain && place.length < LONGEST_LITERAL && shown.length <= LONGEST_LITERAL) return undefined;
  return { documentReference: place.slice(1), textToDisplay: shortened(storable(shown), LONGEST_TEXT) };
}

function linkPlace(link: CellRef, { renamed }: SheetNames): string {
  return `#${quotedSheet(renamed.get(link.sheet) ?? link.sheet)}!${a1(link)}`;
}

function literal(value: DrawnCell["value"]): string {
  if (value === null) return '""';
  return typeof value === "string" ? `"${value.replace(/"/g, '""')}"` : String(value).toUpperCase();
}
