import { zipSync, strToU8 } from "fflate";
import { partsOf } from "../../headless/xlsx/hand-made";
import { HOSTILE } from "./texts";

/** Stands for a hostile text until the workbook is made: our own writer would make it harmless. */
export function placeholder(text: string): string {
  return `HOSTILE-${String(HOSTILE.indexOf(text)).padStart(4, "0")}-`;
}

/** A workbook in which the placeholders are what they stand for, as long as they are, in every part. */
export function withRawTexts(workbook: Uint8Array): Uint8Array {
  const parts = Object.entries(partsOf(workbook)).map(([name, xml]) => [name, strToU8(raw(xml))] as const);
  return zipSync(Object.fromEntries(parts));
}

function raw(xml: string): string {
  return xml.replace(/HOSTILE-(\d{4})-/g, (_, index) => rawXml(HOSTILE[Number(index)] ?? ""));
}

/** A text as another program might store it: not cut, and what XML cannot hold as `_xHHHH_`. */
export function rawXml(text: string): string {
  const escape = (character: string): string =>
    `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
  return (
    text
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
      // eslint-disable-next-line no-control-regex -- these are what XML cannot hold
      .replace(/[\u0000-\u001F\uFFFE\uFFFF]/g, escape)
      .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, escape)
      .replace(/&/g, "&amp;")
      .replace(/</g, "&lt;")
      .replace(/>/g, "&gt;")
      .replace(/"/g, "&quot;")
  );
}
