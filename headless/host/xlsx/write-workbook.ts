import type { Drawing, PendingDrawing } from "../../../core/index";
import type { CellEdit } from "./cell-edit";
import { editsBySheet } from "./check-edits";
import { addContentType, removeContentType } from "./content-types";
import { XML_HEADER } from "./namespaces";
import { draftOf, type Draft, type Package } from "./package";
import { planTabs, renamedTabs, type Tab } from "./plan-tabs";
import { readPrevious } from "./previous-sheet";
import type { ReadWorkbook } from "./read-workbook";
import { addRelationship, removeRelationships } from "./relationships";
import { withCells } from "./set-cells";
import { openStringTable, type StringTable } from "./string-table";
import { openStyleSheet, type StyleSheet } from "./style-sheet";
import { unselected } from "./unselect";
import { relatedPart, type WorkbookParts } from "./workbook-parts";
import { writeDrawingPart } from "./write-drawing";
import { sheetPartPieces } from "./write-sheet";
import { dropOldTables, tableNames, writeTables } from "./write-tables";
import { workbookSplices, type WrittenTab } from "./write-workbook-part";
import { spliced } from "./xml-tree";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A copy of a workbook with our tabs written in, and single cells changed. All else that the user had stays, byte for byte. */
export function writeWorkbook(
  source: { parts: Package; frame: WorkbookParts; content: ReadWorkbook },
  {
    drawings,
    edits,
  }: { readonly drawings: readonly (Drawing | PendingDrawing)[]; readonly edits: readonly CellEdit[] },
): Uint8Array {
  const { parts, frame, content } = source;
  const draft = draftOf(parts);
  if (drawings.length === 0 && edits.length === 0) return draft.toBytes();
  const tabs = planTabs(parts, frame, drawings);
  const styles = openStyleSheet(startingText(draft, frame, "styles"));
  const strings = openStringTable(startingText(draft, frame, "sharedStrings"), content.strings);
  const { date1904 } = frame;
  for (const [part, cells] of editsBySheet(source, edits)) {
    const context = { styles, strings, date1904, renamed: renamedTabs([]) };
    draft.put(part, withCells(draft.text(part), cells, context));
  }
  const written = writeSheets(draft, { frame, tabs, styles, strings });
  putShared(draft, frame, { type: "styles", text: styles.toXml() });
  putShared(draft, frame, { type: "sharedStrings", text: strings.toXml() });
  if (tabs.length > 0) unselectOthers(draft, frame, { tabs, selected: content.selected });
  dropCalculationChain(draft, frame);
  const linked = written.map((tab) =>
    tab.replaces ? tab : { ...tab, relationshipId: linkSheet(draft, frame, tab) },
  );
  const xml = draft.text(frame.part);
  draft.put(frame.part, spliced(xml, workbookSplices(xml, frame, linked)));
  return draft.toBytes();
}

interface Shared {
  readonly frame: WorkbookParts;
  readonly tabs: readonly Tab<Drawing | PendingDrawing>[];
  readonly styles: StyleSheet;
  readonly strings: StringTable;
}

/** Draws and writes one tab after the other: of those that are written only what the workbook part needs is kept. */
function writeSheets(draft: Draft, { frame, tabs, styles, strings }: Shared): readonly WrittenTab[] {
  const { namespaces, date1904 } = frame;
  const names = tableNames(
    draft,
    frame.names.map(({ name }) => name),
  );
  const context = { styles, strings, date1904, renamed: renamedTabs(tabs) };
  return tabs.map((planned, index) => {
    const drawing = "draw" in planned.drawing ? planned.drawing.draw() : planned.drawing;
    const tab = { ...planned, drawing };
    if (tab.replaces) dropOldTables(draft, tab, names);
    const previous = tab.replaces ? readPrevious(draft.text(tab.part), drawing.cells) : undefined;
    const chart = writeDrawingPart(draft, { tab, namespaces, date1904 });
    const tables = writeTables(draft, tab, { names, namespaces });
    const links = { tables, ...(chart === undefined ? {} : { drawing: chart }) };
    draft.putPieces(
      tab.part,
      sheetPartPieces({ drawing, previous, links, selected: index === 0, namespaces }, context),
    );
    const { id, owned, print } = drawing;
    return { ...tab, drawing: { id, owned, print } };
  });
}

function linkSheet(draft: Draft, { part, namespaces }: WorkbookParts, tab: WrittenTab): string {
  addContentType(draft, tab.part, `${SPREADSHEET}.worksheet+xml`);
  return addRelationship(draft, part, { type: `${namespaces.relationships}/worksheet`, target: tab.part });
}

/** The text of a part that all sheets share, or an empty one where the workbook has none. */
function startingText(draft: Draft, frame: WorkbookParts, type: "styles" | "sharedStrings"): string {
  const part = relatedPart(frame, type);
  if (part !== undefined && draft.has(part)) return draft.text(part);
  const root = type === "styles" ? "styleSheet" : "sst";
  return `${XML_HEADER}<${root} xmlns="${frame.namespaces.main}"/>`;
}

function putShared(
  draft: Draft,
  frame: WorkbookParts,
  shared: { type: "styles" | "sharedStrings"; text: string },
): void {
  const { type, text } = shared;
  const known = relatedPart(frame, type);
  const part = known ?? `${frame.part.slice(0, frame.part.lastIndexOf("/") + 1)}${type}.xml`;
  if (!draft.has(part)) addContentType(draft, part, `${SPREADSHEET}.${type}+xml`);
  draft.put(part, text);
  if (known !== undefined) return;
  addRelationship(draft, frame.part, { type: `${frame.namespaces.relationships}/${type}`, target: part });
}

/** Only our first tab is to be selected: with several selected, what is typed goes into all of them. */
function unselectOthers(
  draft: Draft,
  { sheets }: WorkbookParts,
  { tabs, selected }: { tabs: readonly Pick<Tab, "part">[]; selected: readonly string[] },
): void {
  const rewritten = new Set(tabs.map(({ part }) => part));
  const others = sheets
    .filter(({ kind, part }) => kind !== "worksheet" && draft.has(part))
    .map(({ part }) => part);
  for (const part of [...selected, ...others]) {
    if (rewritten.has(part)) continue;
    const text = draft.text(part);
    const changed = unselected(text);
    if (changed !== text) draft.put(part, changed);
  }
}

/** The order in which Excel last calculated: it makes a new one. */
function dropCalculationChain(draft: Draft, { part, relationships }: WorkbookParts): void {
  for (const { id, target, type } of relationships) {
    if (type !== "calcChain") continue;
    removeRelationships(draft, part, new Set([id]));
    draft.remove(target);
    removeContentType(draft, target);
  }
}
