import type { Style } from "../../../core/index";
import { attributesXml } from "./xml";
import { childElements, rootElement, source } from "./xml-tree";

/** The children of a font in the order in which Excel writes them. */
const FONT_ORDER =
  "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(" ");

/** A colour for OOXML, which wants its opacity first. */
export function argb(colour: string): string {
  return `FF${colour.replace("#", "").toUpperCase()}`;
}

/** The workbook's body font with what a style changes of it. */
export function fontXml(base: string, prefix: string, style: Style): string {
  if (
    !style.bold &&
    !style.italic &&
    !style.underline &&
    style.size === undefined &&
    style.color === undefined
  )
    return base;
  const root = rootElement(base);
  const parts = new Map(
    root ? childElements(base, root).map((child) => [child.name, source(base, child)]) : [],
  );
  const set = (name: string, attributes: string): unknown =>
    parts.set(name, `<${prefix}${name}${attributes}/>`);
  if (style.bold) set("b", "");
  if (style.italic) set("i", "");
  if (style.underline) set("u", "");
  if (style.size !== undefined) set("sz", attributesXml({ val: style.size }));
  if (style.color !== undefined) set("color", attributesXml({ rgb: argb(style.color) }));
  return `<${prefix}font>${FONT_ORDER.map((name) => parts.get(name) ?? "").join("")}</${prefix}font>`;
}

export function fillXml(prefix: string, colour: string): string {
  const foreground = `<${prefix}fgColor rgb="${argb(colour)}"/><${prefix}bgColor indexed="64"/>`;
  return `<${prefix}fill><${prefix}patternFill patternType="solid">${foreground}</${prefix}patternFill></${prefix}fill>`;
}

/** Thin lines above and below; `undefined` when the style has none. */
export function borderXml(prefix: string, style: Style): string | undefined {
  if (style.borderTop === undefined && style.borderBottom === undefined) return undefined;
  const edge = (name: string, colour: string | undefined): string =>
    colour === undefined
      ? `<${prefix}${name}/>`
      : `<${prefix}${name} style="thin"><${prefix}color rgb="${argb(colour)}"/></${prefix}${name}>`;
  const edges =
    edge("left", undefined) +
    edge("right", undefined) +
    edge("top", style.borderTop) +
    edge("bottom", style.borderBottom);
  return `<${prefix}border>${edges}<${prefix}diagonal/></${prefix}border>`;
}

export function alignmentXml(prefix: string, style: Style): string {
  const attributes = attributesXml({
    horizontal: style.align ?? (style.indent === undefined ? undefined : "left"),
    vertical: style.vertical,
    wrapText: style.wrap ? 1 : undefined,
    indent: style.indent,
  });
  return attributes === "" ? "" : `<${prefix}alignment${attributes}/>`;
}

export function protectionXml(prefix: string, style: Style): string {
  return style.unlocked ? `<${prefix}protection locked="0"/>` : "";
}

export function formatXml(prefix: string, numFmtId: number, formatCode: string): string {
  return `<${prefix}numFmt${attributesXml({ numFmtId, formatCode })}/>`;
}

/** A look that a rule puts on top of a cell's own: its ink, weight, fill and lines. */
export function differentialXml(p: string, style: Style): string {
  const weight = (style.bold ? `<${p}b/>` : "") + (style.italic ? `<${p}i/>` : "");
  const ink = style.color === undefined ? "" : `<${p}color rgb="${argb(style.color)}"/>`;
  const font = weight + ink === "" ? "" : `<${p}font>${weight}${ink}</${p}font>`;
  const colour = style.fill === undefined ? "" : argb(style.fill);
  const fill =
    colour &&
    `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${colour}"/><${p}bgColor rgb="${colour}"/></${p}patternFill></${p}fill>`;
  const line = (name: string, edge: string | undefined): string =>
    edge === undefined ? "" : `<${p}${name} style="thin"><${p}color rgb="${argb(edge)}"/></${p}${name}>`;
  const lines = line("top", style.borderTop) + line("bottom", style.borderBottom);
  return `<${p}dxf>${font}${fill}${lines && `<${p}border>${lines}</${p}border>`}</${p}dxf>`;
}
