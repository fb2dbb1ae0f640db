import type { Style } from "../../../core/index";
import { builtInId, showsDay } from "./number-formats";
import { readLooks } from "./read-styles";
import {
  alignmentXml,
  borderXml,
  differentialXml,
  fillXml,
  fontXml,
  formatXml,
  protectionXml,
} from "./style-xml";
import { styleList, type StyleList } from "./style-lists";
import { attributesXml } from "./xml";
import { rootElement, spliced, withAttribute, type Element } from "./xml-tree";

/** The styles of a workbook that is being written: indexes for our looks, next to all that was there. */
export interface StyleSheet {
  /** Index of a cell style; 0, the workbook's own default, for the empty style. */
  cell(style: Style, text?: "stays-text"): number;
  /** Index of a cell style that is as another one and says that what looks like a formula is a text. */
  staysText(index: number): number;
  /** Index of a look that a rule puts on a cell. */
  rule(style: Style): number;
  /** True when cells of that style show a calendar day. */
  showsDay(index: number): boolean;
  toXml(): string;
}

const FIRST_OWN_FORMAT = 164;

/** Opens the style sheet for writing. Nothing that it holds is changed; lists only grow. */
export function openStyleSheet(stylesXml: string): StyleSheet {
  const { xml, root } = withClosingTag(stylesXml);
  const p = root.prefix;
  const lists = openLists(xml, root);
  const cells = new Map<string, number>();
  const looked = [new WeakMap<Style, number>(), new WeakMap<Style, number>()] as const;
  const days = readLooks(xml, []).map(({ isDay }) => isDay);
  const formatId = (format: string): number => builtInId(format) ?? ownFormatId(lists.numFmts, p, format);
  const build = (style: Style, quotePrefix: boolean): string => {
    const numFmtId = formatId(style.numberFormat ?? "General");
    const fontId = lists.fonts.index(fontXml(lists.fonts.items[0] ?? "", p, style));
    const fillId = style.fill === undefined ? 0 : lists.fills.index(fillXml(p, style.fill));
    const borderId = lists.borders.index(borderXml(p, style) ?? lists.borders.items[0] ?? "");
    const inside = alignmentXml(p, style) + protectionXml(p, style);
    const ids = { numFmtId, fontId, fillId, borderId };
    const attributes = attributesXml({
      ...ids,
      xfId: 0,
      quotePrefix: quotePrefix ? 1 : undefined,
      ...applied(ids),
      applyAlignment: inside.includes("alignment") ? 1 : undefined,
      applyProtection: inside.includes("protection") ? 1 : undefined,
    });
    return inside === "" ? `<${p}xf${attributes}/>` : `<${p}xf${attributes}>${inside}</${p}xf>`;
  };
  const cellIndex = (style: Style, quotePrefix: boolean): number => {
    const key = JSON.stringify([style, quotePrefix]);
    if (key === "[{},false]") return 0;
    const index = cells.get(key) ?? lists.cellXfs.index(build(style, quotePrefix));
    cells.set(key, index);
    days[index] = showsDay(style.numberFormat ?? "");
    return index;
  };
  return {
    cell: (style, text) => {
      const known = looked[text === undefined ? 0 : 1];
      const index = known.get(style) ?? cellIndex(style, text !== undefined);
      known.set(style, index);
      return index;
    },
    staysText: (index) => {
      const same = lists.cellXfs.index(markedAsText(lists.cellXfs.items[index] ?? ""));
      days[same] = days[index] ?? false;
      return same;
    },
    rule: (style) => lists.dxfs.index(differentialXml(p, style)),
    showsDay: (index) => days[index] ?? false,
    toXml: () => grown(xml, lists),
  };
}

function markedAsText(cellStyle: string): string {
  const open = cellStyle.slice(0, cellStyle.indexOf(">") + 1);
  return withAttribute(open, "quotePrefix", "1") + cellStyle.slice(open.length);
}

type Lists = Readonly<
  Record<"numFmts" | "fonts" | "fills" | "borders" | "cellStyleXfs" | "cellXfs" | "dxfs", StyleList>
>;

/** The style sheet with what was added to its lists. */
function grown(xml: string, lists: Lists): string {
  const splices = Object.values(lists).flatMap((list) => list.splices());
  return spliced(xml, splices);
}

/** In the order of the schema, so that what is added at one place comes in that order too. */
function openLists(xml: string, root: Element): Lists {
  const p = root.prefix;
  const open = (name: keyof Lists, ...defaults: readonly string[]): StyleList =>
    styleList(xml, root, { name, defaults });
  const pattern = (type: string): string => `<${p}fill><${p}patternFill patternType="${type}"/></${p}fill>`;
  const font = `<${p}font><${p}sz val="11"/><${p}name val="Calibri"/><${p}family val="2"/></${p}font>`;
  const border = `<${p}border><${p}left/><${p}right/><${p}top/><${p}bottom/><${p}diagonal/></${p}border>`;
  return {
    numFmts: open("numFmts"),
    fonts: open("fonts", font),
    fills: open("fills", pattern("none"), pattern("gray125")),
    borders: open("borders", border),
    cellStyleXfs: open("cellStyleXfs", `<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`),
    cellXfs: open("cellXfs", `<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`),
    dxfs: open("dxfs"),
  };
}

function applied(ids: {
  numFmtId: number;
  fontId: number;
  fillId: number;
  borderId: number;
}): Record<string, 1 | undefined> {
  const flag = (id: number): 1 | undefined => (id > 0 ? 1 : undefined);
  return {
    applyNumberFormat: flag(ids.numFmtId),
    applyFont: flag(ids.fontId),
    applyFill: flag(ids.fillId),
    applyBorder: flag(ids.borderId),
  };
}

function ownFormatId(list: StyleList, prefix: string, format: string): number {
  const ids = new Map(
    list.items.map((item) => [formatCodeOf(item), Number(/numFmtId="(\d+)"/.exec(item)?.[1] ?? 0)]),
  );
  const wanted = formatXml(prefix, 0, format);
  const known = ids.get(formatCodeOf(wanted));
  if (known !== undefined) return known;
  const id = Math.max(FIRST_OWN_FORMAT - 1, ...ids.values()) + 1;
  list.index(formatXml(prefix, id, format));
  return id;
}

function formatCodeOf(item: string): string {
  return /formatCode="([^"]*)"/.exec(item)?.[1] ?? "";
}

/** `<styleSheet/>` becomes a pair of tags, so that lists can stand between. */
function withClosingTag(stylesXml: string): { xml: string; root: Element } {
  const found = rootElement(stylesXml);
  if (found && found.innerStart < found.end) return { xml: stylesXml, root: found };
  const start = found?.start ?? 0;
  const name = found ? `${found.prefix}${found.name}` : "styleSheet";
  const open = stylesXml.slice(start, found?.end).replace(/\s*\/>$/, ">");
  const xml = `${stylesXml.slice(0, start)}${open}</${name}>`;
  const root = rootElement(xml);
  if (!root) throw new RangeError("openStyleSheet: the style sheet must have a root element");
  return { xml, root };
}
