import { beginningOf, columnLetters, placeOf, type Drawing, type DrawnColumn } from "../../core/index";
import { rangeOf, rangesAt } from "./address";
import { addressLists } from "./write-looks";

/** What Excel adds to a width in characters for the cell's margins; pixels of a digit, and points of a pixel. */
const COLUMN_MARGIN = 0.7109375;
const DIGIT_PIXELS = 7;
const PIXEL_POINTS = 0.75;
/** Inches. */
const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };
const LONGEST_FOOTER = 200;

/** How wide a column is, in points; Excel counts in whole pixels. */
export function columnPoints(width: number): number {
  return Math.floor((width + COLUMN_MARGIN) * DIGIT_PIXELS) * PIXEL_POINTS;
}

/** What of a tab on the screen is not in its cells. `groupable` are the columns that may be put in a group. */
export function writePage(drawing: Drawing, sheet: Excel.Worksheet, groupable: ReadonlySet<number>): void {
  sheet.showGridlines = drawing.gridlines;
  sheet.tabColor = drawing.tabColour ?? "";
  writeColumns(drawing.columns, sheet, groupable);
  writeHeights(drawing, sheet);
  writeFrozen(drawing, sheet);
}

function writeColumns(
  columns: readonly DrawnColumn[],
  sheet: Excel.Worksheet,
  groupable: ReadonlySet<number>,
): void {
  const byPoints = new Map<number, number[]>();
  for (const { column, width } of columns) {
    const points = columnPoints(width);
    byPoints.set(points, [...(byPoints.get(points) ?? []), column]);
  }
  // A hidden column has no width: all are shown first.
  for (const run of runs(columns.map(({ column }) => column)))
    sheet.getRange(columnsOf(run)).untrack().columnHidden = false;
  for (const [points, list] of byPoints) {
    for (const places of addressLists(runs(list).map(columnsOf)))
      rangesAt(sheet, places).format.columnWidth = points;
  }
  const grouped = columns.filter((column) => column.grouped).map(({ column }) => column);
  for (const run of runs(grouped.filter((column) => groupable.has(column)))) {
    sheet.getRange(columnsOf(run)).untrack().group("ByColumns");
  }
  for (const run of runs(grouped)) sheet.getRange(columnsOf(run)).untrack().columnHidden = true;
}

interface Run {
  readonly from: number;
  readonly to: number;
}

function columnsOf({ from, to }: Run): string {
  return `${columnLetters(from)}:${columnLetters(to)}`;
}

/** Numbers next to each other, as runs. */
function runs(numbers: readonly number[]): readonly Run[] {
  const found: Run[] = [];
  for (const number of [...numbers].sort((one, other) => one - other)) {
    const last = found[found.length - 1];
    if (last && number <= last.to + 1) found[found.length - 1] = { from: last.from, to: number };
    else found.push({ from: number, to: number });
  }
  return found;
}

function writeHeights({ rowHeights }: Drawing, sheet: Excel.Worksheet): void {
  const byPoints = new Map<number, number[]>();
  for (const [row, points] of rowHeights) byPoints.set(points, [...(byPoints.get(points) ?? []), row]);
  for (const [points, rows] of byPoints) {
    const cells = runs(rows).map(({ from, to }) => placeOf({ top: from, bottom: to, left: 0, right: 0 }));
    for (const list of addressLists(cells)) rangesAt(sheet, list).format.rowHeight = points;
  }
}

function writeFrozen({ frozen: { row, column } }: Drawing, sheet: Excel.Worksheet): void {
  const panes = sheet.freezePanes;
  panes.unfreeze();
  if (row > 0 && column > 0) {
    panes.freezeAt(rangeOf(sheet, { top: 0, left: 0, bottom: row - 1, right: column - 1 }));
  } else if (row > 0) panes.freezeRows(row);
  else if (column > 0) panes.freezeColumns(column);
}

/** A4, one page wide, the footer (file and status on the left, the page on the right) and where pages begin. */
export function writePrint({ print }: Drawing, sheet: Excel.Worksheet): void {
  const { pageLayout, horizontalPageBreaks } = sheet;
  pageLayout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = {
    horizontalFitToPages: 1,
    ...(print.pagesHigh === "one" ? { verticalFitToPages: 1 } : {}),
  };
  pageLayout.setPrintMargins("Inches", MARGINS);
  pageLayout.setPrintArea(rangeOf(sheet, print.area));
  if (print.titleRows) {
    pageLayout.setPrintTitleRows(
      sheet.getRange(`${print.titleRows.from + 1}:${print.titleRows.to + 1}`).untrack(),
    );
  }
  // A space ends the size code, so that a text beginning with a digit is not read as part of it.
  const footer = pageLayout.headersFooters.defaultForAllPages;
  footer.leftFooter = `&8 ${footerText(print.footer)}`;
  footer.rightFooter = "&8 &P / &N";
  horizontalPageBreaks.removePageBreaks();
  for (const row of print.breaks ?? []) horizontalPageBreaks.add(`A${row + 1}`);
}

/** Ampersands are doubled, as the others are codes; the whole must not be longer than Excel takes. */
function footerText(footer: string): string {
  const text = beginningOf(footer.replace(/&/g, "&&"), LONGEST_FOOTER);
  const isHalved = (/&*$/.exec(text)?.[0].length ?? 0) % 2 === 1;
  return isHalved ? text.slice(0, -1) : text;
}
