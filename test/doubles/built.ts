import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "../..");

/** Where the gate has just built everything, and says so; without it a test builds for itself. */
export const BUILT = process.env["GRIDFOLIO_BUILT"] === undefined ? undefined : join(root, "dist");

const FOLDERS = { "excel-functions": "excel", "sheets-server": "sheets" } as const;

/** Files of what a build makes, as texts; it is built anew, into a folder that is gone afterwards, or by the gate before. */
export function builtFiles(config: keyof typeof FOLDERS, names: readonly string[]): readonly string[] {
  const read = (folder: string): readonly string[] =>
    names.map((name) => readFileSync(join(folder, name), "utf8"));
  if (BUILT !== undefined) return read(join(BUILT, FOLDERS[config]));
  const folder = mkdtempSync(join(tmpdir(), "gridfolio-built-"));
  try {
    const webpack = join(root, "node_modules/webpack/bin/webpack.js");
    execFileSync(process.execPath, [webpack, "--config-name", config, "--output-path", folder], {
      cwd: root,
    });
    return read(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
