const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { measured } = require("./measured.cjs");

const [, , product, file] = process.argv;
const { openWorkbook } = require(join(product, "headless/host/xlsx/workbook.js"));
measured(
  () => openWorkbook(new Uint8Array(readFileSync(file))).grids,
  (grids) => grids.map(({ values }) => values),
);
