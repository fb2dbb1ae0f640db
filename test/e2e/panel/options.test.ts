import type { Page } from "playwright-core";
import type { Drawing } from "../../../core/index";
import { sampleGrids } from "../../doubles/sample-run";
import { faultsOf } from "./faults";
import { inChromium } from "../chromium";
import { servePanel } from "./serve";

const serve = () => servePanel(sampleGrids);

inChromium("options, presets and settings in the pane", serve, ({ opened }) => {
  async function atRun(query = "", width = 320): Promise<Page> {
    const page = await opened(query, width);
    await page.locator("button.primary").click();
    await page.locator(".cards .card").first().waitFor();
    await page.locator("#tab-run").click();
    return page;
  }

  const unfold = (page: Page): Promise<void> =>
    page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });

  const drawn = async (page: Page): Promise<readonly string[]> =>
    (await page.evaluate<Drawing[]>("desk.drawn")).map(({ sheet }) => sheet);

  test("an option that is chosen holds for the run, says so, and can be taken back", async () => {
    const page = await atRun();
    await page.getByText("Options", { exact: true }).click();
    await page.locator("summary", { hasText: "Finance" }).click();
    const rate = page.getByLabel("Discount rate");
    expect(await rate.inputValue()).toBe("8");
    await rate.fill("5.5");
    await rate.blur();
    const field = page.locator(".setting", { hasText: "Discount rate" });
    expect(await field.innerText()).toContain("for this run");
    await page.locator("button.primary").click();
    await page.locator(".written").waitFor();
    expect(JSON.stringify(await page.evaluate("desk.drawn"))).toContain("5.5 %");
    await field.getByRole("button", { name: "back to the workbook" }).click();
    expect(await rate.inputValue()).toBe("8");
  });

  test("weights are moved by the keyboard and always add up to 100 %", async () => {
    const page = await atRun();
    await page.getByText("Options", { exact: true }).click();
    await page.locator("summary", { hasText: "Ranking" }).click();
    const percents = async () =>
      (await page.locator(".slider output").allInnerTexts()).map((one) => parseInt(one, 10));
    expect(await percents()).toEqual([30, 25, 20, 15, 10]);
    const [first] = await page.getByRole("slider").all();
    await first?.focus();
    await page.keyboard.press("End");
    expect(await percents()).toEqual([100, 0, 0, 0, 0]);
    await page.keyboard.press("PageDown");
    const moved = await percents();
    expect(moved[0]).toBeLessThan(100);
    expect(moved.reduce((sum, one) => sum + one, 0)).toBe(100);
  });

  test("what is chosen can be kept as a preset in the workbook", async () => {
    const page = await atRun();
    await page.getByText("Options", { exact: true }).click();
    await page.locator("summary", { hasText: "Forecast" }).click();
    await page.getByLabel("EAC method").selectOption({ label: "At CPI × SPI" });
    await page.getByLabel("Name of the preset").fill("Board view");
    await page.getByRole("button", { name: "Save as preset" }).click();
    await page.locator(".busy").waitFor();
    await page.locator(".busy").waitFor({ state: "hidden" });
    expect(await drawn(page)).toEqual(["PMO Settings"]);
    expect(JSON.stringify(await page.evaluate("desk.drawn"))).toContain("Board view");
  });

  test("settings are kept in the workbook; a value that is none is said and nothing is lost", async () => {
    const page = await atRun();
    await page.locator("#tab-settings").click();
    const save = page.getByRole("button", { name: "Save in the workbook" });
    expect(await save.isDisabled()).toBe(true);
    await page.getByRole("spinbutton", { name: "Fiscal year start" }).fill("13");
    await page.getByRole("spinbutton", { name: "Fiscal year start" }).blur();
    await save.click();
    expect(await page.getByRole("alert").innerText()).toContain('"13" is no value of fiscalYearStart');
    expect(await page.getByRole("spinbutton", { name: "Fiscal year start" }).inputValue()).toBe("13");
    await page.getByRole("spinbutton", { name: "Fiscal year start" }).fill("4");
    await page.getByRole("spinbutton", { name: "Fiscal year start" }).blur();
    await save.click();
    await page.locator(".busy").waitFor({ state: "hidden" });
    expect(await save.isDisabled()).toBe(true);
    expect(await drawn(page)).toEqual(["PMO Settings"]);
    await page.getByLabel("Language").selectOption({ label: "Deutsch" });
    expect(await page.getByRole("spinbutton", { name: "Beginn des Geschäftsjahrs" }).count()).toBe(1);
    expect(await page.evaluate("document.documentElement.lang")).toBe("de");
  });

  test("after an edit in the workbook what was written is out of date, until it is run again", async () => {
    const page = await atRun();
    await page.locator("button.primary").click();
    await page.locator(".written").waitFor();
    expect(await page.locator(".stale").count()).toBe(0);
    await page.evaluate("desk.edit()");
    expect(await page.locator(".stale").innerText()).toContain("The workbook has changed");
    await page.locator("button.primary").click();
    await page.locator(".written").waitFor();
    expect(await page.locator(".stale").count()).toBe(0);
  });

  test.each(["?theme=light&locale=de-DE", "?theme=dark&locale=es-ES"])(
    "everybody can use all of it, at 300 pixels, %s",
    async (query) => {
      const page = await atRun(query, 300);
      await unfold(page);
      expect(await faultsOf(page)).toEqual([]);
      await page.locator("button.primary").click();
      await page.locator(".written").waitFor();
      expect(await faultsOf(page)).toEqual([]);
      await page.locator("#tab-settings").click();
      await unfold(page);
      expect(await faultsOf(page)).toEqual([]);
    },
  );
});
