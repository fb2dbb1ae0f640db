/** @jest-environment-options {"globalsCleanup": "off"} */
import { a1, parseA1, templateDrawings, type Grid } from "../../core/index";
import { drawSheets } from "../../excel-addin/host/draw-sheets";
import { readTables } from "../../excel-addin/host/read-tables";
import { openPackage } from "../../headless/host/xlsx/package";
import { newWorkbook, openWorkbook } from "../../headless/host/xlsx/workbook";
import { openDesk, takeDrawn, type Desk } from "../../workbench/desk";
import type { SpreadsheetGrid } from "../../workbench/grid/spreadsheet-grid";
import type { GridCell } from "../../workbench/grid/grid-cell";
import { takeEdits, takeSelection } from "../../workbench/user-at-grid";
import { openInExcel } from "../doubles/excel/host";
import { outputTabs } from "../hosts/excel/sets";

const sample = newWorkbook().write(templateDrawings({ sample: true }));

/** A grid that keeps what it is told, and calculates nothing. */
function noGrid(): SpreadsheetGrid & { readonly shown: Uint8Array[]; readonly told: string[] } {
  const [shown, told]: [Uint8Array[], string[]] = [[], []];
  return {
    shown,
    told,
    show: (bytes) => {
      shown.push(bytes);
      return Promise.resolve(true);
    },
    model: () => undefined,
    reveal: () => undefined,
    put: (sheet, at, content) => told.push(`${sheet}!${a1(at)} ${content}`),
    undo: () => undefined,
  };
}

/** The tabs, drawn by the add-in into the workbook on the desk. */
async function drawnInto(desk: Desk): Promise<void> {
  openInExcel(desk.book);
  const run = drawSheets(outputTabs);
  const ended = run.then(() => true);
  // The page looks after each answer.
  while (!(await Promise.race([ended, new Promise<false>((tick) => setTimeout(tick, 1, false))])))
    desk.drawn.look();
  desk.drawn.look();
}

function cellOf(bytes: Uint8Array, name: string, place: string): unknown {
  const { values, top, left }: Grid = openWorkbook(bytes).grids.find(({ sheet }) => sheet === name)!;
  const { row, column } = parseA1(place)!;
  return values[row - top]?.[column - left];
}

function typed(sheet: string, place: string, value: string): readonly GridCell[] {
  return [{ sheet, ...parseA1(place)!, value }];
}

test("what is typed and what is selected reaches the Excel, and the pane is told of both", () => {
  const desk = openDesk("Halden.xlsx", sample, noGrid());
  const told: string[] = [];
  desk.host.send = (text) => told.push(text);
  desk.book.heard.add("changed").add("selected");
  expect(takeEdits(desk, typed("Projects", "B5", "Portal"))).toBeUndefined();
  takeSelection(desk, "Risks", { top: 4, left: 0, bottom: 5, right: 1 });
  expect(desk.book.sheet("Projects")?.value(4, 1)).toBe("Portal");
  expect(desk.book.active?.name).toBe("Risks");
  expect(told.join()).toMatch(/B5.*RangeEdited.*Local.*A5:B6/s);
});

test("an edit that the file cannot take is refused in a sentence, and nothing has changed", () => {
  const desk = openDesk("Halden.xlsx", sample, noGrid());
  expect(takeEdits(desk, typed("Projects", "A4", "Number"))).toMatch(
    /A4 on Projects is a column's name in the table Projects/,
  );
  expect(desk.book.sheet("Projects")?.value(3, 0)).toBe("ID");
});

test("tabs that the add-in drew are shown and saved with the edits; a cell edited in a tab later leaves the rest of it", async () => {
  const grid = noGrid();
  const desk = openDesk("Halden.xlsx", sample, grid);
  takeEdits(desk, typed("Projects", "B5", "Portal"));
  await drawnInto(desk);
  const names = outputTabs.map(({ sheet }) => sheet);
  expect(await takeDrawn(desk, grid)).toEqual(names);
  const drawn = desk.file.bytes();
  expect(grid.shown).toEqual([drawn]);
  expect(cellOf(drawn, "Projects", "B5")).toBe("Portal");
  expect(cellOf(drawn, "PMO Dashboard", "A1")).toBe("PMO Dashboard");

  const reopened = openDesk("Halden-pmo.xlsx", drawn, grid);
  takeEdits(reopened, typed("PMO Checks", "B2", "seen"));
  expect(await takeDrawn(reopened, grid)).toEqual([]);
  reopened.file.take(reopened.book, []);
  const saved = reopened.file.bytes();
  expect(cellOf(saved, "PMO Checks", "B2")).toBe("seen");
  const [before, after] = [openPackage(drawn), openPackage(saved)];
  const changed = before.names.filter((name) => !after.has(name) || after.text(name) !== before.text(name));
  expect(changed.filter((name) => /worksheets\/sheet|charts|drawings|tables/.test(name))).toHaveLength(1);
});

test("a single cell that the add-in writes is shown in the grid", async () => {
  const grid = noGrid();
  const desk = openDesk("Halden.xlsx", sample, grid);
  openInExcel(desk.book);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Settings").getRange("F30").values = [["'007"]];
    await context.sync();
  });
  desk.drawn.look();
  expect(await takeDrawn(desk, grid)).toEqual([]);
  expect(grid.told).toEqual(["Settings!F30 '007"]);
  expect((await readTables())[0]?.workbook).toBe("Halden");
});
