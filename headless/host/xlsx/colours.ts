import type { Element } from "./xml-tree";

/** The palette of `indexed` colours (ECMA-376 part 1, 18.8.27), from 8; 0–7 repeat 8–15. */
const INDEXED = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** The colours of a theme in the order in which cells count them: light 1, dark 1, light 2, dark 2, accents, links. */
export function themeColours(themeXml: string): readonly string[] {
  const scheme = /<(?:\w+:)?clrScheme[\s\S]*?<\/(?:\w+:)?clrScheme>/.exec(themeXml)?.[0] ?? "";
  const colours = [...scheme.matchAll(/(?:lastClr|srgbClr\s+val)\s*=\s*"([0-9A-Fa-f]{6})"/g)].map(
    (match) => match[1] ?? "",
  );
  const [dark1 = "000000", light1 = "FFFFFF", dark2 = "000000", light2 = "FFFFFF", ...rest] = colours;
  return [light1, dark1, light2, dark2, ...rest];
}

/** A `<color>`, `<fgColor>`… as `#RRGGBB`; `undefined` for automatic ones. */
export function colourOf(element: Element | undefined, theme: readonly string[]): string | undefined {
  const attributes = element?.attributes;
  const rgb = attributes?.get("rgb");
  const indexed = attributes?.get("indexed");
  const number = attributes?.get("theme");
  const base =
    rgb?.slice(-6) ?? indexedColour(indexed) ?? (number === undefined ? undefined : theme[Number(number)]);
  if (!base || !/^[0-9A-Fa-f]{6}$/.test(base)) return undefined;
  return `#${tinted(base, Number(attributes?.get("tint") ?? 0)).toUpperCase()}`;
}

function indexedColour(index: string | undefined): string | undefined {
  if (index === undefined) return undefined;
  const number = Number(index);
  return INDEXED[number < 8 ? number : number - 8];
}

/** Lightens (tint above 0) or darkens a colour. Mixing with white or black gives what changing its HSL lightness gives, to a shade. */
function tinted(colour: string, tint: number): string {
  const towards = tint < 0 ? 0 : 255;
  const share = Math.min(Math.abs(tint), 1);
  return [0, 2, 4]
    .map((at) => parseInt(colour.slice(at, at + 2), 16))
    .map((part) => Math.round(part + (towards - part) * share))
    .map((part) => part.toString(16).padStart(2, "0"))
    .join("");
}
