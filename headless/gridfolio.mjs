#!/usr/bin/env node
// Starts the command line; from a clone it builds first where the sources are newer than the build.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const CANNOT_READ = 3;
const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, "dist/headless");
const built = join(folder, "cli.cjs");
const require = createRequire(import.meta.url);

function newest(path) {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  const inside = readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() || entry.name.endsWith(".ts"))
    .map((entry) => newest(join(path, entry.name)));
  return Math.max(0, ...inside);
}

function isStale() {
  if (!existsSync(join(root, "headless/cli.ts"))) return false;
  const sources = ["core", "solver", "headless", "package.json", "webpack.config.cjs"].map((name) =>
    join(root, name),
  );
  return !existsSync(built) || Math.max(...sources.map(newest)) > statSync(built).mtimeMs;
}

/** Into a folder of its own first: another run may be loading the old build, or building too. */
async function build() {
  const { default: webpack } = await import("webpack");
  const config = [require("../webpack.config.cjs")].flat().find(({ name }) => name === "headless");
  const path = join(root, `dist/.building-${process.pid}`);
  try {
    await new Promise((resolve, reject) => {
      webpack({ ...config, context: root, output: { ...config.output, path } }, (error, stats) => {
        if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats.toString("errors-only")));
        else resolve();
      });
    });
    mkdirSync(folder, { recursive: true });
    // The program comes last: it is new when everything beside it is.
    const beside = readdirSync(path).filter((name) => name !== "cli.cjs");
    for (const name of [...beside, "cli.cjs"]) renameSync(join(path, name), join(folder, name));
  } finally {
    rmSync(path, { recursive: true, force: true });
  }
}

// Whoever reads the output may stop early (`| head`); a file that is being written is finished all the same.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error) => {
    if (error.code !== "EPIPE") throw error;
  });
}

try {
  if (isStale()) await build();
  process.exitCode = await require(built).main(process.argv.slice(2));
} catch (error) {
  const hint = error.code === "ERR_MODULE_NOT_FOUND" ? " (is npm install done?)" : "";
  process.stderr.write(`gridfolio: it could not be built${hint}: ${error.message}\n`);
  process.exitCode = CANNOT_READ;
}
