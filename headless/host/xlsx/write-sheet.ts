import { overlap, a1Area, type Drawing } from "../../../core/index";
import { carriedOver } from "./carried-over";
import type { Namespaces } from "./namespaces";
import { XML_HEADER } from "./namespaces";
import { keptChildren, type PreviousSheet } from "./previous-sheet";
import { sheetCells, type WriteContext } from "./write-cells";
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

/** A whole worksheet part, in pieces. Its children stand in the order of the schema (CT_Worksheet). */
export function* sheetPartPieces(job: SheetJob, context: WriteContext): Iterable<string> {
  const { drawing, previous, links } = job;
  const kept = carriedOver(previous);
  const keep = (...names: readonly string[]): string => keptChildren(previous, ...names);
  const validations = drawing.validations
    .map((one) => validationXml(one, context.renamed))
    .concat(kept.validations);
  const cells = sheetCells(drawing, previous, context);
  const extensions = barExtensionXml(drawing.rules, kept.extendedRules) + kept.extensions;
  yield `${XML_HEADER}${openingTag(job)}`;
  yield sheetPropertiesXml(drawing);
  yield `<dimension ref="${cells.dimension}"/>`;
  yield sheetViewsXml(drawing, job.selected);
  yield columnsXml(drawing.columns);
  yield "<sheetData>";
  yield* cells.rows();
  yield "</sheetData>";
  yield keep("sheetProtection", "protectedRanges");
  yield listXml("mergeCells", mergesXml(drawing));
  yield rulesXml(drawing.rules, context.styles) + kept.rules;
  yield listXml("dataValidations", validations);
  yield hyperlinksXml([...cells.hyperlinks(), ...kept.hyperlinks]);
  yield printXml(drawing);
  yield keep("customProperties", "cellWatches", "ignoredErrors");
  yield links.drawing === undefined ? "" : `<drawing r:id="${links.drawing}"/>`;
  yield keep("legacyDrawing", "legacyDrawingHF", "picture", "oleObjects", "controls");
  yield listXml(
    "tableParts",
    links.tables.map((id) => `<tablePart r:id="${id}"/>`),
  );
  yield extensions === "" ? "" : `<extLst>${extensions}</extLst>`;
  yield `</${rootName(previous)}>`;
}

function hyperlinksXml(links: readonly string[]): string {
  return links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`;
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
