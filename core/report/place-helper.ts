import type { DrawnCell, Drawing } from "./drawing";
import { areasOf, writeRecord } from "./layout-record";
import type { Piece } from "./piece";
import { drawCharts } from "./place-charts";
import type { ReportContext } from "./report-context";
import { COLOURS, type Style } from "./style";

const QUIET: Style = { size: 8, color: COLOURS.quiet };

/** What stands below the page. */
export interface Helper extends Pick<Drawing, "cells" | "charts"> {
  readonly heights: readonly (readonly [number, number])[];
}

/** Below the page and not printed: what the charts read, and what the next run must know of this one. */
export function placeHelper(
  content: Piece,
  options: {
    row: number;
    heights: ReadonlyMap<number, number>;
    context: ReportContext;
    title: readonly DrawnCell[];
  },
): Helper {
  const { row } = options;
  const title = { row, column: 0, value: "Chart data", style: { ...QUIET, bold: true } };
  const { charts, cells, bottom } = drawCharts(content.charts, { ...options, row: row + 1 });
  const note = {
    row: bottom,
    column: 0,
    value: "Read by the next run, so that your own cells stay yours",
    style: QUIET,
  };
  const own = [...options.title, ...(charts.length > 0 ? [title] : []), ...cells, note];
  const record = writeRecord({
    row: bottom + 1,
    tables: content.placed.map((table) => table.record),
    areas: areasOf([...content.cells, ...own].filter((cell) => !isInTable(content, cell.row))),
  }).map((value, index) => ({
    row: bottom + 1 + index,
    column: 0,
    value,
    style: { ...QUIET, numberFormat: ";;;" },
  }));
  const helper = [...own, ...record];
  return {
    charts,
    cells: helper,
    heights: [...new Set(helper.map((cell) => cell.row))].map((at) => [at, 12]),
  };
}

/** Rows of native tables and rows kept below them, which the record names as such. */
function isInTable({ placed }: Piece, row: number): boolean {
  return placed.some(
    ({ record }) => (row >= record.header && row <= record.header + record.rows) || record.kept.includes(row),
  );
}
