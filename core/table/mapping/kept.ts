import { wholeArea } from "../find/blocks";
import type { Grid } from "../grid";
import type { FoundTable } from "../table-kind";
import { mappingRowsIn, sameWords, type MappingRow } from "./mapping";

/** The id of our tab that keeps the mapping. */
export const MAPPING_TAB = "mapping";
/** Columns of periods are known by their headers and need no confirming. */
const PERIOD = "period";
const NOT_CONFIRMED: ReadonlySet<string> = new Set(["", "no", "n", "nein", "non", "false", "0", "–", "-"]);

/**
 * What the user has confirmed on our tab PMO Mapping. What we only guessed there binds nothing. A row holds for the table
 * whose headers stand beside it on the tab, wherever its columns have moved; where its sheet is gone, for a sheet with
 * the same headers under another name.
 */
export function keptMapping(grids: readonly Grid[]): MappingRow[] {
  const names = grids.filter(({ owned }) => owned === undefined).map(({ sheet }) => sheet);
  return grids
    .filter(({ owned }) => owned === MAPPING_TAB)
    .flatMap((grid) => {
      const rows = mappingRowsIn(grid, wholeArea(grid));
      return rows
        .filter(
          ({ confirmed = "", column }) => !NOT_CONFIRMED.has(confirmed.toLowerCase()) && column !== PERIOD,
        )
        .map((row) => kept(row, rows, names));
    });
}

function kept(row: MappingRow, rows: readonly MappingRow[], sheets: readonly string[]): MappingRow {
  const beside = rows
    .filter(({ sheet, range, header }) => sheet === row.sheet && range === row.range && header !== "")
    .map(({ header }) => header);
  const isGone = row.sheet !== "" && row.sheet !== "*" && !sheets.some((name) => sameWords(name, row.sheet));
  return {
    ...row,
    ...(isGone && beside.length > 1 ? { sheet: "*" } : {}),
    ...(beside.length === 0 ? {} : { beside }),
  };
}

/** The headers of a table that was found, from left to right, as `beside` has them. */
export function headersOf({ columns, periods, unmapped }: FoundTable): string[] {
  return [...columns, ...periods, ...unmapped]
    .filter(({ header }) => header !== "")
    .sort((a, b) => a.column - b.column)
    .map(({ header }) => header);
}

const LEAST_BESIDE = 0.6;

/** Whether a row of the mapping is about a table with these headers. */
export function isOfTable({ beside }: MappingRow, headers: readonly string[]): boolean {
  if (beside === undefined) return true;
  const there = beside.filter((header) => headers.some((text) => sameWords(header, text)));
  return there.length >= beside.length * LEAST_BESIDE;
}
