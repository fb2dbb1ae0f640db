import { a1Area, quotedSheet, type Drawing } from "../../../core/index";
import { absoluteArea } from "./chart-data";
import { markOf, type Tab } from "./plan-tabs";
import type { WorkbookParts } from "./workbook-parts";
import { attributesXml, escapeXml } from "./xml";
import { inserted } from "./xml-insert";
import {
  appended,
  childElements,
  childNamed,
  openTag,
  rootElement,
  withAttribute,
  type Element,
  type Splice,
} from "./xml-tree";

/** The children of a workbook part in the order of the schema (CT_Workbook). */
const ORDER = (
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames " +
  "calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst"
).split(" ");

const PRINT_NAMES = ["_xlnm.Print_Area", "_xlnm.Print_Titles"];

/** A tab that is written, with what the workbook part says of it. */
export interface WrittenTab extends Tab<Pick<Drawing, "id" | "owned" | "print">> {
  /** Of a new tab. */
  readonly relationshipId?: string;
}

/** What changes in the workbook part: new tabs, our names, the tab that opens, and that all is calculated on opening. */
export function workbookSplices(
  xml: string,
  workbook: WorkbookParts,
  tabs: readonly WrittenTab[],
): readonly Splice[] {
  const root = rootElement(xml);
  if (!root) throw new RangeError("workbookSplices: the workbook part must have a root element");
  const child = (name: string, body: string): Splice =>
    inserted(xml, { parent: root, order: ORDER }, { name, xml: body });
  const p = root.prefix;
  const sheets = tabs.map((tab) => sheetXml(tab, p, workbook)).join("");
  const sheetList = childNamed(xml, root, "sheets");
  const names = nameSplices(xml, root, { workbook, tabs });
  const added = names.added.join("");
  const nameList = childNamed(xml, root, "definedNames");
  const opens = tabs[0]?.index;
  return [
    ...(opens === undefined
      ? []
      : [
          activeTab(xml, root, opens) ??
            child("bookViews", `<${p}bookViews><${p}workbookView activeTab="${opens}"/></${p}bookViews>`),
        ]),
    ...(sheets === ""
      ? []
      : [
          sheetList
            ? appended(xml, sheetList, sheets)
            : child("sheets", `<${p}sheets>${sheets}</${p}sheets>`),
        ]),
    ...names.removed,
    ...(added === ""
      ? []
      : [
          nameList
            ? appended(xml, nameList, added)
            : child("definedNames", `<${p}definedNames>${added}</${p}definedNames>`),
        ]),
    fullCalculation(xml, root) ?? child("calcPr", `<${p}calcPr fullCalcOnLoad="1"/>`),
  ];
}

function sheetXml(tab: WrittenTab, prefix: string, { namespaces }: WorkbookParts): string {
  if (tab.relationshipId === undefined) return "";
  const { name, sheetId, relationshipId } = tab;
  const attributes = attributesXml({
    name,
    sheetId,
    "xmlns:r": namespaces.relationships,
    "r:id": relationshipId,
  });
  return `<${prefix}sheet${attributes}/>`;
}

function activeTab(xml: string, root: Element, index: number): Splice | undefined {
  const views = childNamed(xml, root, "bookViews");
  const view = views && childElements(xml, views)[0];
  if (!view) return undefined;
  return {
    start: view.start,
    end: view.innerStart,
    by: withAttribute(openTag(xml, view), "activeTab", String(index)),
  };
}

function fullCalculation(xml: string, root: Element): Splice | undefined {
  const element = childNamed(xml, root, "calcPr");
  if (!element) return undefined;
  return {
    start: element.start,
    end: element.innerStart,
    by: withAttribute(openTag(xml, element), "fullCalcOnLoad", "1"),
  };
}

/** Our names are written anew: the mark of each tab, its print area and its print titles. All others stay. */
function nameSplices(
  xml: string,
  root: Element,
  { workbook, tabs }: { workbook: WorkbookParts; tabs: readonly WrittenTab[] },
): { removed: readonly Splice[]; added: readonly string[] } {
  const list = childNamed(xml, root, "definedNames");
  const elements = list ? childElements(xml, list) : [];
  const marks = new Set(
    tabs.filter(({ drawing }) => drawing.owned).map(({ drawing }) => markOf(drawing.id).toLowerCase()),
  );
  const positions = new Set(tabs.map(({ index }) => index));
  const gone = elements.filter((_, index) => {
    const name = workbook.names[index];
    if (!name) return false;
    if (name.localSheet === undefined) return marks.has(name.name.toLowerCase());
    return positions.has(name.localSheet) && PRINT_NAMES.includes(name.name);
  });
  const removed = gone.map(({ start, end }) => ({ start, end, by: "" }));
  return { removed, added: tabs.flatMap((tab) => namesOf(tab, root.prefix)) };
}

function namesOf({ drawing, name, index }: WrittenTab, prefix: string): readonly string[] {
  const defined = (attributes: Record<string, string | number>, text: string): string =>
    `<${prefix}definedName${attributesXml(attributes)}>${escapeXml(text)}</${prefix}definedName>`;
  const titles = titleRows(drawing, name);
  return [
    ...(drawing.owned ? [defined({ name: markOf(drawing.id), hidden: 1 }, `${quotedSheet(name)}!$A$1`)] : []),
    defined({ name: "_xlnm.Print_Area", localSheetId: index }, absoluteArea(name, drawing.print.area)),
    ...(titles === undefined ? [] : [defined({ name: "_xlnm.Print_Titles", localSheetId: index }, titles)]),
  ];
}

function titleRows(
  { print: { titleRows: rows } }: Pick<Drawing, "print">,
  sheet: string,
): string | undefined {
  if (!rows) return undefined;
  const area = a1Area({ top: rows.from, left: 0, bottom: rows.to, right: 0 }).replace(/A(\d+)/g, "$$$1");
  return `${quotedSheet(sheet)}!${area}`;
}
