import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "../..");

/** What the build makes for Excel's custom functions. */
export interface FunctionsBundle {
  readonly script: string;
  readonly metadata: unknown;
}

/** Builds it anew, into a folder that is gone afterwards. */
export function builtFunctions(): FunctionsBundle {
  const folder = mkdtempSync(join(tmpdir(), "gridfolio-functions-"));
  try {
    const webpack = join(root, "node_modules/webpack/bin/webpack.js");
    execFileSync(process.execPath, [webpack, "--config-name", "excel-functions", "--output-path", folder], {
      cwd: root,
    });
    return {
      script: readFileSync(join(folder, "functions.js"), "utf8"),
      metadata: JSON.parse(readFileSync(join(folder, "functions.json"), "utf8")) as unknown,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
