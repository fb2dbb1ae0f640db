import { templateDrawings } from "../../core/index";
import { newWorkbook, openWorkbook } from "../../headless/host/xlsx/workbook";
import { everyConstruct } from "../headless/xlsx/every-construct";
import { area, cell, drawing, handMade, stylesXml, workbookXml } from "../headless/xlsx/hand-made";
import type { TestWorkbook } from "./contract/adapter";

/** A file with its sheets, as the .xlsx host reads them. */
export function workbookOf(file: Uint8Array): TestWorkbook {
  return { file, grids: openWorkbook(file).grids.map((grid) => ({ ...grid, workbook: "Portfolio" })) };
}

/** The sample portfolio on the sheets of our template. */
export const sampleWorkbook = workbookOf(newWorkbook().write(templateDrawings({ sample: true })));
export const sample = sampleWorkbook.grids;

/** What a program opens with. */
export const BLANK: TestWorkbook = { file: newWorkbook().write([]), grids: [] };

/** Every construct that a tab of ours may have. */
const constructs = workbookOf(newWorkbook().write(everyConstruct("PMO Ranking")));

const plain = "<xf/>";
const styles = stylesXml(
  '<fonts count="2"><font/><font><strike/></font></fonts>' +
    '<fills count="3"><fill/><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFB42318"/></patternFill></fill></fills>' +
    `<cellXfs count="6">${plain}<xf numFmtId="14"/><xf numFmtId="10"/><xf fillId="2"/><xf fontId="1" numFmtId="4"/><xf numFmtId="20"/></cellXfs>`,
);
const text = (place: string, inside: string): string =>
  `<c r="${place}" t="inlineStr"><is><t>${inside}</t></is></c>`;

/** As a controller leaves a sheet: a title above, hidden and struck rows, fills for RAG, errors, merged cells, formulas. */
const untidy = workbookOf(
  handMade(
    '<sheetData><row r="2">' +
      text("B2", "Portfolio &amp; plan") +
      "</row>" +
      `<row r="4">${text("B4", "ID")}${text("C4", "Start")}${text("D4", "CPI")}${text("E4", "RAG")}</row>` +
      '<row r="5">' +
      text("B5", "=P-1") +
      '<c r="C5" s="1"><v>46000</v></c><c r="D5" s="2"><f>C5/46000</f><v>1</v></c><c r="E5" s="3"/></row>' +
      '<row r="6" hidden="1">' +
      text("B6", "007") +
      '<c r="C6" s="1"><v>46001</v></c><c r="D6" s="2"><f>C6/46000</f><v>1.00002</v></c><c r="E6" t="b"><v>1</v></c></row>' +
      '<row r="7"><c r="B7" s="4"><v>12</v></c><c r="C7" t="e"><v>#N/A</v></c><c r="D7" t="str"><f>IF(1,"","x")</f><v></v></c>' +
      '<c r="E7" s="5"><v>0.5</v></c></row></sheetData><autoFilter ref="B4:E7"><filterColumn colId="1"><filters><filter val="x"/></filters></filterColumn></autoFilter><mergeCells count="2"><mergeCell ref="B2:E2"/><mergeCell ref="G1:G3"/></mergeCells>',
    {
      "xl/styles.xml": styles,
      "xl/workbook.xml": workbookXml({
        names:
          '<definedName name="Starts">Data!$C$5:$C$7</definedName><definedName name="Hidden_one" hidden="1">Data!$A$1</definedName><definedName name="_PMO_ranking" hidden="1">Data!$A$1</definedName>',
      }),
    },
  ),
);

/** A Mac's calendar, in which day 0 is 1 January 1904. */
const from1904 = workbookOf(
  handMade(
    `<sheetData><row r="1">${text("A1", "Start")}${text("B1", "Days")}</row><row r="2"><c r="A2" s="1"><v>44538</v></c><c r="B2"><v>44538</v></c></row></sheetData>`,
    { "xl/styles.xml": styles, "xl/workbook.xml": workbookXml({ properties: '<workbookPr date1904="1"/>' }) },
  ),
);

/** Two tables on a sheet, one with totals of its own, beside another sheet that is blank. */
const tables = workbookOf(
  newWorkbook().write([
    drawing({
      id: "a",
      owned: false,
      sheet: "It's",
      cells: ["ID", "Cost"].flatMap((header, column) => [
        cell(1, column + 1, header),
        cell(2, column + 1, column === 0 ? "P1" : 12.5, { style: { numberFormat: '#,##0.00 "€"' } }),
        cell(5, column + 1, `${header} 2`),
        cell(6, column + 1, "P2", { style: { fill: "#F5F7FA" } }),
      ]),
      tables: [
        { name: "Costs", area: area(1, 1, 2, 2), headers: ["ID", "Cost"], filter: true },
        { name: "Others", area: area(5, 1, 6, 2), headers: ["ID 2", "Cost 2"], filter: false },
      ],
    }),
    drawing({ id: "b", owned: false, sheet: "Blank" }),
  ]),
);

/** Workbooks that every host must take alike. */
export const WORKBOOKS: readonly ({ readonly name: string } & TestWorkbook)[] = [
  { name: "the sample portfolio", ...sampleWorkbook },
  { name: "tabs with every construct", ...constructs },
  { name: "an untidy sheet", ...untidy },
  { name: "a workbook that counts from 1904", ...from1904, date1904: true },
  { name: "two tables on a sheet", ...tables },
];
