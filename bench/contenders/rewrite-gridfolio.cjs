const { readFileSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { measured } = require("./measured.cjs");

const [, , product, file, out] = process.argv;
const { openWorkbook } = require(join(product, "headless/host/xlsx/workbook.js"));
const cell = (row, column, value) => ({ row, column, value, style: {} });
const tab = {
  id: "summary",
  owned: true,
  sheet: "Summary",
  cells: [cell(0, 0, "Rows"), cell(0, 1, 100), cell(1, 0, "State"), cell(1, 1, "checked")],
  ...{ tables: [], charts: [], rules: [], validations: [], merges: [], columns: [], rowHeights: new Map() },
  frozen: { row: 0, column: 0 },
  print: {
    area: { top: 0, left: 0, bottom: 1, right: 1 },
    orientation: "portrait",
    pagesHigh: "any",
    footer: "",
  },
  gridlines: true,
  degraded: [],
};
measured(
  () => {
    const workbook = openWorkbook(new Uint8Array(readFileSync(file)));
    const { sheet } = workbook.grids[0];
    writeFileSync(out, workbook.write([tab], [{ sheet, row: 4, column: 9, value: 4711 }]));
  },
  () => [],
);
