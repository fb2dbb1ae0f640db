import { areaOf, PLACE, rangeOf } from "./address";
import type { StagedTab } from "./finish-tab";
import type { StandingTab } from "./standing-tabs";
import { restOf } from "./rest-of-area";
import { savedArea } from "./saved-cells";
import { askTables, movedTo, type StandingTable } from "./standing-tables";

/**
 * Puts the cells and native tables of a tab of ours back as they were, however far it was drawn over, from the hidden copy
 * of its cells. A tab that was deleted meanwhile stays so. Three syncs.
 */
export async function restoreTab(
  context: Excel.RequestContext,
  standing: StandingTab,
  { copy, untouched }: StagedTab,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(standing.sheet.id);
  const used = sheet.getUsedRangeOrNullObject(false).untrack().load(PLACE);
  const tables = sheet.tables.load({ id: true });
  await context.sync();
  if (sheet.isNullObject) return;
  const tablesNow = askTables(tables.items);
  await context.sync();
  const earlier = standing.tables.filter((table) => !untouched.includes(table));
  sheet.getRange().untrack().unmerge();
  const kept = takeTablesBack(sheet, { earlier, untouched, now: tablesNow() });
  const area = savedArea(standing);
  if (area && copy) rangeOf(sheet, area).copyFrom(rangeOf(copy.sheet, area), "All");
  for (const rest of restOf(used.isNullObject ? null : areaOf(used), area)) rangeOf(sheet, rest).clear("All");
  for (const table of earlier) dress(kept.get(table) ?? tableAgain(sheet, table), table);
  await context.sync();
}

interface Tables {
  readonly earlier: readonly StandingTable[];
  readonly untouched: readonly StandingTable[];
  readonly now: readonly StandingTable[];
}

/** In the opposite order of drawing, so that none is ever in another's way. Gives the earlier ones that are tables still. */
function takeTablesBack(
  sheet: Excel.Worksheet,
  { earlier, untouched, now }: Tables,
): ReadonlyMap<StandingTable, Excel.Table> {
  const isOld = ({ id }: StandingTable): boolean =>
    [...earlier, ...untouched].some((table) => table.id === id);
  for (const { table } of now.filter((one) => !isOld(one))) table.convertToRange();
  const pairs = [...earlier].reverse().flatMap((was) => {
    const is = now.find(({ id }) => id === was.id);
    return is ? [{ was, is }] : [];
  });
  for (const { was, is } of pairs) {
    is.table.clearFilters();
    is.table.resize(rangeOf(sheet, movedTo(was.area, is.area)));
  }
  for (const { was, is } of pairs) {
    const isThere = was.area.top === is.area.top && was.area.left === is.area.left;
    if (!isThere) rangeOf(sheet, movedTo(was.area, is.area)).moveTo(rangeOf(sheet, was.area));
  }
  return new Map(pairs.map(({ was, is }) => [was, is.table]));
}

/** A table that became plain cells. */
function tableAgain(sheet: Excel.Worksheet, { name, area }: StandingTable): Excel.Table {
  const table = sheet.tables.add(rangeOf(sheet, area), true);
  table.name = name;
  return table;
}

function dress(table: Excel.Table, { look, criteria }: StandingTable): void {
  table.set(look);
  criteria.forEach((one, column) => {
    if (one?.filterOn !== undefined)
      table.columns.getItemAt(column).filter.apply(one as Excel.FilterCriteria);
  });
}
