import type { Page } from "playwright-core";
import type { CellRef, Drawing } from "../../../core/index";
import { sampleGrids } from "../../doubles/sample-run";
import { faultsOf } from "./faults";
import { inChromium } from "../chromium";
import { servePanel } from "./serve";

const serve = () => servePanel(sampleGrids);

inChromium("explaining a figure in the panel, in Chromium", serve, ({ opened }) => {
  async function atExplain(query = "", width = 320): Promise<Page> {
    const page = await opened(query, width);
    await page.locator("#tab-explain").click();
    return page;
  }

  const desk = <T>(page: Page, ask: string): Promise<T> => page.evaluate<T>(`desk.${ask}`);
  const selectCell = (page: Page, cell: CellRef): Promise<void> =>
    desk(page, `selectCell(${JSON.stringify(cell)})`);

  async function asked(page: Page, words: string): Promise<void> {
    await page.locator("#ask-figure").fill(words);
    await page.keyboard.press("Enter");
  }

  async function answered(page: Page, title: string): Promise<void> {
    await page.locator("h2", { hasText: title }).waitFor();
  }

  test("a figure that is selected on a tab is told down to its source cells, which are links", async () => {
    const page = await atExplain();
    await page.locator("#tab-run").click();
    await page.locator("button.primary").click();
    await page.locator(".written").waitFor();
    const drawn = await desk<Drawing[]>(page, "drawn");
    const tab = drawn.find(({ sheet }) => sheet === "PMO Forecast");
    const cpi = tab?.cells.find(({ figure }) => figure?.column === "cpi" && figure.key === "A1");
    await page.locator("#tab-explain").click();
    await selectCell(page, { sheet: "PMO Forecast", row: cpi?.row ?? 0, column: cpi?.column ?? 0 });
    await answered(page, "CPI of A1 Customer Portal 2.0");
    expect(await page.locator(".value").innerText()).toBe("0.75");
    expect(await page.locator(".arithmetic").first().innerText()).toBe(
      "EV / AC\n= 1,296,000 / 1,730,000\n= 0.749132…",
    );
    await page.locator("summary", { hasText: "AC" }).click();
    const link = page.locator("details[open] .cells button");
    expect(await link.innerText()).toMatch(/^Status!E\d+$/);
    expect(await page.locator("details[open] .cells").innerText()).toContain("1,730,000");
    await link.click();
    expect(await desk<CellRef[]>(page, "selected")).toEqual([
      { sheet: "Status", row: Number((await link.innerText()).slice(8)) - 1, column: 4 },
    ]);
    await page.getByRole("button", { name: "Explain the selected cell" }).click();
    await answered(page, "Status!E");
    expect(await page.locator(".explained").innerText()).toContain("It was read as 1730000.");
    await page.getByRole("button", { name: "AC of A1" }).click();
    await answered(page, "AC of A1 Customer Portal 2.0");
  });

  test("what is selected last is explained, however many cells were passed on the way", async () => {
    const page = await atExplain();
    for (const row of [5, 6, 7]) await selectCell(page, { sheet: "Projects", row, column: 1 });
    await answered(page, "Projects!B8");
    await selectCell(page, { sheet: "Projects", row: 8, column: 1 });
    await answered(page, "Projects!B9");
  });

  test("a figure is asked for by name; one that there is not gets a sentence with what may be meant", async () => {
    const page = await atExplain();
    await asked(page, "CPJ of A1");
    await page.getByText('there is no figure "CPJ"; did you mean "CPI"').waitFor();
    await asked(page, "CPI of A3");
    await answered(page, "CPI of A3");
    expect(await page.locator(".value").innerText()).toBe("–");
    expect(await page.locator(".explained").innerText()).toMatch(/Not known: ./);
    expect(await page.getByRole("alert").count()).toBe(0);
  });

  test("with the keyboard alone a figure is unfolded down to a cell, and the cell selected", async () => {
    const page = await atExplain();
    await asked(page, "EAC indicated of A1");
    await answered(page, "EAC indicated of A1");
    const step = async (): Promise<string> => {
      await page.keyboard.press("Tab");
      return page.evaluate(() => document.activeElement?.textContent ?? "");
    };
    while (!(await step()).startsWith("EAC CPI"));
    await page.keyboard.press("Enter");
    while (!(await step()).startsWith("AC"));
    await page.keyboard.press("Space");
    expect(await step()).toMatch(/^Status!E\d+$/);
    await page.keyboard.press("Enter");
    expect(await desk<CellRef[]>(page, "selected")).toHaveLength(1);
  });

  test.each([
    ["light", "en-GB", 320],
    ["dark", "de-DE", 300],
    ["contrast", "es-ES", 320],
  ])(
    "no answer has a fault against WCAG 2.2 AA, or is too wide: %s, %s, %d px",
    async (theme, locale, width) => {
      const page = await atExplain(`?theme=${theme}&locale=${locale}`, width);
      expect(await faultsOf(page)).toEqual([]);
      const answers = {
        "Status!E12": "It was read as",
        "PMO Forecast!A1": "Forecast",
        everything: "asks for no figure",
        "EAC indicated of A1": "EUR 3,203,704",
      };
      for (const [words, text] of Object.entries(answers)) {
        await asked(page, words);
        await page.locator(".explained", { hasText: text }).waitFor();
        expect(await faultsOf(page)).toEqual([]);
      }
      await page.locator("summary", { hasText: "EAC CPI" }).click();
      await page.locator("details details summary", { hasText: "AC" }).first().click();
      expect(await faultsOf(page)).toEqual([]);
    },
  );
});
