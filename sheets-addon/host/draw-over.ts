import type { Area } from "../../core/index";
import { clearCells, copyCells } from "./copy-cells";
import { growGrid, type GridSize } from "./fit-grid";
import { storedFrame, type Frame } from "./frame";
import { frozenPanes } from "../limits/frozen-panes";
import { knownParts } from "./imported-parts";
import {
  chartsOf,
  keepParts,
  storedParts,
  withoutAdded,
  type IdentifiedChart,
  type StoredParts,
} from "./our-parts";
import { areaOf, rangeOf } from "./range-of";
import type { SheetNames } from "./sheet-names";
import { foldedRuns } from "./tab-sizes";
import { writeCharts } from "./write-charts";
import { writeFilter, writePageAgain } from "./write-page";
import { nativeRules, signatureOf, signaturesOf } from "./write-rules";
import { validatedArea } from "./write-validations";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** A tab of ours that is drawn over where it stands, the hidden sheet with what goes there, and a copy of what stood there. */
export interface DrawnOver {
  readonly standing: Sheet;
  readonly staging: Sheet;
  readonly earlier: Sheet;
  readonly names: SheetNames;
}

/** A tab that was drawn over, whose earlier charts are still under the new ones. */
export interface Unsettled {
  readonly standing: Sheet;
  readonly frame: Frame;
  readonly stored: StoredParts;
  readonly earlierCharts: readonly IdentifiedChart[];
  readonly page: string;
}

/** Draws a tab over, from its hidden sheet; it can be done again, however far it came, as all that it takes is there. */
export function drawOver({ standing, staging, earlier, names }: DrawnOver): Unsettled {
  const frame = storedFrame(staging);
  const all = growGrid(standing, frame.size);
  const { stored, earlierCharts } = drawCharts(standing, frame);
  const { rules, page: pageBefore } = stored.parts;
  standing.getFilter()?.remove();
  clearCells(standing.getRange(1, 1, all.rows, all.columns));
  // A merged cell must not lie across the edge of what is frozen.
  const { row, column } = frozenPanes(frame.drawing);
  standing.setFrozenRows(row);
  standing.setFrozenColumns(column);
  const drawn: Area = { top: 0, left: 0, bottom: frame.size.rows - 1, right: frame.size.columns - 1 };
  const validated = frame.hasKept ? drawn : validatedArea(frame.drawing);
  copyCells({ from: staging, to: standing }, drawn, validated);
  standing.setConditionalFormatRules([
    ...nativeRules({ drawing: frame.drawing, sheet: standing, names }),
    ...rulesOn(standing, earlier, (rule) => !rules.includes(signatureOf(rule))),
  ]);
  const page = pageOf(frame, all);
  if (page !== pageBefore) writePageAgain(frame, standing, all.rows);
  writeFilter(frame.drawing, standing);
  return { standing, frame, stored, earlierCharts, page };
}

/** New charts over the earlier ones. A tab that had none and has none is not asked for any. */
function drawCharts(standing: Sheet, frame: Frame): Pick<Unsettled, "stored" | "earlierCharts"> {
  const before = knownParts(storedParts(standing), standing, frame.drawing);
  const { charts } = before.parts;
  if (hasNoCharts(before, frame)) return { stored: before, earlierCharts: [] };
  const there = withoutAdded(standing, before.parts);
  const theirs = there.flatMap(({ id }) => (charts.includes(id) ? [] : [id]));
  const stored = keepParts(standing, before, { ...before.parts, theirs });
  writeCharts(frame, standing);
  return { stored, earlierCharts: there.filter(({ id }) => charts.includes(id)) };
}

function hasNoCharts({ parts }: StoredParts, { drawing }: Frame): boolean {
  return parts.charts.length === 0 && drawing.charts.length === 0 && !parts.theirs;
}

/** Rules of one sheet, as they are on another. */
export function rulesOn(sheet: Sheet, from: Sheet, isWanted: (rule: Rule) => boolean): readonly Rule[] {
  return from.getConditionalFormatRules().flatMap((rule) => {
    if (!isWanted(rule)) return [];
    const ranges = rule.getRanges().map((range) => rangeOf(sheet, areaOf(range)));
    return [rule.copy().setRanges(ranges).build()];
  });
}

/** All that the page of a tab is drawn from: where it is the same as before, and the sheet as large, it stands there. */
function pageOf({ drawing, sizes }: Frame, { rows, columns }: GridSize): string {
  const { gridlines, tabColour = null } = drawing;
  const folded = foldedRuns(drawing).map(({ from, count }) => [from, count]);
  const lines = [sizes.widths, sizes.heights].map((runs) => runs.map(Object.values));
  return JSON.stringify([gridlines, tabColour, folded, lines, rows, columns]);
}

/** A tab that an earlier run of the script drew over. */
export function unsettledTab(standing: Sheet, staging: Sheet): Unsettled {
  const frame = storedFrame(staging);
  const stored = storedParts(standing);
  const { charts, theirs } = stored.parts;
  const earlierCharts = theirs ? chartsOf(standing).filter(({ id }) => charts.includes(id)) : [];
  const all = growGrid(standing, frame.size);
  return { standing, frame, stored, earlierCharts, page: pageOf(frame, all) };
}

/** Takes the earlier charts of a tab away that is drawn over; it can be done again. */
export function settleTab({ standing, frame, stored, earlierCharts, page }: Unsettled): void {
  const { theirs, charts } = stored.parts;
  const rules = signaturesOf(frame.drawing);
  for (const { chart } of earlierCharts) standing.removeChart(chart);
  const now = theirs && chartsOf(standing).flatMap(({ id }) => (theirs.includes(id) ? [] : [id]));
  const next = { charts: now ?? charts, rules, page };
  if (JSON.stringify(next) !== JSON.stringify(stored.parts)) keepParts(standing, stored, next);
}
