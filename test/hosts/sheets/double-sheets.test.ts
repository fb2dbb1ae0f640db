import { formulaEngine } from "../../doubles/excel/formula-engine";
import { Document } from "../../doubles/sheets/model/document";
import { openInSheets, type OpenSheets } from "../../doubles/sheets/open-in-sheets";
import { refused } from "./refused";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

let sheets: OpenSheets;
let book: Spreadsheet;
let plan: Sheet;

beforeEach(() => {
  const document = new Document("Portfolio");
  document.calculate = formulaEngine();
  document.add("Plan");
  document.add("Notes");
  sheets = openInSheets(document);
  book = SpreadsheetApp.getActiveSpreadsheet();
  plan = book.getSheetByName("Plan")!;
});

afterEach(() => {
  sheets.close();
});

const names = (): string[] => book.getSheets().map((sheet) => sheet.getName());

describe("tabs", () => {
  test("a new tab stands where it was asked for, is in front and has 1,000 rows of 26 columns", () => {
    const sheet = book.insertSheet("Report", 1);
    expect(names()).toEqual(["Plan", "Report", "Notes"]);
    expect(book.getActiveSheet().getName()).toBe("Report");
    expect([sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getIndex()]).toEqual([1000, 26, 2]);
    book.moveActiveSheet(3);
    expect(names()).toEqual(["Plan", "Notes", "Report"]);
  });

  test("two tabs never have one name, whatever its letters", () => {
    const text = 'A sheet with the name "pLAN" already exists. Please enter another name.';
    expect(refused(() => book.insertSheet("pLAN"))).toBe(text);
    expect(refused(() => book.getSheetByName("Notes")!.setName("pLAN"))).toBe(text);
    expect(plan.setName("PLAN").getName()).toBe("PLAN");
  });

  test("a tab is found by its name as it is written, and by its id", () => {
    expect(book.getSheetByName("plan")).toBeNull();
    const id = book.getSheetByName("Notes")!.getSheetId();
    expect(book.getSheetById(id)!.getName()).toBe("Notes");
    expect(plan.getSheetId()).toBe(0);
  });

  test("a deleted tab is gone for everyone who holds it, and formulas that looked at it are lost", () => {
    const notes = book.getSheetByName("Notes")!;
    const range = notes.getRange("A1");
    plan.getRange("A1").setFormula("=Notes!A1*2");
    book.deleteSheet(notes);
    expect(refused(() => notes.getName())).toMatch(/^Sheet \d+ not found$/);
    expect(refused(() => range.setValue(1))).toMatch(/^Sheet \d+ not found$/);
    expect(plan.getRange("A1").getFormula()).toBe("=#REF!*2");
    expect(plan.getRange("A1").getValue()).toBe("#REF!");
  });

  test("one tab must stay, and one must stay in sight", () => {
    book.getSheetByName("Notes")!.hideSheet();
    expect(refused(() => plan.hideSheet())).toBe("You can't hide all the sheets in a document.");
    expect(
      refused(() => {
        book.deleteSheet(plan);
      }),
    ).toBe("You can't remove all the visible sheets in a document.");
    book.deleteSheet(book.getSheetByName("Notes")!);
    expect(
      refused(() => {
        book.deleteSheet(plan);
      }),
    ).toBe("You can't remove all the sheets in a document.");
  });

  test("formulas follow a tab that gets another name", () => {
    book.getSheetByName("Notes")!.getRange("A1").setValue(21);
    plan.getRange("A1").setFormula("=Notes!A1*2");
    book.getSheetByName("Notes")!.setName("My notes");
    expect(plan.getRange("A1").getFormula()).toBe("='My notes'!A1*2");
    expect(plan.getRange("A1").getValue()).toBe(42);
  });

  test("a copy of a tab is shown at the end with all that stands on it, but no protection", () => {
    plan.getRange("A1:B2").merge().setValue("Title").setBackground("#FFEEDD");
    plan.protect();
    plan.addDeveloperMetadata("PMO", "plan").setFrozenRows(2);
    book.setNamedRange("Heading", plan.getRange("A1:B2"));
    plan.hideSheet();
    const copy = plan.copyTo(book);
    expect(names()).toEqual(["Plan", "Notes", "Copy of Plan"]);
    expect(copy.isSheetHidden()).toBe(false);
    expect(copy.getRange("A1").getBackground()).toBe("#ffeedd");
    expect(copy.getRange("B2").getMergedRanges()[0]!.getA1Notation()).toBe("A1:B2");
    expect(copy.getProtections(SpreadsheetApp.ProtectionType.SHEET)).toEqual([]);
    expect(copy.getDeveloperMetadata().map((one) => one.getValue())).toEqual(["plan"]);
    expect(copy.getFrozenRows()).toBe(2);
    expect(copy.getNamedRanges().map((name) => name.getName())).toEqual(["'Copy of Plan'!Heading"]);
  });
});

describe("names and marks", () => {
  test("names stand for areas, and outlive their tab without a range", () => {
    book.setNamedRange("Budget", book.getSheetByName("Notes")!.getRange("B2:C9"));
    expect(book.getRangeByName("budget")!.getA1Notation()).toBe("B2:C9");
    expect(
      refused(() => {
        book.setNamedRange("A1", plan.getRange("A1"));
      }),
    ).toContain("cannot be the name");
    book.deleteSheet(book.getSheetByName("Notes")!);
    expect(book.getNamedRanges().map((name) => name.getName())).toEqual(["Budget"]);
    expect(refused(() => book.getNamedRanges()[0]!.getRange())).toBe("Range not found");
    book.removeNamedRange("Budget");
    expect(book.getNamedRanges()).toEqual([]);
  });

  test("what a script says of a tab is found by its key, and where it stands", () => {
    const visibility = SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT;
    plan.addDeveloperMetadata("PMO", "risks", visibility);
    book.addDeveloperMetadata("PMO", "book");
    const found = book.createDeveloperMetadataFinder().withKey("PMO").find();
    expect(found.map((one) => one.getValue())).toEqual(["book", "risks"]);
    const type = SpreadsheetApp.DeveloperMetadataLocationType.SHEET;
    const [mark] = book.createDeveloperMetadataFinder().withLocationType(type).find();
    expect(mark!.getLocation().getSheet()!.getName()).toBe("Plan");
    mark!.setValue("capacity").remove();
    expect(plan.getDeveloperMetadata()).toEqual([]);
    expect(refused(() => mark!.getValue())).toContain("does not exist");
  });
});

describe("protections", () => {
  const text =
    "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.";
  const protection = { isEditable: false, warningOnly: false, description: "", unprotected: [] };

  test("cells that somebody else protects take nothing", () => {
    const area = { top: 1, left: 1, bottom: 3, right: 3 };
    sheets.document.sheets[0]!.protections.push({ ...protection, area });
    for (const act of [
      () => plan.getRange("B2").setValue(1),
      () => plan.getRange("A1:D4").setBackground("#ffffff"),
      () => plan.getRange("C3:D9").clear(),
      () => {
        plan.getRange("A1").copyTo(plan.getRange("B2"));
      },
      () => plan.clear(),
    ])
      expect(refused(act)).toBe(text);
    expect(plan.getRange("A1").setValue(1).canEdit()).toBe(true);
    expect(plan.getRange("D4").canEdit()).toBe(false);
  });

  test("a protected tab takes nothing but where it is left open", () => {
    const open = { top: 0, left: 0, bottom: 0, right: 0 };
    sheets.document.sheets[0]!.protections.push({ ...protection, unprotected: [open] });
    plan.getRange("A1").setValue(1);
    expect(refused(() => plan.getRange("A1:A2").setValue(1))).toBe(text);
    expect(refused(() => plan.setName("Other"))).toBe(text);
    expect(
      refused(() => {
        book.deleteSheet(plan);
      }),
    ).toBe(text);
    expect(
      refused(() => {
        plan.setConditionalFormatRules([]);
      }),
    ).toBe(text);
  });

  test("one's own protection, and one that only warns, are no hindrance", () => {
    plan.protect().setDescription("mine");
    sheets.document.sheets[0]!.protections.push({ ...protection, warningOnly: true });
    plan.getRange("A1").setValue(1);
    const all = plan.getProtections(SpreadsheetApp.ProtectionType.SHEET);
    expect(all.map((one) => [one.getDescription(), one.canEdit(), one.isWarningOnly()])).toEqual([
      ["mine", true, false],
      ["", false, true],
    ]);
  });
});

describe("rows and columns", () => {
  test("sizes, hidden lines, groups and frozen lines are kept", () => {
    plan.setColumnWidths(2, 3, 140).setRowHeightsForced(1, 2, 30);
    plan.hideColumns(5, 2);
    plan.getRange("B:C").shiftColumnGroupDepth(1);
    plan.getColumnGroup(2, 1)!.collapse();
    plan.setFrozenColumns(1);
    expect([1, 2, 4, 5].map((column) => plan.getColumnWidth(column))).toEqual([100, 140, 140, 100]);
    expect(plan.getRowHeight(2)).toBe(30);
    expect([4, 5, 6].map((column) => plan.isColumnHiddenByUser(column))).toEqual([false, true, true]);
    expect(plan.getColumnGroup(3, 1)!.getRange().getA1Notation()).toBe("B1:C1000");
    expect(plan.getColumnGroup(3, 1)!.isCollapsed()).toBe(true);
    expect(refused(() => plan.getColumnGroup(9, 1))).toContain("does not have a group");
  });

  test("a frozen line does not cut a merged cell, and no cells are merged across it", () => {
    plan.getRange("A1:B3").merge();
    expect(
      refused(() => {
        plan.setFrozenRows(2);
      }),
    ).toContain("part of a merged cell");
    plan.setFrozenRows(3);
    expect(refused(() => plan.getRange("D3:D4").merge())).toBe("You can't merge frozen and non-frozen rows.");
  });

  test("lines with something on them are neither moved nor deleted here", () => {
    plan.getRange("A5").setValue("x");
    expect(() => plan.insertRowsAfter(2, 1)).toThrow("not modelled");
    expect(() => {
      plan.deleteRows(5, 1);
    }).toThrow("not modelled");
    expect(
      refused(() => {
        plan.deleteColumns(1, 26);
      }),
    ).toBe("You can't delete all the columns on the sheet.");
  });

  test("there is one filter to a tab", () => {
    const filter = plan.getRange("A1:C9").createFilter();
    expect(refused(() => plan.getRange("E1:F9").createFilter())).toBe(
      "You can't create a filter in a sheet that already has a filter.",
    );
    filter.remove();
    expect(plan.getFilter()).toBeNull();
  });
});
