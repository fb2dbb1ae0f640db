import { namespacesOf, type Namespaces } from "./namespaces";
import type { Package } from "./package";
import { relationshipsOf, type Relationship } from "./relationships";
import { WorkbookError } from "./workbook-error";
import { childElements, childNamed, rootElement, textInside, type Element } from "./xml-tree";

/** A tab of the workbook, in the order of the tabs. */
export interface SheetEntry {
  readonly name: string;
  readonly sheetId: number;
  readonly part: string;
  /** `worksheet`, `chartsheet`, `dialogsheet`… */
  readonly kind: string;
}

export interface DefinedName {
  readonly name: string;
  readonly text: string;
  readonly hidden: boolean;
  /** Position of the tab that it belongs to; absent when it belongs to the workbook. */
  readonly localSheet?: number;
}

/** The frame of a workbook: its main part, tabs, names and where the other parts stand. */
export interface WorkbookParts {
  readonly part: string;
  readonly namespaces: Namespaces;
  readonly relationships: readonly Relationship[];
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
}

/** Reads the frame of a workbook, or says why the package is none. */
export function readParts(parts: Package): WorkbookParts {
  const part = relationshipsOf(parts, "").find(({ type }) => type === "officeDocument")?.target;
  if (part === undefined || !parts.has(part)) throw notAWorkbook("This file is not a workbook.");
  if (part.endsWith(".bin")) throw notAWorkbook("This is a binary workbook (.xlsb).");
  const xml = parts.text(part);
  const root = rootElement(xml);
  if (root?.name !== "workbook") throw notAWorkbook("This file is not a workbook.");
  const relationships = relationshipsOf(parts, part);
  const date1904 = childNamed(xml, root, "workbookPr")?.attributes.get("date1904");
  return {
    part,
    namespaces: namespacesOf(xml),
    relationships,
    sheets: listed(xml, root, "sheets").flatMap((element) => sheetEntry(element, relationships)),
    names: listed(xml, root, "definedNames").map((element) => definedName(xml, element)),
    date1904: date1904 === "1" || date1904 === "true",
  };
}

/** The part of that type which the workbook points at (`styles`, `sharedStrings`, `theme`). */
export function relatedPart({ relationships }: WorkbookParts, type: string): string | undefined {
  return relationships.find((relationship) => relationship.type === type)?.target;
}

function listed(xml: string, root: Element, name: string): readonly Element[] {
  const list = childNamed(xml, root, name);
  return list ? childElements(xml, list) : [];
}

function sheetEntry(
  { name, attributes }: Element,
  relationships: readonly Relationship[],
): readonly SheetEntry[] {
  if (name !== "sheet") return [];
  // The relationship's attribute is the only one with a prefix, whichever it is.
  const id = [...attributes].find(([attribute]) => attribute.endsWith(":id"))?.[1];
  const link = relationships.find((relationship) => relationship.id === id);
  const sheetId = Number(attributes.get("sheetId"));
  return [
    { name: attributes.get("name") ?? "", sheetId, part: link?.target ?? "", kind: link?.type ?? "missing" },
  ];
}

function definedName(xml: string, element: Element): DefinedName {
  const { attributes } = element;
  const local = attributes.get("localSheetId");
  const hidden = attributes.get("hidden");
  return {
    name: attributes.get("name") ?? "",
    text: textInside(xml, element),
    hidden: hidden === "1" || hidden === "true",
    ...(local === undefined ? {} : { localSheet: Number(local) }),
  };
}

function notAWorkbook(what: string): WorkbookError {
  return new WorkbookError(
    "not-a-workbook",
    `${what} Open it in Excel and save it as an Excel workbook (.xlsx).`,
  );
}
