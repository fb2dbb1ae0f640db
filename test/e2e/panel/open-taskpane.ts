import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { AnsweringHost } from "../../doubles/excel/answering-host";

const LIBRARY = join(__dirname, "../../../node_modules/@microsoft/office-js/dist/excel-web-16.00.js");
const OFFICE = join(__dirname, "../../doubles/excel/office-on-http.js");
/** Where Microsoft serves its client from. */
export const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** Opens the shipped task pane on Microsoft's client, which asks this Excel. */
export async function openTaskpane(page: Page, url: string, excel: AnsweringHost): Promise<void> {
  await page.exposeFunction("askExcel", (text: string) => {
    setImmediate(excel.tellEvents);
    return excel.answer(text);
  });
  excel.send = (text) => {
    void page.evaluate(`tellPane(${JSON.stringify(text)})`);
  };
  const script = (path: string) => ({ contentType: "text/javascript", body: readFileSync(path, "utf8") });
  await page.route(`${CDN}office.js`, (route) => route.fulfill(script(OFFICE)));
  await page.route(`${CDN}excel-web-16.00.js`, (route) => route.fulfill(script(LIBRARY)));
  await page.goto(`${url}taskpane.html`);
}
