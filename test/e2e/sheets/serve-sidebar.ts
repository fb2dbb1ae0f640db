import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import configs from "../../../webpack.config.cjs";
import { BUILT } from "../../doubles/built";
import type { Served } from "../chromium";
import { built, serve } from "../panel/serve";

/** As Google's frame is: the sidebar is a page of another site, with so many rights. */
const SANDBOX =
  "allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox";

export interface ServedSidebar extends Served {
  /** The page as it would be pushed. */
  readonly html: string;
}

/**
 * Serves the sidebar as it is shipped, built for that where the gate has not just done it, in a frame of a page of another site: `frame.html`, and
 * `strict.html` in which scripts may stand in the page and nowhere else.
 */
export async function serveSidebar(): Promise<ServedSidebar> {
  const folder = mkdtempSync(join(tmpdir(), "gridfolio-sidebar-"));
  const html = BUILT === undefined ? await builtPage(folder) : shippedPage(join(BUILT, "sheets"));
  const policy = `<meta http-equiv="Content-Security-Policy" content="script-src 'unsafe-inline'">`;
  const pages = { "/Sidebar.html": html, "/inline.html": html.replace("<head>", `<head>${policy}`) };
  const inside = await serve(folder, { texts: pages });
  const address = inside.url.replace("127.0.0.1", "localhost");
  const frame = (page: string): string =>
    `<!doctype html><title>Sheets</title><style>body{margin:0}iframe{border:0;width:100vw;height:100vh}</style><iframe sandbox="${SANDBOX}" src="${address}${page}"></iframe>`;
  const frames = { "/frame.html": frame("Sidebar.html"), "/strict.html": frame("inline.html") };
  const outside = await serve(mkdtempSync(join(tmpdir(), "gridfolio-frame-")), { texts: frames });
  return {
    url: outside.url,
    html,
    close: () => {
      outside.close();
      inside.close();
    },
  };
}

function shippedPage(folder: string): string {
  return readFileSync(join(folder, "Sidebar.html"), "utf8");
}

async function builtPage(folder: string): Promise<string> {
  const named = (name: string) => {
    const config = configs.find((one) => one.name === name);
    if (!config) throw new Error(`there is no build ${name}`);
    return { ...config, output: { ...config.output, path: folder } };
  };
  await built(named("engine"));
  const alias = { "gridfolio-engine$": `${join(folder, "engine.js")}?source` };
  const sidebar = named("sidebar");
  await built({ ...sidebar, dependencies: [], resolve: { ...sidebar.resolve, alias } });
  return shippedPage(folder);
}
