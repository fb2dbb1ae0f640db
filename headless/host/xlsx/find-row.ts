import { TagScanner } from "./xml";
import { elementAt, type Element } from "./xml-tree";

/** A row of a sheet as it stands in its XML, or the offset where a row of that number has to be put. */
export type RowPlace =
  { readonly kind: "found"; readonly element: Element } | { readonly kind: "missing"; readonly at: number };

/**
 * Finds rows (from 0, ascending) inside a `<sheetData>` in one pass. Rows that are not wanted are stepped over without a look
 * at their cells, unless comments or CDATA could hide what looks like their end.
 */
export function findRows(
  text: string,
  sheetData: Element,
  wanted: readonly number[],
): ReadonlyMap<number, RowPlace> {
  const places = new Map<number, RowPlace>();
  const end = `</${sheetData.prefix}row`;
  const isPlain = !text.includes("<![CDATA[") && !text.includes("<!--");
  const scanner = new TagScanner(text, sheetData.innerStart);
  let row = -1;
  let next = 0;
  while (next < wanted.length && scanner.next() && scanner.start < sheetData.innerEnd) {
    if (scanner.closing || scanner.name !== "row") continue;
    const number = scanner.rawAttribute("r");
    row = number === undefined ? row + 1 : Number(number) - 1;
    for (; (wanted[next] ?? Infinity) < row; next++)
      places.set(wanted[next] ?? 0, { kind: "missing", at: scanner.start });
    if (wanted[next] === row) {
      const element = elementAt(text, scanner.start);
      places.set(row, { kind: "found", element });
      scanner.end = element.end;
      next++;
    } else if (isPlain && !scanner.empty) {
      const close = text.indexOf(end, scanner.end);
      if (close >= 0) scanner.end = close;
    }
  }
  for (const missing of wanted.slice(next)) places.set(missing, { kind: "missing", at: sheetData.innerEnd });
  return places;
}
