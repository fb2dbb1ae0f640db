// Makes the sample portfolio, runs everything on it and says what there is to see.
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
process.chdir(root);
mkdirSync("out", { recursive: true });

/** The sample carries seeded defects: status 1 (done, with errors in the data) is its right answer. */
function gridfolio(...words) {
  const { status } = spawnSync(process.execPath, ["headless/gridfolio.mjs", ...words], { stdio: "inherit" });
  if (status !== 0 && status !== 1) process.exit(status ?? 3);
}

gridfolio("template", "out/halden.xlsx", "--sample");
gridfolio("run", "out/halden.xlsx", "--out", "out/halden-pmo.xlsx", "--json", "out/halden-pmo.json");
