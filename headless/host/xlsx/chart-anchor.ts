import { shortened, type DrawnChart, type Drawing } from "../../../core/index";
import type { Namespaces } from "./namespaces";
import { attributesXml } from "./xml";
import { COLUMN_MARGIN } from "./write-view";

/** English metric units in a point. */
const EMU = 12_700;
/** Excel's own sizes, in points, of a row and a column that nothing was said about. */
const ROW_POINTS = 15;
const COLUMN_POINTS = 48;
const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_575;
/** A picture in words is read aloud. */
const LONGEST_SUMMARY = 1000;
/** Pixels of a digit in the usual body font, and points of a pixel. */
const DIGIT_PIXELS = 7;
const PIXEL_POINTS = 0.75;

/** Our charts go by names that begin like this; other drawings on a tab of ours are the user's. */
export const OUR_CHARTS = "PMO ";

/** The anchor of a chart: it stands in a cell and keeps its size whatever happens to the columns. */
export function chartAnchorXml(
  chart: DrawnChart,
  drawing: Drawing,
  frame: { shapeId: number; relationshipId: string; namespaces: Namespaces },
): string {
  const { shapeId, relationshipId, namespaces: ns } = frame;
  const { x, y, width, height } = chart.box;
  const name = chart.name.startsWith(OUR_CHARTS) ? chart.name : `${OUR_CHARTS}${chart.name}`;
  const column = place(x, LAST_COLUMN, (index) => columnPoints(drawing, index));
  const row = place(y, LAST_ROW, (index) => drawing.rowHeights.get(index) ?? ROW_POINTS);
  return (
    `<xdr:oneCellAnchor xmlns:xdr="${ns.sheetDrawing}" xmlns:a="${ns.drawing}"><xdr:from>` +
    `<xdr:col>${column.index}</xdr:col><xdr:colOff>${column.offset}</xdr:colOff>` +
    `<xdr:row>${row.index}</xdr:row><xdr:rowOff>${row.offset}</xdr:rowOff></xdr:from>` +
    `<xdr:ext cx="${Math.round(width * EMU)}" cy="${Math.round(height * EMU)}"/>` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr${attributesXml({ id: shapeId, name, descr: shortened(chart.summary, LONGEST_SUMMARY) })}/>` +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${ns.chart}"><c:chart xmlns:c="${ns.chart}" xmlns:r="${ns.relationships}" r:id="${relationshipId}"/>` +
    "</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor>"
  );
}

function columnPoints({ columns }: Drawing, index: number): number {
  const column = columns.find((one) => one.column === index);
  if (!column) return COLUMN_POINTS;
  if (column.grouped) return 0;
  return Math.floor((column.width + COLUMN_MARGIN) * DIGIT_PIXELS) * PIXEL_POINTS;
}

/** The row or column that a distance from the sheet's corner falls in, and how far into it. */
function place(
  points: number,
  last: number,
  size: (index: number) => number,
): { index: number; offset: number } {
  let rest = Math.max(0, points);
  let index = 0;
  for (; index < last && rest >= size(index); index++) rest -= size(index);
  return { index, offset: Math.round(rest * EMU) };
}
