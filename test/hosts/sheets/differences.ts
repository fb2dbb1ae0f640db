import type { Drawing, Grid } from "../../../core/index";
import { MOST_ROWS_ASKED } from "../../../sheets-addon/host/read-rest";
import { frozenPanes } from "../../../sheets-addon/limits/frozen-panes";
import { looksElsewhere } from "../../../sheets-addon/limits/looks-elsewhere";
import { withoutMerges } from "../../../sheets-addon/host/without-merges";

/**
 * What scripts of Google Sheets tell of a workbook's sheet: they know no native tables, links lead to ids of sheets, and
 * hidden rows are known of short sheets with a filter only (Google tells of one at a time).
 */
export function toldBySheets(grid: Grid): Grid {
  const rows = grid.top + grid.values.length;
  // What cells of a large sheet look like is not asked for, and some of our own tabs are large.
  const plain = ({ column, from, to, numberFormat }: Grid["formats"][number]): Grid["formats"][number] => ({
    ...{ column, from, to, numberFormat },
  });
  return {
    ...grid,
    formats: grid.owned === undefined ? grid.formats : grid.formats.map(plain),
    tables: [],
    hiddenRows: rows > MOST_ROWS_ASKED || (grid.filters ?? []).length === 0 ? [] : grid.hiddenRows,
    formulas: new Map([...grid.formulas].map(([place, formula]) => [place, withoutPlace(formula)])),
    formulaAreas: [],
  };
}

function withoutPlace(formula: string): string {
  return formula.replace(/^HYPERLINK\("#(?:[^"]|"")*",/, 'HYPERLINK("#",');
}

/** A tab as far as scripts of Google Sheets can draw it; what is said of the rest: see degradedOf. */
export function nearestInSheets(drawing: Drawing): Drawing {
  return {
    ...withoutMerges(drawing),
    rules: drawing.rules.filter(
      (rule) => rule.kind !== "data-bar" && (rule.kind !== "formula" || !looksElsewhere(rule.formula)),
    ),
    frozen: frozenPanes(drawing),
  };
}
