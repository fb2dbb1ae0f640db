import { columnLetters, type Area } from "../domain/cell-ref";
import type { FigureValue, Format } from "../domain/measure";
import type { DrawnRule } from "./drawing";
import { COLOURS, type Style } from "./style";

/** Ratings and severities have a shape and a word, so that they are told apart without colour. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ["green", "● Green"],
  ["amber-green", "◆ Amber/green"],
  ["amber", "◆ Amber"],
  ["amber-red", "◆ Amber/red"],
  ["red", "▲ Red"],
  ["grey", "○ Not rated"],
  ["error", "▲ Error"],
  ["warning", "◆ Warning"],
  ["info", "○ Info"],
]);

const RAG_LOOKS: Readonly<Record<string, Style>> = {
  "▲": { color: COLOURS.white, fill: COLOURS.red, bold: true },
  "◆": { color: COLOURS.ink, fill: COLOURS.amber },
  "●": { color: COLOURS.green },
  "○": { color: COLOURS.quiet },
};

/** In a list of issues the words are enough: fills would outshout the problems. */
const SEVERITY_LOOKS: Readonly<Record<string, Style>> = {
  "▲": { color: COLOURS.red, bold: true },
  "◆": { color: COLOURS.ink, bold: true },
  "○": { color: COLOURS.quiet },
};

/** True for the kinds of figures that are shown as a shape and a word. */
export function isMarked(format: Format): boolean {
  return format === "rag" || format === "severity";
}

/**
 * A rating's or a severity's shape and word; what is neither stays as it is.
 *
 * @example markOf("red") // => "▲ Red"
 */
export function markOf(value: FigureValue): FigureValue {
  return typeof value === "string" ? (MARKS.get(value) ?? value) : value;
}

/** Colours each mark by its shape, so that a sorted table stays right; the first column of the area holds it. */
export function markRules(area: Area, format: Format): DrawnRule[] {
  const first = `$${columnLetters(area.left)}${area.top + 1}`;
  return Object.entries(format === "severity" ? SEVERITY_LOOKS : RAG_LOOKS).map(([shape, style]) => ({
    kind: "formula",
    area,
    formula: `LEFT(${first},1)="${shape}"`,
    style,
  }));
}
