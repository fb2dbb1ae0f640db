import { XML_HEADER } from "./namespaces";
import { packageOf, type Package } from "./package";
import { themeXml } from "./office-theme";
import { pack } from "./zip-write";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The parts of a workbook without a sheet: body font Calibri 11, the Office theme. */
export function newPackage(): Package {
  const parts: Readonly<Record<string, string>> = {
    "[Content_Types].xml":
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/>` +
      '<Override PartName="/xl/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/></Types>',
    "_rels/.rels": relationships({ officeDocument: "xl/workbook.xml" }),
    "xl/workbook.xml":
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr defaultThemeVersion="124226"/>` +
      '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000" tabRatio="800"/></bookViews><sheets/></workbook>',
    "xl/_rels/workbook.xml.rels": relationships({ styles: "styles.xml", theme: "theme/theme1.xml" }),
    "xl/styles.xml": stylesXml(),
    "xl/theme/theme1.xml": themeXml(),
  };
  const encoder = new TextEncoder();
  return packageOf(Object.entries(parts).map(([name, xml]) => pack(name, encoder.encode(XML_HEADER + xml))));
}

function relationships(targets: Readonly<Record<string, string>>): string {
  const links = Object.entries(targets).map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${links.join("")}</Relationships>`;
}

function stylesXml(): string {
  const xf = 'numFmtId="0" fontId="0" fillId="0" borderId="0"';
  return (
    `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    `<cellStyleXfs count="1"><xf ${xf}/></cellStyleXfs><cellXfs count="1"><xf ${xf} xfId="0"/></cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/>' +
    '<tableStyles count="0" defaultTableStyle="TableStyleMedium9" defaultPivotStyle="PivotStyleLight16"/></styleSheet>'
  );
}
