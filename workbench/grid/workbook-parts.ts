import { strFromU8, unzipSync } from "fflate";

/** The parts of a workbook as o-spreadsheet's reader takes them: texts, and pictures by an address on the page. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, string | { readonly imageSrc: string }>> {
  const parts = Object.entries(unzipSync(bytes)).map(([name, content]) => {
    const isText = /\.(xml|rels|vml)$/i.test(name);
    const picture = (): string => URL.createObjectURL(new Blob([new Uint8Array(content)]));
    if (/\.rels$/i.test(name)) return [name, withRelativeTargets(strFromU8(content), name)] as const;
    return [name, isText ? strFromU8(content) : { imageSrc: picture() }] as const;
  });
  return Object.fromEntries(parts);
}

/** Some writers name parts from the package's root, which is right and which o-spreadsheet does not follow. */
export function withRelativeTargets(rels: string, name: string): string {
  const from = name.split("/").slice(0, -2);
  return rels.replace(/ Target="\/([^"]*)"/g, (_, target: string) => {
    const to = target.split("/");
    const shared = from.findIndex((folder, index) => folder !== to[index]);
    const same = shared < 0 ? from.length : shared;
    return ` Target="${"../".repeat(from.length - same)}${to.slice(same).join("/")}"`;
  });
}
