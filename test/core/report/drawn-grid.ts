import type { Drawing } from "../../../core/report/drawing";
import type { CellValue, Grid } from "../../../core/table/grid";

/** The grid that a host would read back from a drawing, so that a rerun can be played without a file. */
export function gridOf(drawing: Drawing): Grid {
  const cells = drawing.cells.map(({ row, column, value, formula }) => ({ row, column, value, formula }));
  return {
    ...gridFrom(drawing.sheet, cells),
    formats: drawing.cells.flatMap(({ row, column, style }) =>
      style.numberFormat === undefined
        ? []
        : [{ column, from: row, to: row, numberFormat: style.numberFormat }],
    ),
    tables: drawing.tables.map(({ name, area }) => ({ name, ...area })),
    ...(drawing.owned ? { owned: drawing.id } : {}),
  };
}

export interface PlainCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula?: string | undefined;
}

function gridFrom(sheet: string, cells: readonly PlainCell[]): Grid {
  const values: CellValue[][] = [];
  const formulas = new Map<string, string>();
  const width = Math.max(0, ...cells.map(({ column }) => column + 1));
  for (const { row, column, value, formula } of cells) {
    while (values.length <= row) values.push(new Array<CellValue>(width).fill(null));
    (values[row] as CellValue[])[column] = value;
    if (formula !== undefined) formulas.set(`${row},${column}`, formula);
  }
  return {
    sheet,
    top: 0,
    left: 0,
    values,
    formats: [],
    formulas,
    merges: [],
    tables: [],
    names: [],
    hiddenRows: [],
  };
}

/** A grid with more cells, as a user would type them; a native table grows to take in headed columns. */
export function typed(grid: Grid, cells: readonly PlainCell[]): Grid {
  const before = grid.values.flatMap((values, row) =>
    values.flatMap((value, column) =>
      value === null ? [] : [{ row, column, value, formula: grid.formulas.get(`${row},${column}`) }],
    ),
  );
  const next = gridFrom(grid.sheet, [...before, ...cells]);
  const tables = grid.tables.map((table) => {
    let right = table.right;
    while (next.values[table.top]?.[right + 1] != null) right += 1;
    return { ...table, right };
  });
  return { ...grid, values: next.values, formulas: next.formulas, tables };
}

/** The grid with the data rows of its first table in another order, formulas moved as a sort moves them. */
export function sorted(grid: Grid, order: readonly number[]): Grid {
  const table = grid.tables[0];
  if (!table) return grid;
  const values = grid.values.map((row) => [...row]);
  const formulas = new Map(grid.formulas);
  order.forEach((from, to) => {
    values[table.top + 1 + to] = [...(grid.values[table.top + 1 + from] ?? [])];
    for (const key of [...formulas.keys()])
      if (key.startsWith(`${table.top + 1 + to},`)) formulas.delete(key);
  });
  order.forEach((from, to) => {
    for (const [key, formula] of grid.formulas) {
      const [row, column] = key.split(",").map(Number) as [number, number];
      if (row !== table.top + 1 + from) continue;
      const moved = formula.replace(new RegExp(`(?<=[A-Z])${row + 1}\\b`, "g"), String(table.top + 2 + to));
      formulas.set(`${table.top + 1 + to},${column}`, moved);
    }
  });
  return { ...grid, values, formulas };
}
