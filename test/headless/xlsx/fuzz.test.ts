import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import type { CellValue } from "../../../core/table/grid";
import { openWorkbook } from "../../../headless/host/xlsx/workbook";
import { WorkbookError } from "../../../headless/host/xlsx/workbook-error";
import { everyConstruct } from "./every-construct";
import {
  drawing,
  handMade,
  partsOf,
  relationships,
  sharedStrings,
  stylesXml,
  workbookXml,
} from "./hand-made";

const SHEET =
  '<dimension ref="A1:D4"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><cols><col min="1" max="2" width="9" style="1"/></cols>' +
  '<sheetData><row r="1" spans="1:4" hidden="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45000</v></c><c r="C1"><f t="shared" ref="C1:C3" si="0">B1*2</f><v>90000</v></c></row>' +
  '<row r="2"><c r="A2" t="inlineStr"><is><r><t>rich</t></r><r><t xml:space="preserve"> text_x000D_</t></r></is></c><c r="B2" t="e"><v>#N/A</v></c><c r="C2"><f t="shared" si="0"/><v>1</v></c></row>' +
  '<row r="3"><c r="A3" t="b"><v>1</v></c><c r="B3" t="d"><v>2026-09-30</v></c><c r="D3"><f t="array" ref="D3:D4">A1:A2</f><v>-1.5E-3</v></c></row></sheetData>' +
  '<mergeCells count="1"><mergeCell ref="A4:B4"/></mergeCells><tableParts count="1"><tablePart r:id="rId1"/></tableParts>';

const small = handMade(SHEET, {
  "xl/workbook.xml": workbookXml({
    properties: '<workbookPr date1904="1"/>',
    names: '<definedName name="Budget">Data!$A$1:$A$3</definedName>',
  }),
  "xl/sharedStrings.xml": sharedStrings("<t>Portal</t>", "<r><t>Data</t></r>"),
  "xl/styles.xml": stylesXml(
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="d mmm yy"/></numFmts><fonts><font><strike/></font></fonts>' +
      '<fills><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5"/></patternFill></fill></fills><cellXfs><xf/><xf numFmtId="164" fontId="0" fillId="0"/></cellXfs>',
  ),
  "xl/worksheets/_rels/sheet1.xml.rels": relationships(["table", "../tables/table1.xml"]),
  "xl/tables/table1.xml": '<table id="1" name="Tasks" displayName="Tasks" ref="A1:B3" totalsRowCount="1"/>',
});
const large = openWorkbook(small).write(everyConstruct("Data"));
const seeds = [small, large];

/** What is wrong with opening some bytes; nothing when they give sheets of known values or are refused in a sentence. */
function defect(bytes: Uint8Array): string | undefined {
  try {
    const { grids } = openWorkbook(bytes);
    for (const grid of grids) {
      if (![grid.top, grid.left].every(Number.isInteger)) return `top ${grid.top}, left ${grid.left}`;
      for (const row of grid.values) {
        const odd = row.findIndex((value) => !isKnown(value));
        if (odd >= 0) return `the value ${JSON.stringify(row[odd])}`;
      }
      for (const { column, from, to } of grid.formats)
        if (![column, from, to].every(Number.isInteger)) return `a format of column ${column}, ${from}–${to}`;
    }
    seen.opened += 1;
    return undefined;
  } catch (error) {
    seen.refused += 1;
    if (error instanceof WorkbookError && /^[A-Z].*\.$/.test(error.message)) return undefined;
    return String(error instanceof Error ? error.stack : error);
  }
}

function isKnown(value: CellValue | undefined): boolean {
  if (value === null || typeof value === "string" || typeof value === "boolean") return true;
  return typeof value === "number" ? Number.isFinite(value) : typeof value?.error === "string";
}

const seen = { opened: 0, refused: 0 };
afterAll(() => {
  // Were all refused at the door, nothing behind it would have been tried.
  expect(seen.opened).toBeGreaterThan(50);
  expect(seen.refused).toBeGreaterThan(50);
});

const bounded = { interruptAfterTimeLimit: 25_000, markInterruptAsFailure: false } as const;

function holds(arbitrary: fc.Arbitrary<Uint8Array>, numRuns: number): void {
  fc.assert(
    fc.property(arbitrary, (bytes) => {
      expect(defect(bytes)).toBeUndefined();
    }),
    { ...bounded, numRuns },
  );
}

const anySeed = fc.constantFrom(...seeds);

test("300 files with bytes changed, cut out or cut off give sheets or a sentence", () => {
  const flips = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), {
    minLength: 1,
    maxLength: 8,
  });
  const cut = fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: 1 });
  holds(
    fc.tuple(anySeed, flips, cut).map(([seed, changes, share]) => {
      const bytes = seed.slice(0, Math.ceil(seed.length * share));
      for (const [place, byte] of changes) bytes[Math.floor(place * (bytes.length - 1))] = byte;
      return bytes;
    }),
    300,
  );
});

interface Mutation {
  readonly part: number;
  readonly kind: "drop" | "cut" | "twice" | "attribute" | "word" | "letters";
  readonly from: number;
  readonly length: number;
  readonly word: string;
}

const WORDS = [
  ...["__proto__", "constructor", "-1", "1e999", "NaN", "1048577", "99999999999999999999", "XFD1048576"],
  ...["", "&#0;", "&#x110000;", "<", "<!--", "<![CDATA[", "]]>", "A1:ZZZZ9", "\u0000", "_x0000_", "\ud800"],
];

const mutation: fc.Arbitrary<Mutation> = fc.record({
  part: fc.nat(40),
  kind: fc.constantFrom("drop", "cut", "twice", "attribute", "word", "letters"),
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(200),
  word: fc.constantFrom(...WORDS),
});

function mutated(parts: Readonly<Record<string, string>>, changes: readonly Mutation[]): Uint8Array {
  const all = new Map(Object.entries(parts));
  for (const { part, kind, from, length, word } of changes) {
    const name = [...all.keys()][part % Math.max(all.size, 1)] ?? "";
    const xml = all.get(name) ?? "";
    const at = Math.floor(from * xml.length);
    const [before, behind] = [xml.slice(0, at), xml.slice(at)];
    if (kind === "drop") all.delete(name);
    else if (kind === "cut") all.set(name, before + xml.slice(at + length));
    else if (kind === "twice") all.set(name, before + xml.slice(at, at + length) + behind);
    else if (kind === "attribute") all.set(name, before + behind.replace(/="[^"]*"/, `="${word}"`));
    else if (kind === "word") all.set(name, before + behind.replace(/>[^<]*</, `>${word}<`));
    else all.set(name, before + word + behind);
  }
  return zipSync(Object.fromEntries([...all].map(([name, xml]) => [name, strToU8(xml)])), { level: 1 });
}

test("600 files with parts dropped, XML cut or doubled, attributes and texts replaced give sheets or a sentence", () => {
  const unpacked = seeds.map((seed) => partsOf(seed));
  const changes = fc.array(mutation, { minLength: 1, maxLength: 4 });
  holds(
    fc.tuple(fc.constantFrom(...unpacked), changes).map(([parts, all]) => mutated(parts, all)),
    600,
  );
});

test("100 files with odd names of sheets, parts and texts give sheets or a sentence, and the names stay", () => {
  const name = fc.oneof(
    fc.constantFrom("__proto__", "constructor", "toString", "'", "A1", "R1C1", "=1+1", "<b>", "Größe €", " "),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }),
  );
  fc.assert(
    fc.property(name, name, (sheet, text) => {
      const escape = (word: string): string =>
        word.replace(/[^ -~]|[&<>"']/gu, (letter) => `&#${letter.codePointAt(0) ?? 32};`);
      const bytes = handMade('<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>', {
        "xl/workbook.xml": workbookXml({
          sheets: `<sheet name="${escape(sheet)}" sheetId="1" r:id="rId1"/>`,
          names: `<definedName name="${escape(text)}">'${escape(sheet)}'!$A$1</definedName>`,
        }),
        "xl/sharedStrings.xml": sharedStrings(`<t>${escape(text)}</t>`),
      });
      expect(defect(bytes)).toBeUndefined();
      expect(openWorkbook(bytes).grids[0]?.sheet).toBe(sheet);
      const again = openWorkbook(bytes).write([drawing({ sheet })]);
      expect(openWorkbook(again).grids).toHaveLength(2);
    }),
    { ...bounded, numRuns: 100 },
  );
});
