// What the workbench serves, and from where. Of the libraries each file is as it was installed.
import { createReadStream, existsSync, readFileSync } from "node:fs";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const modules = (path) => join(root, "node_modules", path);

/** Microsoft's loader can only be had from its own address; the workbench has no network. */
const LOADER = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

const FILES = {
  "/": join(root, "workbench/index.html"),
  "/workbench.css": join(root, "workbench/workbench.css"),
  "/workbench.js": join(root, "dist/workbench/workbench.js"),
  "/pane/office.js": join(root, "test/doubles/excel/office-on-http.js"),
  "/pane/excel-web-16.00.js": modules("@microsoft/office-js/dist/excel-web-16.00.js"),
  "/grid/o_spreadsheet.js": modules("@odoo/o-spreadsheet/dist/o_spreadsheet.iife.js"),
  "/grid/o_spreadsheet.css": modules("@odoo/o-spreadsheet/dist/o_spreadsheet.css"),
  "/grid/o_spreadsheet.xml": modules("@odoo/o-spreadsheet/dist/o_spreadsheet.xml"),
  "/grid/LICENSE": modules("@odoo/o-spreadsheet/LICENSE"),
  "/grid/owl.js": modules("@odoo/owl/dist/owl.iife.js"),
  "/grid/chart.js": modules("chart.js/dist/chart.umd.js"),
  "/grid/luxon.js": modules("luxon/build/global/luxon.js"),
  "/grid/chartjs-adapter-luxon.js": modules("chartjs-adapter-luxon/dist/chartjs-adapter-luxon.umd.js"),
};
/** Folders, by how the address begins. */
const FOLDERS = {
  "/pane/": join(root, "dist/excel"),
  "/grid/bootstrap/": modules("bootstrap/dist/css"),
  "/grid/font-awesome/": modules("font-awesome"),
};
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
};

function fileAt(path) {
  const known = FILES[path];
  if (known) return known;
  const folder = Object.keys(FOLDERS).find((start) => path.startsWith(start));
  if (!folder) return undefined;
  const file = normalize(join(FOLDERS[folder], path.slice(folder.length)));
  return file.startsWith(FOLDERS[folder]) && extname(file) !== "" ? file : undefined;
}

/** Answers a request of the page. */
export function serve(request, response) {
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  const file = fileAt(pathname);
  if (!file || !existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    "Content-Type": TYPES[extname(file)] ?? "application/octet-stream",
    "Cache-Control": "no-cache",
  });
  // The pane's page as it is shipped, but for where Microsoft's loader comes from.
  if (pathname === "/pane/taskpane.html")
    response.end(readFileSync(file, "utf8").replace(LOADER, "office.js"));
  else createReadStream(file).pipe(response);
}
