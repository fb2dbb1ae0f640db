import { readFileSync } from "node:fs";
import axe from "axe-core";
import type { FrameLocator, Page } from "playwright-core";
import { templateDrawings, type Grid } from "../../../core/index";
import { openPackage } from "../../../headless/host/xlsx/package";
import { newWorkbook, openWorkbook } from "../../../headless/host/xlsx/workbook";
import { inChromium } from "../chromium";
import { startWorkbench } from "./served";

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
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

/** One workbook on one page: each test goes on where the last one ended. */
inChromium("the workbench in Chromium", startWorkbench, ({ url, blank, broken }) => {
  let page: Page;
  let pane: FrameLocator;
  const sample = newWorkbook().write(templateDrawings({ sample: true }));

  beforeAll(async () => {
    page = await blank({ viewport: { width: 1280, height: 800 } });
    page.on("request", (request) => {
      const asked = request.url();
      if (!asked.startsWith(url()) && !/^(blob|data):/.test(asked)) broken.push(`it asked for ${asked}`);
    });
    await page.goto(url());
    pane = page.frameLocator("#pane");
  });

  /** What the Excel that the pane talks to holds. */
  const inExcel = (sheet: string, row: number, column: number): Promise<unknown> =>
    page.evaluate(`desk().book.sheet(${JSON.stringify(sheet)}).value(${row}, ${column})`);
  const said = async (pattern: RegExp): Promise<void> => {
    await page.getByRole("status").filter({ hasText: pattern }).waitFor();
  };
  const sheetsInGrid = (): Promise<string[]> => page.locator("#grid .o-sheet-name").allInnerTexts();
  async function goTo(cell: string): Promise<void> {
    const box = page.locator("#grid .o-named-range-selector-container input");
    await box.fill(cell);
    await box.press("Enter");
  }
  async function type(text: string): Promise<void> {
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
  }
  async function downloaded(): Promise<Uint8Array> {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("Halden-pmo.xlsx");
    return new Uint8Array(readFileSync(await download.path()));
  }

  test("the pane finds the sample's tables, and leads to them in the grid", async () => {
    await said(/^20 sheets/);
    expect(await page.locator(".note").innerText()).toContain("not by Excel");
    await pane.locator("button.primary").click();
    const projects = pane.locator(".card", { hasText: "Projects!" });
    await projects.waitFor();
    expect(await projects.innerText()).toContain("24 rows = 24 used + 0 left out");
    await projects.locator("button.link").click();
    await page.locator("#grid .o-sheet.active", { hasText: "Projects" }).waitFor();
  });

  test("what is typed into the grid is what the Excel holds, and formulas follow", async () => {
    await goTo("A40");
    await type("=LEN(B5)");
    expect(await inExcel("Projects", 39, 0)).toBe("Customer Portal 2.0".length);
    await goTo("B5");
    await type("Portal");
    expect(await inExcel("Projects", 4, 1)).toBe("Portal");
    expect(await inExcel("Projects", 39, 0)).toBe("Portal".length);
    // The pane is told: what it found is of before.
    await pane.getByRole("button", { name: "Read again" }).click();
    await pane.locator(".card", { hasText: "Projects!" }).waitFor();
  });

  test("what the file cannot take is said at once, and set back", async () => {
    await goTo("A4");
    await type("Number");
    await said(/A4 on Projects is a column's name in the table Projects: change it in Excel/);
    expect(await inExcel("Projects", 3, 0)).toBe("ID");
    await goTo("A4");
    // The grid shows where it went a moment later.
    await page.locator("#grid .o-topbar-composer").filter({ hasText: /^ID$/ }).waitFor();
    await goTo("B5");
    await page.keyboard.press("Control+b");
    await said(/Rows, formats, sheets and charts of your own: change them in Excel/);
  });

  test("one press runs everything, and the tabs stand in the grid", async () => {
    await pane.locator("#tab-run").click();
    await pane.locator("button.primary").click();
    await said(/^PMO Dashboard, PMO Ranking, .*PMO Mapping: drawn by the pane/);
    expect((await sheetsInGrid()).slice(-TABS.length)).toEqual(TABS.map((name) => `PMO ${name}`));
    await page.locator("#grid .o-sheet.active", { hasText: "PMO Dashboard" }).waitFor();
    expect(await page.locator("#grid .o-figure").count()).toBeGreaterThan(0);
  });

  test("the download is the user's file, with the tabs and the edited cells in it", async () => {
    const bytes = await downloaded();
    const { grids } = openWorkbook(bytes);
    expect(grids.map(({ sheet }) => sheet).slice(-TABS.length)).toEqual(TABS.map((name) => `PMO ${name}`));
    const sheetOf = (name: string): Grid => grids.find(({ sheet }) => sheet === name)!;
    const at = ({ values, top, left }: Grid, row: number, column: number) =>
      values[row - top]?.[column - left];
    expect(at(sheetOf("PMO Dashboard"), 0, 0)).toBe("PMO Dashboard");
    expect(at(sheetOf("Projects"), 4, 1)).toBe("Portal");
    expect(sheetOf("Projects").formulas.get("39,0")).toBe("LEN(B5)");
    const untouched = "xl/worksheets/sheet9.xml";
    expect(openPackage(bytes).text(untouched)).toBe(openPackage(sample).text(untouched));
  });

  test("the page around the grid and the pane has no fault against WCAG 2.2 AA", async () => {
    await page.evaluate(axe.source);
    const faults = await page.evaluate<string[]>(
      `axe.run({ exclude: ["#grid > *", "#pane"] }, { runOnly: ${JSON.stringify(WCAG)} })
        .then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join(" ")))`,
    );
    expect(faults).toEqual([]);
  });
});
