#!/usr/bin/env node
// Starts the command line; from a clone it builds first where the sources are newer than the build.
import { existsSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const built = join(root, "dist/headless/cli.cjs");
const require = createRequire(import.meta.url);

function newest(folder) {
  return Math.max(
    0,
    ...readdirSync(folder, { withFileTypes: true }).map((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return newest(path);
      return entry.name.endsWith(".ts") ? statSync(path).mtimeMs : 0;
    }),
  );
}

function isStale() {
  if (!existsSync(join(root, "headless/cli.ts"))) return false;
  return (
    !existsSync(built) ||
    Math.max(newest(join(root, "core")), newest(join(root, "headless"))) > statSync(built).mtimeMs
  );
}

async function build() {
  const { default: webpack } = await import("webpack");
  const configs = [require("../webpack.config.cjs")].flat();
  const config = configs.find(({ name }) => name === "headless");
  await new Promise((resolve, reject) => {
    webpack({ ...config, context: root }, (error, stats) => {
      if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
}

if (isStale()) await build();
process.exitCode = await require(built).main(process.argv.slice(2));
