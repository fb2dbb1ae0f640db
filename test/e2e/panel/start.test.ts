import type { Page } from "playwright-core";
import type { Drawing } from "../../../core/index";
import { TWO_PROJECTS } from "../../core/table/intake-of";
import { faultsOf } from "./faults";
import { inChromium } from "../chromium";
import { servePanel } from "./serve";

const serve = () => servePanel([]);

inChromium("an empty workbook in Chromium", serve, ({ url, blank, opened }) => {
  const drawn = async (page: Page): Promise<string[]> =>
    (await page.evaluate<Drawing[]>("desk.drawn")).map(({ sheet }) => sheet);

  test("the first use shows the two ways to begin; the sample comes at once, and its tables are found", async () => {
    const page = await opened();
    await page.getByRole("button", { name: "Add sample data" }).click();
    await page.getByText("20 sheets added").waitFor();
    expect(await page.locator("h2").innerText()).toMatch(/^We found 18 tables/);
    expect(await drawn(page)).toContain("Projects");
  });

  test("where tables are found, sheets are added after the user has agreed, and one table's alone can be", async () => {
    const page = await blank();
    await page.route("**/grids.json", (route) =>
      route.fulfill({ json: [{ ...TWO_PROJECTS, formulas: [] }] }),
    );
    await page.goto(url());
    await page.locator("button.primary").click();
    await page.locator("summary", { hasText: "What more tables would give" }).click();
    await page.getByRole("button", { name: "Insert template for Tasks" }).click();
    await page.getByText("This adds 1 sheet to this workbook").waitFor();
    expect(await drawn(page)).toEqual([]);
    await page.getByRole("button", { name: "Add 1 sheet" }).click();
    await page.getByText("1 sheet added").waitFor();
    expect(await drawn(page)).toEqual(["Tasks"]);
  });

  test("the ribbon's button opens the templates", async () => {
    const page = await opened();
    await page.evaluate("panel.template()");
    await page.getByRole("button", { name: "Insert template" }).waitFor();
    expect(await page.locator("h2").innerText()).toMatch(/^No table was found/);
  });

  test.each([
    ["light", "en-GB", 320],
    ["dark", "de-DE", 300],
  ])("it has no fault against WCAG 2.2 AA, and fits: %s, %s, %d px", async (theme, locale, width) => {
    const page = await opened(`?theme=${theme}&locale=${locale}`, width);
    await page.locator("button.primary").click();
    await page.locator("h2").waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });
});
