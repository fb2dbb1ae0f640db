import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import webpack, { type Configuration } from "webpack";
import type { Grid } from "../../../core/index";
import configs from "../../../webpack.config.cjs";

const ROOT = join(__dirname, "../../..");

/** Pages that a browser can open. */
export interface Served {
  /** With its slash at the end. */
  readonly url: string;
  readonly close: () => void;
}

/** What the panel's page allows itself: its own files, and no connection but for the sheets of the test. */
const POLICY =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'";
const PAGE =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Gridfolio</title>' +
  '<meta name="viewport" content="width=device-width, initial-scale=1">' +
  `<meta http-equiv="Content-Security-Policy" content="${POLICY}"><link rel="stylesheet" href="panel.css"></head>` +
  '<body><div id="panel"></div><script src="page.js"></script></body></html>';

/** Builds the panel with a test's host around it, and serves it with these sheets. */
export async function servePanel(grids: readonly Grid[]): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), "gridfolio-panel-"));
  await built(configs.pageConfig({ name: "page", entry: join(__dirname, "page.ts"), path: folder }));
  const sheets = JSON.stringify(grids.map((grid) => ({ ...grid, formulas: [...grid.formulas] })));
  return serve(folder, {
    "/": PAGE,
    "/grids.json": sheets,
    "/panel.css": readFileSync(join(ROOT, "panel/panel.css"), "utf8"),
  });
}

/** Builds the task pane as it is shipped, and serves it. */
export async function serveTaskpane(): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), "gridfolio-taskpane-"));
  const shipped = configs.filter(({ name }) => ["excel-functions", "taskpane"].includes(name ?? ""));
  for (const config of shipped) await built({ ...config, output: { ...config.output, path: folder } });
  return serve(folder, {});
}

const TYPES: Readonly<Record<string, string>> = {
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".png": "image/png",
};

/** Serves a folder, and texts by their path, until it is closed; then the folder goes. */
async function serve(folder: string, texts: Readonly<Record<string, string>>): Promise<Served> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const file = join(folder, path);
    const isFile = path !== "/" && existsSync(file);
    const content = path === "/favicon.ico" ? "" : (texts[path] ?? (isFile ? readFileSync(file) : undefined));
    response.writeHead(content === undefined ? 404 : 200, {
      "Content-Type": TYPES[extname(path)] ?? "text/html",
    });
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => {
      server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function built(config: Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack({ ...config, context: ROOT }, (error, stats) => {
      if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
      else resolve();
    });
  });
}
