import type { Grid } from "../../../core/index";
import { Book } from "./model/book";
import { PLAIN, withLook, type Look } from "./model/look";
import type { Sheet } from "./model/sheet";

const DAYS_1900_TO_1904 = 1462;

/** A workbook that holds what another host read: the same sheets, cells, formulas, formats, tables and names. */
export function bookOfGrids(grids: readonly Grid[], options: { readonly date1904?: boolean } = {}): Book {
  const name = grids[0]?.workbook ?? "Portfolio";
  const book = new Book(`${name}.xlsx`);
  book.date1904 = options.date1904 === true;
  for (const grid of grids) {
    const sheet = book.add(grid.sheet);
    putLooks(sheet, grid);
    putCells(sheet, grid, book.date1904);
    sheet.merges.push(...grid.merges);
    for (const row of grid.hiddenRows) sheet.hiddenRows.add(row);
    for (const { name: table, totalsRow, ...area } of grid.tables) {
      sheet.tables.push({ id: book.id(), name: table, area, properties: { ShowTotals: totalsRow === true } });
    }
    for (const { columns, ...area } of grid.filters ?? []) {
      const criteria = Array.from({ length: area.right - area.left + 1 }, (_, index) =>
        columns.includes(area.left + index) ? { filterOn: "Values", values: ["shown"] } : null,
      );
      const table = sheet.tableAt(area);
      if (table) table.filter = { area, criteria };
      else sheet.filter = { area, criteria };
    }
    for (const { name: named, ...area } of grid.names) {
      book.names.push({ name: named, target: { sheet, area }, visible: true, comment: "" });
    }
    if (grid.owned === undefined) continue;
    const target = { sheet, area: { top: 0, left: 0, bottom: 0, right: 0 } };
    book.names.push({ name: `_PMO_${grid.owned}`, target, visible: false, comment: "" });
  }
  return book;
}

function putLooks(sheet: Sheet, { formats }: Grid): void {
  for (const { column, from, to, numberFormat, fill, struckThrough } of formats) {
    let look: Look = withLook(PLAIN, "NumberFormat", numberFormat);
    if (fill !== undefined) look = withLook(look, "Fill.Color", fill);
    if (struckThrough === true) look = withLook(look, "Font.Strikethrough", true);
    for (let row = from; row <= to; row++) sheet.put(row, column, { value: null, look });
  }
}

function putCells(sheet: Sheet, { values, top, left, formulas }: Grid, date1904: boolean): void {
  values.forEach((cells, r) => {
    cells.forEach((value, c) => {
      const [row, column] = [top + r, left + c];
      const formula = formulas.get(`${row},${column}`);
      if (value === null && formula === undefined) return;
      const look = sheet.at(row, column)?.look ?? PLAIN;
      const isDay = date1904 && typeof value === "number" && /[yd]/i.test(String(look["NumberFormat"] ?? ""));
      const stored = isDay ? value - DAYS_1900_TO_1904 : value;
      sheet.put(row, column, {
        value: stored,
        look,
        ...(formula === undefined ? {} : { formula: `=${formula}` }),
      });
    });
  });
}
