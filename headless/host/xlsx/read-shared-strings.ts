import { decodeEscapes } from "./shared-text";
import { TagScanner, unescapeXml } from "./xml";

/** One entry of the shared strings: what it reads, and whether it is plain text without runs. */
export interface SharedStrings {
  readonly texts: readonly string[];
  readonly plain: readonly boolean[];
}

/** Reads the shared strings. Runs of rich text are joined; phonetic hints are left out. */
export function readSharedStrings(xml: string): SharedStrings {
  const texts: string[] = [];
  const plain: boolean[] = [];
  const scanner = new TagScanner(xml);
  while (scanner.next()) {
    if (scanner.closing || scanner.name !== "si") continue;
    const { text, rich } = readRuns(scanner, "si");
    texts.push(text);
    plain.push(!rich);
  }
  return { texts, plain };
}

/** Reads the text of the `<si>` or `<is>` that the scanner stands on, and moves behind it. */
export function readRuns(scanner: TagScanner, container: string): { text: string; rich: boolean } {
  let text = "";
  let rich = false;
  if (scanner.empty) return { text, rich };
  while (scanner.next() && !(scanner.closing && scanner.name === container)) {
    if (scanner.closing) continue;
    if (scanner.name === "t") text += readText(scanner);
    else rich = true;
    if (scanner.name === "rPh") skip(scanner, "rPh");
  }
  return { text: decodeEscapes(text), rich };
}

function readText(scanner: TagScanner): string {
  if (scanner.empty) return "";
  const from = scanner.end;
  scanner.next();
  return unescapeXml(scanner.text.slice(from, scanner.start));
}

function skip(scanner: TagScanner, container: string): void {
  if (scanner.empty) return;
  while (scanner.next() && !(scanner.closing && scanner.name === container));
}
