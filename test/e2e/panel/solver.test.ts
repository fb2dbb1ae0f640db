import { answeringHost } from "../../doubles/excel/answering-host";
import { bookOfGrids } from "../../doubles/excel/book-of-grids";
import { largeChoice } from "../../doubles/large-choice";
import { inChromium } from "../chromium";
import { openTaskpane } from "./open-taskpane";
import { serveTaskpane } from "./serve";

interface Ran {
  readonly sheets: readonly string[];
  readonly asked: readonly string[];
}

inChromium("the solver of the shipped pane in Chromium", serveTaskpane, ({ url, blank }) => {
  /** Runs everything in a large workbook; gives the sheets that are there then, and what of HiGHS was asked for. */
  async function run({ isMissing }: { readonly isMissing: boolean }): Promise<Ran> {
    const excel = answeringHost(bookOfGrids(largeChoice(330, 3)));
    const page = await blank({}, (message) => isMissing && message.location().url.endsWith("highs.wasm"));
    const asked: string[] = [];
    page.on("request", (request) => {
      if (request.url().includes("highs")) asked.push(request.url().slice(url().length));
    });
    if (isMissing) await page.route("**/highs.wasm", (route) => route.fulfill({ status: 404 }));
    await openTaskpane(page, url(), excel);
    await page.locator("#tab-run").click();
    await page.locator("button.primary").click();
    await page.locator(".written").waitFor({ timeout: 60_000 });
    await page.close();
    return { sheets: excel.book.sheets.map(({ name }) => name), asked };
  }

  test("a large workbook loads HiGHS into the worker, under the policy of its page", async () => {
    const { sheets, asked } = await run({ isMissing: false });
    expect(sheets).toContain("PMO Portfolio");
    expect(asked).toEqual(["highs.js", "highs.wasm"]);
  });

  test("where the server has no highs.wasm, it is answered all the same", async () => {
    const { sheets, asked } = await run({ isMissing: true });
    expect(sheets).toContain("PMO Portfolio");
    expect(asked).toEqual(["highs.js", "highs.wasm"]);
  });
});
