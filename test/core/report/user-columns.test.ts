import fc from "fast-check";
import type { DrawnCell, Drawing } from "../../../core/report/drawing";
import { layOut } from "../../../core/report/lay-out";
import type { ReportContext } from "../../../core/report/report-context";
import type { SheetModel, TableBlock, TableRow } from "../../../core/report/sheet-model";
import { gridOf, sorted, typed } from "./drawn-grid";

const context: ReportContext = {
  file: "Halden.xlsx",
  asOf: 46295,
  runStamp: "2026-11-22 14:05",
  currency: "EUR",
  moneyUnit: "k",
};

function project(id: string, cost = 1000): TableRow {
  return { key: id, cells: { id, name: `Project ${id}`, cost, share: 0.5 } };
}

function tabOf(
  ids: readonly string[],
  change: Partial<TableBlock> = {},
  notes: readonly string[] = [],
): SheetModel {
  const table: TableBlock = {
    kind: "table",
    name: "PMO_Forecast",
    title: "Every project",
    key: ["id"],
    columns: [
      { id: "id", title: "ID", format: "id" },
      { id: "name", title: "Project", format: "text" },
      { id: "cost", title: "EAC", format: "money" },
      { id: "share", title: "% complete", format: "percent" },
    ],
    rows: ids.map((id) => project(id)),
    totals: [{ label: "Portfolio", cells: { cost: { value: 1000 * ids.length, formula: "SUM([cost])" } } }],
    userColumns: [{ title: "Status", choices: ["Open", "Done"] }],
    ...change,
  };
  return {
    id: "forecast",
    title: "PMO Forecast",
    grid: "tables",
    orientation: "landscape",
    pages: "one-wide",
    footer: "",
    bands: [
      [{ block: { kind: "headline", title: "PMO Forecast", finding: "Finding.", notes } }],
      [{ block: table }],
    ],
  };
}

const at = (drawing: Drawing, row: number, column: number): DrawnCell | undefined =>
  drawing.cells.find((cell) => cell.row === row && cell.column === column && cell.value !== null);
const cellOf = (drawing: Drawing, value: string): DrawnCell => {
  const found = drawing.cells.filter((cell) => cell.value === value);
  expect(found.map((cell) => cell.value)).toEqual([value]);
  return found[0]!;
};
const rowOf = (drawing: Drawing, id: string): number => cellOf(drawing, id).row;

const first = layOut(tabOf(["P1", "P2", "P3"]), { context });
const header = first.tables[0]!.area.top;

test("a comment column that the user added joins the native table and follows its project", () => {
  const before = typed(gridOf(first), [
    { row: header, column: 5, value: "Comment" },
    { row: header + 2, column: 5, value: "call the sponsor" },
    { row: header + 2, column: 4, value: "Open" },
  ]);
  const again = layOut(tabOf(["P2", "P9", "P1", "P3"]), { context, previous: before });
  expect(cellOf(again, "call the sponsor").row).toBe(rowOf(again, "P2"));
  expect(cellOf(again, "Open").row).toBe(rowOf(again, "P2"));
  expect(cellOf(again, "call the sponsor").keep).toEqual({ row: header + 2, column: 5 });
  expect(again.tables[0]!.headers).toEqual(["ID", "Project", "EAC (k€)", "% complete", "Status", "Comment"]);
  expect(again.tables[0]!.area.right).toBe(5);
});

test("a sort in between loses nothing, and a formula of the user's points at its own row again", () => {
  const before = typed(gridOf(first), [
    { row: header, column: 5, value: "Reserve" },
    ...[1, 2, 3].map((row) => ({
      row: header + row,
      column: 5,
      value: row,
      formula: `C${header + row + 1}*1+${row}`,
    })),
  ]);
  const again = layOut(tabOf(["P1", "P2", "P3"]), { context, previous: sorted(before, [2, 0, 1]) });
  for (const [index, id] of ["P1", "P2", "P3"].entries()) {
    const row = rowOf(again, id);
    expect(at(again, row, 5)).toMatchObject({ value: index + 1, formula: `C${row + 1}*1+${index + 1}` });
  }
});

test("a row that is no longer in the data stays below the table, in grey, while the user has something beside it, and comes back", () => {
  const before = typed(gridOf(first), [{ row: header + 3, column: 4, value: "Done" }]);
  const without = layOut(tabOf(["P1", "P2"]), { context, previous: before });
  const kept = rowOf(without, "P3");
  expect(kept).toBeGreaterThan(without.tables[0]!.area.bottom);
  expect(cellOf(without, "Done").row).toBe(kept);
  expect(without.cells.filter(({ value }) => value === "P2")).toHaveLength(1);
  const still = layOut(tabOf(["P1", "P2"]), { context, previous: gridOf(without) });
  expect(cellOf(still, "Done").row).toBe(rowOf(still, "P3"));
  const back = layOut(tabOf(["P3", "P1", "P2"]), { context, previous: gridOf(still) });
  expect(cellOf(back, "Done").row).toBe(rowOf(back, "P3"));
  expect(rowOf(back, "P3")).toBe(back.tables[0]!.area.top + 1);
});

test("a row without anything of the user's goes when its project goes", () => {
  const again = layOut(tabOf(["P1"]), { context, previous: gridOf(first) });
  expect(again.cells.some(({ value }) => value === "P3")).toBe(false);
});

test("ids are matched trimmed and without regard to case", () => {
  const before = typed(gridOf(first), [{ row: header + 1, column: 4, value: "Open" }]);
  const again = layOut(tabOf([" p1 ", "P2"]), { context, previous: before });
  expect(cellOf(again, "Open").row).toBe(rowOf(again, " p1 "));
});

test("a column that the user put in the middle is kept to the right of ours", () => {
  const grid = gridOf(first);
  const values = grid.values.map((row, index) => {
    const added = index === header ? "Mine" : index === header + 1 ? "middle" : null;
    return [...row.slice(0, 2), added, ...row.slice(2)];
  });
  const tables = grid.tables.map((table) => ({ ...table, right: table.right + 1 }));
  const again = layOut(tabOf(["P1", "P2"]), { context, previous: { ...grid, values, tables } });
  expect(cellOf(again, "middle")).toMatchObject({ row: rowOf(again, "P1"), column: 5 });
  expect(again.tables[0]!.headers).toEqual(["ID", "Project", "EAC (k€)", "% complete", "Status", "Mine"]);
});

test("months that roll on are ours, not the user's, and leave no column behind", () => {
  const months = (names: readonly string[]): Partial<TableBlock> => ({
    columns: [
      { id: "id", title: "ID", format: "id" },
      ...names.map((title, index) => ({ id: `m${index}`, title, format: "fte" as const })),
    ],
  });
  const october = layOut(tabOf(["P1"], months(["Oct 26", "Nov 26"])), { context });
  const november = layOut(tabOf(["P1"], months(["Nov 26", "Dec 26"])), {
    context,
    previous: gridOf(october),
  });
  expect(november.tables[0]!.headers).toEqual(["ID", "Nov 26", "Dec 26", "Status"]);
});

test("notes beside and below our blocks stay where they are", () => {
  const before = typed(gridOf(first), [
    { row: 1, column: 12, value: "my note" },
    { row: 60, column: 1, value: "below" },
  ]);
  const again = layOut(tabOf(["P1", "P2", "P3"]), { context, previous: before });
  expect(cellOf(again, "my note")).toMatchObject({ row: 1, column: 12 });
  expect(cellOf(again, "below")).toMatchObject({ row: 60, column: 1 });
});

test("a note where our figures stand now is moved below the page, not overwritten", () => {
  const bottom = first.print.area.bottom + 1;
  const before = typed(gridOf(first), [{ row: bottom, column: 0, value: "in the way" }]);
  const again = layOut(tabOf(["P1", "P2", "P3", "P4", "P5"]), { context, previous: before });
  expect(cellOf(again, "in the way").row).toBeGreaterThan(again.print.area.bottom);
});

test("our own texts of the earlier tab are not taken for the user's, wherever the table has moved", () => {
  const withNotes = layOut(tabOf(["P1", "P2", "P3"], {}, ["one", "two", "three"]), {
    context,
    previous: gridOf(first),
  });
  const again = layOut(tabOf(["P1"]), { context, previous: gridOf(withNotes) });
  expect(again.cells.filter(({ keep, value }) => keep && value !== null).map(({ value }) => value)).toEqual([
    "Status",
  ]);
  expect(again.cells.filter(({ value }) => value === "Portfolio")).toHaveLength(1);
});

test("a first-seen date stays as the earlier tab has it", () => {
  const seen = (day: number): Partial<TableBlock> => ({
    columns: [
      { id: "id", title: "ID", format: "id" },
      { id: "seen", title: "First seen", format: "date", stays: true },
    ],
    rows: ["P1", "P2"].map((id) => ({ key: id, cells: { id, seen: day } })),
  });
  const before = layOut(
    tabOf([], { ...seen(46295), rows: [{ key: "P1", cells: { id: "P1", seen: 46295 } }] }),
    { context },
  );
  const after = layOut(tabOf([], seen(46330)), { context, previous: gridOf(before) });
  expect(at(after, rowOf(after, "P1"), 1)?.value).toBe(46295);
  expect(at(after, rowOf(after, "P2"), 1)?.value).toBe(46330);
});

const ids = fc.uniqueArray(fc.constantFrom("P1", "P2", "P3", "P4", "P5", "P6"), { minLength: 1 });
const notes = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 4 });

test("whatever the user typed beside, above or below, and however the data change, no word of it is lost over two runs", () => {
  const word = fc.record({ row: fc.integer({ min: 0, max: 40 }), column: fc.integer({ min: 0, max: 14 }) });
  fc.assert(
    fc.property(fc.tuple(ids, ids, ids), fc.array(word, { maxLength: 8 }), notes, (runs, places, lines) => {
      const [one, two, three] = runs;
      const start = layOut(tabOf(one, {}, lines), { context });
      const own = new Set(start.cells.map(({ row, column }) => `${row},${column}`));
      const unique = new Map(places.map((place) => [`${place.row},${place.column}`, place]));
      const words = [...unique]
        .filter(([key]) => !own.has(key))
        .map(([key, place]) => ({ ...place, value: `word ${key}` }));
      const second = layOut(tabOf(two), { context, previous: typed(gridOf(start), words) });
      const third = layOut(tabOf(three, {}, lines), { context, previous: gridOf(second) });
      const left = third.cells.flatMap(({ value }) =>
        typeof value === "string" && value.startsWith("word ") ? [value] : [],
      );
      expect(left.sort()).toEqual(words.map(({ value }) => value).sort());
      const places3 = third.cells.map(({ row, column }) => `${row},${column}`);
      expect(new Set(places3).size).toBe(places3.length);
    }),
    { numRuns: 300 },
  );
});
