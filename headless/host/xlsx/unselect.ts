import { TagScanner } from "./xml";
import { spliced, withAttribute, type Splice } from "./xml-tree";

/** A sheet's XML whose tab is not selected; nothing else in it changes. */
export function unselected(xml: string): string {
  const splices: Splice[] = [];
  const scanner = new TagScanner(xml);
  while (scanner.next() && scanner.name !== "sheetData") {
    if (scanner.name !== "sheetView" || scanner.closing) continue;
    const tag = xml.slice(scanner.start, scanner.end);
    splices.push({
      start: scanner.start,
      end: scanner.end,
      by: withAttribute(tag, "tabSelected", undefined),
    });
  }
  return spliced(xml, splices);
}
