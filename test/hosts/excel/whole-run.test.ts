/** @jest-environment-options {"globalsCleanup": "off"} */
import { drawSheets } from "../../../excel-addin/host/draw-sheets";
import { readTables } from "../../../excel-addin/host/read-tables";
import { layOut, readPortfolio, type Drawing, type Grid } from "../../../core/index";
import { on } from "../../../core/sample/sample-table";
import { bookOfGrids } from "../../doubles/excel/book-of-grids";
import { openInExcel } from "../../doubles/excel/host";
import { runToEnd, sampleContext } from "../../doubles/sample-run";
import { WORKBOOKS } from "../workbooks";

function run(grids: readonly Grid[]): { readonly drawings: readonly Drawing[]; readonly issues: unknown } {
  const intake = readPortfolio(grids, {
    today: on("2026-11-22"),
    asOf: null,
    hostLocale: null,
    overrides: {},
    mapping: [],
  });
  const { outcome, models } = runToEnd(intake);
  return {
    drawings: models.map((model) => layOut(model, { context: sampleContext })),
    issues: outcome.issues,
  };
}

test.each(WORKBOOKS)(
  "a run over $name says the same in Excel as over its file",
  async ({ grids, date1904 = false }) => {
    const host = openInExcel(bookOfGrids(grids, { date1904 }));
    const fromExcel = run(await readTables());
    const fromFile = run(grids);
    expect(fromExcel).toEqual(fromFile);
    const before = host.exchanges.length;
    const names = await drawSheets(fromExcel.drawings);
    expect(names).toEqual(expect.arrayContaining(["PMO Checks"]));
    expect(before).toBeLessThanOrEqual(3);
    expect(host.exchanges.length - before).toBeLessThanOrEqual(6);
  },
);
