import { readCsv } from "../../../headless/host/csv/read-csv";

const TEXT = 'Größe;Amount €;Note\r\n"two\nlines; here";1,5;"said ""no"""\r\nP07;-3;x\r\n';
const READ = [
  ["Größe", "Amount €", "Note"],
  ["two\nlines; here", "1,5", 'said "no"'],
  ["P07", -3, "x"],
];

const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf16le"));
const bigEndian = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf16le").swap16());
const cp1252 = (text: string): Uint8Array =>
  new Uint8Array(Buffer.from(text.replace(/€/g, "\u0080"), "latin1"));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const values = (text: string) => readCsv(utf8(text), "a.csv").values;

test.each([
  ["UTF-8", utf8(TEXT)],
  ["UTF-8 with its mark", utf8(`\ufeff${TEXT}`)],
  ["UTF-16 as Excel saves it", utf16(`\ufeff${TEXT}`)],
  ["UTF-16 without its mark", utf16(TEXT)],
  ["UTF-16, the other byte first", bigEndian(`\ufeff${TEXT}`)],
  ["UTF-16, the other byte first, without its mark", bigEndian(TEXT)],
  ["Windows-1252", cp1252(TEXT)],
])("a file in %s reads the same, quotes and their line breaks included", (_, bytes) => {
  expect(readCsv(bytes, "a.csv").values).toEqual(READ);
});

test.each([";", ",", "\t", "|"])("fields parted by %j are found, whatever else stands in the texts", (by) => {
  const rows = [
    ["ID", "Name", "Owner"],
    ["P1", "Portal", "Mayer"],
    ["P2", "Shop", "Smith"],
  ];
  expect(values(rows.map((row) => row.join(by)).join("\n"))).toEqual(rows);
});

test("a first line sep=; says the delimiter and is no row, with or without a mark before it", () => {
  const expected = [
    [null, null],
    ["a,b", "c,d"],
    ["1,2", "3,4"],
  ];
  expect(values("sep=;\r\na,b;c,d\r\n1,2;3,4")).toEqual(expected);
  expect(values("\ufeffsep=;\na,b;c,d\n1,2;3,4")).toEqual(expected);
  expect(readCsv(utf16("\ufeffSEP=\t\r\na,b\tc,d\r\n1,2\t3,4"), "a.csv").values).toEqual(expected);
});

test("lines before and after the table do not decide how it is parted", () => {
  const text =
    "Portfolio report, exported 30 Sep 2026, by J. Mayer\n\nID;Name;Budget\nP1;Portal;100\nP2;Shop;250\nP3;ERP;70\n\nSource: SAP, cost centres, all";
  expect(values(text)[2]).toEqual(["ID", "Name", "Budget"]);
  expect(values(text)[3]).toEqual(["P1", "Portal", 100]);
});

test("rows that are shorter or longer than the header keep every field, and each row its place", () => {
  expect(values("a,b,c\n1\n1,2,3,4\n\n,,,,\nx,y,z")).toEqual([
    ["a", "b", "c", null],
    [1, null, null, null],
    [1, 2, 3, 4],
    [null, null, null, null],
    [null, null, null, null],
    ["x", "y", "z", null],
  ]);
});

test("a quote that is never closed, a lone carriage return and an empty file are read as far as they go", () => {
  expect(values('a,b\n1,"open\n2,3').flat()).toContain("a");
  expect(values("a,b\r1,2\r3,4")).toEqual([
    ["a", "b"],
    [1, 2],
    [3, 4],
  ]);
  expect(values("")).toEqual([]);
  expect(values("\ufeff")).toEqual([]);
});

test("one line of a thousand fields does not blow up a long file", () => {
  const rows = ["a,b", ...Array.from({ length: 20_000 }, (_, row) => `${row},x`), "y,".repeat(5000)];
  const read = values(rows.join("\n"));
  expect(read).toHaveLength(20_002);
  expect(read.at(-1)?.[4999]).toBe("y");
  expect(read.reduce((sum, row) => sum + row.length, 0)).toBeLessThan(100_000);
});
