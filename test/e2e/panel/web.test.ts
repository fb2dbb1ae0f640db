import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ConsoleMessage, Frame, Page } from "playwright-core";
import { bookOfGrids } from "../../doubles/excel/book-of-grids";
import { answeringHost, type AnsweringHost } from "../../doubles/excel/answering-host";
import { userOf } from "../../doubles/excel/user";
import { sampleGrids } from "../../doubles/sample-run";
import { inChromium, type Served } from "../chromium";
import { serveTaskpane } from "./serve";

const LIBRARIES = join(__dirname, "../../../node_modules/@microsoft/office-js/dist");
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** Microsoft's library styles elements of its own, which the pane's policy does not let it; nothing depends on it. */
function isStyleOfMicrosofts(message: ConsoleMessage): boolean {
  return (
    message.location().url.startsWith(CDN) && message.text().startsWith("Applying inline style violates")
  );
}

/** What Microsoft's library asks beside the workbook. */
const SERVICES = ["NotifyActionHandlerReady", "SetAppRuntimeState"];

/** Over https, with a certificate of its own. */
async function serveSecurely(): Promise<Served> {
  const certificate = mkdtempSync(join(tmpdir(), "gridfolio-certificate-"));
  const [key, cert] = [join(certificate, "key.pem"), join(certificate, "cert.pem")];
  const subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"];
  const made = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-keyout", key, "-out", cert];
  execFileSync("openssl", [...made, ...subject], { stdio: "pipe" });
  const hostScript = readFileSync(join(__dirname, "excel-on-the-web.js"), "utf8");
  const served = await serveTaskpane({
    secure: { key: readFileSync(key), cert: readFileSync(cert) },
    texts: {
      "/excel.html": '<!doctype html><title>Excel</title><body><script src="/excel.js"></script>',
      "/excel.js": hostScript,
    },
  });
  const close = (): void => {
    served.close();
    rmSync(certificate, { recursive: true });
  };
  return { ...served, close };
}

inChromium("the pane in Excel on the web", serveSecurely, ({ url, blank, broken }) => {
  /** Opens Excel with the pane in it; what is asked of any other address than Microsoft's library breaks the test. */
  async function opened(excel: AnsweringHost): Promise<{ readonly page: Page; readonly pane: Frame }> {
    const page = await blank(
      { ignoreHTTPSErrors: true, viewport: { width: 360, height: 800 } },
      isStyleOfMicrosofts,
    );
    page.on("request", (request) => {
      const asked = request.url();
      if (!asked.startsWith(url()) && !asked.startsWith(CDN)) broken.push(asked);
    });
    await page.exposeFunction("unknown", (what: string) => {
      broken.push(`asked for ${what}`);
    });
    await page.exposeFunction("served", (names: readonly string[]) => {
      broken.push(...names.filter((name) => !SERVICES.includes(name)).map((name) => `asked for ${name}`));
    });
    await page.exposeFunction("askExcel", (text: string) => {
      setImmediate(excel.tellEvents);
      return excel.answer(text);
    });
    excel.send = (text) => {
      void page.evaluate((said) => {
        (window as unknown as { tellPane: (text: string) => void }).tellPane(said);
      }, text);
    };
    await page.route(`${CDN}**`, (route) => {
      const file = join(LIBRARIES, new URL(route.request().url()).pathname.replace("/lib/1/hosted/", ""));
      return route.fulfill({ contentType: "text/javascript", body: readFileSync(file, "utf8") });
    });
    await page.goto(`${url()}excel.html?pane=${encodeURIComponent(`${url()}taskpane.html`)}`);
    const element = await page.waitForSelector("iframe");
    const pane = await element.contentFrame();
    if (!pane) throw new Error("the pane's frame did not open");
    await pane.locator("button.primary").waitFor();
    return { page, pane };
  }

  test("it finds the sample's tables, runs, and hears that a cell was edited", async () => {
    const excel = answeringHost(bookOfGrids(sampleGrids));
    const { pane } = await opened(excel);
    await pane.locator("button.primary").click();
    await pane.locator(".cards .card").first().waitFor();
    expect(await pane.locator("h2").first().innerText()).toMatch(/^We found \d+ tables/);
    await pane.locator("#tab-run").click();
    await pane.locator("button.primary").click();
    await pane.locator(".written").waitFor();
    expect(excel.book.sheets.map(({ name }) => name)).toContain("PMO Dashboard");
    expect(await pane.locator(".stale").count()).toBe(0);
    userOf(excel).types("Projects", { row: 4, column: 1 }, "Edited");
    await pane.locator(".stale").waitFor();
    expect(broken).toEqual([]);
  });

  test("the ribbon's button runs the check, and Excel is told that it is done", async () => {
    const excel = answeringHost(bookOfGrids(sampleGrids));
    const { page, pane } = await opened(excel);
    expect(await page.evaluate(`press("check")`)).toBe(true);
    await pane.locator("#tab-check[aria-selected=true]").waitFor();
    await pane.locator(".card").first().waitFor();
    await page.waitForFunction(() => (window as unknown as { completed?: number }).completed === 1);
  });

  test.each(["template", "explain"])(
    "the button %s of the ribbon or of the cells' menu opens its view",
    async (action) => {
      const { page, pane } = await opened(answeringHost(bookOfGrids(sampleGrids)));
      expect(await page.evaluate(`press("${action}")`)).toBe(true);
      const view = action === "template" ? "start" : action;
      await pane.locator(`#tab-${view}[aria-selected=true]`).waitFor();
      await page.waitForFunction(() => (window as unknown as { completed?: number }).completed === 1);
      if (action === "template") await pane.getByRole("button", { name: "Insert template" }).waitFor();
    },
  );
});
