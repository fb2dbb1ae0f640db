import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import webpack from "webpack";
import type { Grid } from "../../../core/index";
import { pageConfig } from "../../../webpack.config.cjs";

const ROOT = join(__dirname, "../../..");
const CHROMIUM = "/usr/bin/chromium";

/** Where Chromium is; tests that need it are skipped by name where it is not. */
export function chromiumPath(): string | undefined {
  return existsSync(CHROMIUM) ? CHROMIUM : undefined;
}

/** What the shipped page allows itself. */
const POLICY =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'";
const PAGE =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Gridfolio</title>' +
  '<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/panel.css"></head>' +
  '<body><div id="panel"></div><script src="/page.js"></script></body></html>';
const TYPES: Readonly<Record<string, string>> = {
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
};

/** Builds the panel with a test's host around it and serves it with these sheets, under the policy of the shipped page. */
export async function servePanel(grids: readonly Grid[]): Promise<{ url: string; close: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), "gridfolio-panel-"));
  await built(folder);
  const sheets = JSON.stringify(grids.map((grid) => ({ ...grid, formulas: [...grid.formulas] })));
  const contentOf = (path: string): string | Buffer | undefined => {
    if (path === "/") return PAGE;
    if (path === "/favicon.ico") return "";
    if (path === "/grids.json") return sheets;
    const file = path === "/panel.css" ? join(ROOT, "panel/panel.css") : join(folder, path);
    return existsSync(file) ? readFileSync(file) : undefined;
  };
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const content = contentOf(path);
    response.writeHead(content === undefined ? 404 : 200, {
      "Content-Type": TYPES[extname(path)] ?? "text/html",
      "Content-Security-Policy": POLICY,
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

function built(folder: string): Promise<void> {
  const config = pageConfig({ name: "page", entry: join(__dirname, "page.ts"), path: folder });
  return new Promise((resolve, reject) => {
    webpack({ ...config, context: ROOT }, (error, stats) => {
      if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
      else resolve();
    });
  });
}
