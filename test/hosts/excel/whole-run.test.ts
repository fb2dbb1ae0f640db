/** @jest-environment-options {"globalsCleanup": "off"} */
import { drawSheets } from "../../../excel-addin/host/draw-sheets";
import { readTables } from "../../../excel-addin/host/read-tables";
import { bookOfGrids } from "../../doubles/excel/book-of-grids";
import { openInExcel } from "../../doubles/excel/host";
import { runOver } from "../run-over";
import { WORKBOOKS } from "../workbooks";

test.each(WORKBOOKS)(
  "a run over $name says the same in Excel as over its file",
  async ({ grids, date1904 = false }) => {
    const host = openInExcel(bookOfGrids(grids, { date1904 }));
    const fromExcel = runOver(await readTables());
    const fromFile = runOver(grids);
    expect(fromExcel).toEqual(fromFile);
    const before = host.exchanges.length;
    const names = await drawSheets(fromExcel.drawings);
    expect(names).toEqual(expect.arrayContaining(["PMO Checks"]));
    expect(before).toBeLessThanOrEqual(3);
    expect(host.exchanges.length - before).toBeLessThanOrEqual(6);
  },
);
