import type { Page } from "playwright-core";
import type { CellRef, Drawing } from "../../../core/index";
import { gridOf } from "../../core/table/grid-of";
import { sampleGrids } from "../../doubles/sample-run";
import { inChromium } from "../chromium";
import { faultsOf } from "./faults";
import { servePanel } from "./serve";

const HOSTILE = '<img src=x onerror="document.title=1">';
const grids = [
  ...sampleGrids,
  gridOf("Hostile", [
    ["Task ID", "Task", "Project", "Start", "Finish"],
    ["T1", HOSTILE, HOSTILE, "not a date", 46_000],
    ["T2", "b", HOSTILE, HOSTILE, 46_000],
  ]),
];

const serve = () => servePanel(grids);

inChromium("the panel in Chromium", serve, ({ opened }) => {
  async function found(query = "", width = 320): Promise<Page> {
    const page = await opened(query, width);
    await page.locator("button.primary").click();
    await page.locator(".cards .card").first().waitFor();
    return page;
  }

  const desk = <T>(page: Page, ask: string): Promise<T> => page.evaluate<T>(`desk.${ask}`);

  test("tables are found, each leads to its place on the sheet, and rows read = used + left out", async () => {
    const page = await found();
    expect(await page.locator("h2").innerText()).toMatch(/^We found \d+ tables on \d+ sheets\.$/);
    const projects = page.locator(".card", { hasText: "Projects!" });
    expect(await projects.innerText()).toContain("24 rows = 24 used + 0 left out");
    await projects.locator("button.link").click();
    expect(await desk<CellRef[]>(page, "selected")).toEqual([{ sheet: "Projects", row: 3, column: 0 }]);
  });

  test("remarks come the worst first, can be filtered, and lead to their cell; what they quote is text", async () => {
    const page = await found();
    await page.locator("#tab-check").click();
    const heads = () => page.locator(".card h4").allInnerTexts();
    const count = parseInt(await page.locator("h2").innerText(), 10);
    expect(count).toBeGreaterThan(5);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    await page
      .locator(".card h4")
      .nth(count - 1)
      .waitFor();
    const all = await heads();
    expect(all.length).toBe(count);
    expect(all[0]).toMatch(/^▲/);
    await page.getByLabel("Show").selectOption("error");
    expect((await heads()).length).toBe(all.filter((head) => head.startsWith("▲")).length);
    await page.locator(".card button.link").first().click();
    expect(await desk<CellRef[]>(page, "selected")).toHaveLength(1);
    await page.getByLabel("Show").selectOption("");
    await page.getByLabel("Where").selectOption("Hostile: Tasks");
    await page.getByLabel("Search").fill("onerror");
    const main = page.locator("main");
    expect(await main.innerText()).toContain(HOSTILE.slice(0, 20));
    expect(await page.locator("main img").count()).toBe(0);
    expect(await page.title()).toBe("Gridfolio");
  });

  test("PMO Checks alone is written from the view of what is wrong", async () => {
    const page = await found();
    await page.locator("#tab-check").click();
    await page.getByRole("button", { name: "Write PMO Checks" }).click();
    await page.getByRole("button", { name: "Open PMO Checks" }).click();
    expect(await desk<Drawing[]>(page, "drawn")).toMatchObject([{ sheet: "PMO Checks" }]);
  });

  test("a run draws the tabs that were asked for and leads to them", async () => {
    const page = await found();
    await page.locator("#tab-run").click();
    for (const part of ["Dashboard", "Portfolio", "Scenarios", "Capacity", "Finance"])
      await page.getByLabel(part, { exact: true }).uncheck();
    await page.locator("button.primary").click();
    await page.locator(".written").waitFor();
    const drawn = await desk<Drawing[]>(page, "drawn");
    expect(drawn.map(({ sheet }) => sheet)).toEqual([
      "PMO Ranking",
      "PMO Forecast",
      "PMO Checks",
      "PMO Mapping",
    ]);
    expect(drawn.every(({ cells }) => cells.length > 50)).toBe(true);
    await page.getByRole("button", { name: "Open PMO Forecast" }).click();
    expect(await desk<CellRef[]>(page, "selected")).toEqual([{ sheet: "PMO Forecast", row: 0, column: 0 }]);
    expect(await page.locator("button.primary").innerText()).toBe("Run again");
  });

  test("a run can be stopped, says so, and can be begun again", async () => {
    const page = await found();
    await page.locator("#tab-run").click();
    await desk(page, "holdAt = 1");
    await page.locator("button.primary").click();
    await page.getByText("Writing tab 2 of").waitFor();
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByText("Stopped.").waitFor();
    expect(await page.locator(".written").count()).toBe(0);
    await desk(page, "holdAt = undefined");
    await page.locator("button.primary").click();
    await page.locator(".written").waitFor();
  });

  test("what the host cannot do is said in its words, and the next attempt may succeed", async () => {
    const page = await opened();
    const sentence = "A cell is being edited: press Enter or Esc, then try again.";
    await desk(page, `problem = ${JSON.stringify(sentence)}`);
    await page.locator("button.primary").click();
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("alert").innerText()).toContain(sentence);
    await page.locator("button.primary").click();
    await page.locator(".cards .card").first().waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
  });

  test("with the keyboard alone: arrow keys change the view, and everything that works can be reached", async () => {
    const page = await found();
    await page.locator("#tab-start").focus();
    await page.keyboard.press("ArrowRight");
    expect(await page.locator('[aria-selected="true"]').innerText()).toBe("Map");
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowLeft");
    expect(await page.locator('[aria-selected="true"]').innerText()).toBe("Settings");
    while ((await page.locator('[aria-selected="true"]').innerText()) !== "Run")
      await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("type"))).toBe("checkbox");
    const isOnButton = () => page.evaluate(() => document.activeElement?.classList.contains("primary"));
    for (let step = 0; step < 12 && !(await isOnButton()); step += 1) await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.locator(".written").waitFor();
  });

  test.each([
    ["light", "en-GB", 320],
    ["dark", "de-DE", 300],
    ["contrast", "es-ES", 450],
  ])(
    "no view has a fault against WCAG 2.2 AA, or is too wide: %s, %s, %d px",
    async (theme, locale, width) => {
      const page = await opened(`?theme=${theme}&locale=${locale}`, width);
      expect(await faultsOf(page)).toEqual([]);
      await page.locator("button.primary").click();
      await page.locator(".cards .card").first().waitFor();
      await page.locator("details").first().locator("summary").click();
      expect(await faultsOf(page)).toEqual([]);
      await page.locator("#tab-check").click();
      expect(await faultsOf(page)).toEqual([]);
      await page.locator("#tab-run").click();
      await page.locator("button.primary").click();
      await page.locator(".written").waitFor();
      expect(await faultsOf(page)).toEqual([]);
    },
  );

  test("the panel follows the host's theme", async () => {
    const page = await opened();
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    await desk(page, 'setTheme("dark")');
    expect(await paper()).not.toBe(light);
  });
});
