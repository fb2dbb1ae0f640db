import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "../..");

/** What the build makes for Apps Script. */
export interface SheetsBundle {
  readonly code: string;
  /** `appsscript.json`. */
  readonly manifest: string;
}

/** Builds it anew, into a folder that is gone afterwards. */
export function builtForSheets(): SheetsBundle {
  const folder = mkdtempSync(join(tmpdir(), "gridfolio-sheets-"));
  try {
    const webpack = join(root, "node_modules/webpack/bin/webpack.js");
    execFileSync(process.execPath, [webpack, "--config-name", "sheets-server", "--output-path", folder], {
      cwd: root,
    });
    return {
      code: readFileSync(join(folder, "Code.js"), "utf8"),
      manifest: readFileSync(join(folder, "appsscript.json"), "utf8"),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
