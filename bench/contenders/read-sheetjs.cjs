const { readFileSync } = require("node:fs");
const { measured } = require("./measured.cjs");
const XLSX = require("@e965/xlsx");

const [, , file] = process.argv;
measured(
  () => {
    const { SheetNames, Sheets } = XLSX.read(readFileSync(file), { dense: true });
    return SheetNames.map((name) => XLSX.utils.sheet_to_json(Sheets[name], { header: 1, raw: true }));
  },
  (sheets) => sheets,
);
