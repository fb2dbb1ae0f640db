import { zipSync } from "fflate";
import type { Drawing, DrawnChart } from "../../../core/index";
import { openWorkbook } from "../../../headless/host/xlsx/workbook";
import { area, cell, drawing, handMade, partsOf } from "./hand-made";

const bars: DrawnChart = {
  name: "PMO ranking bars",
  title: "A1 leads",
  summary: "Bars",
  kind: "bars",
  xFormat: "General",
  yFormat: "0",
  legend: false,
  box: { x: 100, y: 100, width: 300, height: 200 },
  series: [
    {
      name: "Score",
      draw: "column",
      colour: "#0072B2",
      categories: area(1, 0, 2, 0),
      values: area(1, 1, 2, 1),
      cached: { categories: ["A1", "B2"], values: [90, 80] },
    },
  ],
};

function ranking(order: readonly string[], more: Partial<Drawing> = {}): Drawing {
  return drawing({
    cells: [
      cell(0, 0, "ID"),
      cell(0, 1, "Score"),
      ...order.flatMap((id, row) => [cell(row + 1, 0, id), cell(row + 1, 1, 90 - row)]),
    ],
    tables: [
      { name: "PMO_Ranking", area: area(0, 0, order.length, 1), headers: ["ID", "Score"], filter: true },
    ],
    charts: [bars],
    ...more,
  });
}

const first = openWorkbook(handMade("<sheetData/>")).write([ranking(["A1", "B2"])]);

/** As if the user had worked on the file: parts are changed as text and packed again. */
function edited(bytes: Uint8Array, edit: (parts: Record<string, string>) => void): Uint8Array {
  const parts = { ...partsOf(bytes) };
  edit(parts);
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, Buffer.from(text)])));
}

const SHEET = "xl/worksheets/sheet2.xml";
const DRAWING = "xl/drawings/drawing1.xml";

function replaceIn(
  parts: Record<string, string>,
  name: string,
  change: readonly [from: string, to: string],
): void {
  expect(parts[name]).toContain(change[0]);
  parts[name] = (parts[name] ?? "").replace(...change);
}

test("a rerun replaces its own tab: same place, same name, same parts", () => {
  const again = openWorkbook(first).write([ranking(["B2", "A1"])]);
  expect(Object.keys(partsOf(again)).sort()).toEqual(Object.keys(partsOf(first)).sort());
  expect(openWorkbook(again).grids.map(({ sheet, owned }) => [sheet, owned])).toEqual([
    ["Data", undefined],
    ["PMO Ranking", "ranking"],
  ]);
  expect(openWorkbook(again).grids[1]?.values[1]).toEqual(["B2", 90]);
});

test("a tab that the user renamed keeps its name and its marks", () => {
  const renamed = edited(first, (parts) => {
    parts["xl/workbook.xml"] = (parts["xl/workbook.xml"] ?? "").replace(/PMO Ranking/g, "Our list");
  });
  const again = openWorkbook(renamed).write([ranking(["A1", "B2"])]);
  expect(openWorkbook(again).grids.map(({ sheet, owned }) => [sheet, owned])).toEqual([
    ["Data", undefined],
    ["Our list", "ranking"],
  ]);
  expect(partsOf(again)["xl/charts/chart1.xml"]).toContain("'Our list'!$A$2:$A$3");
});

test("a tab that the user deleted is made anew", () => {
  const deleted = edited(first, (parts) => {
    replaceIn(parts, "xl/workbook.xml", ["'PMO Ranking'!$A$1<", "#REF!<"]);
    parts["xl/workbook.xml"] = (parts["xl/workbook.xml"] ?? "").replace(
      /<sheet name="PMO Ranking"[^>]*>/,
      "",
    );
  });
  const again = openWorkbook(deleted).write([ranking(["A1", "B2"])]);
  expect(openWorkbook(again).grids.at(-1)).toMatchObject({ sheet: "PMO Ranking", owned: "ranking" });
  expect(partsOf(again)["xl/workbook.xml"]?.match(/_PMO_ranking/g)).toHaveLength(1);
});

test("the user's cells keep their look, their rules, their drop-downs and their links when their row moves", () => {
  const worked = edited(first, (parts) => {
    replaceIn(parts, "xl/styles.xml", ["</cellXfs>", '<xf fillId="1" numFmtId="9"/></cellXfs>']);
    const style =
      (parts["xl/styles.xml"]?.match(/<cellXfs.*<\/cellXfs>/)?.[0].match(/<xf/g)?.length ?? 0) - 1;
    replaceIn(parts, SHEET, [
      '</row><row r="3">',
      `<c r="H2" s="${style}"><f>B2*2</f><v>180</v></c></row><row r="3">`,
    ]);
    replaceIn(parts, SHEET, [
      "<pageMargins",
      '<conditionalFormatting sqref="H2"><cfRule type="expression" priority="9"><formula>H2&gt;1</formula></cfRule></conditionalFormatting>' +
        '<dataValidations count="1"><dataValidation type="list" sqref="H2"><formula1>"a,b"</formula1></dataValidation></dataValidations>' +
        '<hyperlinks><hyperlink ref="H2" location="Data!A1"/></hyperlinks><pageMargins',
    ]);
  });
  const moved = cell(2, 7, 180, { formula: "B3*2", keep: { row: 1, column: 7 } });
  const tab = ranking(["B2", "A1"]);
  const again = openWorkbook(worked).write([{ ...tab, cells: [...tab.cells, moved] }]);
  const xml = partsOf(again)[SHEET] ?? "";
  expect(xml).toMatch(/<c r="H3" s="\d+"><f>B3\*2<\/f><v>180<\/v><\/c>/);
  expect(openWorkbook(again).grids[1]?.formats.find(({ column }) => column === 7)?.numberFormat).toBe("0%");
  expect(xml).toContain(
    '<conditionalFormatting sqref="H3"><cfRule type="expression" priority="9"><formula>H3&gt;1</formula>',
  );
  expect(xml).toContain(
    '<dataValidation type="list" sqref="H3"><formula1>&quot;a,b&quot;</formula1></dataValidation>',
  );
  expect(xml).toContain('<hyperlink location="Data!A1" ref="H3"/>');
});

test("rich text that the user typed stays rich", () => {
  const worked = edited(first, (parts) => {
    replaceIn(parts, "xl/sharedStrings.xml", [
      "</sst>",
      "<si><r><t>very </t></r><r><rPr><b/></rPr><t>late</t></r></si></sst>",
    ]);
    const index = (parts["xl/sharedStrings.xml"]?.match(/<si>/g)?.length ?? 0) - 1;
    replaceIn(parts, SHEET, ['</row><row r="3">', `<c r="H2" t="s"><v>${index}</v></c></row><row r="3">`]);
  });
  const tab = ranking(["A1", "B2"]);
  const again = openWorkbook(worked).write([
    { ...tab, cells: [...tab.cells, cell(1, 7, "very late", { keep: { row: 1, column: 7 } })] },
  ]);
  expect(openWorkbook(again).grids[1]?.values[1]?.at(-1)).toBe("very late");
  expect(partsOf(again)["xl/sharedStrings.xml"]?.match(/<si>/g)).toHaveLength(
    partsOf(worked)["xl/sharedStrings.xml"]?.match(/<si>/g)?.length ?? 0,
  );
});

test("what the user drew on our tab stays, with the chart that it shows; ours are drawn anew", () => {
  const worked = edited(first, (parts) => {
    const anchor = /<xdr:oneCellAnchor.*?<\/xdr:oneCellAnchor>/.exec(parts[DRAWING] ?? "")?.[0] ?? "";
    const theirs = anchor.replace("PMO ranking bars", "Chart 7").replace('r:id="rId1"', 'r:id="rId9"');
    replaceIn(parts, DRAWING, ["</xdr:wsDr>", `${theirs}</xdr:wsDr>`]);
    parts["xl/charts/chart9.xml"] = "<theirs/>";
    replaceIn(parts, "xl/drawings/_rels/drawing1.xml.rels", [
      "</Relationships>",
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart" Target="../charts/chart9.xml"/></Relationships>',
    ]);
  });
  const again = partsOf(openWorkbook(worked).write([ranking(["A1", "B2"])]));
  expect(again["xl/charts/chart9.xml"]).toBe("<theirs/>");
  expect(again[DRAWING]?.match(/name="[^"]*"/g)).toEqual(['name="Chart 7"', 'name="PMO ranking bars"']);
  expect(again["xl/drawings/_rels/drawing1.xml.rels"]).toContain("chart9.xml");
});

test("a tab that has no charts any more loses ours and what they used", () => {
  const again = partsOf(openWorkbook(first).write([ranking(["A1"], { charts: [] })]));
  expect(Object.keys(again).filter((name) => /chart|drawing/i.test(name))).toEqual([]);
  expect(again["[Content_Types].xml"]).not.toMatch(/chart|drawing\d/);
  expect(again[SHEET]).not.toContain("<drawing");
});

test("comments that the user wrote on our tab stay", () => {
  const worked = edited(first, (parts) => {
    replaceIn(parts, SHEET, ["<tableParts", '<legacyDrawing r:id="rId8"/><tableParts']);
    parts["xl/comments1.xml"] = "<comments/>";
    replaceIn(parts, "xl/worksheets/_rels/sheet2.xml.rels", [
      "</Relationships>",
      '<Relationship Id="rId7" Type="x/comments" Target="../comments1.xml"/><Relationship Id="rId8" Type="x/vmlDrawing" Target="../drawings/vmlDrawing1.vml"/></Relationships>',
    ]);
    parts["xl/drawings/vmlDrawing1.vml"] = "<xml/>";
  });
  const again = partsOf(openWorkbook(worked).write([ranking(["A1", "B2"])]));
  expect(again[SHEET]).toContain('<legacyDrawing r:id="rId8"/>');
  expect(again["xl/comments1.xml"]).toBe("<comments/>");
  expect(again["xl/worksheets/_rels/sheet2.xml.rels"]).toContain("comments1.xml");
});
