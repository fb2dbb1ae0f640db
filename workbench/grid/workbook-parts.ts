import { strFromU8, unzipSync } from "fflate";

/** The parts of a workbook as o-spreadsheet's reader takes them: texts, and pictures by an address on the page. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, string | { readonly imageSrc: string }>> {
  const parts = Object.entries(unzipSync(bytes)).map(([name, content]) => {
    const isText = /\.(xml|rels|vml)$/i.test(name);
    const picture = (): string => URL.createObjectURL(new Blob([new Uint8Array(content)]));
    return [name, isText ? strFromU8(content) : { imageSrc: picture() }] as const;
  });
  return Object.fromEntries(parts);
}
