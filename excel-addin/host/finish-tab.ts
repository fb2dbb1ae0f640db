import { LAST_COLUMN, type Area, type Drawing } from "../../core/index";
import { rangeOf } from "./address";
import { groupedColumns, groupRecord, recordedGroups } from "./group-record";
import { OWN_MARK } from "./marks";
import type { StandingTab } from "./plan-tabs";
import { writeCharts } from "./write-charts";
import { writePage } from "./write-page";
import { readyTables, writeTables, type StandingTable } from "./write-tables";

/** A tab whose cells stand on their hidden sheet. Of the drawing, its cells are not needed any more. */
export interface StagedTab {
  readonly drawing: Drawing;
  readonly staging: Excel.Worksheet;
  /** From A1; none where the tab is blank. */
  readonly area: Area | null;
  readonly standing: StandingTab | undefined;
  /** Native tables of the user's that are left alone. */
  readonly untouched: readonly StandingTable[];
}

/** Draws what is not in the cells of a new tab: charts, native tables, columns and rows. It is still hidden. */
export function completeNewTab({ drawing, staging }: StagedTab, taken: Set<string>): void {
  writeTables({ drawing, sheet: staging, standing: [], taken });
  writePage(drawing, staging, new Set(groupedColumns(drawing.columns)));
  writeCharts(drawing, staging);
}

/** Shows a new tab, and marks it as ours. */
export function showNewTab(context: Excel.RequestContext, { drawing, staging }: StagedTab): void {
  staging.visibility = "Visible";
  if (!drawing.owned) return;
  const comment = groupRecord(groupedColumns(drawing.columns));
  const mark = context.workbook.names.add(`${OWN_MARK}${drawing.id}`, staging.getRange("A1"), comment);
  mark.visible = false;
}

/**
 * Draws over a tab of ours from its hidden sheet, and takes that one away. The tab itself stays: formulas point at it. Its
 * new charts are there already, over the old ones.
 */
export function drawOver(
  { drawing, staging, area, untouched }: StagedTab,
  standing: StandingTab,
  taken: Set<string>,
): void {
  const { sheet, used, mark } = standing;
  for (const chart of standing.charts) chart.delete();
  sheet.getRange().unmerge();
  const tables = standing.tables.filter((table) => !untouched.includes(table));
  const kept = readyTables({ drawing, sheet, standing: tables, taken });
  if (area) rangeOf(sheet, area).copyFrom(rangeOf(staging, area), "All");
  for (const rest of besides(used, area)) rangeOf(sheet, rest).clear("All");
  writeTables({ drawing, sheet, standing: kept, taken });
  if (used) sheet.getRange(`1:${used.bottom + 1}`).format.useStandardHeight = true;
  const known = recordedGroups(mark.comment);
  const wanted = groupedColumns(drawing.columns);
  writePage(drawing, sheet, new Set(known ? wanted.filter((column) => !known.has(column)) : []));
  if (known) mark.comment = groupRecord([...known, ...wanted]);
  staging.delete();
}

/** What an earlier version of a tab filled beyond the new one: the rows below it, and the columns right of it. */
function besides(used: Area | null, area: Area | null): readonly Area[] {
  if (!used) return [];
  if (!area) return [used];
  const below = { top: area.bottom + 1, left: 0, bottom: used.bottom, right: LAST_COLUMN };
  const right = { top: 0, left: area.right + 1, bottom: area.bottom, right: used.right };
  return [below, right].filter(({ top, left, bottom, right: end }) => top <= bottom && left <= end);
}
