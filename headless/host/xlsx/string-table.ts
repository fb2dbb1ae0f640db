import type { SharedStrings } from "./read-shared-strings";
import { encodeText } from "./shared-text";
import { openTag, rootElement, spliced, withAttribute } from "./xml-tree";

/** The shared strings of a workbook that is being written: they only grow. */
export interface StringTable {
  /** Index of a text, which is added unless a plain entry reads the same. */
  index(text: string): number;
  /** The text of an entry that the workbook had. */
  readonly texts: readonly string[];
  toXml(): string;
}

/** Opens the shared strings for writing. `xml` must be what `strings` was read from. */
export function openStringTable(xml: string, strings: SharedStrings): StringTable {
  const indexes = new Map<string, number>();
  strings.texts.forEach((text, index) => {
    if (strings.plain[index] && !indexes.has(text)) indexes.set(text, index);
  });
  const added: string[] = [];
  let uses = 0;
  return {
    texts: strings.texts,
    index: (text) => {
      uses++;
      const index = indexes.get(text) ?? strings.texts.length + added.push(text) - 1;
      indexes.set(text, index);
      return index;
    },
    toXml: () => withAdded(xml, { added, uses, total: strings.texts.length + added.length }),
  };
}

function withAdded(xml: string, change: { added: readonly string[]; uses: number; total: number }): string {
  const root = rootElement(xml);
  if (!root) throw new RangeError("openStringTable: the shared strings must have a root element");
  const p = root.prefix;
  const items = change.added
    .map((text) => `<${p}si><${p}t xml:space="preserve">${encodeText(text)}</${p}t></${p}si>`)
    .join("");
  const uses = Number(root.attributes.get("count") ?? 0) + change.uses;
  const counted = withAttribute(openTag(xml, root), "count", String(uses));
  const open = withAttribute(counted, "uniqueCount", String(change.total));
  if (root.innerStart === root.end) {
    return spliced(xml, [
      { start: root.start, end: root.end, by: `${open.replace(/\/>$/, ">")}${items}</${p}${root.name}>` },
    ]);
  }
  // An extension list, which may stand behind them, is the only other child that there can be.
  const extension = xml.lastIndexOf(`<${p}extLst`);
  const last = extension < 0 ? root.innerEnd : extension;
  return spliced(xml, [
    { start: root.start, end: root.innerStart, by: open },
    { start: last, end: last, by: items },
  ]);
}
