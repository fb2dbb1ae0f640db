import { colourOf } from "./colours";
import { builtInFormat, showsDay } from "./number-formats";
import { childElements, childNamed, rootElement, type Element } from "./xml-tree";

/** What of a cell's look says something about its value. */
export interface Look {
  readonly numberFormat: string;
  readonly fill?: string;
  readonly struckThrough?: boolean;
  readonly isDay: boolean;
}

const PLAIN: Look = { numberFormat: "General", isDay: false };

/** The looks of a workbook's cell styles, by style index. Equal looks are one object. */
export function readLooks(stylesXml: string | undefined, theme: readonly string[]): readonly Look[] {
  const root = stylesXml === undefined ? undefined : rootElement(stylesXml);
  if (stylesXml === undefined || !root) return [PLAIN];
  const list = (name: string): readonly Element[] => {
    const parent = childNamed(stylesXml, root, name);
    return parent ? childElements(stylesXml, parent) : [];
  };
  const formats = new Map(
    list("numFmts").map(({ attributes }) => [
      Number(attributes.get("numFmtId")),
      formatCode(attributes.get("formatCode") ?? ""),
    ]),
  );
  const fills = list("fills").map((fill) => fillColour(stylesXml, fill, theme));
  const struck = list("fonts").map((font) => isStruck(childNamed(stylesXml, font, "strike")));
  const known = new Map<string, Look>([[JSON.stringify(PLAIN), PLAIN]]);
  const looks = list("cellXfs").map(({ attributes }) => {
    const id = Number(attributes.get("numFmtId") ?? 0);
    const numberFormat = formats.get(id) ?? builtInFormat(id);
    const fill = fills[Number(attributes.get("fillId") ?? 0)];
    const look: Look = {
      numberFormat,
      ...(fill === undefined ? {} : { fill }),
      ...(struck[Number(attributes.get("fontId") ?? 0)] ? { struckThrough: true } : {}),
      isDay: showsDay(numberFormat),
    };
    const key = JSON.stringify(look);
    const same = known.get(key) ?? look;
    known.set(key, same);
    return same;
  });
  return looks.length > 0 ? looks : [PLAIN];
}

/** Excel's limit; a longer one is nobody's, and is not looked through. */
const LONGEST_FORMAT = 255;

function formatCode(code: string): string {
  return code.length > LONGEST_FORMAT ? "General" : code;
}

/** True when nothing about a look needs to be said. */
export function isPlain(look: Look): boolean {
  return (
    look === PLAIN || (look.numberFormat === "General" && look.fill === undefined && !look.struckThrough)
  );
}

function fillColour(xml: string, fill: Element, theme: readonly string[]): string | undefined {
  const pattern = childNamed(xml, fill, "patternFill");
  const type = pattern?.attributes.get("patternType");
  if (!pattern || type === undefined || type === "none" || type === "gray125") return undefined;
  return colourOf(childNamed(xml, pattern, "fgColor"), theme);
}

function isStruck(element: Element | undefined): boolean {
  const value = element?.attributes.get("val");
  return element !== undefined && value !== "0" && value !== "false";
}
