import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { parse } from "acorn";
import { bookOfGrids } from "../../doubles/sheets/book-of-grids";
import { formulaEngine } from "../../doubles/excel/formula-engine";
import { openInSheets, type OpenSheets } from "../../doubles/sheets/open-in-sheets";
import { sampleGrids } from "../../doubles/sample-run";
import * as server from "../../../sheets-addon/server/panel-api";
import { inChromium } from "../chromium";
import { faultsOf } from "../panel/faults";
import { serveSidebar, type ServedSidebar } from "./serve-sidebar";

const SCRIPT_RUN = readFileSync(join(__dirname, "script-run.js"), "utf8");
const TABS = ["Dashboard", "Ranking", "Forecast", "Capacity", "Finance", "Checks", "Mapping"];

let served: ServedSidebar;
let sheets: OpenSheets | undefined;
const serve = async (): Promise<ServedSidebar> => (served = await serveSidebar());

inChromium("the sidebar in a frame of Google's, in Chromium", serve, ({ url, blank, broken }) => {
  afterEach(() => {
    sheets?.close();
    sheets = undefined;
  });

  /** Opens the sample in Sheets with the sidebar beside it; calls of the server are noted. */
  async function opened(path = "frame.html", width = 300): Promise<{ page: Page; pane: Frame; calls: string[] }> {
    const document = bookOfGrids(sampleGrids);
    document.calculate = formulaEngine();
    sheets = openInSheets(document);
    const { run } = sheets;
    const calls: string[] = [];
    const page = await blank({ viewport: { width, height: 800 } });
    page.on("request", (request) => {
      if (!/^(http:\/\/(127\.0\.0\.1|localhost):|blob:)/.test(request.url())) broken.push(request.url());
    });
    await page.exposeFunction("callServer", (name: string, values: string) => {
      calls.push(name);
      const called = (server as Readonly<Record<string, unknown>>)[name] as (...all: unknown[]) => unknown;
      const value = run(() => called(...(JSON.parse(values) as unknown[])));
      return JSON.stringify({ value });
    });
    await page.addInitScript(SCRIPT_RUN);
    await page.goto(url() + path);
    const pane = page.frames().find((frame) => frame.url().includes("localhost"));
    if (!pane) throw new Error("no sidebar");
    return { page, pane, calls };
  }

  const names = (): string[] => sheets?.document.sheets.map(({ name }) => name) ?? [];
  const own = sampleGrids.map(({ sheet }) => sheet);

  test("it finds the sample's tables, and leads to them", async () => {
    const { pane } = await opened();
    await pane.locator("button.primary").click();
    await pane.locator(".cards .card").first().waitFor();
    const projects = pane.locator(".card", { hasText: "Projects!" });
    expect(await projects.innerText()).toContain("24 rows = 24 used + 0 left out");
    await projects.locator("button.link").click();
    await expect(pane.getByRole("alert").waitFor({ timeout: 1000 })).rejects.toThrow("Timeout");
  });

  test("one press runs everything; the tabs stand behind the user's, and a second run draws over them", async () => {
    const { pane, calls } = await opened();
    await pane.locator("#tab-run").click();
    for (const time of ["first", "second"]) {
      await pane.locator("button.primary").click();
      if (time === "second") await pane.locator(".busy").waitFor();
      await pane.locator(".written").waitFor();
      expect(names()).toEqual([...own, ...TABS.map((name) => `PMO ${name}`)]);
      process.stdout.write(`the sample, ${time} run of the sidebar: ${calls.splice(0).length} calls of the server\n`);
    }
    expect(await pane.locator(".written .card").first().innerText()).toContain(
      "A1 Customer Portal 2.0 reports green but is red",
    );
  });

  test("a run that is stopped while it is drawn leaves the spreadsheet as it was", async () => {
    const { pane, calls } = await opened();
    await pane.locator("#tab-run").click();
    await pane.locator("button.primary").click();
    await expect.poll?.(() => calls.includes("panelDrawPiece")).toBe(true);
    await pane.getByRole("button", { name: "Cancel" }).click();
    await pane.getByText("Stopped. The workbook is as it was.").waitFor();
    expect(names()).toEqual(own);
  });
});
