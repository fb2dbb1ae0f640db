import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { columnLetters } from "../../core/domain/cell-ref";
import { runAt, valueAt, type CellValue, type Grid } from "../../core/table/grid";
import { openWorkbook } from "../../headless/host/xlsx/workbook";
import { gridfolio } from "../headless/capture";
import { hasLibreOffice, recalculated } from "./libre-office";
import { userAtWork } from "./user-at-work";

const folder = mkdtempSync(join(tmpdir(), "gridfolio-edits-"));
const sample = join(folder, "halden.xlsx");
const fresh = join(folder, "fresh.xlsx");
const worked = join(folder, "worked.xlsx");

const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(file));
const tab = (file: string, name: string): Grid => {
  const grid = openWorkbook(bytesOf(file)).grids.find(({ sheet }) => sheet === name);
  if (!grid) throw new Error(`there is no tab ${name}`);
  return grid;
};

const textAt = (grid: Grid, row: number, column: number): string => {
  const value = valueAt(grid, row, column);
  return typeof value === "string" ? value : JSON.stringify(value);
};

interface Place {
  readonly header: number;
  readonly column: (title: string) => number;
  readonly rows: readonly number[];
}

/** A table of a tab: its header row and the rows below it. */
function tableOf(grid: Grid, name: string): Place {
  const area = grid.tables.find((table) => table.name === name);
  if (!area) throw new Error(`there is no table ${name}`);
  const column = (title: string): number => {
    for (let at = area.left; at <= area.right + 3; at += 1)
      if (valueAt(grid, area.top, at) === title) return at;
    throw new Error(`${name} has no column ${title}`);
  };
  return {
    header: area.top,
    column,
    rows: Array.from({ length: area.bottom - area.top }, (_, i) => area.top + 1 + i),
  };
}

interface UserRow {
  readonly note: CellValue;
  readonly double: CellValue;
  readonly formula: string | undefined;
  readonly fill: string | undefined;
  readonly format: string | undefined;
  readonly row: number;
}

/** What the user has beside each project of PMO Ranking, by the project's id. */
function userRows(file: string): Map<string, UserRow> {
  const grid = tab(file, "PMO Ranking");
  const { column, header } = tableOf(grid, "PMO_Ranking");
  const [id, note, double] = [column("ID"), column("My note"), column("Twice")];
  const below = Array.from({ length: 60 }, (_, index) => header + 1 + index);
  return new Map(
    below.flatMap((row): [string, UserRow][] => {
      const key = valueAt(grid, row, id);
      if (typeof key !== "string" || valueAt(grid, row, note) === null) return [];
      const look = runAt(grid, row, double);
      return [
        [
          key,
          {
            note: valueAt(grid, row, note),
            double: valueAt(grid, row, double),
            formula: grid.formulas.get(`${row},${double}`),
            fill: look?.fill,
            format: look?.numberFormat,
            row,
          },
        ],
      ];
    }),
  );
}

/** Adds two columns beside PMO Ranking, sorts it, fills Status and Note of PMO Checks, and puts a picture on a tab. */
function work(file: string): void {
  const grid = tab(file, "PMO Ranking");
  const { header, column, rows } = tableOf(grid, "PMO_Ranking");
  const user = userAtWork(file);
  const style = user.addStyle("FFEE99", '0.00" pts"');
  const right = Math.max(
    ...grid.tables.filter(({ name }) => name === "PMO_Ranking").map(({ right }) => right),
  );
  const [mine, twice] = [columnLetters(right + 1), columnLetters(right + 2)];
  user.fill("PMO Ranking", `${mine}${header + 1}`, "My note");
  user.fill("PMO Ranking", `${twice}${header + 1}`, "Twice");
  for (const row of rows) {
    const score = valueAt(grid, row, column("Score"));
    const value = typeof score === "number" ? score * 2 : "–";
    user.fill("PMO Ranking", `${mine}${row + 1}`, `note of ${textAt(grid, row, column("ID"))}`);
    const cell = `${columnLetters(column("Score"))}${row + 1}`;
    user.fill("PMO Ranking", `${twice}${row + 1}`, {
      formula: `IF(ISNUMBER(${cell}),${cell}*2,"–")`,
      value,
      style,
    });
  }
  user.widenTable("PMO_Ranking", twice, ["My note", "Twice"]);
  user.sort(
    "PMO Ranking",
    header + 2,
    [...rows].reverse().map((row) => row + 1),
  );
  user.fill("PMO Ranking", `${columnLetters(right + 5)}3`, "a remark at the side");
  user.addPicture("PMO Ranking", "My picture");
  const checks = tab(file, "PMO Checks");
  const list = tableOf(checks, "PMO_Checks");
  for (const row of list.rows) {
    const place = (title: string): string => `${columnLetters(list.column(title))}${row + 1}`;
    user.fill("PMO Checks", place("Status"), "open");
    user.fill("PMO Checks", place("Note"), `note on ${textAt(checks, row, list.column("Problem"))}`);
  }
  user.save();
}

beforeAll(async () => {
  await gridfolio("template", sample, "--sample");
  expect(await gridfolio("run", sample, "--out", fresh)).toMatchObject({ status: 1, err: "" });
  copyFileSync(fresh, worked);
  work(worked);
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const copyOf = (file: string, name: string): string => {
  copyFileSync(file, join(folder, name));
  return join(folder, name);
};

/** Every note stands by its project, and every formula reads the score of its own row. */
function expectUserRows(file: string, ids: readonly string[]): void {
  const rows = userRows(file);
  const grid = tab(file, "PMO Ranking");
  const score = tableOf(grid, "PMO_Ranking").column("Score");
  expect([...rows.keys()].sort()).toEqual([...ids].sort());
  for (const [id, { note, formula, double, fill, format, row }] of rows) {
    const cell = `${columnLetters(score)}${row + 1}`;
    const known = valueAt(grid, row, score);
    expect({ id, note, formula }).toEqual({
      id,
      note: `note of ${id}`,
      formula: `IF(ISNUMBER(${cell}),${cell}*2,"–")`,
    });
    expect({ id, double }).toEqual({ id, double: typeof known === "number" ? known * 2 : "–" });
    expect({ id, fill, format }).toEqual({ id, fill: "#FFEE99", format: '0.00" pts"' });
  }
}

function expectNotesOnChecks(file: string): void {
  const grid = tab(file, "PMO Checks");
  const { rows, column } = tableOf(grid, "PMO_Checks");
  const kept = rows.filter((row) => valueAt(grid, row, column("Status")) === "open");
  expect(kept.length).toBeGreaterThan(5);
  for (const row of kept)
    expect(valueAt(grid, row, column("Note"))).toBe(`note on ${textAt(grid, row, column("Problem"))}`);
}

function expectPicture(file: string): void {
  const parts = unzipSync(bytesOf(file));
  const drawings = Object.keys(parts).filter((name) => /^xl\/drawings\/[^/]+\.xml$/.test(name));
  expect(
    drawings.filter((name) => strFromU8(parts[name] ?? new Uint8Array()).includes("My picture")),
  ).toHaveLength(1);
  expect(parts["xl/media/mine.png"]?.length).toBeGreaterThan(60);
}

const remarks = (file: string): number =>
  tab(file, "PMO Ranking")
    .values.flat()
    .filter((value) => value === "a remark at the side").length;

const allIds = (): string[] => [...userRows(worked).keys()];

test("two columns, a formula, a style, a sort, a picture, remarks: a rerun in place loses none of them", async () => {
  const file = copyOf(worked, "in-place.xlsx");
  const before = bytesOf(file);
  for (let time = 1; time <= 2; time += 1) {
    expect(await gridfolio("run", file, "--in-place")).toMatchObject({ status: 1, err: "" });
    expectUserRows(file, allIds());
    expectNotesOnChecks(file);
    expectPicture(file);
    expect(remarks(file)).toBe(1);
    if (time === 1) expect(bytesOf(`${file}.bak`)).toEqual(before);
  }
}, 60_000);

test("when a project goes and another comes, the notes of the one stay below, and the other has none yet", async () => {
  const file = copyOf(worked, "changed.xlsx");
  const projects = tab(file, "Projects");
  const row = projects.values.findIndex((cells) => cells[0] === "C5") + projects.top + 1;
  const user = userAtWork(file);
  user.fill("Projects", `A${row}`, "Z9");
  user.save();
  await gridfolio("run", file, "--in-place");
  const grid = tab(file, "PMO Ranking");
  const { rows, column } = tableOf(grid, "PMO_Ranking");
  const ids = rows.map((at) => valueAt(grid, at, column("ID")));
  expect(ids).toContain("Z9");
  const notes = userRows(file);
  expect(notes.has("Z9")).toBe(false);
  expect(notes.get("C5")?.note).toBe("note of C5");
  expect(notes.size).toBe(allIds().length);
  expectNotesOnChecks(file);
  expectPicture(file);
}, 60_000);

test("run again from the input onto the result: its user's columns come along, and the old one is kept", async () => {
  const file = copyOf(worked, "again.xlsx");
  const before = bytesOf(file);
  expect(await gridfolio("run", sample, "--out", file)).toMatchObject({ status: 1, err: "" });
  expectUserRows(file, allIds());
  expectNotesOnChecks(file);
  expect(remarks(file)).toBe(1);
  expect(bytesOf(`${file}.bak`)).toEqual(before);
}, 60_000);

test("from the result to a new file, everything comes along and the result stays as it is", async () => {
  const before = bytesOf(worked);
  const out = join(folder, "elsewhere.xlsx");
  await gridfolio("run", worked, "--out", out);
  expectUserRows(out, allIds());
  expectPicture(out);
  expect(bytesOf(worked)).toEqual(before);
  expect(existsSync(`${out}.bak`)).toBe(false);
}, 60_000);

const maybe = hasLibreOffice() ? test : test.skip;

maybe(
  "LibreOffice comes to the same values in the user's columns after the rerun",
  async () => {
    const file = copyOf(worked, "office.xlsx");
    await gridfolio("run", file, "--in-place");
    const opened = openWorkbook(recalculated(file)).grids.find(({ sheet }) => sheet === "PMO Ranking");
    if (!opened) throw new Error("LibreOffice lost the tab");
    const column = tableOf(tab(file, "PMO Ranking"), "PMO_Ranking").column("Twice");
    for (const { row, double } of userRows(file).values()) expect(valueAt(opened, row, column)).toBe(double);
  },
  120_000,
);
