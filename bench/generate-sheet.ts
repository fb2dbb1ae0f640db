import { writeZip, pack } from "../headless/host/xlsx/zip-write";
import { columnLetters } from "../core/domain/cell-ref";

/** A workbook of one large sheet, letter by letter as Excel writes it. */
export interface GeneratedSheet {
  readonly bytes: Uint8Array;
  readonly cells: number;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const COLUMNS = 20;
const DATE = 1;
const STATUS = ["in progress", "approved", "on hold", "completed", "proposed & waiting", "Größe geprüft"];

/** Ids, texts that repeat and texts that do not, whole and broken amounts, dates, truth values, blanks and formulas. */
export function generateSheet(rows: number): GeneratedSheet {
  const strings = sharedStrings();
  const header = Array.from({ length: COLUMNS }, (_, column) =>
    textCell(0, column, strings.index(`Column ${column + 1}`)),
  );
  const lines = [rowXml(0, header)];
  for (let row = 1; row <= rows; row++)
    lines.push(
      rowXml(
        row,
        cellsOf(row, (text) => strings.index(text)),
      ),
    );
  const lastCell = `${columnLetters(COLUMNS - 1)}${rows + 1}`;
  const sheet =
    `${HEADER}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><dimension ref="A1:${lastCell}"/>` +
    '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>' +
    `<sheetData>${lines.join("")}</sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`;
  const parts = { ...FRAME, "xl/sharedStrings.xml": strings.toXml(), "xl/worksheets/sheet1.xml": sheet };
  const encoder = new TextEncoder();
  const entries = Object.entries(parts).map(([name, xml]) => pack(name, encoder.encode(xml)));
  return { bytes: writeZip(entries), cells: (rows + 1) * COLUMNS };
}

function cellsOf(row: number, index: (text: string) => number): readonly string[] {
  const amount = (row * 7919) % 1_000_003;
  const texts = [`P${String(row).padStart(6, "0")}`, `Project ${row} of the portfolio`];
  const repeated = [STATUS[row % STATUS.length], `Program ${row % 40}`, `Team ${row % 60}`, "EUR"];
  const place = row + 1;
  return [
    ...[...texts, ...repeated].map((text, column) => textCell(row, column, index(text ?? ""))),
    ...[0, 1].map((day) =>
      numberCell({ row, column: 6 + day }, 45_000 + ((row * 13 + day * 200) % 1500), DATE),
    ),
    ...[1, 2, 3].map((step, at) => numberCell({ row, column: 8 + at }, (amount * step) % 90_000)),
    ...[7, 11, 13].map((step, at) => numberCell({ row, column: 11 + at }, ((amount * step) % 900_000) / 128)),
    numberCell({ row, column: 14 }, (row % 1000) / 1000),
    `<c r="${columnLetters(15)}${place}" t="b"><v>${row % 2}</v></c>`,
    ...(row % 3 === 0 ? [] : [numberCell({ row, column: 16 }, row % 97)]),
    ...(row % 5 === 0 ? [textCell(row, 17, index(`Note ${row}: see <minutes>`))] : []),
    `<c r="S${place}"><f>I${place}+J${place}</f><v>${(amount % 90_000) + ((amount * 2) % 90_000)}</v></c>`,
    `<c r="T${place}" t="str"><f>IF(P${place},"yes","no")</f><v>${row % 2 ? "yes" : "no"}</v></c>`,
  ];
}

function rowXml(row: number, cells: readonly string[]): string {
  return `<row r="${row + 1}" spans="1:${COLUMNS}">${cells.join("")}</row>`;
}

function textCell(row: number, column: number, index: number): string {
  return `<c r="${columnLetters(column)}${row + 1}" t="s"><v>${index}</v></c>`;
}

function numberCell(
  { row, column }: { readonly row: number; readonly column: number },
  value: number,
  style = 0,
): string {
  return `<c r="${columnLetters(column)}${row + 1}"${style === 0 ? "" : ` s="${style}"`}><v>${value}</v></c>`;
}

function sharedStrings(): { index(text: string): number; toXml(): string } {
  const indexes = new Map<string, number>();
  let uses = 0;
  return {
    index: (text) => {
      uses++;
      const index = indexes.get(text) ?? indexes.size;
      indexes.set(text, index);
      return index;
    },
    toXml: () => {
      const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
      const items = [...indexes.keys()].map((text) => `<si><t>${escaped(text)}</t></si>`).join("");
      return `${HEADER}<sst xmlns="${MAIN}" count="${uses}" uniqueCount="${indexes.size}">${items}</sst>`;
    },
  };
}

function links(...targets: readonly string[]): string {
  const all = targets.map((target, index) => {
    const type = /(officeDocument|worksheet|styles|sharedStrings)/.exec(
      target.replace("xl/workbook", "officeDocument"),
    );
    return `<Relationship Id="rId${index + 1}" Type="${RELATIONSHIPS}/${type?.[0] ?? ""}" Target="${target}"/>`;
  });
  return `${HEADER}<Relationships xmlns="${PACKAGE}/relationships">${all.join("")}</Relationships>`;
}

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const OVERRIDES = [
  ["workbook", "sheet.main"],
  ["worksheets/sheet1", "worksheet"],
  ["styles", "styles"],
  ["sharedStrings", "sharedStrings"],
].map(([part, type]) => `<Override PartName="/xl/${part}.xml" ContentType="${SPREADSHEET}.${type}+xml"/>`);

const FRAME = {
  "[Content_Types].xml":
    `${HEADER}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${OVERRIDES.join("")}</Types>`,
  "_rels/.rels": links("xl/workbook.xml"),
  "xl/workbook.xml": `${HEADER}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": links("worksheets/sheet1.xml", "styles.xml", "sharedStrings.xml"),
  "xl/styles.xml":
    `${HEADER}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
    '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
};
