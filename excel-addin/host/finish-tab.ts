import type { Area, Drawing } from "../../core/index";
import { rangeOf } from "./address";
import { groupedColumns, groupRecord, recordedGroups } from "./group-record";
import type { HiddenSheet } from "./hidden-sheets";
import { OWN_MARK } from "./marks";
import type { Tab } from "./plan-tabs";
import type { StandingTab } from "./standing-tabs";
import { restOf } from "./rest-of-area";
import { writeCharts } from "./write-charts";
import { writePage } from "./write-page";
import type { StandingTable } from "./standing-tables";
import { readyTables, writeTables } from "./write-tables";

/** A tab whose cells stand on their hidden sheet. */
export interface StagedCells {
  readonly tab: Tab;
  /** Of its cells, only those that keep the user's are needed any more. */
  readonly drawing: Drawing;
  readonly staging: HiddenSheet;
  /** Of the cells of the tab that is drawn over, where it can be put back. */
  readonly copy: HiddenSheet | undefined;
  /** From A1; none where the tab is blank. */
  readonly area: Area | null;
}

/** A tab that is whole but for what it is drawn over, which is known. */
export interface StagedTab extends StagedCells {
  readonly standing: StandingTab | undefined;
  /** Native tables of the user's that are left alone. */
  readonly untouched: readonly StandingTable[];
}

/** Draws what is not in the cells of a new tab: charts, native tables, columns and rows. It is still hidden. */
export function completeNewTab({ drawing, staging: { sheet } }: StagedCells, taken: Set<string>): void {
  writeTables({ drawing, sheet, standing: [], taken });
  writePage(drawing, sheet, new Set(groupedColumns(drawing.columns)));
  writeCharts(drawing, sheet);
}

/** Shows a new tab, and marks it as ours. */
export function showNewTab(
  context: Excel.RequestContext,
  { tab, drawing, staging: { sheet } }: StagedTab,
): void {
  tab.staleMark?.delete();
  sheet.visibility = "Visible";
  if (!drawing.owned) return;
  const comment = groupRecord(groupedColumns(drawing.columns));
  const mark = context.workbook.names.add(
    `${OWN_MARK}${drawing.id}`,
    sheet.getRange("A1").untrack(),
    comment,
  );
  mark.visible = false;
}

/**
 * Draws the cells and native tables of a tab of ours over what stands there, from its hidden sheet: all that can be put
 * back. The tab itself stays, as formulas point at it. Its new charts are there already, over the old ones.
 */
export function drawOver(
  { drawing, staging, area, untouched }: StagedTab,
  standing: StandingTab,
  taken: Set<string>,
): void {
  const { sheet, used } = standing;
  sheet.getRange().untrack().unmerge();
  const tables = standing.tables.filter((table) => !untouched.includes(table));
  const kept = readyTables({ drawing, sheet, standing: tables, taken });
  if (area) rangeOf(sheet, area).copyFrom(rangeOf(staging.sheet, area), "All");
  for (const rest of restOf(used, area)) rangeOf(sheet, rest).clear("All");
  writeTables({ drawing, sheet, standing: kept, taken });
}

/** Gives a tab that is drawn over its columns, rows and panes; it can be done twice. */
export function frameTab({ drawing }: StagedTab, { sheet, used, mark }: StandingTab): void {
  if (used) sheet.getRange(`1:${used.bottom + 1}`).untrack().format.useStandardHeight = true;
  const known = recordedGroups(mark.comment);
  const wanted = groupedColumns(drawing.columns);
  // Before the groups: a group that is made twice would be one in another.
  if (known) mark.comment = groupRecord([...known, ...wanted]);
  writePage(drawing, sheet, new Set(known ? wanted.filter((column) => !known.has(column)) : []));
}
