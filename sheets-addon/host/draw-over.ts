import { growGrid } from "./fit-grid";
import { storedFrame, type Frame } from "./frame";
import { chartsOf, keepParts, ourParts, removeAdded } from "./our-parts";
import type { SheetNames } from "./sheet-names";
import { writeCharts } from "./write-charts";
import { writeFilter, writePage } from "./write-page";
import { nativeRules, signatureOf, signaturesOf } from "./write-rules";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Pixels; rows grow with what is in them. */
const ROW_HEIGHT = 21;

/** A tab of ours that is drawn over where it stands, and the hidden sheet with what goes there. */
export interface DrawnOver {
  readonly standing: Sheet;
  readonly staging: Sheet;
  readonly names: SheetNames;
}

/**
 * Draws a tab over, from its hidden sheet; its earlier charts are under the new ones still. It can be done again, however
 * far it came, as all that it takes is on the hidden sheet.
 */
export function drawOver({ standing, staging, names }: DrawnOver): void {
  const frame = storedFrame(staging);
  const all = growGrid(standing, frame.size);
  const before = ourParts(standing);
  removeAdded(standing, before);
  const theirs = chartsOf(standing).flatMap(({ id }) => (before.charts.includes(id) ? [] : [id]));
  keepParts(standing, { ...before, theirs });
  writeCharts(frame.drawing, standing);
  standing.getFilter()?.remove();
  const whole = standing.getRange(1, 1, all.rows, all.columns);
  whole.breakApart().clear().clearDataValidations().clearNote();
  // A merged cell must not lie across the edge of what is frozen.
  standing.setFrozenRows(0);
  standing.setFrozenColumns(0);
  const { rows, columns } = frame.size;
  copyCells(staging.getRange(1, 1, rows, columns), standing.getRange(1, 1, rows, columns));
  const kept = standing
    .getConditionalFormatRules()
    .filter((rule) => !before.rules.includes(signatureOf(rule)));
  standing.setConditionalFormatRules([
    ...nativeRules({ drawing: frame.drawing, sheet: standing, names }),
    ...kept,
  ]);
  standing.setRowHeights(1, all.rows, ROW_HEIGHT);
  standing.expandAllColumnGroups();
  standing.setTabColor(null);
  writePage(frame.drawing, standing, frame.heights);
  writeFilter(frame.drawing, standing);
}

/** Cells with all that belongs to them. */
export function copyCells(
  from: GoogleAppsScript.Spreadsheet.Range,
  to: GoogleAppsScript.Spreadsheet.Range,
): void {
  from.copyTo(to);
  from.copyTo(to, SpreadsheetApp.CopyPasteType.PASTE_DATA_VALIDATION, false);
}

/** Takes the earlier charts of a tab away that is drawn over; it can be done again. */
export function settleTab(standing: Sheet, { drawing }: Pick<Frame, "drawing">): void {
  const { charts, theirs } = ourParts(standing);
  if (!theirs) return;
  const now: number[] = [];
  for (const { chart, id } of chartsOf(standing)) {
    if (charts.includes(id)) standing.removeChart(chart);
    else if (!theirs.includes(id)) now.push(id);
  }
  keepParts(standing, { charts: now, rules: signaturesOf(drawing) });
}
