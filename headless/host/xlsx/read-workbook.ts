import { parseArea, parseSheetArea, type FilteredArea, type Grid, type NamedArea } from "../../../core/index";
import { themeColours } from "./colours";
import type { FilledArea } from "./formula-areas";
import { relatedPart, type WorkbookParts, type SheetEntry } from "./workbook-parts";
import { readFilter } from "./read-filter";
import { readLooks } from "./read-styles";
import { readSharedStrings, type SharedStrings } from "./read-shared-strings";
import { readSheet, type SheetContext } from "./read-sheet";
import { relationshipsOf } from "./relationships";
import type { Package } from "./package";
import { childNamed, rootElement } from "./xml-tree";

export interface ReadWorkbook {
  readonly grids: readonly Grid[];
  readonly strings: SharedStrings;
  readonly context: SheetContext;
  /** By part of the sheet: the areas that one formula fills. */
  readonly fills: ReadonlyMap<string, readonly FilledArea[]>;
  /** Parts of the sheets whose tab is selected. */
  readonly selected: readonly string[];
}

/** Reads every worksheet of a workbook. */
export function readWorkbook(parts: Package, workbook: WorkbookParts): ReadWorkbook {
  const text = (type: string): string | undefined => {
    const part = relatedPart(workbook, type);
    return part !== undefined && parts.has(part) ? parts.text(part) : undefined;
  };
  const strings = readSharedStrings(text("sharedStrings") ?? "");
  const looks = readLooks(text("styles"), themeColours(text("theme") ?? ""));
  const context = { texts: strings.texts, looks, date1904: workbook.date1904 };
  const selected: string[] = [];
  const fills = new Map<string, readonly FilledArea[]>();
  const grids = workbook.sheets.flatMap((sheet) => {
    if (sheet.kind !== "worksheet" || !parts.has(sheet.part)) return [];
    const { selected: isSelected, fills: filled, ...content } = readSheet(parts.text(sheet.part), context);
    fills.set(sheet.part, filled);
    if (isSelected) selected.push(sheet.part);
    const tables = tableTexts(parts, sheet.part);
    return [
      {
        sheet: sheet.name,
        ...content,
        tables: tables.flatMap(tableIn),
        filters: [...content.filters, ...tables.flatMap(filterIn)],
        names: namesOn(workbook, sheet),
        ...ownedMark(workbook, sheet),
      },
    ];
  });
  return { grids, strings, context, fills, selected };
}

function tableTexts(parts: Package, sheetPart: string): readonly string[] {
  return relationshipsOf(parts, sheetPart).flatMap(({ type, target, external }) =>
    type === "table" && !external && parts.has(target) ? [parts.text(target)] : [],
  );
}

function tableIn(xml: string): readonly NamedArea[] {
  const attributes = rootElement(xml)?.attributes;
  const area = parseArea(attributes?.get("ref") ?? "");
  const name = attributes?.get("displayName") ?? attributes?.get("name");
  if (!area || name === undefined) return [];
  const totalsRow = Number(attributes?.get("totalsRowCount") ?? 0) > 0;
  return [{ name, ...area, ...(totalsRow ? { totalsRow } : {}) }];
}

/** A native table has a filter of its own. */
function filterIn(xml: string): readonly FilteredArea[] {
  const root = rootElement(xml);
  const filter = root && childNamed(xml, root, "autoFilter");
  return filter ? readFilter(xml, filter) : [];
}

function namesOn({ names }: WorkbookParts, sheet: SheetEntry): readonly NamedArea[] {
  return names.flatMap(({ name, text, hidden }) => {
    if (hidden || name.startsWith("_xlnm.")) return [];
    const place = parseSheetArea(text);
    return place && sameName(place.sheet, sheet.name) ? [{ name, ...place.area }] : [];
  });
}

function ownedMark({ names }: WorkbookParts, sheet: SheetEntry): { owned?: string } {
  const mark = names.find(({ name, text, localSheet }) => {
    // A copy that the user made of our tab carries the name too, as its local one.
    const place = localSheet === undefined && name.startsWith("_PMO_") ? parseSheetArea(text) : undefined;
    return place !== undefined && sameName(place.sheet, sheet.name);
  });
  return mark ? { owned: mark.name.slice("_PMO_".length) } : {};
}

/** Sheet names are the same whatever their case. */
function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
