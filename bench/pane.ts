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

/** Steps of a slider, one each frame: about a second of dragging. */
const DRAGGED = 40;

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

/** What is done on an open page after the run, each with the time that it took. */
type Acts = (page: Page) => Promise<Readonly<Record<string, Timed>>>;

const NO_MORE: Acts = () => Promise.resolve({});

async function measured(
  name: string,
  grids: readonly Grid[],
  { projects, more }: { readonly projects: number; readonly more: Acts },
): Promise<void> {
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
  for (const [what, { seconds, tasks }] of Object.entries({ read, run, ...(await more(page)) })) {
    const longest = Math.round(Math.max(0, ...tasks));
    const over = tasks.filter((task) => task >= LONG).length;
    process.stdout.write(
      `${name}, ${what}: ${seconds.toFixed(1)} s; longest hold of the page ${longest} ms, ${over} of ${LONG} ms or more\n`,
    );
  }
  await page.close();
}

/** Try it, opened, with a weight that is dragged and a project that is forced in. */
async function tryIt(page: Page): Promise<Readonly<Record<string, Timed>>> {
  const settled = async (): Promise<void> => {
    await page.waitForTimeout(200);
    await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
  };
  const opened = await timed(page, async () => {
    await page.getByText("Try it", { exact: true }).click();
    await page.locator(".tried .card").first().waitFor();
    await settled();
  });
  const slider = page.locator(".trial .sliders input").first();
  const before = await page.locator(".tried h3").allInnerTexts();
  await slider.focus();
  const dragged = await timed(page, async () => {
    for (let step = 0; step < DRAGGED; step++) {
      await page.keyboard.press("ArrowRight");
      await page.waitForTimeout(16);
    }
    await settled();
  });
  if (before.join() === (await page.locator(".tried h3").allInnerTexts()).join())
    throw new Error("WRONG: other weights rank alike");
  const decision = page.locator(".decision input").nth(1);
  const forced = await timed(page, async () => {
    await decision.check({ force: true });
    await settled();
  });
  if (!(await decision.isChecked())) throw new Error("WRONG: no project was forced in");
  return { "Try it opened": opened, "a weight dragged": dragged, "a project forced in": forced };
}

interface Timed {
  readonly seconds: number;
  readonly tasks: readonly number[];
}

async function timed(page: Page, act: () => Promise<void>): Promise<Timed> {
  await browser.startTracing(page, { categories: ["toplevel", "blink.user_timing"] });
  await page.evaluate(() => performance.mark("page"));
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
  const isPage = (tid: number): boolean =>
    traceEvents.some((event) => event.name === "page" && event.tid === tid);
  const tasks = traceEvents.filter(({ name, tid }) => name.endsWith("RunTask") && isPage(tid));
  return tasks
    .filter(({ ts, dur = 0 }) => !wire.some((event) => event.ts >= ts && event.ts <= ts + dur))
    .map(({ tdur = 0 }) => tdur / 1000);
}

function generated(projects: number): readonly Grid[] {
  const size = { projects, people: Math.ceil(projects / 4), bookings: projects * 12, months: 60, seed: 42 };
  return openWorkbook(generatePortfolio(size).bytes).grids;
}

/** Without a limit nothing is chosen. */
function withBudget(grids: readonly Grid[]): readonly Grid[] {
  const rows = [
    ["Budget", 12_000_000],
    ["Projects in flight", "compete"],
  ];
  return grids.map((grid) =>
    grid.sheet === "Settings" ? { ...grid, values: [...grid.values, ...rows] } : grid,
  );
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
    await measured("the sample", sample.grids, { projects: 24, more: tryIt });
    await measured("120 projects", withBudget(generated(120)), { projects: 120, more: tryIt });
    await measured(`${size} projects`, generated(size), { projects: size, more: NO_MORE });
  } finally {
    await browser.close();
    served.close();
  }
})();
