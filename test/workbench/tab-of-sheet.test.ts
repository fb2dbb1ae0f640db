/** @jest-environment-options {"globalsCleanup": "off"} */
import { a1Area, type Drawing, type DrawnChart, type DrawnSeries } from "../../core/index";
import { drawSheets } from "../../excel-addin/host/draw-sheets";
import { newWorkbook, openWorkbook } from "../../headless/host/xlsx/workbook";
import { tabOfSheet } from "../../workbench/tab/tab-of-sheet";
import { openInExcel } from "../doubles/excel/host";
import { Book } from "../doubles/excel/model/book";
import { asDrawn, comparableGrid } from "../hosts/drawn";
import { outputTabs, SETS } from "../hosts/excel/sets";

async function inExcel(drawings: readonly Drawing[]): Promise<readonly Drawing[]> {
  const book = new Book("Portfolio.xlsx");
  book.add("Sheet1");
  book.calculate = asDrawn(drawings);
  openInExcel(book);
  await drawSheets(drawings);
  book.calculated();
  return book.sheets.slice(1).map((sheet) => tabOfSheet(book, sheet));
}

function asFile(drawings: readonly Drawing[]): readonly unknown[] {
  return openWorkbook(newWorkbook().write(drawings)).grids.map(comparableGrid);
}

/** What may be typed into each area; a prompt that says nothing is none. */
function validated({ validations }: Drawing): unknown {
  const all = validations.filter(({ kind, prompt = "" }) => kind !== "prompt" || prompt !== "");
  return new Map(all.map(({ area, kind }) => [a1Area(area), kind]));
}

/** What a chart is about. Its series stand by layers in Excel, and a colour that was mixed with white is near the one that it was. */
function subject({ title, kind, box, series, legend, yFormat, yTitle = "" }: DrawnChart): unknown {
  const all = byName(series).map((one) => ({ ...one, cached: null, colour: near(one.colour, one.draw) }));
  return { title, kind, box, legend, yFormat, yTitle, series: all };
}

function byName(series: readonly DrawnSeries[]): readonly DrawnSeries[] {
  return [...series].sort((one, other) => (one.name < other.name ? -1 : 1));
}

function near(colour: string, draw: string): string {
  return ["area", "band", "base"].includes(draw) ? "" : colour;
}

describe.each(SETS)("$name", ({ drawings }) => {
  let tabs: readonly Drawing[] = [];
  beforeAll(async () => {
    tabs = await inExcel(drawings);
  });

  test("what stands in Excel goes into a file with the same cells, formats, tables and merges", () => {
    expect(asFile(tabs)).toEqual(asFile(drawings));
  });

  test("charts, rules, validations, columns, rows and print are those that were drawn", () => {
    tabs.forEach((tab, index) => {
      const drawn = drawings[index]!;
      expect(tab.charts.map(subject)).toEqual(drawn.charts.map(subject));
      expect(tab.rules).toEqual(drawn.rules);
      expect(validated(tab)).toEqual(validated(drawn));
      expect(tab.columns.map(({ column, grouped }) => [column, grouped])).toEqual(
        drawn.columns.map(({ column, grouped }) => [column, grouped]),
      );
      expect(tab.rowHeights).toEqual(drawn.rowHeights);
      const { id, owned, sheet, frozen, print, gridlines, tabColour } = drawn;
      expect(tab).toMatchObject({ owned, sheet, frozen, print, gridlines, ...(owned ? { id } : {}) });
      expect(tab.tabColour).toBe(tabColour);
    });
  });

  test("drawn into Excel once more, it is the same again", async () => {
    expect(await inExcel(tabs)).toEqual(tabs);
  });
});

test("a chart's numbers are those of the cells that it shows", async () => {
  const numbers = (tabs: readonly Drawing[]): unknown =>
    tabs.map(({ charts }) => charts.map(({ series }) => byName(series).map(({ cached }) => cached.values)));
  expect(numbers(await inExcel(outputTabs))).toEqual(numbers(outputTabs));
});
