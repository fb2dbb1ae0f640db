import { COLOURS, shortened } from "../../../core/index";
import { escapeXml } from "./xml";

/** Hundredths of a point, as DrawingML counts. */
export const BODY_SIZE = 900;
const TITLE_SIZE = 1100;

/** Longer ones are no help beside a picture, and Excel takes no longer name of a series. */
const LONGEST_TEXT = 255;

/** A text as a chart shows it. */
export function chartText(text: string): string {
  return shortened(text, LONGEST_TEXT);
}

/** `RRGGBB` of a colour. */
export function hex(colour: string): string {
  return colour.replace("#", "").toUpperCase();
}

export function solidFill(colour: string, opacity = 1): string {
  const alpha = opacity < 1 ? `<a:alpha val="${Math.round(opacity * 100_000)}"/>` : "";
  return `<a:solidFill><a:srgbClr val="${hex(colour)}">${alpha}</a:srgbClr></a:solidFill>`;
}

/** A thin line, or none. */
export function line(colour: string | undefined): string {
  return colour === undefined ? "<a:ln><a:noFill/></a:ln>" : `<a:ln w="6350">${solidFill(colour)}</a:ln>`;
}

interface TextLook {
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: string;
}

function runProperties(
  tag: "defRPr" | "rPr",
  { size = BODY_SIZE, bold = false, colour = COLOURS.ink }: TextLook,
): string {
  const language = tag === "rPr" ? ' lang="en-US"' : "";
  return `<a:${tag}${language} sz="${size}" b="${bold ? 1 : 0}">${solidFill(colour)}</a:${tag}>`;
}

/** `<c:txPr>`: how the texts of an axis, a legend or labels look. */
export function textProperties(look: TextLook = {}): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${runProperties("defRPr", look)}</a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
}

/** `<c:tx>` with a text of its own. */
export function richText(text: string, { align, ...look }: TextLook & { readonly align?: "l" } = {}): string {
  const paragraph = `<a:pPr${align === undefined ? "" : ` algn="${align}"`}>${runProperties("defRPr", look)}</a:pPr><a:r>${runProperties("rPr", look)}<a:t>${escapeXml(chartText(text))}</a:t></a:r>`;
  return `<c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p>${paragraph}</a:p></c:rich></c:tx>`;
}

/** The finding, in bold at the top left. */
export function chartTitle(text: string): string {
  const place =
    '<c:layout><c:manualLayout><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="0.01"/><c:y val="0.02"/></c:manualLayout></c:layout>';
  return `<c:title>${richText(text, { size: TITLE_SIZE, bold: true, align: "l" })}${place}<c:overlay val="0"/></c:title>`;
}

/** What an axis measures, in quiet letters. */
export function axisTitle(text: string | undefined): string {
  if (text === undefined || text === "") return "";
  return `<c:title>${richText(text, { colour: COLOURS.quiet })}<c:overlay val="0"/></c:title>`;
}
