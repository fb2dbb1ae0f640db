// Opening 100,000 rows × 20 columns, setting one cell, adding a small tab and saving, against exceljs:
// `node bench/run.cjs rewrite [--rows=100000]`. Needs `npm install --prefix bench` once. Both results are read back by SheetJS
// and compared, cell by cell, before any time is printed.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compiledProduct } from "./compiled";
import { contest, printed, RUNS, runOnce } from "./contest";
import { generateSheet } from "./generate-sheet";

const rows = Number(process.argv.find((word) => word.startsWith("--rows="))?.slice(7) ?? 100_000);
const folder = mkdtempSync(join(tmpdir(), "gridfolio-bench-"));
const file = join(folder, "large.xlsx");
const { bytes, cells } = generateSheet(rows);
writeFileSync(file, bytes);
const product = compiledProduct();
const [ours, theirs] = ["ours.xlsx", "theirs.xlsx"].map((name) => join(folder, name));
const results = contest([
  { name: "Gridfolio", call: ["rewrite-gridfolio.cjs", product, file, ours ?? ""] },
  { name: "exceljs 4.4.0", call: ["rewrite-exceljs.cjs", file, theirs ?? ""] },
]);
const answers = [ours, theirs].map((copy) => runOnce(["read-sheetjs.cjs", copy ?? ""]).answer);
const before = runOnce(["read-sheetjs.cjs", file]).answer;
rmSync(folder, { recursive: true });
if (answers[0] !== answers[1] || answers[0] === before) {
  process.stdout.write(`The answers differ: ${answers.join(" / ")}; before: ${before}\n`);
  process.exit(1);
}
const title = `Opening ${cells} cells, setting one, adding a tab and saving; both copies hold the same; median of ${RUNS}, peak memory of the process`;
process.stdout.write(printed(title, results));
