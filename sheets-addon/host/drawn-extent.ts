import type { Area, Drawing } from "../../core/index";
import type { GridSize } from "./fit-grid";
import { anchorOf, type Grid } from "./chart-place";

/** Rows and columns from A1 to the last cell. */
export function cellExtent({ cells }: Pick<Drawing, "cells">): GridSize {
  let [rows, columns] = [0, 0];
  for (const { row, column } of cells) {
    if (row >= rows) rows = row + 1;
    if (column >= columns) columns = column + 1;
  }
  return { rows, columns };
}

/** How large a sheet must be for all of a tab but its cells: what is frozen wants a row or column beside it. */
export function frameExtent(grid: Grid): GridSize {
  const { rules, validations, merges, tables, charts, columns, rowHeights, frozen } = grid.drawing;
  const areas: readonly Area[] = [
    ...[...rules, ...validations, ...tables].map(({ area }) => area),
    ...merges,
    ...charts.flatMap(({ series }) =>
      series.flatMap(({ categories, values, sizes }) => [categories, values, ...(sizes ? [sizes] : [])]),
    ),
  ];
  const corners = charts.map(({ box }) => anchorOf({ x: box.x + box.width, y: box.y + box.height }, grid));
  return {
    rows: largest([
      ...areas.map(({ bottom }) => bottom + 1),
      ...[...rowHeights.keys()].map((row) => row + 1),
      ...corners.map(({ row }) => row + 1),
      frozen.row + 1,
    ]),
    columns: largest([
      ...areas.map(({ right }) => right + 1),
      ...columns.map(({ column }) => column + 1),
      ...corners.map(({ column }) => column + 1),
      frozen.column + 1,
    ]),
  };
}

function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 1);
}

export function larger(one: GridSize, other: GridSize): GridSize {
  return { rows: Math.max(one.rows, other.rows), columns: Math.max(one.columns, other.columns) };
}
