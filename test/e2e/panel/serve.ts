import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import webpack, { type Configuration } from "webpack";
import type { Grid } from "../../../core/index";
import configs from "../../../webpack.config.cjs";
import { BUILT } from "../../doubles/built";
import type { Served } from "../chromium";

const ROOT = join(__dirname, "../../..");

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
  const page = configs.pageConfig({ name: "page", entry: join(__dirname, "page.ts"), path: folder });
  await built({ ...page, optimization: { minimize: false } });
  const sheets = JSON.stringify(grids.map((grid) => ({ ...grid, formulas: [...grid.formulas] })));
  const css = readFileSync(join(ROOT, "panel/panel.css"), "utf8");
  return serve(folder, { texts: { "/": PAGE, "/grids.json": sheets, "/panel.css": css } });
}

/** What a page is served with beside its own files. */
export interface Serving {
  /** A key and its certificate: over https then. */
  readonly secure?: { readonly key: Buffer; readonly cert: Buffer };
  /** By their path. */
  readonly texts?: Readonly<Record<string, string>>;
}

/** Serves the task pane as it is shipped; it is built for that, where the gate has not just done it. */
export async function serveTaskpane(serving: Serving = {}): Promise<Served> {
  if (BUILT !== undefined) return serve(join(BUILT, "excel"), serving);
  const folder = mkdtempSync(join(tmpdir(), "gridfolio-taskpane-"));
  const shipped = configs.filter(({ name }) => ["excel-functions", "taskpane"].includes(name ?? ""));
  for (const config of shipped) await built({ ...config, output: { ...config.output, path: folder } });
  return serve(folder, serving);
}

const TYPES: Readonly<Record<string, string>> = {
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".png": "image/png",
  ".wasm": "application/wasm",
};

/** Serves a folder, and texts by their path, until it is closed; then the folder goes, if it was made for a while. */
export async function serve(folder: string, { secure, texts = {} }: Serving): Promise<Served> {
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const file = join(folder, path);
    const isFile = path !== "/" && existsSync(file);
    const content = path === "/favicon.ico" ? "" : (texts[path] ?? (isFile ? readFileSync(file) : undefined));
    response.writeHead(content === undefined ? 404 : 200, {
      "Content-Type": TYPES[extname(path)] ?? "text/html",
    });
    response.end(content);
  };
  const server = secure ? createSecureServer(secure, answer) : createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    // Excel on the web trusts a page of its own name alone.
    url: secure ? `https://localhost:${port}/` : `http://127.0.0.1:${port}/`,
    close: () => {
      server.close();
      if (BUILT === undefined || !folder.startsWith(BUILT)) rmSync(folder, { recursive: true });
    },
  };
}

/** What is kept of a build inside of jest cannot be read outside of it. */
const CACHE = process.env["JEST_WORKER_ID"] === undefined ? "outside of tests" : "in tests";

/** Builds anew, from what is kept of the last time. */
export function built(config: Configuration): Promise<void> {
  const cache = { type: "filesystem" as const, name: `${config.name ?? ""} ${CACHE}` };
  return new Promise((resolve, reject) => {
    webpack({ ...config, context: ROOT, cache }, (error, stats) => {
      if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
      else resolve();
    });
  });
}
