import { newWorkbook, openWorkbook } from "../../../headless/host/xlsx/workbook";
import {
  area,
  cell,
  drawing,
  handMade,
  partsOf,
  relationships,
  sharedStrings,
  stylesXml,
  workbookXml,
} from "./hand-made";

const SHEET =
  '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>' +
  '<sheetData><row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1"><f>1+1</f><v>2</v></c></row></sheetData>';
const STYLES = stylesXml(
  '<fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
    '<cellXfs count="2"><xf/><xf numFmtId="14"/></cellXfs><dxfs count="1"><dxf/></dxfs>',
);
const PARTS = {
  "xl/sharedStrings.xml": sharedStrings("<t>Portal</t>"),
  "xl/styles.xml": STYLES,
  "xl/_rels/workbook.xml.rels": relationships(
    ...[["worksheet", "worksheets/sheet1.xml"] as const, ["sharedStrings", "sharedStrings.xml"] as const],
    ...[["styles", "styles.xml"] as const, ["calcChain", "calcChain.xml"] as const],
  ),
  "xl/calcChain.xml": "<calcChain/>",
  "xl/media/image1.png": "not really a picture",
  "customXml/item1.xml": "<kept/>",
};
const book = handMade(SHEET, PARTS);

test("every part that the workbook had stays byte for byte, but for the few that must change", () => {
  const before = partsOf(book);
  const after = partsOf(
    openWorkbook(book).write([drawing({ cells: [cell(0, 0, "Ranking", { style: { bold: true } })] })]),
  );
  const changed = Object.keys(before).filter((name) => after[name] !== before[name]);
  expect(changed.sort()).toEqual([
    "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels",
    "xl/calcChain.xml",
    "xl/sharedStrings.xml",
    "xl/styles.xml",
    "xl/workbook.xml",
    "xl/worksheets/sheet1.xml",
  ]);
  expect(after["xl/calcChain.xml"]).toBeUndefined();
  expect(after["xl/worksheets/sheet1.xml"]).toBe(
    before["xl/worksheets/sheet1.xml"]?.replace(' tabSelected="1"', ""),
  );
});

test("styles and shared strings only grow: what cells point at stays where it is", () => {
  const after = partsOf(
    openWorkbook(book).write([
      drawing({
        cells: [cell(0, 0, "Ranking", { style: { bold: true, fill: "#F5F7FA", numberFormat: "0.000" } })],
      }),
    ]),
  );
  expect(after["xl/styles.xml"]).toContain(
    '<xf/><xf numFmtId="14"/><xf numFmtId="164" fontId="1" fillId="1"',
  );
  expect(after["xl/styles.xml"]).toContain('<font><b/><sz val="10"/><name val="Arial"/></font>');
  expect(after["xl/sharedStrings.xml"]).toMatch(
    /<si><t>Portal<\/t><\/si><si><t xml:space="preserve">Ranking<\/t><\/si>/,
  );
});

test("writing the same twice gives the same bytes", () => {
  const drawings = [drawing({ cells: [cell(0, 0, "Ranking")] })];
  expect(openWorkbook(book).write(drawings)).toEqual(openWorkbook(book).write(drawings));
});

test("writing nothing changes nothing", () => {
  expect(partsOf(openWorkbook(book).write([]))).toEqual(partsOf(book));
});

test("our tabs come behind the user's, in the order given, and the first of ours opens", () => {
  const bytes = openWorkbook(book).write([drawing({ id: "dashboard", sheet: "PMO Dashboard" }), drawing()]);
  expect(openWorkbook(bytes).grids.map(({ sheet, owned }) => [sheet, owned])).toEqual([
    ["Data", undefined],
    ["PMO Dashboard", "dashboard"],
    ["PMO Ranking", "ranking"],
  ]);
  const workbook = partsOf(bytes)["xl/workbook.xml"];
  expect(workbook).toContain('activeTab="1"');
  expect(workbook).toContain('fullCalcOnLoad="1"');
  expect(workbook).toContain(
    '<definedName name="_PMO_ranking" hidden="1">\'PMO Ranking\'!$A$1</definedName>',
  );
  expect(workbook).toContain(
    '<definedName name="_xlnm.Print_Area" localSheetId="2">\'PMO Ranking\'!$A$1:$J$10</definedName>',
  );
});

test("a user's tab that has the name of one of ours is left alone, and links to it lead to it", () => {
  const taken = handMade(SHEET, {
    ...PARTS,
    "xl/workbook.xml": workbookXml({ sheets: '<sheet name="pmo ranking" sheetId="7" r:id="rId1"/>' }),
  });
  const link = { sheet: "PMO Ranking", row: 4, column: 0 };
  const bytes = openWorkbook(taken).write([
    drawing({
      id: "dashboard",
      sheet: "PMO Dashboard",
      cells: [cell(0, 0, "A1", { link }), cell(1, 0, 3, { formula: "'PMO Ranking'!A1+1" })],
    }),
    drawing(),
  ]);
  const [user, dashboard, ranking] = openWorkbook(bytes).grids;
  expect([user?.sheet, user?.values[0]?.[0], ranking?.sheet]).toEqual([
    "pmo ranking",
    "Portal",
    "PMO Ranking (2)",
  ]);
  expect(dashboard?.formulas.get("0,0")).toBe(`HYPERLINK("#'PMO Ranking'!A5","A1")`);
  expect(dashboard?.formulas.get("1,0")).toBe("'PMO Ranking'!A1+1");
});

test("a copy of a user's sheet that has the name of one of our tabs goes by another, and links to it follow", () => {
  const link = { sheet: "PMO Ranking", row: 4, column: 0 };
  const bytes = newWorkbook().write([
    drawing({ cells: [cell(0, 0, "A1", { link }), cell(1, 0, 3, { formula: "'PMO Ranking'!A1+1" })] }),
    drawing({ id: "copy", owned: false, sheet: "PMO Ranking" }),
  ]);
  const [ranking, copy] = openWorkbook(bytes).grids;
  expect([ranking?.sheet, copy?.sheet]).toEqual(["PMO Ranking", "PMO Ranking (2)"]);
  expect(ranking?.formulas.get("0,0")).toBe(`HYPERLINK("#'PMO Ranking (2)'!A5","A1")`);
  expect(ranking?.formulas.get("1,0")).toBe("'PMO Ranking (2)'!A1+1");
});

test("values, formulas, formats and tables come back as they were written", () => {
  const headers = ["ID", "CPI", "cpi", ""];
  const tab = drawing({
    cells: [
      ...headers.map((header, column) => cell(2, column, header)),
      cell(3, 0, "A1"),
      cell(3, 1, 0.749, { formula: 'IF(B3=0,"–",1)', style: { numberFormat: "0.00" } }),
      cell(3, 2, "–", { formula: 'IF(1,"–")' }),
      cell(3, 3, true),
    ],
    tables: [{ name: "PMO_Ranking", area: area(2, 0, 3, 3), headers, filter: true }],
  });
  const grid = openWorkbook(openWorkbook(book).write([tab])).grids[1]!;
  expect(grid.values).toEqual([
    ["ID", "CPI", "cpi2", "Column4"],
    ["A1", 0.749, "–", true],
  ]);
  expect([...grid.formulas]).toEqual([
    ["3,1", 'IF(B3=0,"–",1)'],
    ["3,2", 'IF(1,"–")'],
  ]);
  expect(grid.formats).toEqual([{ column: 1, from: 3, to: 3, numberFormat: "0.00" }]);
  expect(grid.tables).toEqual([{ name: "PMO_Ranking", ...area(2, 0, 3, 3) }]);
});

test("a date goes into a 1904 workbook as the day that it is", () => {
  const old = handMade(SHEET, {
    ...PARTS,
    "xl/workbook.xml": workbookXml({ properties: '<workbookPr date1904="1"/>' }),
  });
  const cells = [cell(0, 0, 46_295, { style: { numberFormat: "d mmm yy" } }), cell(0, 1, 46_295)];
  const bytes = openWorkbook(old).write([drawing({ cells })]);
  expect(partsOf(bytes)["xl/worksheets/sheet2.xml"]).toMatch(/<v>44833<\/v>.*<v>46295<\/v>/);
  expect(openWorkbook(bytes).grids[1]?.values).toEqual([[46_295, 46_295]]);
});

test("a new workbook is valid on its own, and holds what is written into it", () => {
  expect(newWorkbook().grids).toEqual([]);
  expect(openWorkbook(newWorkbook().write([])).grids.map(({ sheet }) => sheet)).toEqual(["Sheet1"]);
  const bytes = newWorkbook().write([
    drawing({ owned: false, sheet: "Projects", cells: [cell(0, 0, "ID")] }),
  ]);
  expect(openWorkbook(bytes).grids).toMatchObject([{ sheet: "Projects", values: [["ID"]] }]);
});

test("the children of a worksheet stand in the order that Excel asks for", () => {
  const tab = drawing({
    cells: [cell(0, 0, "ID"), cell(1, 0, "x".repeat(300), { link: { sheet: "Data", row: 0, column: 0 } })],
    tables: [{ name: "T", area: area(0, 0, 1, 0), headers: ["ID"], filter: true }],
    merges: [area(5, 0, 5, 3), area(0, 0, 0, 1), area(5, 2, 6, 2), area(7, 7, 7, 7)],
    rules: [{ kind: "data-bar", area: area(1, 1, 5, 1), colour: "#2563EB" }],
    validations: [{ kind: "list", area: area(1, 2, 5, 2), choices: ["open", "done"], strict: true }],
    columns: [
      { column: 0, width: 10 },
      { column: 1, width: 10, grouped: true },
    ],
    frozen: { row: 1, column: 1 },
    tabColour: "#2563EB",
  });
  const xml = partsOf(openWorkbook(book).write([tab]))["xl/worksheets/sheet2.xml"] ?? "";
  const order =
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData mergeCells conditionalFormatting dataValidations hyperlinks pageMargins pageSetup headerFooter tableParts extLst";
  const places = order.split(" ").map((name) => xml.lastIndexOf(`<${name}`));
  expect(places.every((place) => place > 0)).toBe(true);
  expect([...places].sort((one, other) => one - other)).toEqual(places);
  expect(xml).toContain('<mergeCells count="1"><mergeCell ref="A6:D6"/></mergeCells>');
  expect(xml).toContain('<hyperlink ref="A2" location="Data!A1"/>');
  expect(xml).toContain('<col min="1" max="1" width="10.7109375" customWidth="1" collapsed="1"/>');
});

test("text never becomes a formula, and what XML cannot hold comes back as it was", () => {
  const hostile = [
    "=1+1",
    "+49 30",
    "-5",
    "@sum",
    '<a href="x">&amp;</a>',
    "a\rb\nc\td",
    "bell\u0007",
    "_x0041_",
    "  spaced  ",
    "\ud83d\ude00",
    "]]>",
  ];
  const bytes = openWorkbook(book).write([
    drawing({ cells: hostile.map((text, row) => cell(row, 0, text)) }),
  ]);
  const grid = openWorkbook(bytes).grids[1]!;
  expect(grid.values.map(([value]) => value)).toEqual(hostile);
  expect(grid.formulas.size).toBe(0);
  expect(partsOf(bytes)["xl/styles.xml"]).toContain('quotePrefix="1"');
  expect(partsOf(bytes)["xl/worksheets/sheet2.xml"]).not.toContain("inlineStr");
});

test("half an emoji, a text longer than a cell, and figures that are no numbers do not break the file", () => {
  const cells = [
    cell(0, 0, "half \ud83d"),
    cell(1, 0, "x".repeat(40_000)),
    cell(2, 0, Infinity),
    cell(3, 0, NaN),
  ];
  const values = openWorkbook(openWorkbook(book).write([drawing({ cells })])).grids[1]!.values.map(
    ([value]) => value,
  );
  expect(values).toEqual([
    "half \ufffd",
    expect.stringMatching(/^x{32766}…$/),
    { error: "#NUM!" },
    { error: "#NUM!" },
  ]);
});

test("a footer with & and a beginning digit prints as it reads", () => {
  const tab = drawing({ print: { ...drawing().print, footer: "2026 R&D.xlsx" } });
  expect(partsOf(openWorkbook(book).write([tab]))["xl/worksheets/sheet2.xml"]).toContain(
    "&amp;L&amp;8 2026 R&amp;&amp;D.xlsx&amp;R",
  );
});
