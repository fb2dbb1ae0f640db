import type { Page } from "playwright-core";
import type { Drawing } from "../../../core/index";
import { sampleGrids } from "../../doubles/sample-run";
import { faultsOf } from "./faults";
import { inChromium } from "../chromium";
import { servePanel } from "./serve";

const serve = () => servePanel(sampleGrids);

inChromium("what would be chosen is tried before it is written", serve, ({ opened }) => {
  async function atTrial(query = "", width = 320): Promise<Page> {
    const page = await opened(query, width);
    await page.locator("button.primary").click();
    await page.locator(".cards .card").first().waitFor();
    await page.locator("#tab-run").click();
    await page.getByText(/^(Try it|Ausprobieren|Probar)$/).click();
    await page.locator(".tried .card").first().waitFor();
    return page;
  }

  /** Until the answer to what is chosen is there, and what each budget buys. */
  const settled = async (page: Page): Promise<void> => {
    await page.waitForTimeout(200);
    await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
  };

  const ranking = (page: Page): Promise<readonly string[]> => page.locator(".tried h3").allInnerTexts();
  const drawn = (page: Page): Promise<readonly Drawing[]> => page.evaluate<Drawing[]>("desk.drawn");

  test("a weight that is moved ranks anew at once, and nothing is written", async () => {
    const page = await atTrial();
    const before = await ranking(page);
    expect(before.length).toBeGreaterThan(20);
    await page.locator(".trial .sliders input").first().focus();
    await page.keyboard.press("Home");
    await settled(page);
    const after = await ranking(page);
    expect(after).not.toEqual(before);
    expect([...after].sort()).toHaveLength(before.length);
    expect(await drawn(page)).toEqual([]);
  });

  test("a project is forced in by the keyboard; who gives way is named, and the run does as it says", async () => {
    const page = await atTrial();
    const card = page.locator(".tried .card", { hasText: "Dynamic Pricing Engine" });
    expect(await card.locator(".mark").innerText()).toContain("out");
    const decision = page.getByRole("group", { name: "Decision on Dynamic Pricing Engine" });
    await decision.getByRole("radio", { name: "As it is" }).focus();
    await page.keyboard.press("ArrowRight");
    await settled(page);
    expect(await decision.getByRole("radio", { name: "Force in" }).isChecked()).toBe(true);
    expect(await card.locator(".mark").innerText()).toContain("in");
    const changed = await page.locator(".changed").innerText();
    expect(changed).toMatch(/Gives way\s+Predictive Maintenance/);
    expect(changed).toMatch(/Lost by your decisions\s+NPV €530,000/);
    await page.locator("button.primary").click();
    await page.locator(".written").waitFor();
    expect(JSON.stringify(await drawn(page))).toContain("Dynamic Pricing Engine in (this run)");
  });

  test.each([
    ["", ["Zero-Trust Access is forced in", "Identity Consolidation excludes Zero-Trust Access"]],
    [
      "?locale=es-ES",
      ["Zero-Trust Access está forzado dentro", "Identity Consolidation excluye Zero-Trust Access"],
    ],
  ])("decisions that clash are named, and only those: %s", async (query, said) => {
    const page = await atTrial(query);
    for (const id of ["D4", "D5"]) {
      await page.locator(`.decision input[name="Decision on ${id}"]`).nth(1).check({ force: true });
      await settled(page);
    }
    const clash = await page.locator(".clash li").allInnerTexts();
    expect(clash).toHaveLength(3);
    expect(clash).toEqual(expect.arrayContaining(said));
    expect(await page.locator(".trial .frontier").count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
  });

  test("what loses money stands in parentheses, as on the tabs", async () => {
    const page = await atTrial();
    const card = page.locator(".tried .card", { hasText: "Partner API Marketplace" });
    expect(await card.innerText()).toMatch(/NPV\s+\(€140,000\)/);
  });

  test("a budget is picked among those of the frontier; what it buys is said, and it is the run's", async () => {
    const page = await atTrial();
    const budget = page.getByRole("slider", { name: "Budget" });
    const said = await budget.getAttribute("aria-valuetext");
    expect(said).toBe("€14,500,000: NPV €5,680,000");
    await budget.focus();
    await page.keyboard.press("Home");
    await settled(page);
    expect(await budget.getAttribute("aria-valuetext")).toBe("€10,500,000: NPV €0");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await settled(page);
    expect(await page.locator(".trial .finding").innerText()).toContain("of €10,985,300");
    await page.getByText("Options", { exact: true }).click();
    await page.locator("summary", { hasText: "Portfolio" }).click();
    const field = page.getByRole("spinbutton", { name: "Budget", exact: true });
    expect(await field.inputValue()).toBe("10985300");
  });

  test.each(["?theme=light&locale=de-DE", "?theme=dark&locale=es-ES"])(
    "everybody can use it, at 300 pixels, %s",
    async (query) => {
      const page = await atTrial(query, 300);
      await page.locator(".decision input").nth(1).check({ force: true });
      await settled(page);
      expect(await faultsOf(page)).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(300);
    },
  );
});
