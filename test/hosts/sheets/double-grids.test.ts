import type { Grid } from "../../../core/index";
import { formulaEngine } from "../../doubles/excel/formula-engine";
import { bookOfGrids } from "../../doubles/sheets/book-of-grids";
import { openInSheets } from "../../doubles/sheets/open-in-sheets";
import { pictureOf } from "../../doubles/sheets/picture";

const GRID: Grid = {
  sheet: "Projects",
  workbook: "Portfolio",
  owned: "projects",
  top: 1,
  left: 1,
  values: [
    ["Project", "Start", "Cost", "Double"],
    ["'Alpha", 45_322, 10, 20],
    ["Beta", null, { error: "#N/A" }, null],
  ],
  formats: [
    { column: 2, from: 2, to: 3, numberFormat: "yyyy-mm-dd", fill: "#FFEEDD" },
    { column: 1, from: 3, to: 3, numberFormat: "General", struckThrough: true },
  ],
  formulas: new Map([["2,4", "D3*2"]]),
  merges: [{ top: 0, left: 1, bottom: 0, right: 4 }],
  tables: [],
  names: [{ name: "Costs", top: 2, left: 3, bottom: 3, right: 3 }],
  hiddenRows: [3, 8],
  filters: [{ top: 1, left: 1, bottom: 3, right: 4, columns: [2] }],
};

test("a spreadsheet holds what another host read", () => {
  const sheets = openInSheets(bookOfGrids([GRID], { zone: "Etc/UTC" }));
  try {
    const sheet = SpreadsheetApp.getActive().getSheetByName("Projects")!;
    const values = sheet.getDataRange().getValues();
    expect(values.slice(1)).toEqual([
      ["", "Project", "Start", "Cost", "Double"],
      ["", "'Alpha", new Date("2024-01-31T00:00:00Z"), 10, 20],
      ["", "Beta", "", "#N/A", ""],
    ]);
    expect(sheet.getRange("E3").getFormula()).toBe("=D3*2");
    expect(sheet.getRange("C3").getBackground()).toBe("#ffeedd");
    expect(sheet.getRange("B4").getFontLine()).toBe("line-through");
    expect(sheet.getRange("B1").getMergedRanges()[0]!.getA1Notation()).toBe("B1:E1");
    expect([sheet.isRowHiddenByFilter(4), sheet.isRowHiddenByUser(9)]).toEqual([true, true]);
    expect(sheet.getFilter()!.getColumnFilterCriteria(3)).not.toBeNull();
    expect(sheet.getFilter()!.getColumnFilterCriteria(2)).toBeNull();
    expect(SpreadsheetApp.getActive().getRangeByName("Costs")!.getA1Notation()).toBe("D3:D4");
    expect(sheet.getDeveloperMetadata()[0]!.getValue()).toBe("projects");
  } finally {
    sheets.close();
  }
});

test("a sheet that is larger than a new one has room for its cells", () => {
  const wide = Array.from({ length: 30 }, (_, index) => index);
  const [sheet] = bookOfGrids([{ ...GRID, top: 1_200, values: [wide] }]).sheets;
  expect([sheet!.maxRows, sheet!.maxColumns]).toEqual([1_201, 31]);
});

test("formulas come to what the engine makes of them, anew after every change", () => {
  const document = bookOfGrids([GRID]);
  document.calculate = formulaEngine();
  const sheets = openInSheets(document);
  try {
    const sheet = SpreadsheetApp.getActive().getSheetByName("Projects")!;
    sheet.getRange("D3").setValue(50);
    sheet.getRange("A5").setFormula('=SUM(Costs)&" in all"');
    sheet.getRange("A6").setFormula('=HYPERLINK("#gid=0&range=A1","Projects")');
    expect(sheet.getRange("E3").getValue()).toBe(100);
    expect(sheet.getRange("A5").getValue()).toBe("#N/A");
    expect(sheet.getRange("A6").getValue()).toBe("Projects");
    sheet.getRange("D4").setValue(1);
    expect(sheet.getRange("A5").getValue()).toBe("51 in all");
  } finally {
    sheets.close();
  }
});

test("a picture of two spreadsheets that are alike is the same, whatever their ids", () => {
  const other = bookOfGrids([{ ...GRID, sheet: "Gone" }, GRID]);
  other.remove(other.sheets[0]!);
  other.names = other.names.filter(({ sheet }) => !sheet.isDeleted);
  expect(pictureOf(other)).toEqual(pictureOf(bookOfGrids([GRID])));
  other.sheets[0]!.setLook(0, 0, { Bold: true });
  expect(pictureOf(other)).not.toEqual(pictureOf(bookOfGrids([GRID])));
});
