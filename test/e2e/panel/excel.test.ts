import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { sampleGrids } from "../../doubles/sample-run";
import { bookOfGrids } from "../../doubles/excel/book-of-grids";
import { answeringHost, type AnsweringHost } from "../../doubles/excel/answering-host";
import { inChromium } from "../chromium";
import { CDN, openTaskpane } from "./open-taskpane";
import { serveTaskpane } from "./serve";

inChromium("the shipped pane on Microsoft's client in Chromium", serveTaskpane, ({ url, blank, broken }) => {
  async function opened(excel: AnsweringHost): Promise<Page> {
    const page = await blank();
    page.on("request", (request) => {
      const asked = request.url();
      if (!asked.startsWith(url()) && !asked.startsWith(CDN)) broken.push(asked);
      if (asked.includes("highs")) broken.push(`the sample is too small for ${asked}`);
    });
    await openTaskpane(page, url(), excel);
    return page;
  }

  test("the pane's script is small, and its page names everything that it loads", async () => {
    const script = await (await fetch(`${url()}taskpane.js`)).text();
    expect(gzipSync(script).length).toBeLessThan(120 * 1024);
    expect(script).not.toMatch(/\beval\(|new Function\(|https?:\/\/(?!www\.w3\.org\/)/);
    const html = await (await fetch(`${url()}taskpane.html`)).text();
    const loaded = [...html.matchAll(/(?:src|href)="?([^"\s>]+)/g)].map(([, address = ""]) => address);
    expect(loaded).toEqual(["panel.css", `${CDN}office.js`, "functions.js", "taskpane.js"]);
  });

  test("it finds the sample's tables in the open workbook, and leads to them", async () => {
    const excel = answeringHost(bookOfGrids(sampleGrids));
    const page = await opened(excel);
    await page.locator("button.primary").click();
    await page.locator(".cards .card").first().waitFor();
    const projects = page.locator(".card", { hasText: "Projects!" });
    expect(await projects.innerText()).toContain("24 rows = 24 used + 0 left out");
    expect(excel.exchanges.length).toBeLessThanOrEqual(3);
    await projects.locator("button.link").click();
    await expect(page.getByRole("alert").waitFor({ timeout: 1000 })).rejects.toThrow("Timeout");
    expect(excel.book.active?.name).toBe("Projects");
    expect(excel.book.selected?.area).toEqual({ top: 3, left: 0, bottom: 3, right: 0 });
  });

  test("one press runs everything: the tabs stand in the workbook, and a second run draws over them", async () => {
    const excel = answeringHost(bookOfGrids(sampleGrids));
    const names = (): string[] => excel.book.sheets.map(({ name }) => name);
    const own = names();
    const page = await opened(excel);
    await page.locator("#tab-run").click();
    await page.locator("button.primary").click();
    await page.locator(".written").waitFor();
    const written = [
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
    expect(names()).toEqual([...own, ...written.map((name) => `PMO ${name}`)]);
    expect(await page.locator(".written .card h3").allInnerTexts()).toEqual(names().slice(own.length));
    expect(await page.locator(".written .card").first().innerText()).toContain(
      "A1 Customer Portal 2.0 reports green but is red",
    );
    await page.locator("button.primary").click();
    await page.locator(".busy").waitFor();
    await page.locator(".written").waitFor();
    expect(names()).toEqual([...own, ...written.map((name) => `PMO ${name}`)]);
  });

  test("a run that is stopped while it calculates leaves the workbook as it was", async () => {
    const excel = answeringHost(bookOfGrids(sampleGrids));
    const before = JSON.stringify(excel.book.sheets.map(({ name }) => name));
    const page = await opened(excel);
    await page.locator("#tab-run").click();
    await page.locator("button.primary").click();
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByText("Stopped. The workbook is as it was.").waitFor();
    expect(JSON.stringify(excel.book.sheets.map(({ name }) => name))).toBe(before);
  });

  test("a cell that is being edited is said in plain words, and the next attempt reads", async () => {
    const excel = answeringHost(bookOfGrids(sampleGrids));
    excel.refuse = () => ({
      code: "InvalidOperationInCellEditMode",
      message: "Excel is in cell-editing mode.",
    });
    const page = await opened(excel);
    await page.locator("button.primary").click();
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("alert").innerText()).toContain("A cell is being edited");
    excel.refuse = () => undefined;
    await page.locator("button.primary").click();
    await page.locator(".cards .card").first().waitFor();
  });
});
