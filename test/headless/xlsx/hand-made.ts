import { strToU8, unzipSync, zipSync } from "fflate";
import type { Area, Drawing, DrawnCell } from "../../../core/index";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** The smallest workbook around one sheet, as another program would write it; `parts` replace or add what a test is about. */
export function handMade(sheetXml: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const all: Record<string, string> = {
    "[Content_Types].xml":
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>',
    "_rels/.rels": relationships(["officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": workbookXml(),
    "xl/_rels/workbook.xml.rels": relationships(
      ["worksheet", "worksheets/sheet1.xml"],
      ["sharedStrings", "sharedStrings.xml"],
      ["styles", "styles.xml"],
    ),
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}" count="0" uniqueCount="0"/>`,
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}"/>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${sheetXml}</worksheet>`,
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, xml]) => [name, strToU8(xml)])));
}

export function workbookXml(inside: { names?: string; properties?: string; sheets?: string } = {}): string {
  const sheets = inside.sheets ?? '<sheet name="Data" sheetId="1" r:id="rId1"/>';
  const names = inside.names === undefined ? "" : `<definedNames>${inside.names}</definedNames>`;
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${inside.properties ?? ""}<sheets>${sheets}</sheets>${names}</workbook>`;
}

export function relationships(...links: readonly (readonly [type: string, target: string])[]): string {
  const all = links.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${all.join("")}</Relationships>`;
}

export function sharedStrings(...items: readonly string[]): string {
  return `<sst xmlns="${MAIN}" count="${items.length}" uniqueCount="${items.length}">${items.map((item) => `<si>${item}</si>`).join("")}</sst>`;
}

export function stylesXml(inside: string): string {
  return `<styleSheet xmlns="${MAIN}">${inside}</styleSheet>`;
}

export function area(
  ...[top, left, bottom, right]: readonly [top: number, left: number, bottom: number, right: number]
): Area {
  return { top, left, bottom, right };
}

/** A tab with only what a test is about. */
export function drawing(parts: Partial<Drawing> & { readonly cells?: readonly DrawnCell[] } = {}): Drawing {
  return {
    id: "ranking",
    owned: true,
    sheet: "PMO Ranking",
    cells: [],
    tables: [],
    charts: [],
    rules: [],
    validations: [],
    merges: [],
    columns: [],
    rowHeights: new Map(),
    frozen: { row: 0, column: 0 },
    print: { area: area(0, 0, 9, 9), orientation: "landscape", pagesHigh: "any", footer: "Portfolio.xlsx" },
    gridlines: false,
    ...parts,
  };
}

type CellParts = readonly [row: number, column: number, value: DrawnCell["value"], more?: Partial<DrawnCell>];

export function cell(...[row, column, value, more]: CellParts): DrawnCell {
  return { row, column, value, style: {}, ...more };
}

/** The parts of a file as text, unpacked by another reader than ours. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [
      name.replace(/\\/g, "/"),
      Buffer.from(part).toString("utf8"),
    ]),
  );
}
