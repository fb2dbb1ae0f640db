import { a1, quotedSheet, type Area } from "../../../core/index";
import { escapeXml } from "./xml";
import { chartText } from "./chart-text";
import { encodeText } from "./shared-text";

/** An area as a chart refers to it: `Sheet!$A$2:$A$9`. */
export function absoluteArea(sheet: string, { top, left, bottom, right }: Area): string {
  const absolute = (row: number, column: number): string =>
    a1({ row, column }).replace(/^([A-Z]+)/, "$$$1$$");
  const first = absolute(top, left);
  const last = absolute(bottom, right);
  return `${quotedSheet(sheet)}!${first}${first === last ? "" : `:${last}`}`;
}

/** `<c:cat>`: texts, or numbers with their format where all are numbers. */
export function categoriesXml(ref: string, values: readonly (string | number)[], format: string): string {
  const inside = values.every((value) => typeof value === "number")
    ? numbersRef(ref, values, format)
    : `<c:strRef><c:f>${escapeXml(ref)}</c:f><c:strCache><c:ptCount val="${values.length}"/>${points(values)}</c:strCache></c:strRef>`;
  return `<c:cat>${inside}</c:cat>`;
}

/** `<c:val>`, `<c:xVal>`, `<c:yVal>`, `<c:bubbleSize>`: numbers with what they come to. */
export function numbersXml(
  tag: string,
  ref: string,
  data: { values: readonly (number | null)[]; format: string },
): string {
  return `<c:${tag}>${numbersRef(ref, data.values, data.format)}</c:${tag}>`;
}

function numbersRef(ref: string, values: readonly (number | null)[], format: string): string {
  const cache = `<c:formatCode>${escapeXml(format)}</c:formatCode><c:ptCount val="${values.length}"/>${points(values)}`;
  return `<c:numRef><c:f>${escapeXml(ref)}</c:f><c:numCache>${cache}</c:numCache></c:numRef>`;
}

function points(values: readonly (string | number | null)[]): string {
  return values
    .map((value, index) =>
      value === null ? "" : `<c:pt idx="${index}"><c:v>${encodeText(chartText(String(value)))}</c:v></c:pt>`,
    )
    .join("");
}
