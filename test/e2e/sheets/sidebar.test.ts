import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, type Comment } from "acorn";
import type { Frame, Page } from "playwright-core";
import { formulaEngine } from "../../doubles/excel/formula-engine";
import { sampleGrids } from "../../doubles/sample-run";
import { bookOfGrids } from "../../doubles/sheets/book-of-grids";
import { openShipped, type OpenShipped } from "../../doubles/sheets/shipped-script";
import { inChromium } from "../chromium";
import { faultsOf } from "../panel/faults";
import { serveSidebar, type ServedSidebar } from "./serve-sidebar";

const SCRIPT_RUN = readFileSync(join(__dirname, "script-run.js"), "utf8");
const TABS = [
  "Dashboard",
  "Ranking",
  "Portfolio",
  "Scenarios",
  "Forecast",
  "Capacity",
  "Finance",
  "Checks",
  "Mapping",
];
const OWN = sampleGrids.map(({ sheet }) => sheet);
/** Google answers a call after a second or so: the sample's run must not take more of them. */
const MOST_CALLS = 14;
/** Each call loads the whole script anew, as Google's does. */
const PATIENCE = 120_000;

interface Opened {
  readonly page: Page;
  readonly pane: Frame;
  readonly sheets: OpenShipped;
  /** Calls of the server, by their name. */
  readonly calls: string[];
  /** Called before the server is; it waits for what comes of it. */
  before: (name: string) => Promise<void>;
}

type Row = Readonly<Record<string, unknown>>;

/** The sum of a column of money, as the pane writes it; the unit stands behind the header. */
function sumOf(rows: readonly Row[], header: string): string {
  const amounts = rows.flatMap((row) =>
    Object.entries(row).flatMap(([name, value]) => (name.startsWith(header) ? [Number(value)] : [])),
  );
  return amounts
    .reduce((sum, value) => sum + value, 0)
    .toLocaleString("en-GB", { style: "currency", currency: "EUR", maximumFractionDigits: 0 });
}

let served: ServedSidebar | undefined;
const serve = async (): Promise<ServedSidebar> => (served = await serveSidebar());

inChromium("the sidebar in a frame of Google's, in Chromium", serve, ({ url, blank, broken }) => {
  /** Opens the sample in Sheets, with the sidebar as it is shipped beside it. */
  async function opened(path = "frame.html"): Promise<Opened> {
    const document = bookOfGrids(sampleGrids);
    document.calculate = formulaEngine();
    const sheets = openShipped(document);
    const page = await blank({ viewport: { width: 300, height: 800 } });
    page.setDefaultTimeout(PATIENCE);
    page.on("request", (request) => {
      if (!/^(http:\/\/(127\.0\.0\.1|localhost):|blob:)/.test(request.url())) broken.push(request.url());
    });
    const calls: string[] = [];
    const own: Omit<Opened, "pane"> = { page, sheets, calls, before: () => Promise.resolve() };
    const opening: Opened = { ...own, pane: page.mainFrame() };
    await page.exposeFunction("callServer", async (name: string, values: string) => {
      calls.push(name);
      await opening.before(name);
      try {
        return JSON.stringify({ value: sheets.call(name, ...(JSON.parse(values) as unknown[])) });
      } catch (error) {
        return JSON.stringify({ error: String(error) });
      }
    });
    await page.addInitScript(SCRIPT_RUN);
    await page.goto(url() + path);
    const pane = page.frames().find((frame) => frame.url().includes("localhost"));
    if (!pane) throw new Error("there is no sidebar");
    await pane.locator("button.primary").waitFor();
    return Object.assign(opening, { pane });
  }

  const names = ({ sheets }: Opened): string[] => sheets.document.sheets.map(({ name }) => name);

  async function ran({ pane }: Opened): Promise<void> {
    await pane.locator("#tab-run").click();
    await pane.locator("button.primary").click();
    await pane.locator(".written, [role=alert]").first().waitFor();
    expect(await pane.locator("[role=alert]").allInnerTexts()).toEqual([]);
  }

  /** The rows of a tab's first table, which has this column, by its headers. */
  function rowsOf({ sheets }: Opened, tab: string, column: string): readonly Row[] {
    const values = sheets.spreadsheet.getSheetByName(tab)?.getDataRange().getValues() ?? [];
    const [headers = [], ...rows] = values.slice(values.findIndex((cells) => cells.includes(column)));
    const end = rows.findIndex((cells) => cells[headers.indexOf(column)] === "");
    return rows
      .slice(0, end)
      .map((cells) =>
        Object.fromEntries(headers.map((header, at) => [String(header), cells[at] as unknown])),
      );
  }

  test("HtmlService finds nothing in the page that it would change", () => {
    const html = served?.html ?? "";
    const [, script = "", ...more] = html.split(/<script>|<\/script>/);
    expect(more).toHaveLength(1);
    expect(html).not.toMatch(/`|<!--|<\?|\b(src|href)=/);
    const comments: Comment[] = [];
    expect(parse(script, { ecmaVersion: 2020, sourceType: "script", onComment: comments }).body).toHaveLength(
      1,
    );
    expect(comments).toEqual([]);
    expect(html).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|\beval\(|new Function\(/);
  });

  test("it finds the sample's tables, and leads to them", async () => {
    const { page, pane, sheets } = await opened();
    await pane.locator("button.primary").click();
    await pane.locator(".cards .card").first().waitFor();
    const projects = pane.locator(".card", { hasText: "Projects!" });
    expect(await projects.innerText()).toContain("24 rows = 24 used + 0 left out");
    await projects.locator("button.link").click();
    while (sheets.document.active?.name !== "Projects") await page.waitForTimeout(50);
  });

  test("one press runs everything; a second one draws over the tabs, a figure is explained, and no view has a fault against WCAG 2.2 AA", async () => {
    const opening = await opened();
    const { pane, sheets, calls } = opening;
    for (const time of ["first", "second"]) {
      await ran(opening);
      expect(names(opening)).toEqual([...OWN, ...TABS.map((name) => `PMO ${name}`)]);
      const count = calls.splice(0).length;
      process.stdout.write(`the sample, the sidebar's ${time} run: ${count} calls of the server\n`);
      expect(count).toBeLessThanOrEqual(MOST_CALLS);
    }
    const first = pane.locator(".written .card").first();
    expect(await first.innerText()).toContain("A1 Customer Portal 2.0 reports green but is red");
    const degraded = pane.locator("details", { hasText: "Drawn otherwise here" });
    await degraded.locator("summary").click();
    expect(await degraded.locator("dt").allInnerTexts()).toEqual(
      expect.arrayContaining([
        "Cells have no data bars: Google Sheets knows none.",
        "Print is not set up: choose landscape and fit to width when you print (File, Print).",
      ]),
    );
    expect(await faultsOf(pane)).toEqual([]);
    await pane.locator("#tab-explain").click();
    await pane.locator("#ask-figure").fill("CPI of A1");
    await pane.getByRole("button", { name: "Explain", exact: true }).click();
    await pane.locator("h2", { hasText: "CPI of A1 Customer Portal 2.0" }).waitFor();
    expect(await pane.locator(".value").innerText()).toBe("0.75");
    sheets.spreadsheet.getSheetByName("PMO Finance")?.activate();
    await pane.locator("h2", { hasText: "CPI of A1 Customer Portal 2.0" }).waitFor({ state: "detached" });
    for (const view of ["start", "map", "check", "run", "explain", "settings"]) {
      await pane.locator(`#tab-${view}`).click();
      expect(await faultsOf(pane)).toEqual([]);
    }
  });

  test("what is tried in the sidebar is what the run by it writes: weights, a project forced in, and a budget", async () => {
    const opening = await opened();
    const { page, pane } = opening;
    await pane.locator("button.primary").click();
    await pane.locator(".cards .card").first().waitFor();
    await pane.locator("#tab-run").click();
    await pane.getByText("Try it", { exact: true }).click();
    await pane.locator(".tried .card").first().waitFor();
    const settled = async (): Promise<void> => {
      await page.waitForTimeout(300);
      await pane.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
    };
    await pane.locator(".trial .sliders input").first().fill("5");
    await settled();
    const decision = pane.getByRole("group", { name: "Decision on Dynamic Pricing Engine" });
    await decision.getByRole("radio", { name: "Force in" }).click();
    await settled();
    const budget = pane.getByRole("slider", { name: "Budget" });
    const before = await budget.getAttribute("aria-valuetext");
    await budget.fill("8");
    await settled();
    expect(await budget.getAttribute("aria-valuetext")).not.toBe(before);
    const cards = await pane.locator(".tried .card h3").allInnerTexts();
    const shown = cards.map((card) => card.split("\n"));
    const finding = await pane.locator(".trial .finding").innerText();
    expect(names(opening)).toEqual(OWN);
    await ran(opening);
    const ranking = rowsOf(opening, "PMO Ranking", "Rank");
    expect(shown.map(([rank, name]) => `${name} ${rank}`).sort()).toEqual(
      ranking.map((row) => `${String(row["Project"])} ${String(row["Rank"])}`).sort(),
    );
    const isIn = ["mandatory", "in flight", "selected"];
    const portfolio = rowsOf(opening, "PMO Portfolio", "ID");
    const taken = portfolio.filter((row) => isIn.includes(String(row["Decision"])));
    expect(shown.flatMap(([, name, mark]) => (mark === "● in" ? [name] : [])).sort()).toEqual(
      taken.map((row) => row["Project"]).sort(),
    );
    const chosen = taken.filter((row) => row["Decision"] === "selected");
    expect(chosen.map((row) => row["Project"])).toContain("Dynamic Pricing Engine");
    expect(finding).toContain(`NPV ${sumOf(chosen, "NPV")}. They cost ${sumOf(taken, "Takes of")} of €`);
  });

  test("what a header was taken for is corrected, and kept in the spreadsheet", async () => {
    const opening = await opened();
    const { pane } = opening;
    await pane.locator("button.primary").click();
    await pane.locator(".cards .card").first().waitFor();
    await pane.locator("#tab-map").click();
    await pane.getByLabel(/^Table: Risks!/).selectOption({ index: 0 });
    await pane.getByRole("button", { name: "Save 1 change" }).click();
    await pane.getByText("Saved on PMO Mapping.").waitFor();
    expect(names(opening)).toEqual([...OWN, "PMO Mapping"]);
  });

  test("a run that is stopped while it is drawn leaves the spreadsheet as it was", async () => {
    const opening = await opened();
    const { pane } = opening;
    let release = (): void => undefined;
    opening.before = (name) =>
      name === "panelDrawPiece" ? new Promise((resolve) => (release = resolve)) : Promise.resolve();
    await pane.locator("#tab-run").click();
    await pane.locator("button.primary").click();
    await pane.getByText("Writing tab").waitFor();
    await pane.getByRole("button", { name: "Cancel" }).click();
    release();
    await pane.getByText("Stopped. The workbook is as it was.").waitFor();
    expect(names(opening)).toEqual(OWN);
  });

  test("where the page may have no worker, it calculates on the page itself", async () => {
    const opening = await opened("strict.html");
    await ran(opening);
    expect(names(opening)).toEqual([...OWN, ...TABS.map((name) => `PMO ${name}`)]);
    // Chromium says that the worker was refused, and nothing else.
    expect(broken.splice(0).filter((message) => !/worker/i.test(message))).toEqual([]);
  });
});
