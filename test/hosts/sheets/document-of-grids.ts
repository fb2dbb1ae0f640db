import type { Grid } from "../../../core/index";
import { Document } from "../../doubles/sheets/model/document";
import type { Sheet } from "../../doubles/sheets/model/sheet";

/** A spreadsheet that holds what another host read: the same sheets, cells, formulas, formats and names. */
export function documentOfGrids(grids: readonly Grid[]): Document {
  const document = new Document(grids[0]?.workbook ?? "Portfolio");
  for (const grid of grids) {
    const sheet = document.add(grid.sheet);
    makeRoom(sheet, grid);
    putLooks(sheet, grid);
    putCells(sheet, grid);
    sheet.merges.push(...grid.merges);
    for (const row of grid.hiddenRows) sheet.hiddenRows.add(row);
    for (const { columns, ...area } of grid.filters ?? [])
      sheet.filter = { area, hidden: new Map(columns.map((column) => [column, ["hidden"]])) };
    for (const { name, ...area } of grid.names) document.names.push({ name, sheet, area });
    if (grid.owned === undefined) continue;
    const area = { top: 0, left: 0, bottom: 0, right: 0 };
    document.names.push({ name: `_PMO_${grid.owned}`, sheet, area });
  }
  return document;
}

function makeRoom(sheet: Sheet, { values, top, left, merges }: Grid): void {
  const width = values.reduce((widest, row) => Math.max(widest, row.length), 0);
  sheet.maxRows = Math.max(sheet.maxRows, top + values.length, ...merges.map(({ bottom }) => bottom + 1));
  sheet.maxColumns = Math.max(sheet.maxColumns, left + width, ...merges.map(({ right }) => right + 1));
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
      const content = formula === undefined ? {} : { formula: `=${formula}`, isSettled: true };
      sheet.change(row, column, { value, ...content });
    });
  });
}
