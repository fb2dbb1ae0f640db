import type { CellEdit } from "../../../headless/host/xlsx/cell-edit";
import { openWorkbook } from "../../../headless/host/xlsx/workbook";
import { WorkbookError } from "../../../headless/host/xlsx/workbook-error";
import { area, cell, drawing, handMade, partsOf, relationships, stylesXml, workbookXml } from "./hand-made";

const SHEET = "xl/worksheets/sheet1.xml";

const edit = (row: number, column: number, more: Partial<CellEdit> = {}): CellEdit => ({
  sheet: "Data",
  row,
  column,
  value: 42,
  ...more,
});

/** The sheet's XML between the tags of its root after some edits. */
function after(
  inside: string,
  edits: readonly CellEdit[],
  parts: Readonly<Record<string, string>> = {},
): string {
  const xml = partsOf(openWorkbook(handMade(inside, parts)).write([], edits))[SHEET] ?? "";
  return xml.slice(xml.indexOf(">") + 1, xml.lastIndexOf("</"));
}

function refusal(inside: string, one: CellEdit, parts: Readonly<Record<string, string>> = {}): string {
  try {
    openWorkbook(handMade(inside, parts)).write([], [one]);
  } catch (error) {
    if (error instanceof WorkbookError && error.kind === "cannot-edit") return error.message;
    throw error;
  }
  return "taken";
}

const ROWS =
  '<dimension ref="A1:B3"/><sheetData><row r="1" spans="1:2"><c r="A1" s="0"><v>1</v></c><c r="B1" t="str" cm="1"><f>A1&amp;""</f><v>1</v></c></row>' +
  '<row r="3" ht="30" customHeight="1"><c r="B3"><v>3</v></c></row></sheetData><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>';

test("a cell that is there holds the new value, and not a letter else of the sheet changes", () => {
  expect(after(ROWS, [edit(0, 1)])).toBe(
    ROWS.replace('<c r="B1" t="str" cm="1"><f>A1&amp;""</f><v>1</v></c>', '<c r="B1"><v>42</v></c>'),
  );
});

test("a cell between, before and behind others, and one in a row that is not there, come in the order of the sheet", () => {
  const xml = after(ROWS, [edit(2, 0), edit(1, 3), edit(0, 2), edit(5, 0), edit(1, 1)]);
  expect(xml.match(/<c r="\w+"/g)?.map((found) => found.slice(6, -1))).toEqual([
    "A1",
    "B1",
    "C1",
    "B2",
    "D2",
    "A3",
    "B3",
    "A6",
  ]);
  expect(xml).toContain('<dimension ref="A1:D6"/>');
  expect(xml).toContain('<row r="1" spans="1:3">');
  expect(xml).toContain('<row r="3" ht="30" customHeight="1">');
});

test.each(["<sheetData/>", "<sheetData></sheetData>", "", '<sheetData><row r="1"/></sheetData>'])(
  "a sheet whose cells read %j takes one",
  (inside) => {
    const bytes = openWorkbook(handMade(inside)).write([], [edit(0, 1)]);
    expect(openWorkbook(bytes).grids[0]).toMatchObject({ top: 0, left: 1, values: [[42]] });
  },
);

test("texts, truth values, blanks and formulas are kept as what they are, and all is calculated on opening", () => {
  const bytes = openWorkbook(handMade(ROWS)).write(
    [],
    [
      edit(0, 0, { value: "=1+1" }),
      edit(1, 0, { value: true }),
      edit(2, 1, { value: null }),
      edit(3, 0, { value: 7, formula: 'SUM(A1:A2)&"<"' }),
      edit(4, 0, { value: null, formula: "NOW()" }),
    ],
  );
  const [grid] = openWorkbook(bytes).grids;
  expect(grid?.values.map(([first]) => first)).toEqual(["=1+1", true, null, 7]);
  expect(grid?.formulas.get("3,0")).toBe('SUM(A1:A2)&"<"');
  expect(grid?.formulas.get("0,0")).toBeUndefined();
  expect(partsOf(bytes)["xl/workbook.xml"]).toContain('fullCalcOnLoad="1"');
  expect(partsOf(bytes)["xl/styles.xml"]).toContain('quotePrefix="1"');
});

test("the tab that opens, and which are selected, stay when only cells are changed", () => {
  const view = '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData/>';
  const views = '<bookViews><workbookView activeTab="0"/></bookViews>';
  const book = handMade(view, { "xl/workbook.xml": workbookXml({ properties: views }) });
  const parts = partsOf(openWorkbook(book).write([], [edit(0, 0)]));
  expect(parts["xl/workbook.xml"]).toContain(views);
  expect(parts[SHEET]).toContain('tabSelected="1"');
});

test("a new cell looks as its row or its column does, and a changed one as it did", () => {
  const styles = {
    "xl/styles.xml": stylesXml('<cellXfs><xf/><xf numFmtId="9"/><xf numFmtId="14"/></cellXfs>'),
    "xl/workbook.xml": workbookXml({ properties: '<workbookPr date1904="1"/>' }),
  };
  const inside =
    '<cols><col min="2" max="3" style="1"/></cols><sheetData><row r="1" s="2" customFormat="1"><c r="A1" s="1"><v>1</v></c></row></sheetData>';
  const xml = after(inside, [edit(0, 0), edit(0, 1, { value: 46_295 }), edit(1, 2)], styles);
  expect(xml).toContain('<c r="A1" s="1"><v>42</v></c><c r="B1" s="2"><v>44833</v></c>');
  expect(xml).toContain('<c r="C2" s="1"><v>42</v></c>');
});

const SHARED =
  '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row>' +
  '<row r="3"><c r="A3"><f t="shared" si="0"/><v>6</v></c><c r="B3"><f t="shared" ref="B3:C4" si="1">D3</f></c><c r="C3"><f t="shared" si="1"/></c></row>' +
  '<row r="4"><c r="B4"><f t="shared" si="1"/></c></row></sheetData>';

test.each([
  ["the cell that holds a shared formula", [edit(0, 0)], { "1,0": "B2*2", "2,0": "B3*2" }],
  ["that cell and the next", [edit(0, 0), edit(1, 0)], { "2,0": "B3*2" }],
  ["a cell that shares it", [edit(1, 0)], { "0,0": "B1*2", "2,0": "B3*2" }],
  ["one of a block", [edit(2, 1)], { "2,2": "E3", "3,1": "D4" }],
])("when %s changes, the others keep their formula", (_, edits, kept) => {
  const before = openWorkbook(handMade(SHARED)).grids[0]!.formulas;
  const now = openWorkbook(openWorkbook(handMade(SHARED)).write([], edits)).grids[0]!;
  const untouched = [...before].filter(([place]) =>
    edits.every(({ row, column }) => place !== `${row},${column}`),
  );
  expect([...now.formulas]).toEqual(untouched);
  expect(Object.fromEntries(now.formulas)).toMatchObject(kept);
});

test("one cell of several that make up a whole is refused in a sentence that says what to do", () => {
  const merged = '<sheetData/><mergeCells><mergeCell ref="A1:B2"/></mergeCells>';
  expect(refusal(merged, edit(1, 1))).toBe(
    "B2 on Data lies in the merged cells A1:B2: write into A1 instead.",
  );
  expect(refusal(merged, edit(0, 0))).toBe("taken");
  const array =
    '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A3">B1:B3</f></c><c r="C1"><f t="array" ref="C1">SUM(B1:B3)</f></c></row></sheetData>';
  expect(refusal(array, edit(1, 0))).toMatch(/^A2 on Data is part of the array formula in A1:A3/);
  expect(refusal(array, edit(0, 2))).toBe("taken");
  const table = {
    "xl/worksheets/_rels/sheet1.xml.rels": relationships(
      ["table", "../tables/table1.xml"],
      ["pivotTable", "../pivotTables/pivotTable1.xml"],
    ),
    "xl/tables/table1.xml": '<table id="1" name="Tasks" displayName="Tasks" ref="A1:B4" totalsRowCount="1"/>',
    "xl/pivotTables/pivotTable1.xml": '<pivotTableDefinition><location ref="E1:F9"/></pivotTableDefinition>',
  };
  expect(refusal("<sheetData/>", edit(0, 1), table)).toMatch(
    /B1 on Data is a column's name in the table Tasks/,
  );
  expect(refusal("<sheetData/>", edit(3, 1), table)).toMatch(/totals row of the table Tasks/);
  expect(refusal("<sheetData/>", edit(1, 1), table)).toBe("taken");
  expect(refusal("<sheetData/>", edit(8, 5), table)).toMatch(/pivot table/);
  expect(refusal("<sheetData/>", edit(0, 0, { sheet: "Gone" }))).toMatch(/no sheet "Gone"/);
  expect(refusal("<sheetData/>", edit(1_048_576, 0))).toMatch(/no row 1048577/);
});

test("cells and tabs are written in one go", () => {
  const bytes = openWorkbook(handMade(ROWS)).write(
    [drawing({ cells: [cell(0, 0, "Portal")], merges: [area(0, 0, 0, 1)] })],
    [edit(0, 0, { value: "Portal" })],
  );
  expect(openWorkbook(bytes).grids.map(({ values }) => values[0]?.[0])).toEqual(["Portal", "Portal"]);
  expect(partsOf(bytes)["xl/sharedStrings.xml"]?.match(/Portal/g)).toHaveLength(1);
});

test("hostile text that is set into a cell is that text, and one that is longer than a cell is cut", () => {
  const hostile = [
    "=cmd|' /C calc'!A0",
    "<b>&amp;</b>",
    "bell \u0007 null \u0000",
    "]]><!--",
    "__proto__",
    "_x0041_",
  ];
  const edits = [...hostile, "=".repeat(50_000)].map((value, row) => edit(row, 0, { value }));
  const bytes = openWorkbook(handMade("<sheetData/>")).write([], edits);
  const [grid] = openWorkbook(bytes).grids;
  expect(grid?.values.slice(0, -1).map(([value]) => value)).toEqual(hostile);
  expect(grid?.values.at(-1)?.[0]).toEqual(expect.stringMatching(/^={32766}…$/));
  expect(grid?.formulas.size).toBe(0);
});
