import { a1, a1Area, type Drawing } from "../../../core/index";
import { carriedOver } from "./carried-over";
import type { Namespaces } from "./namespaces";
import { XML_HEADER } from "./namespaces";
import { overlap } from "./parse-area";
import { keptChildren, type PreviousSheet } from "./previous-sheet";
import { longLink, sheetDataXml, type WriteContext } from "./write-cells";
import { barExtensionXml, rulesXml } from "./write-rules";
import { validationXml } from "./write-validations";
import { columnsXml, printXml, sheetPropertiesXml, sheetViewsXml } from "./write-view";
import { attributesXml } from "./xml";
import { openTag } from "./xml-tree";

/** What a sheet's XML points at by relationship id. */
export interface SheetLinks {
  readonly drawing?: string;
  readonly tables: readonly string[];
}

export interface SheetJob {
  readonly drawing: Drawing;
  readonly previous: PreviousSheet | undefined;
  readonly links: SheetLinks;
  /** The tab that opens. */
  readonly selected: boolean;
  readonly namespaces: Namespaces;
}

/** A whole worksheet part. Its children stand in the order of the schema (CT_Worksheet). */
export function sheetPartXml(job: SheetJob, context: WriteContext): string {
  const { drawing, previous, links } = job;
  const kept = carriedOver(previous);
  const keep = (...names: readonly string[]): string => keptChildren(previous, ...names);
  const validations = drawing.validations
    .map((one) => validationXml(one, context.renamed))
    .concat(kept.validations);
  const hyperlinks = ownHyperlinks(drawing, context).concat(kept.hyperlinks);
  const extensions = barExtensionXml(drawing.rules, kept.extendedRules) + kept.extensions;
  const children = [
    sheetPropertiesXml(drawing),
    `<dimension ref="${dimension(drawing)}"/>`,
    sheetViewsXml(drawing, job.selected),
    columnsXml(drawing.columns),
    sheetDataXml(drawing, previous, context),
    keep("sheetProtection", "protectedRanges"),
    listXml("mergeCells", mergesXml(drawing)),
    rulesXml(drawing.rules, context.styles) + kept.rules,
    listXml("dataValidations", validations),
    hyperlinks.length === 0 ? "" : `<hyperlinks>${hyperlinks.join("")}</hyperlinks>`,
    printXml(drawing),
    keep("customProperties", "cellWatches", "ignoredErrors"),
    links.drawing === undefined ? "" : `<drawing r:id="${links.drawing}"/>`,
    keep("legacyDrawing", "legacyDrawingHF", "picture", "oleObjects", "controls"),
    listXml(
      "tableParts",
      links.tables.map((id) => `<tablePart r:id="${id}"/>`),
    ),
    extensions === "" ? "" : `<extLst>${extensions}</extLst>`,
  ];
  return `${XML_HEADER}${openingTag(job)}${children.join("")}</${rootName(previous)}>`;
}

/** The earlier tab's own opening tag, so that all that is kept from it finds its namespaces; ours are added. */
function openingTag({ previous, namespaces: { main, relationships } }: SheetJob): string {
  if (!previous) return `<worksheet${attributesXml({ xmlns: main, "xmlns:r": relationships })}>`;
  const open = openTag(previous.xml, previous.root);
  const missing = [
    ["xmlns", main],
    ["xmlns:r", relationships],
  ].flatMap(([name = "", value = ""]) => (previous.root.attributes.has(name) ? [] : [` ${name}="${value}"`]));
  return open.replace(/>$/, `${missing.join("")}>`);
}

function rootName(previous: PreviousSheet | undefined): string {
  return previous ? `${previous.root.prefix}${previous.root.name}` : "worksheet";
}

function listXml(name: string, items: readonly string[]): string {
  return items.length === 0 ? "" : `<${name} count="${items.length}">${items.join("")}</${name}>`;
}

/** Merges of more than one cell; one that reached into a native table or another merge would make Excel repair the file. */
function mergesXml({ merges, tables }: Drawing): readonly string[] {
  return merges
    .filter((area) => area.bottom > area.top || area.right > area.left)
    .filter((area, index, all) => !all.slice(0, index).some((other) => overlap(area, other)))
    .filter((area) => !tables.some((table) => overlap(area, table.area)))
    .map((area) => `<mergeCell ref="${a1Area(area)}"/>`);
}

function ownHyperlinks({ cells }: Drawing, { renamed }: WriteContext): readonly string[] {
  return cells.flatMap((cell) => {
    const place = longLink(cell, renamed);
    return place === undefined
      ? []
      : [`<hyperlink${attributesXml({ ref: a1(cell), location: place.slice(1) })}/>`];
  });
}

function dimension({ cells }: Drawing): string {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  if (cells.length === 0) return "A1";
  const [top, left, bottom, right] = [lowest(rows), lowest(columns), highest(rows), highest(columns)];
  return top === bottom && left === right
    ? a1({ row: top, column: left })
    : a1Area({ top, left, bottom, right });
}

function lowest(numbers: readonly number[]): number {
  return numbers.reduce((least, number) => Math.min(least, number), Infinity);
}

function highest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}
