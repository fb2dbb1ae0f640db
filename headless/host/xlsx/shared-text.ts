import { shortened, storable } from "../../../core/index";
import { NOT_XML, escapeText } from "./xml";

/** Excel's own limit for a cell. */
const LONGEST_TEXT = 32_767;

/** Resolves `_x000D_` and its like, which stand for characters that XML cannot hold. */
export function decodeEscapes(text: string): string {
  return text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
}

/** A text as an element of a workbook stores it: what XML cannot hold as `_xHHHH_`, cut at what a cell can hold. */
export function encodeText(text: string): string {
  return escapeText(
    storable(shortened(text, LONGEST_TEXT))
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
      .replace(NOT_XML, escaped)
      .replace(/\r/g, "_x000D_"),
  );
}

/** Whether a formula can hold a text as it is: `_xHHHH_` would be another one there, and a control character nothing. */
export function standsInFormula(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- line breaks and tabs too, which not every program keeps there
  return !/[\u0000-\u001F]|_x[0-9A-Fa-f]{4}_/.test(text) && storable(text) === text;
}

/** A text as an attribute holds it, where line breaks and tabs would not survive. */
export function encodeAttribute(text: string): string {
  return encodeText(text)
    .replace(/"/g, "&quot;")
    .replace(/[\n\t]/g, escaped);
}

function escaped(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).padStart(4, "0")}_`;
}
