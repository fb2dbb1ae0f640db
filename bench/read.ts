// Reading 100,000 rows × 20 columns to rows of values, against SheetJS: `node bench/run.cjs read [--rows=100000]`.
// Needs `npm install --prefix bench` once. The answers are compared before any time is printed.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compiledProduct } from "./compiled";
import { contest, printed, RUNS } from "./contest";
import { generateSheet } from "./generate-sheet";

const rows = Number(process.argv.find((word) => word.startsWith("--rows="))?.slice(7) ?? 100_000);
const folder = mkdtempSync(join(tmpdir(), "gridfolio-bench-"));
const file = join(folder, "large.xlsx");
const { bytes, cells } = generateSheet(rows);
writeFileSync(file, bytes);
const product = compiledProduct();
const results = contest([
  { name: "Gridfolio", call: ["read-gridfolio.cjs", product, file] },
  { name: "@e965/xlsx 0.20.3", call: ["read-sheetjs.cjs", file] },
]);
rmSync(folder, { recursive: true });
const answers = new Set([...results.values()].flat().map(({ answer }) => answer));
if (answers.size > 1) {
  process.stdout.write(`The answers differ: ${[...answers].join(" / ")}\n`);
  process.exit(1);
}
const title = `Reading ${rows} rows, ${cells} cells, ${(bytes.length / 1e6).toFixed(1)} MB to rows of values; all values agree; median of ${RUNS}, peak memory of the process`;
process.stdout.write(printed(title, results));
