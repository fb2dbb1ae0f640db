// How long the pane's page is held up, on the sample and on a large portfolio: `node bench/run.cjs pane [--projects=5000]`.
// The shipped page in Chromium, Microsoft's client, the emulated Excel; the answers are checked before any time is printed.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { templateDrawings, type Grid } from "../core/index";
import { newWorkbook, openWorkbook } from "../headless/host/xlsx/workbook";
import { bookOfGrids } from "../test/doubles/excel/book-of-grids";
import { answeringHost } from "../test/doubles/excel/answering-host";
import { chromiumPath, startChromium, type Served } from "../test/e2e/chromium";
import { serveTaskpane } from "../test/e2e/panel/serve";
import { generatePortfolio } from "./generate-portfolio";

const LIBRARY = join(__dirname, "../node_modules/@microsoft/office-js/dist/excel-web-16.00.js");
const SHIM = join(__dirname, "../test/doubles/excel/office-on-http.js");
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";
/** What is called holding up a page, in milliseconds: the platform's own number. */
const LONG = 50;

/** A task of the page's own thread, in microseconds of the clock, and of the processor: a busy machine does not count. */
interface TraceEvent {
  readonly name: string;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

const ASK = `askExcel = (text) => new Promise((resolve, reject) => setTimeout(() => {
  performance.mark("wire");
  fetch("/ask-excel", { method: "POST", body: text }).then((answer) => answer.text()).then(resolve, reject);
}));`;

async function measured(name: string, grids: readonly Grid[], projects: number): Promise<void> {
  const excel = answeringHost(bookOfGrids(grids));
  // Excel is asked by a request of its own, in a task of its own: what the way to our emulator takes is not the pane's.
  const page = await browser.newPage({ viewport: { width: 320, height: 800 }, bypassCSP: true });
  await page.addInitScript(ASK);
  await page.route("**/ask-excel", async (route) => {
    await route.fulfill({ body: excel.answer(route.request().postData() ?? "") });
  });
  const script = (path: string) => ({ contentType: "text/javascript", body: readFileSync(path, "utf8") });
  await page.route(`${CDN}office.js`, (route) => route.fulfill(script(SHIM)));
  await page.route(`${CDN}excel-web-16.00.js`, (route) => route.fulfill(script(LIBRARY)));
  page.setDefaultTimeout(600_000);
  await page.goto(`${served.url}taskpane.html`);
  await page.locator("button.primary").waitFor();
  const read = await timed(page, async () => {
    await page.locator("button.primary").click();
    await page.locator(".cards .card").first().waitFor();
  });
  const card = await page.locator(".card", { hasText: "Projects!" }).first().innerText();
  if (!card.replace(/[,.\s]/g, "").includes(`${projects}rows=${projects}used`))
    throw new Error(`WRONG: ${projects} projects were not found: ${card}`);
  await page.locator("#tab-run").click();
  const run = await timed(page, async () => {
    await page.locator("button.primary").click();
    await page.locator(".written").waitFor();
  });
  if (!excel.book.sheet("PMO Dashboard")) throw new Error("WRONG: no dashboard was written");
  for (const [what, { seconds, tasks }] of Object.entries({ read, run })) {
    const longest = Math.round(Math.max(0, ...tasks));
    const over = tasks.filter((task) => task >= LONG).length;
    process.stdout.write(
      `${name}, ${what}: ${seconds.toFixed(1)} s; longest hold of the page ${longest} ms, ${over} of ${LONG} ms or more\n`,
    );
  }
  await page.close();
}

async function timed(page: Page, act: () => Promise<void>): Promise<{ seconds: number; tasks: number[] }> {
  await browser.startTracing(page, { categories: ["toplevel", "blink.user_timing"] });
  const started = performance.now();
  await act();
  await page.waitForTimeout(200);
  const seconds = (performance.now() - started) / 1000;
  return { seconds, tasks: tasksIn(await browser.stopTracing()) };
}

/** How long tasks of the page's own thread took, but for those that take a request to our emulator. */
function tasksIn(trace: Buffer): number[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: readonly TraceEvent[] };
  const wire = traceEvents.filter(({ name }) => name === "wire");
  const isPage = (tid: number): boolean => wire.some((event) => event.tid === tid);
  const tasks = traceEvents.filter(({ name, tid }) => name.endsWith("RunTask") && isPage(tid));
  return tasks
    .filter(({ ts, dur = 0 }) => !wire.some((event) => event.ts >= ts && event.ts <= ts + dur))
    .map(({ tdur = 0 }) => tdur / 1000);
}

const executablePath = chromiumPath();
if (executablePath === undefined) throw new Error("Chromium is not here");
const size = Number(process.argv.find((word) => word.startsWith("--projects="))?.slice(11) ?? 5000);
let browser: Browser;
let served: Served;

void (async () => {
  served = await serveTaskpane();
  browser = await startChromium(executablePath);
  try {
    const sample = openWorkbook(newWorkbook().write(templateDrawings({ sample: true })));
    await measured("the sample", sample.grids, 24);
    const large = generatePortfolio({
      projects: size,
      people: Math.ceil(size / 4),
      bookings: size * 12,
      months: 60,
      seed: 42,
    });
    await measured(`${size} projects`, openWorkbook(large.bytes).grids, size);
  } finally {
    await browser.close();
    served.close();
  }
})();
