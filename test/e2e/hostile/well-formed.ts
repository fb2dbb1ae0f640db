const NAME = String.raw`[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?`;
const REFERENCE = String.raw`&(?:lt|gt|amp|quot|apos|#\d+|#x[0-9A-Fa-f]+);`;
const VALUE = String.raw`"[^<&"]*(?:${REFERENCE}[^<&"]*)*"|'[^<&']*(?:${REFERENCE}[^<&']*)*'`;
const TOKEN = new RegExp(
  [
    String.raw`<\?xml(?:\s+${NAME}=(?:${VALUE}))*\s*\?>`,
    String.raw`</(?<closed>${NAME})\s*>`,
    String.raw`<(?<opened>${NAME})(?<attributes>(?:\s+${NAME}\s*=\s*(?:${VALUE}))*)\s*(?<empty>/?)>`,
    String.raw`(?<text>[^<&]+|${REFERENCE})`,
  ].join("|"),
  "uy",
);
// eslint-disable-next-line no-control-regex -- these are what XML must not hold
const NOT_A_CHARACTER = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u;
const BEYOND = /&#(?:x0*(?:[0-8BCEFbcef]|1[0-9A-Fa-f])|0*(?:[0-8]|1[124-9]|2\d|3[01]));/;

/** Why a text is no well-formed XML, as a parser that forgives nothing would say; `undefined` when it is. No comments or CDATA: we write none. */
export function whyNotWellFormed(xml: string): string | undefined {
  const bad = NOT_A_CHARACTER.exec(xml) ?? BEYOND.exec(xml);
  if (bad) return `no character of XML at ${near(xml, bad.index)}`;
  const open: string[] = [];
  for (TOKEN.lastIndex = 0; TOKEN.lastIndex < xml.length;) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(xml);
    if (!match) return `neither a tag nor text at ${near(xml, at)}`;
    const { closed, opened, attributes = "", empty, text } = match.groups ?? {};
    if (closed !== undefined && open.pop() !== closed)
      return `</${closed}> closes nothing at ${near(xml, at)}`;
    if (opened !== undefined && empty === "") open.push(opened);
    const names = [...attributes.matchAll(/([\w.:-]+)\s*=\s*(?:"[^"]*"|'[^']*')/g)].map(([, name]) => name);
    if (new Set(names).size < names.length) return `an attribute twice at ${near(xml, at)}`;
    if (text !== undefined && open.length === 0 && text.trim() !== "")
      return `text outside at ${near(xml, at)}`;
  }
  return open.length === 0 ? undefined : `<${open.join("><")}> stays open`;
}

function near(xml: string, at: number): string {
  return `${at}: ${JSON.stringify(xml.slice(Math.max(0, at - 40), at + 40))}`;
}
