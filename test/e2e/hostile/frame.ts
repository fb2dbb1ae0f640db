import { zipSync, strToU8 } from "fflate";
import { newWorkbook } from "../../../headless/host/xlsx/workbook";
import { a1Area } from "../../../core/index";
import { copyOfGrid } from "../../../headless/copy-grid";
import { gridOf } from "../../core/table/grid-of";
import { partsOf } from "../../headless/xlsx/hand-made";
import { placeholder, rawXml, withRawTexts } from "./raw-texts";
import { HOSTILE } from "./texts";

const SHORT = HOSTILE.filter((text) => text.length < 1000);
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const HEADERS = ["ID", "Name", "Stage", "Budget", "EV", "AC", "RAG"];

/** What a sheet may be called in a file that Excel did not write. */
export const SHEET_NAMES = [
  "=cmd|'C'!A0",
  "_x0041_",
  "it's 'quoted'",
  "a\u0001b\ttab",
  "<b>&amp;</b>",
  "\u202Egnp",
  "__proto__",
  "constructor",
  "[book.xlsx]Sheet1",
  "PMO Forecast",
  "A1",
  "R1C1",
  "x".repeat(5000),
];

/** Rows in which every header, every criterion, setting and mapping is hostile. */
function grids() {
  const headers = SHORT.map(placeholder);
  const names = ["P1", "P2", "P3"];
  const projects = [
    [...HEADERS, ...headers],
    ...names.map((id, row) => [
      id,
      id,
      "proposed",
      1000 + row,
      400,
      500,
      "green",
      ...headers.map((_, at) => at % 5),
    ]),
  ];
  const both = headers.map((text) => [text, text]);
  return [
    gridOf("Projects", projects),
    gridOf("Criteria", [["Name", "Weight"], ...headers.map((text) => [text, 1])]),
    gridOf("Settings", [["Setting", "Value"], ["Currency", headers[0] ?? ""], ...both]),
    gridOf("PMO Mapping", [
      ["Sheet", "Header", "Table", "Column"],
      ...headers.map((text) => [text, text, text, text]),
    ]),
    ...SHEET_NAMES.map((_, at) =>
      gridOf(`Sheet ${at}`, [
        ["Risk ID", "Title", "Project", "Probability", "Impact cost"],
        [`R${at}`, `Risk ${at}`, "P1", 0.2, 100],
        [`Q${at}`, "x", "nobody", 0.2, 100],
      ]),
    ),
  ];
}

/** A workbook whose frame is hostile: names of sheets, tables and areas, headers, formats, links, remarks and properties. */
export function hostileFrame(): Uint8Array {
  const made = partsOf(withRawTexts(newWorkbook().write(grids().map(copyOfGrid))));
  const parts: Record<string, string> = { ...made };
  const change = (name: string, by: (xml: string) => string) => (parts[name] = by(parts[name] ?? ""));
  change("xl/workbook.xml", withNames);
  change("xl/styles.xml", withFormats);
  change("xl/worksheets/sheet1.xml", withExtras);
  change("[Content_Types].xml", (xml) =>
    xml.replace(
      "</Types>",
      '<Override PartName="/xl/comments1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/>' +
        '<Override PartName="/xl/tables/table9.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/>' +
        '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>',
    ),
  );
  const all = { ...parts, ...newParts() };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, xml]) => [name, strToU8(xml)])));
}

function withNames(xml: string): string {
  const renamed = SHEET_NAMES.reduce(
    (text, name, at) =>
      text.replace(`name="Sheet ${at}"`, () => `name="${rawXml(name).replace(/\t/g, "&#9;")}"`),
    xml,
  );
  const names = SHORT.map(
    (text, at) =>
      `<definedName name="${rawXml(text)}">Projects!$A$1:$${"ABC"[at % 3] ?? "A"}$4</definedName>`,
  );
  return renamed.replace(/<definedNames>|<calcPr/, (tag) =>
    tag === "<calcPr" ? `<definedNames>${names.join("")}</definedNames><calcPr` : tag + names.join(""),
  );
}

/** Cells of the first body row are formatted by them. */
function withFormats(xml: string): string {
  const formats = HOSTILE.map((text, at) => `<numFmt numFmtId="${300 + at}" formatCode="${rawXml(text)}"/>`);
  const looks = HOSTILE.map(
    (_, at) => `<xf numFmtId="${300 + at}" fontId="0" fillId="0" borderId="0" xfId="0"/>`,
  );
  return xml
    .replace(/<fonts/, () => `<numFmts count="${formats.length}">${formats.join("")}</numFmts><fonts`)
    .replace(/<\/cellXfs>/, () => `${looks.join("")}</cellXfs>`)
    .replace(/<cellXfs count="(\d+)"/, (_, count) => `<cellXfs count="${Number(count) + looks.length}"`);
}

function withExtras(xml: string): string {
  const links = SHORT.map(
    (text, at) =>
      `<hyperlink ref="B${at + 20}" r:id="rId1" display="${rawXml(text)}" tooltip="${rawXml(text)}"/>`,
  );
  let look = 1;
  const formatted = xml.replace(
    /<c r="([A-Z]+2)"(?: s="\d+")?/g,
    (_, place) => `<c r="${place as string}" s="${look++}"`,
  );
  return formatted
    .replace(/<pageMargins/, () => `<hyperlinks>${links.join("")}</hyperlinks><pageMargins`)
    .replace("</worksheet>", '<tableParts count="1"><tablePart r:id="rId4"/></tableParts></worksheet>');
}

function newParts(): Readonly<Record<string, string>> {
  const relations = [
    ["rId1", "hyperlink", "https://example.com/?q=%3Cscript%3E", ' TargetMode="External"'],
    ["rId2", "comments", "../comments1.xml", ""],
    ["rId4", "table", "../tables/table9.xml", ""],
  ].map(
    ([id, type, target, mode]) =>
      `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${mode}/>`,
  );
  const remarks = SHORT.map(
    (text, at) => `<comment ref="A${at + 1}" authorId="0"><text><t>${rawXml(text)}</t></text></comment>`,
  );
  const columns = [...HEADERS, ...SHORT.map(rawXml)].map(
    (name, at) => `<tableColumn id="${at + 1}" name="${name}"/>`,
  );
  const ref = a1Area({ top: 0, left: 0, bottom: 3, right: columns.length - 1 });
  return {
    "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join("")}</Relationships>`,
    "xl/comments1.xml": `<comments xmlns="${MAIN}"><authors><author>${rawXml(HOSTILE[0] ?? "")}</author></authors><commentList>${remarks.join("")}</commentList></comments>`,
    "xl/tables/table9.xml": `<table xmlns="${MAIN}" id="9" name="__proto__" displayName="${rawXml("=cmd|'/C'!A0 \u0001")}" ref="${ref}"><tableColumns count="${columns.length}">${columns.join("")}</tableColumns></table>`,
    "docProps/core.xml": `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${rawXml(HOSTILE[0] ?? "")}</dc:title></cp:coreProperties>`,
  };
}
