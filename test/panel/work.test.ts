import type { Preview } from "../../core/index";
import { Cancelled, PresetGone, startEngine, type Engine } from "../../panel/work/client";
import { createEngine } from "../../panel/work/engine";
import { gridOf } from "../core/table/grid-of";
import { drawnGrid } from "../doubles/drawn-grid";
import { largeChoice } from "../doubles/large-choice";
import { sameThread } from "../doubles/same-thread";
import { sampleGrids } from "../doubles/sample-run";

const NO_CHOICES = { preset: "", overrides: {} };
const reading = { grids: sampleGrids, today: 46_295, locale: "en-GB", ...NO_CHOICES };
const running = {
  parts: ["rank", "forecast"] as const,
  file: "Halden.xlsx",
  stamp: "2026-11-22 14:05",
  onProgress: () => undefined,
};

test("the sample's tables are found, each with its rows, its columns and how sure that is", async () => {
  const found = await startEngine(sameThread().start).read(reading);
  const projects = found.tables.find(({ title }) => title === "Projects");
  expect(projects).toMatchObject({ sheet: "Projects", rows: 24, used: 24, leftOut: 0 });
  expect(projects?.taken.headers.length).toBeGreaterThan(20);
  expect(found.tables.every(({ rows, used, leftOut }) => rows === used + leftOut)).toBe(true);
  expect(projects?.totals.some(({ sheetTotal, sum }) => sheetTotal !== sum)).toBe(true);
  expect(found.tables[0]).toBe(projects);
  expect(found.asOf).toBe("2026-09-30");
});

test("a run tells how far it is, and its tabs come whole however they were cut", async () => {
  const engine = startEngine(sameThread().start);
  await engine.read(reading);
  const shares: number[] = [];
  const ran = await engine.run({ ...running, onProgress: (share) => shares.push(share) });
  expect(shares.length).toBeGreaterThan(3);
  expect([...shares].sort((a, b) => a - b)).toEqual(shares);
  expect(ran.drawings.map(({ sheet }) => sheet)).toEqual([
    "PMO Ranking",
    "PMO Forecast",
    "PMO Checks",
    "PMO Mapping",
  ]);
  expect(ran.drawings.every(({ cells }) => cells.length > 50)).toBe(true);
  expect(ran.summary.length).toBeGreaterThan(0);
});

test("a tab of many cells comes in blocks, none of which holds up the page", async () => {
  const rows = Array.from({ length: 400 }, (_, index) => [`P${index}`, `Project ${index}`, 100, 60, 50, 70]);
  const grid = gridOf("Projects", [
    ["ID", "Name", "Budget", "Planned value", "Earned value", "Actual cost"],
    ...rows,
  ]);
  const sizes: number[] = [];
  await new Promise<void>((resolve) => {
    const engine = createEngine((answer) => {
      if (answer.kind === "cells") sizes.push(answer.cells.length);
      if (answer.kind === "tab") expect(answer.drawing.cells).toEqual([]);
      if (answer.kind === "done") resolve();
    });
    engine({ kind: "grid", grid });
    engine({ kind: "read", today: 46_295, locale: "en-GB", ...NO_CHOICES });
    engine({ kind: "run", parts: ["forecast"], file: "x", stamp: "" });
  });
  expect(sizes.length).toBeGreaterThan(3);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(2000);
});

test("a cancelled run is said to be one; the next question finds the workbook as it was read", async () => {
  const { start, started } = sameThread();
  const engine = startEngine(start);
  await engine.read(reading);
  const cancelled = engine.run({
    ...running,
    onProgress: () => {
      engine.cancel();
    },
  });
  await expect(cancelled).rejects.toBeInstanceOf(Cancelled);
  expect(started()).toBe(1);
  const ran = await engine.run(running);
  expect(started()).toBe(2);
  expect(ran.drawings.length).toBe(4);
});

test("a figure and a cell are explained before any run; what it takes is calculated once, until the next reading", async () => {
  const engine = startEngine(sameThread().start);
  await engine.read(reading);
  const shares: number[] = [];
  const ask = (words: string) =>
    engine.explain({
      ...running,
      question: { kind: "words", words },
      onProgress: (share) => shares.push(share),
    });
  expect(await ask("CPI of A1")).toMatchObject({ kind: "figure", figure: { shown: "0.75" } });
  const calculated = shares.length;
  expect(calculated).toBeGreaterThan(3);
  expect(await ask("Status!E12")).toMatchObject({
    kind: "input",
    content: expect.stringMatching(/\d/) as string,
  });
  expect(await ask("CPJ of A1")).toMatchObject({ kind: "nothing" });
  expect(shares).toHaveLength(calculated);
  await engine.read({ ...reading, grids: [] });
  expect(await ask("CPI of A1")).toMatchObject({ kind: "nothing" });
  expect(shares.length).toBeGreaterThan(calculated);
});

test("what breaks in the worker comes out as an error, and is not the end of it", async () => {
  const engine = startEngine(sameThread().start);
  await expect(engine.run(running)).rejects.toThrow("the workbook is read first");
  const question = { kind: "words", words: "CPI of A1" } as const;
  await expect(engine.explain({ ...running, question })).rejects.toThrow("the workbook is read first");
  expect((await engine.read(reading)).tables.length).toBeGreaterThan(5);
});

test("what is saved as a preset comes back as its tab; a run with it uses it, and without it does not", async () => {
  const engine = startEngine(sameThread().start);
  await engine.read(reading);
  const values = { discountRate: "5 %", "Weight of Strategic fit": "90" };
  const [tab, ...others] = (await engine.saveSettings({ preset: "Board", values, file: "x", stamp: "" }))
    .drawings;
  expect([tab?.sheet, others.length]).toEqual(["PMO Settings", 0]);
  const grids = [...sampleGrids, ...(tab ? [{ ...drawnGrid(tab), owned: "settings" }] : [])];
  const found = await engine.read({ ...reading, grids, preset: "Board" });
  expect(found.presets).toEqual([{ name: "Board", values }]);
  expect(found.settings.find(({ key }) => key === "discountRate")?.value).toBe("8 %");
  expect(found.assumptions.map(({ what }) => what)).toEqual(
    expect.arrayContaining(["Preset Board", "Weights"]),
  );
  const { drawings } = await engine.run({ ...running, parts: [] });
  expect(drawings.map(({ sheet }) => sheet)).toEqual(["PMO Checks", "PMO Mapping", "PMO Settings"]);
});

test("a preset that is gone and a value that is none are said in a sentence", async () => {
  const engine = startEngine(sameThread().start);
  await expect(engine.read({ ...reading, preset: "Board" })).rejects.toThrow(PresetGone);
  await expect(engine.read({ ...reading, overrides: { seed: "many" } })).rejects.toThrow(
    '"many" is no value of seed',
  );
  await engine.read(reading);
  const saving = { preset: "", values: { seed: "many" }, file: "x", stamp: "" };
  await expect(engine.saveSettings(saving)).rejects.toThrow('"many" is no value of seed: a number.');
});

test("every tab of a run comes with its finding, its tiles, and a small picture where it has one", async () => {
  const engine = startEngine(sameThread().start);
  await engine.read(reading);
  const { headlines, drawings } = await engine.run({ ...running, parts: ["dashboard", "rank"] });
  expect(headlines.map((one) => (one?.finding ?? "").length > 0)).toEqual(drawings.map(() => true));
  expect(headlines[0]?.tiles.length).toBe(6);
  expect(headlines[1]?.chart?.categories.length).toBeGreaterThan(5);
});

test("what choices would come to is told without a run; what a figure before the ranking rests on is read anew", async () => {
  const engine = startEngine(sameThread().start);
  await engine.read(reading);
  const tried = async (overrides: Readonly<Record<string, string>>) => {
    const { projects, selection } = (await previewed(engine, overrides)).pop()!;
    const [pricing, platform] = ["A3", "B2"].map((id) => projects.find((one) => one.id === id));
    return { isIn: pricing?.isIn, value: platform?.value, all: selection?.value };
  };
  const asItIs = await tried({});
  expect(asItIs.isIn).toBe(false);
  expect(await tried({ "Decision on A3": "in" })).toMatchObject({ isIn: true });
  expect((await tried({ discountRate: "20 %" })).value).not.toBe(asItIs.value);
  expect(await tried({})).toEqual(asItIs);
  await expect(previewed(engine, { budget: "much" })).rejects.toThrow('"much" is no value of budget');
});

test("the choice is told before what each budget buys", async () => {
  const engine = startEngine(sameThread().start);
  await engine.read(reading);
  const answers = (await previewed(engine, {})).slice(-2);
  expect(answers.map(({ depth }) => depth)).toEqual(["choice", "details"]);
  expect(answers.map(({ selection }) => selection?.frontier.length)).toEqual([0, 22]);
});

test("a preview that is overtaken is broken off after its first answer, which says that it is not the best", async () => {
  const engine = startEngine(sameThread().start);
  await engine.read({ ...reading, grids: largeChoice(120, 10) });
  const answers: Preview[] = [];
  await engine.preview({ preset: "", overrides: { budget: "25000000" } }, (preview) => {
    answers.push(preview);
    engine.overtake();
  });
  expect(answers).toMatchObject([{ depth: "first", selection: { clash: [], frontier: [] } }]);
  expect(answers[0]?.selection?.status).not.toBe("optimal");
});

async function previewed(engine: Engine, overrides: Readonly<Record<string, string>>): Promise<Preview[]> {
  const answers: Preview[] = [];
  await engine.preview({ preset: "", overrides }, (preview) => answers.push(preview));
  return answers;
}
