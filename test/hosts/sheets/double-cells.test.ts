import fc from "fast-check";
import { Document } from "../../doubles/sheets/model/document";
import { openInSheets, type OpenSheets } from "../../doubles/sheets/open-in-sheets";
import { pictureOf } from "../../doubles/sheets/picture";
import { refused } from "./refused";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

let sheets: OpenSheets;
let plan: Sheet;
let notes: Sheet;

beforeEach(() => {
  const document = new Document("Portfolio");
  document.add("Plan");
  document.add("Notes");
  sheets = openInSheets(document);
  [plan, notes] = SpreadsheetApp.getActiveSpreadsheet().getSheets() as [Sheet, Sheet];
});

afterEach(() => {
  sheets.close();
});

describe("looks", () => {
  test("a plain cell looks as Sheets draws it", () => {
    const cell = plan.getRange("A1");
    expect([
      cell.getNumberFormat(),
      cell.getBackground(),
      cell.getTextStyle().getForegroundColor(),
      cell.getFontSizes()[0]![0],
      cell.getFontLine(),
      cell.getHorizontalAlignment(),
      cell.getVerticalAlignment(),
    ]).toEqual(["0.###############", "#ffffff", "#000000", 10, "none", "general", "bottom"]);
  });

  test("looks are written as matrices and read back", () => {
    const range = plan.getRange("A1:B1");
    range
      .setNumberFormats([["0.00", "General"]])
      .setBackgrounds([["#FFEEDD", null]])
      .setFontWeights([["bold", "normal"]])
      .setFontLines([["line-through", "underline"]])
      .setHorizontalAlignments([["right", "normal"]])
      .setVerticalAlignments([["top", null]])
      .setWraps([[true, false]]);
    expect(range.getNumberFormats()).toEqual([["0.00", "0.###############"]]);
    expect(range.getBackgrounds()).toEqual([["#ffeedd", "#ffffff"]]);
    expect(range.getFontWeights()).toEqual([["bold", "normal"]]);
    expect(range.getFontLines()).toEqual([["line-through", "underline"]]);
    expect(range.getHorizontalAlignments()).toEqual([["right", "general"]]);
  });

  test("what the real service ignores silently is refused loudly", () => {
    const cell = plan.getRange("A1");
    expect(() => cell.setBackground("#zzz")).toThrow('double: the colour "#zzz" is not modelled');
    expect(() => cell.setHorizontalAlignment("middle" as "center")).toThrow("which Sheets would ignore");
    expect(() => SpreadsheetApp.WrapStrategy["SHRINK" as "CLIP"]).toThrow("double: WrapStrategy.SHRINK");
    expect(() => cell.setWrapStrategy(undefined as never)).toThrow("don't match the method signature");
  });

  test("a text style says only some sides of a look", () => {
    const bold = SpreadsheetApp.newTextStyle()
      .setBold(true)
      .setFontSize(14)
      .setForegroundColor("#123456")
      .build();
    plan
      .getRange("A1")
      .setFontLine("underline")
      .setTextStyles([[bold]]);
    const style = plan.getRange("A1").getTextStyle();
    expect([style.isBold(), style.getFontSize(), style.getForegroundColor(), style.isUnderline()]).toEqual([
      true,
      14,
      "#123456",
      true,
    ]);
    expect(bold.isItalic()).toBeNull();
  });

  test("a rich text is a text, never a formula, and may have a link", () => {
    const text = SpreadsheetApp.newRichTextValue().setText("=1+1").setLinkUrl("#gid=0").build();
    plan.getRange("A1").setRichTextValues([[text]]);
    expect(plan.getRange("A1").getValue()).toBe("=1+1");
    expect(plan.getRange("A1").getRichTextValue()!.getLinkUrl()).toBe("#gid=0");
    expect(plan.getRange("A2").setValue(1).getRichTextValue()).toBeNull();
  });

  test("borders are those of the edges, and of the lines between", () => {
    const { SOLID_MEDIUM } = SpreadsheetApp.BorderStyle;
    plan.getRangeList(["A1:B2", "D1"]).setBorder(true, null, true, null, null, true, "#cccccc", SOLID_MEDIUM);
    plan.getRange("A1:B1").setBorder(false, null, null, null, null, null);
    const line = "SOLID_MEDIUM #cccccc";
    expect(pictureOf(sheets.document)).toMatchObject({
      sheets: [
        {
          cells: {
            A1: { look: { "Border.Bottom": line } },
            B2: { look: { "Border.Bottom": line, "Border.Top": line } },
            D1: { look: { "Border.Bottom": line, "Border.Top": line } },
          },
        },
        {},
      ],
    });
    expect(
      refused(() =>
        plan.getRange("A1").setBorder(true, true, true, true, null, null, "#cccccc", "SOLID" as never),
      ),
    ).toContain("don't match the method signature for SpreadsheetApp.Range.setBorder.");
  });
});

describe("merged cells", () => {
  test("only the first cell holds a value: what is written into the others is lost", () => {
    plan.getRange("A1:B2").setValues([
      [1, 2],
      [3, 4],
    ]);
    plan
      .getRange("A1:B2")
      .merge()
      .setValues([
        [5, 6],
        [7, 8],
      ]);
    expect(plan.getRange("A1:B2").getValues()).toEqual([
      [5, ""],
      ["", ""],
    ]);
  });

  test("equal spans are merged row by row in one call", () => {
    plan.getRange("A1:C3").mergeAcross();
    const merged = plan
      .getRange("A1:C3")
      .getMergedRanges()
      .map((range) => range.getA1Notation());
    expect(merged).toEqual(["A1:C1", "A2:C2", "A3:C3"]);
    plan.getRange("A1:C2").breakApart();
    expect(plan.getDataRange().getSheet().getRange("A:C").getMergedRanges()).toHaveLength(1);
  });

  test("a merged cell is taken whole or not at all", () => {
    plan.getRange("A1:B2").merge();
    const text = "You must select all cells in a merged range to merge or unmerge them.";
    expect(refused(() => plan.getRange("B2:C3").merge())).toBe(text);
    expect(refused(() => plan.getRange("B2").breakApart())).toBe(text);
    expect(plan.getRange("A1:C3").merge().getMergedRanges()).toHaveLength(1);
  });
});

describe("copying", () => {
  function drawn(): void {
    plan.getRange("A1:B1").merge().setValue("Title").setNote("why").setBackground("#ffeedd");
    plan.getRange("A2:B2").setFormulas([["=A$1&C5", ""]]);
    const list = SpreadsheetApp.newDataValidation().requireValueInList(["a", "b"]).build();
    plan.getRange("B2").setDataValidation(list);
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied("=$A1>B2")
      .setBackground("#ff0000")
      .setRanges([plan.getRange("A1:C9")])
      .build();
    plan.setConditionalFormatRules([rule]);
  }

  test("normally everything of the cells comes along, conditional formats too", () => {
    drawn();
    notes.getRange("C4:D5").setBackground("#000000").setValue("old");
    plan.getRange("A1:B2").copyTo(notes.getRange("C4"));
    expect(notes.getRange("C4:D5").getFormulas()).toEqual([
      ["", ""],
      ["=C$1&E8", ""],
    ]);
    expect(notes.getRange("C4").getNote()).toBe("why");
    expect(notes.getRange("C4:D5").getBackgrounds()).toEqual([
      ["#ffeedd", "#ffeedd"],
      ["#ffffff", "#ffffff"],
    ]);
    expect(notes.getRange("C4").getMergedRanges()[0]!.getA1Notation()).toBe("C4:D4");
    expect(notes.getRange("D5").getDataValidation()!.getCriteriaValues()).toEqual([["a", "b"], true]);
    const [rule] = notes.getConditionalFormatRules();
    expect(rule!.getRanges().map((range) => range.getA1Notation())).toEqual(["C4:D5"]);
    expect(rule!.getBooleanCondition()!.getCriteriaValues()).toEqual(["=$A4>D5"]);
    expect(() => notes.getRange("C5").getValues()).toThrow("nobody calculated");
  });

  test("values, formats and column widths can be copied alone", () => {
    const { PASTE_VALUES, PASTE_FORMAT, PASTE_COLUMN_WIDTHS } = SpreadsheetApp.CopyPasteType;
    plan.getRange("A1").setValue(7).setBackground("#ffeedd");
    plan.setColumnWidth(1, 300);
    const cell = notes.getRange("B2");
    plan.getRange("A1").copyTo(cell, PASTE_VALUES, false);
    expect([cell.getValue(), cell.getBackground()]).toEqual([7, "#ffffff"]);
    plan.getRange("A1").copyTo(cell.clear(), PASTE_FORMAT, false);
    expect([cell.getValue(), cell.getBackground()]).toEqual(["", "#ffeedd"]);
    plan.getRange("A1").copyTo(cell, PASTE_COLUMN_WIDTHS, false);
    expect(notes.getColumnWidth(2)).toBe(300);
    plan.getRange("A1").copyTo(cell, { contentsOnly: true });
    expect(cell.getValue()).toBe(7);
  });

  test("a copy must fit into the sheet, and half a merged cell is no target", () => {
    expect(
      refused(() => {
        plan.getRange("A1:B2").copyTo(notes.getRange("Z1"));
      }),
    ).toBe("The coordinates of the target range are outside the dimensions of the sheet.");
    notes.getRange("A1:B2").merge();
    expect(
      refused(() => {
        plan.getRange("A1").copyTo(notes.getRange("A1"));
      }),
    ).toContain("merged range");
    expect(() => {
      plan.getRange("A1:A2").copyTo(notes.getRange("A1:A3"));
    }).toThrow("not modelled");
  });

  test("copying there and back changes nothing, wherever there is", () => {
    drawn();
    const before = pictureOf(sheets.document);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 20 }), (row, column) => {
        const there = notes.getRange(row, column, 9, 3);
        plan.getRange("A1:C9").copyTo(there);
        there.copyTo(plan.getRange("A1:C9"));
        there.clear();
        expect(pictureOf(sheets.document)).toEqual(before);
      }),
      { numRuns: 20 },
    );
  });
});

describe("rules for cells", () => {
  test("a strict list takes its items only, and a lenient one anything", () => {
    const lenient = SpreadsheetApp.newDataValidation().requireValueInList(["a", "b"]).build();
    const strict = lenient.copy().setAllowInvalid(false).build();
    plan.getRange("A1:B1").setDataValidations([[strict, lenient]]);
    expect(refused(() => plan.getRange("A1").setValue("c"))).toBe(
      "The data you entered in cell A1 violates the data validation rules set on this cell.",
    );
    expect(
      plan
        .getRange("A1:B1")
        .setValues([["b", "c"]])
        .getValues(),
    ).toEqual([["b", "c"]]);
    expect(
      plan
        .getRange("A1:C1")
        .getDataValidations()[0]!
        .map((rule) => rule?.getAllowInvalid()),
    ).toEqual([false, true, undefined]);
    expect(plan.getRange("A1").clearDataValidations().getDataValidation()).toBeNull();
  });

  test("a list may stand in cells, and holds 500 items at most where it does not", () => {
    notes.getRange("A1:A2").setValues([["x"], ["y"]]);
    const builder = SpreadsheetApp.newDataValidation().requireValueInRange(notes.getRange("A1:A2"));
    plan.getRange("A1").setDataValidation(builder.setAllowInvalid(false).build());
    expect(plan.getRange("A1").setValue("y").getValue()).toBe("y");
    expect(refused(() => plan.getRange("A1").setValue("z"))).toContain("violates");
    const many = Array.from({ length: 501 }, (_, index) => `i${index}`);
    expect(refused(() => builder.requireValueInList(many))).toContain("limit of 500");
  });

  test("setting conditional formats replaces all of the tab's", () => {
    const builder = () => SpreadsheetApp.newConditionalFormatRule().setRanges([plan.getRange("A1:A9")]);
    plan.setConditionalFormatRules([builder().whenNumberGreaterThan(5).setBold(true).build()]);
    const scale = builder()
      .setGradientMinpointWithValue("#ff0000", SpreadsheetApp.InterpolationType.MIN, "")
      .setGradientMidpointWithValue("#ffffff", SpreadsheetApp.InterpolationType.NUMBER, "0")
      .setGradientMaxpoint("#00ff00")
      .build();
    plan.setConditionalFormatRules([scale]);
    expect(plan.getConditionalFormatRules()).toHaveLength(1);
    expect(plan.getConditionalFormatRules()[0]!.getGradientCondition()!.getMidValue()).toBe("0");
    expect(
      refused(() => {
        notes.setConditionalFormatRules([scale]);
      }),
    ).toContain("one sheet");
    expect(refused(() => builder().whenFormulaSatisfied("=Notes!A1>0"))).toBe(
      "Conditional format rule cannot reference a different sheet.",
    );
  });

  test("a builder that is kept goes on with what it was told, and what it built stays as it was", () => {
    const builder = SpreadsheetApp.newTextStyle();
    builder.setBold(true);
    const bold = builder.build();
    builder.setItalic(true);
    expect([bold.isBold(), bold.isItalic(), builder.build().isItalic()]).toEqual([true, null, true]);
  });

  test("a rule that is cut at its first cell goes on looking beside each cell", () => {
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied("=B1>0")
      .setBold(true)
      .setRanges([plan.getRange("A1:A9")])
      .build();
    plan.setConditionalFormatRules([rule]);
    plan.getRange("A1:A2").clearFormat();
    const [left] = plan.getConditionalFormatRules();
    expect(left!.getRanges()[0]!.getA1Notation()).toBe("A3:A9");
    expect(left!.getBooleanCondition()!.getCriteriaValues()).toEqual(["=B3>0"]);
  });
});
