import type { Drawing, Grid } from "../../../core/index";
import { MOST_ROWS_ASKED } from "../../../sheets-addon/host/read-rest";
import { withoutMerges } from "../../../sheets-addon/host/without-merges";
import { newWorkbook, openWorkbook } from "../../../headless/host/xlsx/workbook";
import { comparableGrid } from "../drawn";

/**
 * What differs, whoever reads, between a workbook's sheets and the same ones in Google Sheets: scripts know no native
 * tables, links lead to ids of sheets, and
 * hidden rows are known of short sheets with a filter only (Google tells of one at a time).
 */
export function asInSheets(grid: Grid): unknown {
  const rows = grid.top + grid.values.length;
  return comparableGrid({
    ...grid,
    tables: [],
    hiddenRows: rows > MOST_ROWS_ASKED || (grid.filters ?? []).length === 0 ? [] : grid.hiddenRows,
    formulas: new Map([...grid.formulas].map(([place, formula]) => [place, withoutPlace(formula)])),
    formulaAreas: [],
  });
}

/** What drawings read as from a file, and so from Google Sheets, which is asked for fewer merged cells. */
export function readFromFile(drawings: readonly Drawing[]): readonly unknown[] {
  return openWorkbook(newWorkbook().write(drawings.map(withoutMerges))).grids.map((grid) =>
    asInSheets({ ...grid, workbook: "Portfolio" }),
  );
}

function withoutPlace(formula: string): string {
  return formula.replace(/^HYPERLINK\("#(?:[^"]|"")*",/, 'HYPERLINK("#",');
}
