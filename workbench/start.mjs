#!/usr/bin/env node
// `npm start`: builds the pane and the workbench where sources are newer than the build, and serves them on this machine only.
import { existsSync, readdirSync, statSync, utimesSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serve } from "./served.mjs";

const PORT = 3000;
const root = fileURLToPath(new URL("..", import.meta.url));
const require = createRequire(import.meta.url);
const SHARED = ["core", "package.json", "webpack.config.cjs"];
/** What is built, and of what. */
const BUILDS = [
  { name: "excel-functions", built: "dist/excel/functions.js", of: ["excel-addin/functions"] },
  {
    name: "taskpane",
    built: "dist/excel/taskpane.js",
    of: ["excel-addin", "panel", "solver", "manifest.xml"],
  },
  {
    name: "workbench",
    built: "dist/workbench/workbench.js",
    of: ["workbench", "headless/host", "test/doubles/excel"],
  },
];

function newest(path) {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function isStale({ built, of }) {
  const file = join(root, built);
  return (
    !existsSync(file) || [...SHARED, ...of].some((name) => newest(join(root, name)) > statSync(file).mtimeMs)
  );
}

async function build(stale) {
  const { default: webpack } = await import("webpack");
  const names = stale.map(({ name }) => name);
  const configs = require("../webpack.config.cjs").filter(({ name }) => names.includes(name));
  await new Promise((resolve, reject) => {
    webpack(
      configs.map((config) => ({ ...config, context: root })),
      (error, stats) => {
        if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats.toString("errors-only")));
        else resolve();
      },
    );
  });
  // Webpack leaves a file alone that comes out the same: it is as new as its sources now.
  const now = new Date();
  for (const { built } of stale) utimesSync(join(root, built), now, now);
}

/** On the usual port, or a free one where that is taken. */
function listen(port) {
  const server = createServer(serve);
  server.on("error", (error) => {
    if (error.code !== "EADDRINUSE" || port === 0) throw error;
    listen(0);
  });
  server.listen(port, "127.0.0.1", () => {
    console.log(`The workbench is at http://localhost:${server.address().port}/ (Ctrl+C ends it)`);
  });
}

const stale = BUILDS.filter(isStale);
if (stale.length > 0) {
  console.log(`Building ${stale.map(({ name }) => name).join(", ")} …`);
  await build(stale);
}
listen(Number(process.env.PORT ?? PORT));
