import type { ScannedCell } from "./scanned-cell";
import { unescapeXml, type TagScanner } from "./xml";

const [QUOTE, EQUALS, SLASH, SPACE, GREATER] = [34, 61, 47, 32, 62];
const [ZERO, NINE, UPPER_A, UPPER_Z] = [48, 57, 65, 90];
const [LOWER_R, LOWER_S, LOWER_T] = [114, 115, 116];

/**
 * Reads the cell that begins where the scanner stands, when it is written as nearly all are (`<c r="B7" s="1" t="s"><v>3</v></c>`,
 * perhaps with a plain `<f>` before), and moves behind it. Tells and moves nothing otherwise: then the cell is read tag by tag.
 */
export function scanPlainCell(scanner: TagScanner, cell: ScannedCell): boolean {
  const { text } = scanner;
  const start = scanner.end;
  if (!text.startsWith("<c ", start)) return false;
  const inside = readAttributes(text, start + 3, cell);
  if (inside < 0) return false;
  const end = text.charCodeAt(inside - 2) === SLASH ? inside : readContent(text, inside, cell);
  if (end < 0) return false;
  scanner.end = end;
  return true;
}

/** Offset behind the opening tag; -1 when it says more than reference, style and type. */
function readAttributes(text: string, from: number, cell: ScannedCell): number {
  let [at, column, style, type] = [from, -1, 0, "n"];
  for (;;) {
    const name = text.charCodeAt(at);
    if (name === GREATER) break;
    if (name === SLASH || name === SPACE) {
      at++;
      continue;
    }
    if (text.charCodeAt(at + 1) !== EQUALS || text.charCodeAt(at + 2) !== QUOTE) return -1;
    const close = text.indexOf('"', at + 3);
    if (close < 0) return -1;
    if (name === LOWER_R) column = columnAt(text, at + 3);
    else if (name === LOWER_S) style = Number(text.slice(at + 3, close));
    else if (name === LOWER_T) type = typeAt(text, at + 3, close);
    else return -1;
    at = close + 1;
  }
  if (column < 0) return -1;
  cell.column = column;
  cell.style = style;
  cell.type = type;
  cell.metadata = undefined;
  cell.value = undefined;
  cell.formula = undefined;
  return at + 1;
}

/** Offset behind `</c>`; -1 when there is anything but a plain formula and a value. */
function readContent(text: string, from: number, cell: ScannedCell): number {
  let at = from;
  if (text.startsWith("<f>", at)) {
    const close = text.indexOf("<", at + 3);
    if (!text.startsWith("</f>", close)) return -1;
    const formula = unescapeXml(text.slice(at + 3, close));
    cell.formula = { text: formula, kind: "normal", ref: undefined, shared: undefined };
    at = close + 4;
  }
  if (text.startsWith("<v>", at)) {
    const close = text.indexOf("<", at + 3);
    if (!text.startsWith("</v>", close)) return -1;
    cell.value = unescapeXml(text.slice(at + 3, close));
    at = close + 4;
  }
  return text.startsWith("</c>", at) ? at + 4 : -1;
}

/** The column, from 0, of a reference in capitals; -1 for any other. */
function columnAt(text: string, from: number): number {
  let column = 0;
  let at = from;
  let code = text.charCodeAt(at);
  for (; code >= UPPER_A && code <= UPPER_Z; code = text.charCodeAt(++at)) column = column * 26 + code - 64;
  return code >= ZERO && code <= NINE ? column - 1 : -1;
}

/** The same text for the same type, without a new one for each cell. */
function typeAt(text: string, from: number, to: number): string {
  if (to === from + 1) {
    const code = text.charCodeAt(from);
    if (code === LOWER_S) return "s";
    return code === 110 ? "n" : code === 98 ? "b" : code === 101 ? "e" : text.slice(from, to);
  }
  return text.startsWith("str", from) && to === from + 3 ? "str" : text.slice(from, to);
}
