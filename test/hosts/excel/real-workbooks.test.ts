/** @jest-environment-options {"globalsCleanup": "off"} */
import { drawSheets } from "../../../excel-addin/host/draw-sheets";
import { readTables } from "../../../excel-addin/host/read-tables";
import type { Grid } from "../../../core/index";
import { newWorkbook, openWorkbook } from "../../../headless/host/xlsx/workbook";
import { bookOfGrids } from "../../doubles/excel/book-of-grids";
import { openInExcel } from "../../doubles/excel/host";
import { asDrawn, comparableGrid } from "../drawn";
import { hasRealData, REAL_WORKBOOKS, realGrids } from "../real-workbooks";
import { runOver } from "../run-over";

const maybe = hasRealData ? test : test.skip;

function comparable(grid: Grid): unknown {
  return { ...grid, formulas: [...grid.formulas].sort() };
}

maybe.each(REAL_WORKBOOKS)(
  "$name: the same tables, findings and tabs in Excel as from the file, charts and rules too",
  async ({ file }) => {
    const fromFile = realGrids(file);
    const host = openInExcel(bookOfGrids(fromFile));
    const fromExcel = await readTables();
    expect(fromExcel.map(comparable)).toEqual(fromFile.map(comparable));
    const run = runOver(fromExcel);
    expect(run).toEqual(runOver(fromFile));
    host.book.calculate = asDrawn(run.drawings);
    const names = await drawSheets(run.drawings);
    const drawn = (await readTables()).filter(({ sheet }) => names.includes(sheet));
    const inFile = openWorkbook(newWorkbook().write(run.drawings)).grids;
    expect(drawn.map(comparableGrid)).toEqual(
      inFile.map((grid) => comparableGrid({ ...grid, workbook: "Portfolio" })),
    );
    const counts = names.map((name) => {
      const sheet = host.book.sheet(name);
      return [sheet?.charts.length, sheet?.rules.length];
    });
    expect(counts).toEqual(run.drawings.map(({ charts, rules }) => [charts.length, rules.length]));
  },
);
