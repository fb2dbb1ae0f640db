/**
 * Walks over the tags of an XML text by their offsets, so that the text can be changed by splicing and stays the same
 * everywhere else. Skips comments, processing instructions and CDATA. Names come without their prefix.
 */
export class TagScanner {
  /** Local name of the tag that the scanner stands on. */
  name = "";
  closing = false;
  /** `<a/>` */
  empty = false;
  /** Offset of `<`. */
  start = 0;
  /** Offset after `>`. */
  end: number;
  private nameEnd = 0;

  readonly text: string;

  constructor(text: string, from = 0) {
    this.text = text;
    this.end = from;
  }

  /** Goes to the next tag; false at the end of the text. */
  next(): boolean {
    for (;;) {
      const start = this.text.indexOf("<", this.end);
      if (start < 0) return false;
      const code = this.text.charCodeAt(start + 1);
      if (code !== 33 && code !== 63) return this.standOn(start, code === 47);
      this.end = this.endOfAside(start);
    }
  }

  /** An attribute of the tag by its whole name, unescaped. */
  attribute(name: string): string | undefined {
    const value = this.rawAttribute(name);
    return value === undefined ? undefined : unescapeXml(value);
  }

  /** An attribute as it stands, for those that never hold entities. */
  rawAttribute(name: string): string | undefined {
    const { text, end } = this;
    let at = this.nameEnd;
    while (at < end) {
      while (isSpace(text.charCodeAt(at))) at++;
      const equals = text.indexOf("=", at);
      if (equals < 0 || equals >= end) return undefined;
      let open = equals + 1;
      while (isSpace(text.charCodeAt(open))) open++;
      const close = text.indexOf(text.charAt(open), open + 1);
      if (close < 0) return undefined;
      const nameEnds = at + name.length;
      const ends = nameEnds === equals || (nameEnds < equals && isSpace(text.charCodeAt(nameEnds)));
      if (ends && text.startsWith(name, at)) return text.slice(open + 1, close);
      at = close + 1;
    }
    return undefined;
  }

  /** All attributes with their whole names, unescaped, in order. */
  attributes(): readonly (readonly [string, string])[] {
    const inside = this.text.slice(this.nameEnd, this.end);
    return [...inside.matchAll(/([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
      (match) => [match[1] ?? "", unescapeXml(match[2] ?? match[3] ?? "")] as const,
    );
  }

  private standOn(start: number, closing: boolean): boolean {
    const { text } = this;
    let at = start + (closing ? 2 : 1);
    let nameStart = at;
    for (let code = text.charCodeAt(at); !endsName(code); code = text.charCodeAt(++at)) {
      if (code === 58) nameStart = at + 1;
    }
    this.start = start;
    this.closing = closing;
    this.name = text.slice(nameStart, at);
    this.nameEnd = at;
    for (let quote = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (quote) {
        if (code === quote) quote = 0;
      } else if (code === 34 || code === 39) quote = code;
      else if (code === 62) break;
    }
    this.empty = text.charCodeAt(at - 1) === 47;
    this.end = at + 1;
    return true;
  }

  private endOfAside(start: number): number {
    const close = this.text.startsWith("<!--", start)
      ? "-->"
      : this.text.startsWith("<![CDATA[", start)
        ? "]]>"
        : ">";
    const at = this.text.indexOf(close, start);
    return at < 0 ? this.text.length : at + close.length;
  }
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

function endsName(code: number): boolean {
  return code === 62 || code === 47 || isSpace(code) || code !== code;
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** Text as it is meant: entities and CDATA resolved. */
export function unescapeXml(text: string): string {
  const plain = text.includes("<![CDATA[")
    ? text.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, inside: string) => escapeXml(inside))
    : text;
  if (!plain.includes("&")) return plain;
  return plain.replace(
    /&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g,
    (...[whole = "", hex, decimal, name]: readonly (string | undefined)[]) => {
      if (name !== undefined) return ENTITIES.get(name) ?? whole;
      const code = hex !== undefined ? parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** Text for an element. What XML cannot hold at all becomes a space. */
export function escapeText(text: string): string {
  const marked = MARKS.test(text)
    ? text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")
    : text;
  // Most texts hold none of these, and are then done at once.
  return PERHAPS_NOT_XML.test(marked) ? marked.replace(NOT_XML, " ").replace(/\r\n?/g, "\n") : marked;
}

/** Text for an element or a quoted attribute. */
export function escapeXml(text: string): string {
  return escapeText(text).replace(/"/g, "&quot;");
}

const MARKS = /[<>&]/;
// eslint-disable-next-line no-control-regex -- these are what must not get through
const PERHAPS_NOT_XML = /[\u0000-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;

/** Control characters, non-characters and halves of surrogate pairs. */
export const NOT_XML =
  // eslint-disable-next-line no-control-regex -- these are what must not get through
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Writes attributes; those without a value are left out. */
export function attributesXml(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${escapeXml(String(value))}"`))
    .join("");
}
