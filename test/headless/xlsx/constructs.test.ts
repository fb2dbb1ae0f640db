import { strToU8, unzipSync, zipSync } from "fflate";
import { openWorkbook } from "../../../headless/host/xlsx/workbook";
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

const STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const STRICT_LINKS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

function read(sheetXml: string, parts: Readonly<Record<string, string>> = {}) {
  return openWorkbook(handMade(sheetXml, parts)).grids[0]!;
}

function rows(...xml: readonly string[]): string {
  return `<sheetData>${xml.map((cells, index) => `<row r="${index + 1}">${cells}</row>`).join("")}</sheetData>`;
}

const strictParts = {
  "_rels/.rels": relationships(["officeDocument", "xl/workbook.xml"]).replace(
    /http:\/\/schemas.openxmlformats.org\/officeDocument\/2006\/relationships/g,
    STRICT_LINKS,
  ),
  "xl/workbook.xml": `<workbook xmlns="${STRICT}" conformance="strict"><sheets><sheet xmlns:r="${STRICT_LINKS}" name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": relationships(["worksheet", "worksheets/sheet1.xml"]).replace(
    /http:\/\/schemas.openxmlformats.org\/officeDocument\/2006\/relationships/g,
    STRICT_LINKS,
  ),
  "xl/worksheets/sheet1.xml": `<worksheet xmlns="${STRICT}"><sheetData><row r="1"><c r="A1" t="d"><v>2026-09-30T12:00:00</v></c></row></sheetData></worksheet>`,
};

test("a Strict workbook is read with its ISO dates, and what is written into it is Strict too", () => {
  const book = openWorkbook(handMade("", strictParts));
  expect(book.grids[0]?.values).toEqual([[46295.5]]);
  const bytes = book.write(
    [drawing({ cells: [cell(0, 0, "Ranking")] })],
    [{ sheet: "Data", row: 1, column: 0, value: "set" }],
  );
  const parts = partsOf(bytes);
  const added = ["xl/worksheets/sheet2.xml", "xl/sharedStrings.xml", "xl/styles.xml"];
  for (const name of added) expect(parts[name]).toContain(`xmlns="${STRICT}"`);
  expect(parts["xl/_rels/workbook.xml.rels"]).not.toContain("schemas.openxmlformats.org/officeDocument");
  expect(openWorkbook(bytes).grids.map(({ values }) => values.at(-1)?.[0])).toEqual(["set", "Ranking"]);
});

test("a style sheet that is one empty tag takes our styles", () => {
  const book = openWorkbook(handMade(rows('<c r="A1"><v>1</v></c>')));
  const bytes = book.write([drawing({ cells: [cell(0, 0, 0.5, { style: { numberFormat: "0%" } })] })]);
  expect(openWorkbook(bytes).grids[1]?.formats).toEqual([{ column: 0, from: 0, to: 0, numberFormat: "0%" }]);
});

test("parts that are named with backslashes keep their names when tabs are added", () => {
  const parts = Object.entries(partsOf(handMade(rows('<c r="A1"><v>7</v></c>'))));
  const named = parts.map(([name, xml]) => [name.replace(/\//g, "\\"), strToU8(xml)] as const);
  const bytes = openWorkbook(zipSync(Object.fromEntries(named))).write([drawing()]);
  expect(Object.keys(unzipSync(bytes))).toEqual(expect.arrayContaining(named.map(([name]) => name)));
  expect(openWorkbook(bytes).grids.map(({ sheet }) => sheet)).toEqual(["Data", "PMO Ranking"]);
});

test("a content type of a part that is not there does no harm, not even when ours takes its name", () => {
  const stale = partsOf(handMade("<sheetData/>"))["[Content_Types].xml"]?.replace(
    "</Types>",
    '<Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/stale+xml"/></Types>',
  );
  const book = handMade(rows('<c r="A1"><v>7</v></c>'), { "[Content_Types].xml": stale ?? "" });
  const types = partsOf(openWorkbook(book).write([drawing()]))["[Content_Types].xml"] ?? "";
  expect(types.match(/PartName="\/xl\/worksheets\/sheet2.xml"/g)).toHaveLength(1);
  expect(types).not.toContain("stale");
});

test("a shared formula whose cells go to the left and below, with fixed and whole references, is spelt out", () => {
  const grid = read(
    rows(
      '<c r="B1"><f t="shared" ref="B1:C2" si="3">SUM($A1:A1,A:A,Sheet2!$1:1)&amp;"A1"</f><v>1</v></c><c r="C1"><f t="shared" si="3"/><v>1</v></c>',
      '<c r="B2"><f t="shared" si="3"/><v>1</v></c><c r="C2"><f>7</f><v>7</v></c>',
    ),
  );
  expect([...grid.formulas]).toEqual([
    ["0,1", 'SUM($A1:A1,A:A,Sheet2!$1:1)&"A1"'],
    ["0,2", 'SUM($A1:B1,B:B,Sheet2!$1:1)&"A1"'],
    ["1,1", 'SUM($A2:A2,A:A,Sheet2!$1:2)&"A1"'],
    ["1,2", "7"],
  ]);
});

test("a cell that shares a formula which nobody holds still counts as calculated", () => {
  const grid = read(rows('<c r="A1"><f t="shared" si="9"/><v>5</v></c>'));
  expect(grid.values).toEqual([[5]]);
  expect(grid.formulaAreas).toEqual([{ top: 0, left: 0, bottom: 0, right: 0 }]);
});

test("runs of rich text, escapes, CDATA and preserved blanks make one text", () => {
  const strings = sharedStrings(
    '<r><t xml:space="preserve">ERP </t></r><r><rPr><i/></rPr><t>Core</t></r><phoneticPr fontId="1"/>',
    "<t>line_x000D_\nnext &lt;b&gt; &#8364; _x005F_x000D_</t>",
    "<t><![CDATA[a < b & c]]></t>",
    '<t xml:space="preserve">  spaced  </t>',
    "<t/>",
  );
  const cells = [0, 1, 2, 3, 4].map((index) => `<c r="A${index + 1}" t="s"><v>${index}</v></c>`);
  expect(read(rows(...cells), { "xl/sharedStrings.xml": strings }).values).toEqual([
    ["ERP Core"],
    ["line\r\nnext <b> € _x000D_"],
    ["a < b & c"],
    ["  spaced  "],
  ]);
});

test.each([
  ["d mmm yy", 43462],
  ["[$-407]dd/mm/yyyy;@", 43462],
  ["[h]:mm", 42000],
  ['0.00" days"', 42000],
  ["0%", 42000],
])("42000 with the format %s is %i where days count from 1904", (format, expected) => {
  const parts = {
    "xl/workbook.xml": workbookXml({ properties: '<workbookPr date1904="true"/>' }),
    "xl/styles.xml": stylesXml(
      `<numFmts count="1"><numFmt numFmtId="170" formatCode="${format.replace(/"/g, "&quot;")}"/></numFmts><cellXfs><xf/><xf numFmtId="170"/></cellXfs>`,
    ),
  };
  expect(read(rows('<c r="A1" s="1"><v>42000</v></c>'), parts).values).toEqual([[expected]]);
});

test("every kind of error stays an error, a formula's empty text is blank, and what is no number stays a text", () => {
  const errors = ["#N/A", "#DIV/0!", "#REF!", "#VALUE!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!"];
  const grid = read(
    rows(
      errors.map((error, at) => `<c r="${"ABCDEFGH"[at]}1" t="e"><f>X</f><v>${error}</v></c>`).join(""),
      '<c r="A2" t="str"><f>""</f><v></v></c><c r="B2"><v>1e999</v></c><c r="C2"><v>-0</v></c><c r="D2"><v> 7 </v></c><c r="E2"><v/></c><c r="F2" t="s"><v>99</v></c>',
    ),
  );
  expect(grid.values[0]).toEqual(errors.map((error) => ({ error })));
  expect(grid.values[1]).toEqual([null, "1e999", -0, 7, null, null, null, null]);
});

test("rows that are hidden by hand, by a group or by a filter are told, and nothing in them is lost", () => {
  const grid = read(
    '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row>' +
      '<row r="3" hidden="true" outlineLevel="1"><c r="A3"><v>3</v></c></row><row r="4"><c r="A4"><v>4</v></c></row><row r="900" hidden="1"/></sheetData>' +
      '<autoFilter ref="A1:A4"><filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn></autoFilter>',
  );
  expect(grid.hiddenRows).toEqual([1, 2]);
  expect(grid.filters).toEqual([{ top: 0, left: 0, bottom: 3, right: 0, columns: [0] }]);
  expect(grid.values).toEqual([[1], [2], [3], [4]]);
});

test("a filter is told with the columns that it goes by: the sheet's own and a table's, and none that hides nothing", () => {
  const criteria = '<customFilters><customFilter val="1"/></customFilters>';
  const grid = read(
    `${rows('<c r="C3"><v>1</v></c>')}<autoFilter ref="B2:D9"><filterColumn colId="0" hiddenButton="1"/>` +
      `<filterColumn colId="2">${criteria}</filterColumn></autoFilter>` +
      `<customSheetViews><customSheetView><autoFilter ref="A1:A9"><filterColumn colId="0">${criteria}</filterColumn></autoFilter></customSheetView></customSheetViews>`,
    {
      "xl/worksheets/_rels/sheet1.xml.rels": relationships(
        ["table", "../tables/table1.xml"],
        ["table", "../tables/table2.xml"],
      ),
      "xl/tables/table1.xml": `<table displayName="A" ref="F1:G5"><autoFilter ref="F1:G4"><filterColumn colId="1">${criteria}</filterColumn></autoFilter></table>`,
      "xl/tables/table2.xml": '<table displayName="B" ref="J1:K5"><autoFilter ref="J1:K5"/></table>',
    },
  );
  expect(grid.filters).toEqual([
    { ...area(1, 1, 8, 3), columns: [3] },
    { ...area(0, 5, 3, 6), columns: [6] },
  ]);
});

test("struck-through text is told, unless the strike is switched off", () => {
  const styles = stylesXml(
    '<fonts><font/><font><strike/></font><font><strike val="0"/></font></fonts><cellXfs><xf/><xf fontId="1"/><xf fontId="2"/></cellXfs>',
  );
  const grid = read(rows('<c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><v>1</v></c>'), {
    "xl/styles.xml": styles,
  });
  expect(grid.formats).toEqual([{ column: 0, from: 0, to: 0, numberFormat: "General", struckThrough: true }]);
});

test("a sheet that is formatted to its last row and column, with one value far away, costs next to nothing", () => {
  const row = (number: number): string =>
    `<row r="${number}" s="1" customFormat="1"><c r="A${number}" s="1"/><c r="XFD${number}" s="1"/></row>`;
  const blank = Array.from({ length: 50_000 }, (_, index) => row(index + 1)).join("");
  const bytes = handMade(
    `<cols><col min="1" max="16384" width="9" style="1"/></cols><sheetData>${blank}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>`,
    { "xl/styles.xml": stylesXml('<cellXfs><xf/><xf numFmtId="9"/></cellXfs>') },
  );
  const before = process.memoryUsage().heapUsed;
  const grid = openWorkbook(bytes).grids[0]!;
  expect([grid.top, grid.left, grid.values]).toEqual([1_048_575, 16_383, [[1]]]);
  expect(grid.formats).toEqual([]);
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(100e6);
});
