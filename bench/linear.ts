// The whole command at a tenth, once and ten times the size of a large firm's portfolio: `node bench/run.cjs linear [--lean]`.
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildProduct, runProduct, timed } from "./timed";

const sizes = (process.argv.find((word) => word.startsWith("--projects="))?.slice(11) ?? "500,5000,50000")
  .split(",")
  .map(Number);
const folder = mkdtempSync(join(tmpdir(), "gridfolio-linear-"));
const files = {
  book: join(folder, "book.xlsx"),
  out: join(folder, "out.xlsx"),
  json: join(folder, "out.json"),
  memory: join(folder, "memory"),
};
buildProduct();
const runs = sizes.map((projects) => {
  timed(process.execPath, [
    "--max-old-space-size=16000",
    join(__dirname, "run.cjs"),
    "generate",
    `--projects=${projects}`,
    `--out=${files.book}`,
    ...process.argv.filter((word) => word === "--lean"),
  ]);
  const time = runProduct(files);
  const row = { projects, ...time, megabytes: Number(readFileSync(files.memory, "utf8")) };
  const written = statSync(files.out).size / 1024 / 1024;
  process.stdout.write(
    `${projects} projects, ${projects * 12} bookings: ${time.seconds.toFixed(1)} s, ` +
      `${time.processorSeconds.toFixed(1)} s of processors, ${row.megabytes.toFixed(0)} MB, ${written.toFixed(1)} MB written\n`,
  );
  rmSync(files.out);
  return row;
});
rmSync(folder, { recursive: true });

// Between two sizes, so that what every run takes (the start of Node, reading 1.6 MB of script) is no part of it.
for (const [index, run] of runs.entries()) {
  const [before, first] = [runs[index - 1], runs[index - 2]];
  if (!before || !first) continue;
  const perProject = (run.processorSeconds - before.processorSeconds) / (run.projects - before.projects);
  const perProjectBefore =
    (before.processorSeconds - first.processorSeconds) / (before.projects - first.projects);
  process.stdout.write(
    `a further project from ${before.projects} to ${run.projects} takes ${(perProject * 1000).toFixed(2)} ms of processors, ` +
      `${(perProject / perProjectBefore).toFixed(2)} times what it takes from ${first.projects} to ${before.projects} (linear: 1)\n`,
  );
}
