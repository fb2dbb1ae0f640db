import { attributesXml } from "./xml";
import {
  childElements,
  childNamed,
  openTag,
  source,
  withAttribute,
  type Element,
  type Splice,
} from "./xml-tree";
import { inserted } from "./xml-insert";

/** The lists of a style sheet, in the order of the schema (CT_Stylesheet). */
const ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
] as const;

export type ListName = (typeof ORDER)[number];

/** One list of the style sheet that only grows: no index that a cell uses ever moves. */
export interface StyleList {
  readonly name: ListName;
  readonly items: readonly string[];
  /** The index of an item, which is added unless it is there already, letter by letter. */
  index(xml: string): number;
  /** What changes in the style sheet's text. */
  splices(): readonly Splice[];
}

/** Opens a list; `defaults` are what it must hold first when the style sheet lacks it. */
export function styleList(
  xml: string,
  root: Element,
  list: { name: ListName; defaults: readonly string[] },
): StyleList {
  const element = childNamed(xml, root, list.name);
  const existing = element ? childElements(xml, element).map((item) => source(xml, item)) : [];
  const items = existing.length > 0 ? [...existing] : [...list.defaults];
  const indexes = new Map<string, number>();
  items.forEach((item, index) => indexes.has(item) || indexes.set(item, index));
  return {
    name: list.name,
    items,
    index: (item) => {
      const known = indexes.get(item);
      if (known !== undefined) return known;
      indexes.set(item, items.length);
      return items.push(item) - 1;
    },
    splices: () => {
      if (items.length === existing.length) return [];
      const added = items.slice(existing.length).join("");
      if (!element)
        return [
          inserted(
            xml,
            { parent: root, order: ORDER },
            { name: list.name, xml: newList(root, list.name, items) },
          ),
        ];
      return grownList(xml, element, { added, count: items.length });
    },
  };
}

function newList({ prefix }: Element, name: string, items: readonly string[]): string {
  return `<${prefix}${name}${attributesXml({ count: items.length })}>${items.join("")}</${prefix}${name}>`;
}

function grownList(
  xml: string,
  element: Element,
  grown: { added: string; count: number },
): readonly Splice[] {
  const open = withAttribute(openTag(xml, element), "count", String(grown.count));
  const { start, innerStart, innerEnd, end } = element;
  if (innerStart < end) {
    return [
      { start, end: innerStart, by: open },
      { start: innerEnd, end: innerEnd, by: grown.added },
    ];
  }
  return [
    { start, end, by: `${open.replace(/\/>$/, ">")}${grown.added}</${element.prefix}${element.name}>` },
  ];
}
