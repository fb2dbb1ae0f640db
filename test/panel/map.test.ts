import { readPortfolio, type Grid } from "../../core/index";
import { newWorkbook, openWorkbook } from "../../headless/host/xlsx/workbook";
import { copyOfGrid } from "../../headless/copy-grid";
import { chosen, sayAll, sayHeader, sayRow, sayTable, type Drafts } from "../../panel/mapping-drafts";
import { startEngine } from "../../panel/work/client";
import type { Found, TableFound } from "../../panel/work/messages";
import { gridOf } from "../core/table/grid-of";
import { sameThread } from "../doubles/same-thread";

const LEDGER = gridOf("Ledger", [
  ["Project ID", "Project name", "Sponsor", "Start", "Planned", "Money", "Cash", "Status"],
  ["P1", "Portal", "Ann", "2026-01-05", 400, 300, 10, "active"],
  ["P2", "Loyalty", "Ben", "2026-02-02", 180, 90, 20, "done"],
  ["P3", "Returns", "Ann", "2026-03-02", 100, 50, 30, "active"],
]);
const TWO = gridOf("Two", [
  ["ID", "Name", "Budget"],
  ["P1", "Portal", 400],
  ["P2", "Loyalty", 180],
  [null, null, null],
  [null, null, null],
  [null, null, null],
  [null, null, null],
  [null, null, null],
  ["Risk ID", "Risk", "Project", "Probability", "Impact"],
  ["R1", "Late", "P1", 0.3, 1000],
  ["R2", "Dear", "P2", 0.5, 2000],
]);

/** A workbook file in which the pane reads, and saves what the user says; then it is read as the command line reads it. */
async function desk(sheets: readonly Grid[]) {
  const engine = startEngine(sameThread().start);
  let bytes = newWorkbook().write(sheets.map(copyOfGrid));
  const grids = (): readonly Grid[] => openWorkbook(bytes).grids;
  const read = () =>
    engine.read({ grids: grids(), today: 46_295, locale: "en-GB", preset: "", overrides: {} });
  let found = await read();
  return {
    found: () => found,
    table: (title: string): TableFound => {
      const table = found.tables.find((one) => one.title === title);
      if (!table) throw new RangeError(`there is no table ${title}`);
      return table;
    },
    save: async (said: Drafts): Promise<Found> => {
      const { drawings } = await engine.map({ said, file: "x.xlsx", stamp: "" });
      expect(drawings.map(({ sheet, owned }) => [sheet, owned])).toEqual([["PMO Mapping", true]]);
      bytes = openWorkbook(bytes).write(drawings);
      found = await read();
      return found;
    },
    byCommandLine: () =>
      readPortfolio(grids(), { today: 46_295, asOf: null, hostLocale: null, overrides: {}, mapping: [] }),
  };
}

function taken(table: TableFound, header: string) {
  const found = table.taken.headers.find((one) => one.header === header);
  if (!found) throw new RangeError(`there is no header ${header}`);
  return found;
}

const title = (name: string) => ({ kind: "title", title: name }) as const;

test("each header comes with its first different values, a guess with its reason, and what an unread one may be", async () => {
  const { table } = await desk([LEDGER]);
  expect(taken(table("Projects"), "Status")).toMatchObject({
    title: "Stage",
    sample: ["active", "done"],
    how: expect.stringContaining("Status") as string,
    place: { sheet: "Ledger", row: 0, column: 7 },
  });
  expect(taken(table("Projects"), "Planned").sample).toEqual(["400", "180", "100"]);
});

test("what the user says of a header is kept in the workbook: the pane and the command line follow it", async () => {
  const { table, save, byCommandLine } = await desk([LEDGER]);
  const before = table("Projects");
  expect(taken(before, "Money").title).not.toBe("Budget");
  await save(sayHeader([], before, { taken: taken(before, "Money"), choice: title("Budget") }));
  expect(taken(table("Projects"), "Money")).toMatchObject({ title: "Budget", isSaid: true, confidence: 1 });
  expect(byCommandLine().portfolio.projects.map(({ budget }) => budget)).toEqual([300, 90, 50]);
});

test("who changes their mind: the new header is it, the earlier one is not used any more", async () => {
  const { table, save, byCommandLine } = await desk([LEDGER]);
  await save(
    sayHeader([], table("Projects"), { taken: taken(table("Projects"), "Money"), choice: title("Budget") }),
  );
  const now = table("Projects");
  const drafts = sayHeader([], now, { taken: taken(now, "Cash"), choice: title("Budget") });
  expect(chosen(drafts, now, taken(now, "Money"))).toEqual({ kind: "nothing" });
  await save(drafts);
  expect(byCommandLine().portfolio.projects.map(({ budget }) => budget)).toEqual([10, 20, 30]);
  expect(taken(table("Projects"), "Money")).toMatchObject({ title: "", isSaid: true });
});

test("what was said can be taken back: then it is guessed again", async () => {
  const { table, save, byCommandLine } = await desk([LEDGER]);
  const before = table("Projects");
  const guess = taken(before, "Planned").title;
  await save(sayHeader([], before, { taken: taken(before, "Planned"), choice: { kind: "nothing" } }));
  expect(taken(table("Projects"), "Planned")).toMatchObject({ title: "", isSaid: true });
  const now = table("Projects");
  await save(sayHeader([], now, { taken: taken(now, "Planned"), choice: { kind: "guess" } }));
  expect(taken(table("Projects"), "Planned")).toMatchObject({ title: guess, isSaid: false });
  expect(byCommandLine().mapping.map(({ header }) => header)).not.toContain("Planned");
});

test("a table is confirmed as a whole, and nothing of what was read changes by it", async () => {
  const { table, save, found } = await desk([LEDGER]);
  const titles = () => table("Projects").taken.headers.map((one) => [one.header, one.title]);
  const before = titles();
  await save(sayAll([], table("Projects")));
  expect(titles()).toEqual(before);
  expect(table("Projects").taken.isSaid).toBe(true);
  expect(table("Projects").taken.headers.every(({ isSaid }) => isSaid)).toBe(true);
  expect(found().issues.map(({ code }) => code)).not.toContain("mapping-not-followed");
});

test("one of two tables on a sheet is left out, stays so from save to save, and can be taken in again", async () => {
  const { table, save, found, byCommandLine } = await desk([TWO]);
  const titles = () => found().tables.map((one) => one.title);
  expect(titles()).toEqual(["Projects", "Risks"]);
  await save(sayTable([], table("Risks"), { kind: "nothing" }));
  expect(titles()).toEqual(["Projects"]);
  expect(found().leftOut).toMatchObject([{ sheet: "Two", range: "A9:E11", table: "none" }]);
  await save(sayAll([], table("Projects")));
  expect(byCommandLine().tables.map(({ kind }) => kind)).toEqual(["projects"]);
  await save(sayRow([], found().leftOut[0]!, { kind: "guess" }));
  expect(titles()).toEqual(["Projects", "Risks"]);
  expect(found().leftOut).toEqual([]);
});

test("a table that is something else is read as that, and what was said of its columns before is forgotten", async () => {
  const { table, save, found, byCommandLine } = await desk([LEDGER]);
  await save(sayAll([], table("Projects")));
  await save(sayTable([], table("Projects"), title("Milestones")));
  expect(found().tables.map((one) => one.title)).toEqual(["Milestones"]);
  expect(byCommandLine().mapping.map(({ table: kind, header }) => [kind, header])).toEqual([
    ["Milestones", ""],
  ]);
});

test("a sheet on which no table was found may be said to be one", async () => {
  const { save, found } = await desk([
    LEDGER,
    gridOf("Odd", [
      ["aaa", "bbb"],
      ["x", 1],
      ["y", 2],
    ]),
  ]);
  expect(found().unread).toEqual(["Odd"]);
  const sheet = { sheet: "Odd", header: "", table: "", column: "" };
  await save(sayRow([], sheet, title("Actions")));
  expect(found().tables.map((one) => [one.title, one.sheet])).toContainEqual(["Actions", "Odd"]);
});
