import type { Page } from "playwright-core";
import type { CellRef, Drawing } from "../../../core/index";
import { gridOf } from "../../core/table/grid-of";
import { faultsOf } from "./faults";
import { inChromium } from "../chromium";
import { servePanel } from "./serve";

const LEDGER = gridOf("Ledger", [
  [
    "Project ID",
    "Project name",
    "Sponsor",
    "Kick off",
    "Planned",
    "Project cost",
    "Cash",
    "Risk level",
    null,
  ],
  ["P1", "Portal", "Ann", "2026-01-05", 400, 300, 10, "active", "x"],
  ["P2", "Loyalty", "Ben", "2026-02-02", 180, 90, 20, "done", "y"],
  ["P3", "Returns", "Ann", "2026-03-02", 100, 50, 30, "active", null],
]);
const RISKS = gridOf("Register", [
  ["Risk ID", "Risk", "Project", "Likelihood of occurrence (1-5)", "Impact"],
  ["R1", "Late", "P1", 3, 1000],
  ["R2", "Dear", "P2", 2, 2000],
]);

const serve = () =>
  servePanel([
    LEDGER,
    RISKS,
    gridOf("Notes", [
      ["aaa", "bbb"],
      ["x", 1],
      ["y", 2],
    ]),
  ]);

inChromium("the map in Chromium", serve, ({ opened }) => {
  async function mapped(query = "", width = 320): Promise<Page> {
    const page = await opened(query, width);
    await page.locator("button.primary").click();
    await page.locator(".cards .card").first().waitFor();
    await page.locator("#tab-map").click();
    return page;
  }

  const desk = <T>(page: Page, ask: string): Promise<T> => page.evaluate<T>(`desk.${ask}`);

  test("a table and a header are said to be something else, and saved: so it is from then on, and what changed is told", async () => {
    const page = await mapped();
    const card = page.locator(".card", { hasText: "Ledger!" });
    expect(await card.locator(".header", { hasText: "Project cost" }).innerText()).toContain("300 · 90 · 50");
    await page.getByLabel("Table: Ledger!A1:I4").selectOption({ label: "Projects" });
    await page.getByRole("button", { name: "Save 1 change" }).click();
    await page.getByText("Saved on PMO Mapping.").waitFor();
    await card.locator("summary", { hasText: "not used" }).click();
    await page.getByLabel("Cash", { exact: true }).selectOption({ label: "Actual cost" });
    await page.getByRole("button", { name: "Save 1 change" }).click();
    await page.locator(".save-bar").waitFor({ state: "detached" });
    await page.getByText("Saved on PMO Mapping.").waitFor();
    expect(await page.getByLabel("Cash", { exact: true }).inputValue()).toBe("title Actual cost");
    expect(await page.locator(".written").innerText()).toContain("Rows used: 5, as before");
    expect(await desk<Drawing[]>(page, "drawn")).toMatchObject([
      { sheet: "PMO Mapping" },
      { sheet: "PMO Mapping" },
    ]);
  });

  test("guesses come first, and a whole table is confirmed by one button", async () => {
    const page = await mapped();
    expect(await page.locator("h2").innerText()).toMatch(/^\d+ guess(es)? to confirm$/);
    const card = page.locator(".card", { hasText: "Register!" });
    await card.getByRole("button", { name: "Confirm all of this table" }).click();
    await page.getByText("Saved on PMO Mapping.").waitFor();
    expect(await card.getByText("Please confirm").count()).toBe(0);
    await card.getByRole("button", { name: "Register!A1:E3" }).click();
    expect(await desk<CellRef[]>(page, "selected")).toEqual([{ sheet: "Register", row: 0, column: 0 }]);
  });

  test("what is not saved yet stays while the user looks elsewhere, and can be discarded", async () => {
    const page = await mapped();
    await page.getByLabel("Notes", { exact: true }).selectOption({ label: "Lessons" });
    await page.locator("#tab-check").click();
    await page.locator("#tab-map").click();
    expect(await page.getByLabel("Notes", { exact: true }).inputValue()).toBe("title Lessons");
    await page.getByRole("button", { name: "Discard" }).click();
    expect(await page.getByLabel("Notes", { exact: true }).inputValue()).toBe("nothing");
  });

  test.each([
    ["light", "en-GB", 320],
    ["dark", "de-DE", 300],
    ["contrast", "es-ES", 450],
  ])("the map has no fault against WCAG 2.2 AA, and fits: %s, %s, %d px", async (theme, locale, width) => {
    const page = await mapped(`?theme=${theme}&locale=${locale}`, width);
    for (const summary of await page.locator("summary").all()) await summary.click();
    await page.locator("select").nth(1).selectOption({ index: 0 });
    expect(await faultsOf(page)).toEqual([]);
  });
});
