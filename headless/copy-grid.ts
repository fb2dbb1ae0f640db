import type { DrawnCell, Drawing, Grid } from "../core/index";

/** A sheet of a new workbook that holds what was read from a file that is none. */
export function copyOfGrid(grid: Grid): Drawing {
  const { top, left } = grid;
  const bottom = top + Math.max(0, grid.values.length - 1);
  const right = left + grid.values.reduce((widest, row) => Math.max(widest, row.length - 1), 0);
  return {
    id: `copy of ${grid.sheet}`,
    owned: false,
    sheet: grid.sheet,
    cells: grid.values.flatMap((row, r) =>
      row.flatMap((value, c): DrawnCell[] =>
        value === null
          ? []
          : [
              {
                row: top + r,
                column: left + c,
                value: typeof value === "object" ? value.error : value,
                style: {},
              },
            ],
      ),
    ),
    tables: [],
    charts: [],
    rules: [],
    validations: [],
    merges: [],
    columns: [],
    rowHeights: new Map(),
    frozen: { row: 0, column: 0 },
    print: { area: { top, left, bottom, right }, orientation: "landscape", pagesHigh: "any", footer: "" },
    gridlines: true,
  };
}
