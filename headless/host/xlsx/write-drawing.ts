import { chartAnchorXml, OUR_CHARTS } from "./chart-anchor";
import { addContentType } from "./content-types";
import { XML_HEADER, type Namespaces } from "./namespaces";
import type { Draft } from "./package";
import type { Tab } from "./plan-tabs";
import { addRelationship, relationshipsOf, removeRelationships } from "./relationships";
import { freePart, removeUnreferenced } from "./remove-parts";
import { chartPartXml } from "./write-chart";
import {
  appended,
  childElements,
  elementsNamed,
  rootElement,
  source,
  spliced,
  type Element,
} from "./xml-tree";

const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

export interface DrawingJob {
  readonly tab: Tab;
  readonly namespaces: Namespaces;
  readonly date1904: boolean;
}

/**
 * Writes the charts of a tab and gives the relationship id of its drawing part; `undefined` when nothing is drawn there.
 * What the user drew on an earlier version of the tab stays, in the same part.
 */
export function writeDrawingPart(draft: Draft, job: DrawingJob): string | undefined {
  const { tab, namespaces: ns } = job;
  const old = relationshipsOf(draft, tab.part).find(({ type, external }) => type === "drawing" && !external);
  const oldPart = old && draft.has(old.target) ? old.target : undefined;
  if (oldPart !== undefined) dropOurAnchors(draft, oldPart);
  const isEmpty = oldPart === undefined || anchorsOf(draft.text(oldPart)).length === 0;
  if (tab.drawing.charts.length === 0) {
    if (!isEmpty || !old) return old?.id;
    removeRelationships(draft, tab.part, new Set([old.id]));
    removeUnreferenced(draft, [old.target]);
    return undefined;
  }
  const part = oldPart ?? freePart(draft, `${folderOf(tab.part)}drawings/drawing`);
  if (oldPart === undefined) {
    draft.put(
      part,
      `${XML_HEADER}<xdr:wsDr xmlns:xdr="${ns.sheetDrawing}" xmlns:a="${ns.drawing}"></xdr:wsDr>`,
    );
    addContentType(draft, part, DRAWING_TYPE);
  }
  addCharts(draft, part, job);
  return old && oldPart !== undefined
    ? old.id
    : addRelationship(draft, tab.part, { type: `${ns.relationships}/drawing`, target: part });
}

/** The folder above `worksheets`, with its slash. */
function folderOf(sheetPart: string): string {
  return sheetPart.replace(/[^/]*\/[^/]*$/, "");
}

function addCharts(draft: Draft, part: string, { tab, namespaces, date1904 }: DrawingJob): void {
  const ids = [...draft.text(part).matchAll(/cNvPr\b[^>]*?\sid="(\d+)"/g)].map((match) => Number(match[1]));
  let shapeId = Math.max(1, ...ids);
  const anchors = tab.drawing.charts.map((chart) => {
    const chartPart = freePart(draft, `${folderOf(tab.part)}charts/chart`);
    draft.put(chartPart, chartPartXml({ chart, sheet: tab.name, namespaces, date1904 }));
    addContentType(draft, chartPart, CHART_TYPE);
    const relationshipId = addRelationship(draft, part, {
      type: `${namespaces.relationships}/chart`,
      target: chartPart,
    });
    return chartAnchorXml(chart, tab.drawing, { shapeId: ++shapeId, relationshipId, namespaces });
  });
  const text = draft.text(part);
  const root = rootElement(text);
  if (!root) throw new RangeError(`writeDrawingPart: ${part} must have a root element`);
  draft.put(part, spliced(text, [appended(text, root, anchors.join(""))]));
}

function anchorsOf(xml: string): readonly Element[] {
  const root = rootElement(xml);
  return root ? childElements(xml, root) : [];
}

/** Takes our charts out of a drawing part, with what only they used. */
function dropOurAnchors(draft: Draft, part: string): void {
  const text = draft.text(part);
  const ours = anchorsOf(text).filter((anchor) => {
    const name = elementsNamed(source(text, anchor), "cNvPr")[0]?.attributes.get("name");
    return name?.startsWith(OUR_CHARTS) === true;
  });
  if (ours.length === 0) return;
  const left = spliced(
    text,
    ours.map(({ start, end }) => ({ start, end, by: "" })),
  );
  const gone = relationshipsOf(draft, part).filter(
    ({ id }) => text.includes(`"${id}"`) && !left.includes(`"${id}"`),
  );
  draft.put(part, left);
  removeRelationships(draft, part, new Set(gone.map(({ id }) => id)));
  removeUnreferenced(
    draft,
    gone.flatMap(({ target, external }) => (external ? [] : [target])),
  );
}
