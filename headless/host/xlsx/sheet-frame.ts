import { TagScanner } from "./xml";
import { elementAt, elementUpToLast, rootElement, type Element } from "./xml-tree";

/** The children of a worksheet in the order of the schema (CT_Worksheet), up to its cells. */
export const BEFORE_CELLS = ["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData"];

/** What of a worksheet stands around its cells; they themselves are not looked at, so it costs nothing. */
export interface SheetFrame {
  readonly root: Element;
  /** The children that stand before the cells. */
  readonly before: readonly Element[];
  readonly sheetData: Element | undefined;
}

export function sheetFrame(xml: string): SheetFrame {
  const root = rootElement(xml);
  if (!root) throw new RangeError("sheetFrame: the sheet must have a root element");
  const before: Element[] = [];
  const scanner = new TagScanner(xml, root.innerStart);
  while (scanner.next() && scanner.start < root.innerEnd) {
    if (scanner.name === "sheetData") return { root, before, sheetData: elementUpToLast(xml, scanner.start) };
    const element = elementAt(xml, scanner.start);
    before.push(element);
    scanner.end = element.end;
  }
  return { root, before, sheetData: undefined };
}
