import type { Grid } from "../../../core/index";
import { comparableGrid } from "../drawn";

/** Google tells of one row at a time whether it is hidden: in longer sheets we do not ask. */
const MOST_ROWS_ASKED = 200;

/**
 * What differs, whoever reads, between a workbook's sheets and the same ones in Google Sheets: scripts know no native
 * tables, and links lead to ids of sheets.
 */
export function asInSheets(grid: Grid): unknown {
  const rows = grid.top + grid.values.length;
  return comparableGrid({
    ...grid,
    tables: [],
    hiddenRows: rows > MOST_ROWS_ASKED ? [] : grid.hiddenRows,
    formulas: new Map([...grid.formulas].map(([place, formula]) => [place, withoutPlace(formula)])),
    formulaAreas: [],
  });
}

function withoutPlace(formula: string): string {
  return formula.replace(/^HYPERLINK\("#(?:[^"]|"")*",/, 'HYPERLINK("#",');
}
