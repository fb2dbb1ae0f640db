import type { Grid } from "../../../core/index";
import { Document } from "./model/document";
import type { Sheet } from "./model/sheet";

/**
 * A spreadsheet that holds what another host read: the same tabs, cells, formulas with their values, formats, fills,
 * struck-out texts, merges, hidden rows, filters and names. Sheets knows no native tables to scripts: a filtered table
 * becomes the tab's filter if it has none yet, other tables are plain cells. A filter is said to hide something by each of its columns, as
 * grids do not say what. An own tab gets its mark (`PMO`) as developer metadata.
 */
export function bookOfGrids(grids: readonly Grid[], options: { readonly zone?: string } = {}): Document {
  const document = new Document(grids[0]?.workbook ?? "Portfolio");
  if (options.zone !== undefined) document.zone = options.zone;
  for (const grid of grids) {
    const sheet = document.add(grid.sheet);
    makeRoom(sheet, grid);
    putLooks(sheet, grid);
    putCells(sheet, grid);
    sheet.merges.push(...grid.merges);
    putFilter(sheet, grid);
    for (const { name, top, left, bottom, right } of grid.names)
      document.names.push({ name, sheet, area: { top, left, bottom, right } });
    if (grid.owned === undefined) continue;
    sheet.metadata = [{ id: document.nextId(), key: "PMO", value: grid.owned, visibility: "DOCUMENT" }];
  }
  return document;
}

/** As an import does: the grid is as large as what it holds. */
function makeRoom(sheet: Sheet, { values, top, left, formats, merges }: Grid): void {
  const widest = Math.max(0, ...values.map((cells) => cells.length));
  const rows = [
    top + values.length,
    ...formats.map(({ to }) => to + 1),
    ...merges.map(({ bottom }) => bottom + 1),
  ];
  const columns = [
    left + widest,
    ...formats.map(({ column }) => column + 1),
    ...merges.map(({ right }) => right + 1),
  ];
  sheet.maxRows = Math.max(sheet.maxRows, ...rows);
  sheet.maxColumns = Math.max(sheet.maxColumns, ...columns);
}

function putLooks(sheet: Sheet, { formats }: Grid): void {
  for (const { column, from, to, numberFormat, fill, struckThrough } of formats) {
    const look = {
      ...(numberFormat === "General" ? {} : { NumberFormat: numberFormat }),
      ...(fill === undefined ? {} : { Background: fill.toLowerCase() }),
      ...(struckThrough === true ? { Strikethrough: true } : {}),
    };
    for (let row = from; row <= to; row++) sheet.setLook(row, column, look);
  }
}

function putCells(sheet: Sheet, { values, top, left, formulas }: Grid): void {
  values.forEach((cells, r) => {
    cells.forEach((value, c) => {
      const [row, column] = [top + r, left + c];
      const formula = formulas.get(`${row},${column}`);
      if (value === null && formula === undefined) return;
      sheet.change(row, column, {
        value,
        ...(formula === undefined ? {} : { formula: `=${formula}`, isSettled: true }),
      });
    });
  });
}

function putFilter(sheet: Sheet, { filters = [], hiddenRows }: Grid): void {
  const [filter] = filters;
  if (filter) {
    const { top, left, bottom, right, columns } = filter;
    const hidden = new Map(columns.map((column) => [column, ["hidden"]] as const));
    sheet.filter = { area: { top, left, bottom, right }, hidden };
  }
  for (const row of hiddenRows) {
    const isFiltered = filter !== undefined && row > filter.top && row <= filter.bottom;
    (isFiltered ? sheet.filteredRows : sheet.hiddenRows).add(row);
  }
}
