import { zipSync } from "fflate";
import { valueAt, formatAt, runAt } from "../../../core/table/grid";
import { openWorkbook } from "../../../headless/host/xlsx/workbook";
import { handMade, partsOf, relationships, sharedStrings, stylesXml, workbookXml } from "./hand-made";

function read(sheetXml: string, parts: Readonly<Record<string, string>> = {}) {
  return openWorkbook(handMade(sheetXml, parts)).grids[0]!;
}

function rows(...xml: readonly string[]): string {
  return `<sheetData>${xml.map((cells, index) => `<row r="${index + 1}">${cells}</row>`).join("")}</sheetData>`;
}

test("numbers, shared, inline and calculated texts, booleans and errors are read as what they are", () => {
  const strings = {
    "xl/sharedStrings.xml": sharedStrings(
      "<t>Portal</t>",
      "<r><t>Data </t></r><r><rPr><b/></rPr><t>Platform</t></r><rPh sb='0' eb='1'><t>hint</t></rPh>",
    ),
  };
  const grid = read(
    rows(
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1"><v>1.5E3</v></c><c r="D1" t="b"><v>1</v></c>' +
        '<c r="E1" t="e"><v>#N/A</v></c><c r="F1" t="inlineStr"><is><t>in &amp; line</t></is></c><c r="G1" t="str"><f>A1&amp;"x"</f><v>Portalx</v></c>' +
        '<c r="H1" t="inlineStr"><is><t>two_x000D_lines _x005F_x0041_</t></is></c>',
    ),
    strings,
  );
  expect(grid.values).toEqual([
    ["Portal", "Data Platform", 1500, true, { error: "#N/A" }, "in & line", "Portalx", "two\rlines _x0041_"],
  ]);
  expect(grid.formulas.get("0,6")).toBe('A1&"x"');
});

test("a grid is trimmed to what is filled, and blank formatted cells far away cost nothing", () => {
  const grid = read(
    '<sheetData><row r="3"><c r="C3"><v>1</v></c><c r="D3"/></row><row r="5"><c r="D5"><v>2</v></c></row>' +
      '<row r="1048576"><c r="XFD1048576" s="0"/></row></sheetData>',
  );
  expect([grid.top, grid.left, grid.values]).toEqual([
    2,
    2,
    [
      [1, null],
      [null, null],
      [null, 2],
    ],
  ]);
});

test("two values at opposite corners of a sheet do not fill the memory between them", () => {
  const grid = read(
    '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData>',
  );
  expect(valueAt(grid, 0, 0)).toBe(1);
  expect(valueAt(grid, 1_048_575, 16_383)).toBe(2);
  expect(valueAt(grid, 500_000, 8_000)).toBeNull();
});

test("cells and rows without a reference follow the one before", () => {
  const grid = read(
    '<sheetData><row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row></sheetData>',
  );
  expect(grid.values).toEqual([
    [1, null, null, 2, 3],
    [4, null, null, null, null],
  ]);
});

test("a shared formula reads for each cell as it would be typed there", () => {
  const grid = read(
    rows(
      '<c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1+SUM(Rates!A1:A1)&amp;"A1"</f><v>1</v></c>',
      '<c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>2</v></c>',
    ),
  );
  expect(grid.formulas.get("1,1")).toBe('A2*$A$1+SUM(Rates!A2:A2)&"A1"');
});

test("the cells that hold formulas are told as areas, also those that an array formula or a data table fills", () => {
  const grid = read(
    rows(
      '<c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c><c r="C1"><f t="array" ref="C1:D3">A1:B3*2</f><v>2</v></c><c r="D1"><v>2</v></c>',
      '<c r="A2"><v>1</v></c><c r="B2"><f t="shared" si="0"/><v>2</v></c><c r="C2"><v>2</v></c><c r="D2"><v>2</v></c>',
      '<c r="A3"><v>1</v></c><c r="B3"><v>7</v></c><c r="C3"><v>2</v></c><c r="D3"><v>2</v></c>',
      '<c r="A4"><f>SUM(A1:A3)</f><v>3</v></c><c r="B4"><f>SUM(B1:B3)</f><v>11</v></c><c r="C4"><f t="dataTable" ref="C4:D5" dt2D="0" r1="A1"/><v>5</v></c>',
    ),
  );
  expect(grid.formulaAreas).toEqual([
    { top: 0, left: 1, bottom: 1, right: 1 },
    { top: 0, left: 2, bottom: 2, right: 3 },
    { top: 3, left: 0, bottom: 3, right: 0 },
    { top: 3, left: 1, bottom: 3, right: 1 },
    { top: 3, left: 2, bottom: 4, right: 3 },
  ]);
  expect(grid.formulas.get("0,2")).toBe("A1:B3*2");
});

test("number formats, fills and strike-through come as runs down each column", () => {
  const styles = stylesXml(
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="d mmm yy"/></numFmts>' +
      "<fonts><font/><font><strike/></font></fonts>" +
      '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFB42318"/></patternFill></fill></fills>' +
      '<cellXfs><xf numFmtId="0" fontId="0" fillId="0"/><xf numFmtId="164" fontId="0" fillId="0"/><xf numFmtId="9" fontId="1" fillId="1"/></cellXfs>',
  );
  const grid = read(
    rows(
      '<c r="A1" s="1"><v>1</v></c><c r="B1" s="2"/>',
      '<c r="A2" s="1"><v>1</v></c><c r="B2" s="2"><v>1</v></c>',
      '<c r="A3"><v>1</v></c>',
    ),
    { "xl/styles.xml": styles },
  );
  expect(grid.formats).toEqual([
    { column: 0, from: 0, to: 1, numberFormat: "d mmm yy" },
    { column: 1, from: 0, to: 1, numberFormat: "0%", fill: "#B42318", struckThrough: true },
  ]);
  expect(formatAt(grid, 2, 0)).toBe("General");
  expect(runAt(grid, 0, 1)?.fill).toBe("#B42318");
});

test("a theme's colour with a tint is told as the colour that is seen", () => {
  const theme =
    '<a:theme xmlns:a="a"><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>' +
    '<a:dk2><a:srgbClr val="1F497D"/></a:dk2><a:lt2><a:srgbClr val="EEECE1"/></a:lt2><a:accent1><a:srgbClr val="4F81BD"/></a:accent1></a:clrScheme></a:theme>';
  const grid = read(rows('<c r="A1" s="1"><v>1</v></c>'), {
    "xl/_rels/workbook.xml.rels": relationships(
      ["worksheet", "worksheets/sheet1.xml"],
      ["styles", "styles.xml"],
      ["theme", "theme1.xml"],
    ),
    "xl/theme1.xml": theme,
    "xl/styles.xml": stylesXml(
      '<fills><fill/><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5"/></patternFill></fill></fills><cellXfs><xf/><xf fillId="1"/></cellXfs>',
    ),
  });
  expect(grid.formats[0]?.fill).toBe("#A7C0DE");
});

test("dates of a 1904 workbook are told in the 1900 calendar; plain numbers stay", () => {
  const grid = read(
    rows(
      '<c r="A1" s="1"><v>42000</v></c><c r="B1"><v>42000</v></c><c r="C1" s="1" t="d"><v>2026-09-30</v></c>',
    ),
    {
      "xl/workbook.xml": workbookXml({ properties: '<workbookPr date1904="1"/>' }),
      "xl/styles.xml": stylesXml('<cellXfs><xf/><xf numFmtId="14"/></cellXfs>'),
    },
  );
  expect(grid.values).toEqual([[43462, 42000, 46295]]);
});

test("merges, Excel tables with their totals row, named ranges and hidden rows are told", () => {
  const grid = read(
    '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>1</v></c></row><row r="3"><c r="B3"><v>1</v></c></row></sheetData>' +
      '<mergeCells><mergeCell ref="A1:B1"/></mergeCells><tableParts><tablePart r:id="rId1"/></tableParts>',
    {
      "xl/worksheets/_rels/sheet1.xml.rels": relationships(["table", "../tables/table1.xml"]),
      "xl/tables/table1.xml":
        '<table id="1" name="Tasks" displayName="Tasks" ref="A1:B3" totalsRowCount="1"/>',
      "xl/workbook.xml": workbookXml({
        names:
          '<definedName name="Budget">Data!$A$1:$A$3</definedName><definedName name="Rate">0.08</definedName>' +
          '<definedName name="_xlnm.Print_Area" localSheetId="0">Data!$A$1:$B$3</definedName>',
      }),
    },
  );
  expect(grid.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  expect(grid.tables).toEqual([{ name: "Tasks", top: 0, left: 0, bottom: 2, right: 1, totalsRow: true }]);
  expect(grid.names).toEqual([{ name: "Budget", top: 0, left: 0, bottom: 2, right: 0 }]);
  expect(grid.hiddenRows).toEqual([1]);
  expect(grid.owned).toBeUndefined();
});

test("a tab is ours by its hidden name, and a copy that the user made of it is not", () => {
  const sheets =
    '<sheet name="PMO Ranking" sheetId="1" r:id="rId1"/><sheet name="PMO Ranking (2)" sheetId="2" r:id="rId2"/>';
  const names =
    '<definedName name="_PMO_ranking" hidden="1">\'PMO Ranking\'!$A$1</definedName>' +
    '<definedName name="_PMO_ranking" localSheetId="1" hidden="1">\'PMO Ranking (2)\'!$A$1</definedName>';
  const sheet =
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>';
  const bytes = handMade("<sheetData/>", {
    "xl/workbook.xml": workbookXml({ sheets, names }),
    "xl/_rels/workbook.xml.rels": relationships(
      ["worksheet", "worksheets/sheet1.xml"],
      ["worksheet", "worksheets/sheet2.xml"],
    ),
    "xl/worksheets/sheet2.xml": sheet,
  });
  expect(openWorkbook(bytes).grids.map(({ owned }) => owned)).toEqual(["ranking", undefined]);
});

test("Strict files, other prefixes, and a relationship namespace declared on the sheet alone are read", () => {
  const strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
  const workbook = `<x:workbook xmlns:x="${strict}"><x:sheets><x:sheet name="Data" sheetId="1" q:id="rId1" xmlns:q="http://purl.oclc.org/ooxml/officeDocument/relationships"/></x:sheets></x:workbook>`;
  const sheet = `<x:worksheet xmlns:x="${strict}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  const grid = read("", { "xl/workbook.xml": workbook, "xl/worksheets/sheet1.xml": sheet });
  expect(grid.values).toEqual([[7]]);
});

test("part names with backslashes, in other letter case or with a leading slash are found", () => {
  const parts = partsOf(handMade(rows('<c r="A1"><v>7</v></c>')));
  const renamed = Object.entries(parts).map(([name, xml]) => [
    name.replace(/\//g, "\\").replace("xl\\worksheets", "XL\\Worksheets"),
    Buffer.from(xml),
  ]);
  expect(
    openWorkbook(zipSync(Object.fromEntries(renamed) as Record<string, Uint8Array>)).grids[0]?.values,
  ).toEqual([[7]]);
});
