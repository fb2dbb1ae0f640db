import { readFileSync, writeFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A workbook file whose parts are changed as a person at work in Excel would change them. */
export interface UserAtWork {
  /** Types a text, or a formula with what it comes to, into a cell of a tab. */
  fill(tab: string, cell: string, content: string | Typed): void;
  /** Sorts the rows `first`–`last` of a tab as `order` has their numbers; formulas follow their row. */
  sort(tab: string, first: number, order: readonly number[]): void;
  /** Widens a table to a last column, as Excel does when one types beside it. */
  widenTable(table: string, last: string, headers: readonly string[]): void;
  /** A style of its own: a fill and a number format; the answer is its index. */
  addStyle(fill: string, numberFormat: string): number;
  /** Puts a picture onto a tab that has a drawing. */
  addPicture(tab: string, name: string): void;
  save(): void;
}

export interface Typed {
  readonly formula?: string;
  readonly value: string | number;
  readonly style?: number;
}

const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);

/** Opens a file to work on; `save` writes it back. */
export function userAtWork(file: string): UserAtWork {
  const parts = unzipSync(new Uint8Array(readFileSync(file)));
  const read = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const change = (name: string, to: (xml: string) => string): void => {
    const before = read(name);
    const after = to(before);
    if (after === before) throw new Error(`nothing of ${name} was changed`);
    parts[name] = strToU8(after);
  };
  return {
    fill: (tab, cell, content) => {
      change(sheetOf(read, tab), (xml) => withCell(xml, cell, content));
    },
    sort: (tab, first, order) => {
      change(sheetOf(read, tab), (xml) => withRowsSorted(xml, first, order));
    },
    widenTable: (table, last, headers) => {
      const part = Object.keys(parts).find((name) => read(name).includes(` displayName="${table}"`)) ?? "";
      change(part, (xml) => withColumns(xml, last, headers));
    },
    addStyle: (fill, numberFormat) => {
      change("xl/styles.xml", (xml) => withStyle(xml, fill, numberFormat));
      return Number(/<cellXfs count="(\d+)"/.exec(read("xl/styles.xml"))?.[1]) - 1;
    },
    addPicture: (tab, name) => {
      const drawing = targetOf(read, sheetOf(read, tab), "drawing");
      change(drawing, (xml) => xml.replace(/(<\/\w*:?wsDr>)$/, `${pictureXml(name)}$1`));
      change(relationshipsOf(drawing), (xml) =>
        xml.replace("</Relationships>", PICTURE_LINK + "</Relationships>"),
      );
      change("[Content_Types].xml", (xml) =>
        xml.replace("<Default ", '<Default Extension="png" ContentType="image/png"/><Default '),
      );
      parts["xl/media/mine.png"] = PIXEL;
    },
    save: () => {
      writeFileSync(file, zipSync(parts));
    },
  };
}

type Read = (name: string) => string;

function sheetOf(read: Read, tab: string): string {
  const id = new RegExp(`<sheet name="${tab}"[^>]* r:id="([^"]+)"`).exec(read("xl/workbook.xml"))?.[1] ?? "";
  const target = new RegExp(`<Relationship [^>]*Id="${id}"[^>]*>`).exec(
    read("xl/_rels/workbook.xml.rels"),
  )?.[0];
  return `xl/${/Target="(?:\/xl\/)?([^"]+)"/.exec(target ?? "")?.[1] ?? ""}`;
}

function relationshipsOf(part: string): string {
  return part.replace(/([^/]+)$/, "_rels/$1.rels");
}

function targetOf(read: Read, part: string, type: string): string {
  const link = new RegExp(`<Relationship [^>]*/${type}"[^>]*>`).exec(read(relationshipsOf(part)))?.[0] ?? "";
  return `xl/${/Target="\.\.\/([^"]+)"/.exec(link)?.[1] ?? ""}`;
}

const escape = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");

function cellXml(cell: string, content: string | Typed): string {
  const { formula, value, style } = typeof content === "string" ? ({ value: content } as Typed) : content;
  const look = style === undefined ? "" : ` s="${style}"`;
  if (formula === undefined && typeof value === "string")
    return `<c r="${cell}"${look} t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is></c>`;
  const body = `${formula === undefined ? "" : `<f>${escape(formula)}</f>`}<v>${escape(String(value))}</v>`;
  return `<c r="${cell}"${look}${typeof value === "string" ? ' t="str"' : ""}>${body}</c>`;
}

const columnNumber = (letters: string): number =>
  Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

function withCell(xml: string, cell: string, content: string | Typed): string {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const written = cellXml(cell, content);
  return xml.replace(
    new RegExp(`(<row r="${row}"[^>]*?)(?:/>|>(.*?)</row>)`, "s"),
    (_, open: string, inside = "") => {
      const cells = [...String(inside).matchAll(/<c r="([A-Z]+)\d+"[^>]*?(?:\/>|>.*?<\/c>)/gs)].map(
        ([whole, column = ""]) => ({ column, whole }),
      );
      const others = cells.filter(({ column }) => column !== letters);
      const all = [...others, { column: letters, whole: written }];
      all.sort((a, b) => columnNumber(a.column) - columnNumber(b.column));
      return `${open}>${all.map(({ whole }) => whole).join("")}</row>`;
    },
  );
}

function withRowsSorted(xml: string, first: number, order: readonly number[]): string {
  const rowXml = (row: number): string => new RegExp(`<row r="${row}".*?</row>`, "s").exec(xml)?.[0] ?? "";
  const sorted = order.map((from, index) => movedRow(rowXml(from), from, first + index));
  const last = first + order.length - 1;
  const [start, end] = [xml.indexOf(rowXml(first)), xml.indexOf(rowXml(last)) + rowXml(last).length];
  return xml.slice(0, start) + sorted.join("") + xml.slice(end);
}

/** Places and formulas of the row's own cells; what stands in quotes or on another sheet stays. */
function movedRow(row: string, from: number, to: number): string {
  const own = new RegExp(`(?<![!A-Za-z0-9$'])(\\$?[A-Z]{1,3})${from}(?![0-9(])`, "g");
  return row
    .replace(`<row r="${from}"`, `<row r="${to}"`)
    .replace(new RegExp(`(<c r="[A-Z]+)${from}"`, "g"), `$1${to}"`)
    .replace(/<f>(.*?)<\/f>/gs, (_, formula: string) => {
      const pieces = formula.split(/(&quot;.*?&quot;)/s);
      return `<f>${pieces.map((piece, at) => (at % 2 === 0 ? piece.replace(own, `$1${to}`) : piece)).join("")}</f>`;
    });
}

function withColumns(xml: string, last: string, headers: readonly string[]): string {
  const count = Number(/<tableColumns count="(\d+)"/.exec(xml)?.[1]);
  const added = headers
    .map((name, index) => `<tableColumn id="${900 + index}" name="${escape(name)}"/>`)
    .join("");
  return xml
    .replace(/ref="([A-Z]+\d+):[A-Z]+(\d+)"/g, `ref="$1:${last}$2"`)
    .replace(/<tableColumns count="\d+"/, `<tableColumns count="${count + headers.length}"`)
    .replace("</tableColumns>", `${added}</tableColumns>`);
}

function withStyle(xml: string, fill: string, numberFormat: string): string {
  const count = (list: string): number => Number(new RegExp(`<${list} count="(\\d+)"`).exec(xml)?.[1] ?? 0);
  const append = (text: string, list: string, item: string): string =>
    text
      .replace(new RegExp(`<${list} count="\\d+"`), `<${list} count="${count(list) + 1}"`)
      .replace(`</${list}>`, `${item}</${list}>`);
  const solid = `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/></patternFill></fill>`;
  const look = `<xf numFmtId="999" fontId="0" fillId="${count("fills")}" borderId="0" xfId="0" applyFill="1" applyNumberFormat="1"/>`;
  const format = `<numFmt numFmtId="999" formatCode="${escape(numberFormat)}"/>`;
  return append(append(append(xml, "fills", solid), "cellXfs", look), "numFmts", format);
}

const PICTURE_LINK =
  '<Relationship Id="rIdMine" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="../media/mine.png"/>';

function pictureXml(name: string): string {
  const [xdr, a] = [
    "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
    "http://schemas.openxmlformats.org/drawingml/2006/main",
  ];
  const r = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  return (
    `<xdr:oneCellAnchor xmlns:xdr="${xdr}" xmlns:a="${a}"><xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>` +
    `<xdr:ext cx="100000" cy="100000"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="777" name="${name}"/><xdr:cNvPicPr/></xdr:nvPicPr>` +
    `<xdr:blipFill><a:blip xmlns:r="${r}" r:embed="rIdMine"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>` +
    '<xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor>'
  );
}
