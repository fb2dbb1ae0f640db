import type { Grid } from "../../../core/index";
import { MOST_ROWS_ASKED } from "../../../sheets-addon/host/read-rest";
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

function withoutPlace(formula: string): string {
  return formula.replace(/^HYPERLINK\("#(?:[^"]|"")*",/, 'HYPERLINK("#",');
}
