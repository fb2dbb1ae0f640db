import { TagScanner, unescapeXml } from "./xml";

/** One element of an XML text, by its offsets. */
export interface Element {
  /** Without prefix. */
  readonly name: string;
  /** With its colon, or empty. */
  readonly prefix: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly start: number;
  readonly end: number;
  /** What stands between its tags; both equal `end` for `<a/>`. */
  readonly innerStart: number;
  readonly innerEnd: number;
}

/** The outermost element; `undefined` when there is none. Costs nothing however much it holds: its end is sought from behind. */
export function rootElement(text: string): Element | undefined {
  const scanner = new TagScanner(text);
  return scanner.next() ? elementUpToLast(text, scanner.start) : undefined;
}

/** The element that begins at an offset. */
export function elementAt(text: string, start: number): Element {
  const scanner = new TagScanner(text, start);
  scanner.next();
  return elementFrom(scanner);
}

/** The element that begins at an offset, when it is the last of its name: its insides are not looked at. */
export function elementUpToLast(text: string, start: number): Element {
  const scanner = new TagScanner(text, start);
  scanner.next();
  const opening = openingOf(scanner);
  const closing = `</${opening.prefix}${opening.name}`;
  const innerEnd = scanner.empty ? -1 : text.lastIndexOf(closing);
  const ends = innerEnd < opening.innerStart ? -1 : text.indexOf(">", innerEnd + closing.length);
  if (scanner.empty) return { ...opening, end: opening.innerStart, innerEnd: opening.innerStart };
  return ends < 0
    ? { ...opening, end: text.length, innerEnd: text.length }
    : { ...opening, end: ends + 1, innerEnd };
}

/** The elements directly inside another one, in order. */
export function childElements(text: string, parent: Element): readonly Element[] {
  const found: Element[] = [];
  const scanner = new TagScanner(text, parent.innerStart);
  while (scanner.next() && scanner.start < parent.innerEnd) {
    const element = elementFrom(scanner);
    found.push(element);
    scanner.end = element.end;
  }
  return found;
}

/** The first child of that name. */
export function childNamed(text: string, parent: Element, name: string): Element | undefined {
  return childElements(text, parent).find((child) => child.name === name);
}

/** Every element of that name, at any depth, outermost ones only. */
export function elementsNamed(text: string, name: string, from = 0): readonly Element[] {
  const found: Element[] = [];
  const scanner = new TagScanner(text, from);
  while (scanner.next()) {
    if (scanner.closing || scanner.name !== name) continue;
    const element = elementFrom(scanner);
    found.push(element);
    scanner.end = element.end;
  }
  return found;
}

/** The text directly inside an element. */
export function textInside(text: string, element: Element): string {
  return unescapeXml(text.slice(element.innerStart, element.innerEnd));
}

/** The element as it stands. */
export function source(text: string, element: Element): string {
  return text.slice(element.start, element.end);
}

/** One replacement in a text: what stands from `start` to `end` becomes `by`. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/** Makes replacements that do not overlap; those at one place come in the order given. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const ordered = [...splices].sort((one, other) => one.start - other.start || one.end - other.end);
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, by } of ordered) {
    pieces.push(text.slice(at, start), by);
    at = end;
  }
  return pieces.concat(text.slice(at)).join("");
}

/** Puts XML at the end of an element's inside, opening `<a/>` where needed. */
export function appended(text: string, element: Element, xml: string): Splice {
  if (element.innerStart < element.end) return { start: element.innerEnd, end: element.innerEnd, by: xml };
  const open = text.slice(element.start, element.end).replace(/\s*\/>$/, ">");
  return { start: element.start, end: element.end, by: `${open}${xml}</${element.prefix}${element.name}>` };
}

/** Sets an attribute in an element's opening tag, or takes it away. */
export function withAttribute(openTag: string, name: string, value: string | undefined): string {
  const without = openTag.replace(new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`), "");
  return value === undefined ? without : without.replace(/\s*(\/?)>$/, ` ${name}="${value}"$1>`);
}

/** The opening tag of an element. */
export function openTag(text: string, element: Element): string {
  return text.slice(element.start, element.innerStart);
}

function elementFrom(scanner: TagScanner): Element {
  const { text, empty } = scanner;
  const common = openingOf(scanner);
  const { innerStart } = common;
  if (empty) return { ...common, end: innerStart, innerEnd: innerStart };
  for (let depth = 1; scanner.next();) {
    if (!scanner.empty) depth += scanner.closing ? -1 : 1;
    if (depth === 0) return { ...common, end: scanner.end, innerEnd: scanner.start };
  }
  return { ...common, end: text.length, innerEnd: text.length };
}

/** What an opening tag says of its element. */
function openingOf(scanner: TagScanner): Omit<Element, "end" | "innerEnd"> {
  const { text, name, start, end } = scanner;
  const prefix = /^<([^\s/>:]+:)/.exec(text.slice(start, end))?.[1] ?? "";
  return { name, prefix, attributes: new Map(scanner.attributes()), start, innerStart: end };
}
