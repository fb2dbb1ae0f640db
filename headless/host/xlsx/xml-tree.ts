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

/** The outermost element; `undefined` when there is none. */
export function rootElement(text: string): Element | undefined {
  const scanner = new TagScanner(text);
  return scanner.next() ? elementFrom(scanner) : undefined;
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
  const { text, name, start, empty } = scanner;
  const innerStart = scanner.end;
  const attributes = new Map(scanner.attributes());
  const prefix = /^<([^\s/>:]+:)/.exec(text.slice(start, innerStart))?.[1] ?? "";
  const common = { name, prefix, attributes, start, innerStart };
  if (empty) return { ...common, end: innerStart, innerEnd: innerStart };
  for (let depth = 1; scanner.next();) {
    if (!scanner.empty) depth += scanner.closing ? -1 : 1;
    if (depth === 0) return { ...common, end: scanner.end, innerEnd: scanner.start };
  }
  return { ...common, end: text.length, innerEnd: text.length };
}
