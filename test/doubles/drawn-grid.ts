import type { CellValue, FormatRun, Grid } from "../../core/table/grid";
import type { Drawing } from "../../core/report/drawing";

/** A drawing as a host would read it back: values, formats and tables. */
export function drawnGrid({ sheet, cells, tables }: Drawing): Grid {
  const bottom = Math.max(...cells.map(({ row }) => row));
  const right = Math.max(...cells.map(({ column }) => column));
  const values: CellValue[][] = Array.from({ length: bottom + 1 }, () =>
    Array.from({ length: right + 1 }, () => null),
  );
  for (const { row, column, value } of cells) values[row]![column] = value;
  const formats: FormatRun[] = cells.flatMap(({ row, column, style }) =>
    style.numberFormat === undefined
      ? []
      : [{ column, from: row, to: row, numberFormat: style.numberFormat }],
  );
  return {
    sheet,
    top: 0,
    left: 0,
    values,
    formats: joined(formats),
    formulas: new Map(),
    merges: [],
    tables: tables.map(({ name, area }) => ({ name, ...area })),
    names: [],
    hiddenRows: [],
  };
}

/** Neighbouring cells of one format are one run, as hosts give them. */
function joined(formats: readonly FormatRun[]): FormatRun[] {
  const runs: FormatRun[] = [];
  for (const cell of [...formats].sort((a, b) => a.column - b.column || a.from - b.from)) {
    const last = runs.at(-1);
    const goesOn =
      last?.column === cell.column && last.to + 1 === cell.from && last.numberFormat === cell.numberFormat;
    if (last && goesOn) runs[runs.length - 1] = { ...last, to: cell.to };
    else runs.push(cell);
  }
  return runs;
}
