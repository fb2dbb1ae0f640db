import type { CellValue } from "../../../core/index";
import { decodeText } from "../../../headless/host/csv/decode-text";
import { guessDelimiter } from "../../../headless/host/csv/guess-delimiter";
import { readColumnNumbers } from "../../../headless/host/csv/read-column-numbers";
import { readCsv } from "../../../headless/host/csv/read-csv";

const utf8 = (text: string) => new TextEncoder().encode(text);
const valuesOf = (text: string): readonly (readonly CellValue[])[] => readCsv(utf8(text), "a.csv").values;

test("a sheet is named after its file", () => {
  expect(readCsv(utf8("a,b\n1,2"), "C7_activities.csv")).toMatchObject({
    sheet: "C7_activities",
    file: "C7_activities",
  });
});

test.each([
  ["UTF-8", utf8("Größe;€")],
  ["UTF-8 with its mark", new Uint8Array([0xef, 0xbb, 0xbf, ...utf8("Größe;€")])],
  ["UTF-16", new Uint8Array([0xff, 0xfe, ...new Uint8Array(Buffer.from("Größe;€", "utf16le"))])],
  [
    "UTF-16 without its mark",
    new Uint8Array(Buffer.from("Größe;€ und viel mehr Text", "utf16le")).slice(0, 14),
  ],
  ["Windows-1252", new Uint8Array([0x47, 0x72, 0xf6, 0xdf, 0x65, 0x3b, 0x80])],
])("%s is read", (_name, bytes) => {
  expect(decodeText(bytes)).toBe("Größe;€");
});

test.each([
  ["a,b,c\n1,2,3", ","],
  ["Name;Betrag\nPortal;1,5\nShop;2,5", ";"],
  ["a\tb\n1,5\t2,5", "\t"],
  ["sep=|\na|b", "|"],
  ['"long, text; with; all",x\n"more; text",y', ","],
])("the delimiter of %j is %j", (text, delimiter) => {
  expect(guessDelimiter(text)).toBe(delimiter);
});

test("quoted line breaks stay in their cell", () => {
  expect(valuesOf("Cost\n(£m),x\n".replace("Cost\n(£m)", '"Cost\n(£m)"'))).toEqual([["Cost\n(£m)", "x"]]);
});

test("numbers become numbers only where nothing is lost and nothing guessed", () => {
  expect(valuesOf('12,0101,-3.5,2026-09-30,"1,234",1e5,50%,12345678901234567890,#N/A,,x')[0]).toEqual([
    12,
    "0101",
    -3.5,
    "2026-09-30",
    "1,234",
    "1e5",
    "50%",
    "12345678901234567890",
    { error: "#N/A" },
    null,
    "x",
  ]);
});

test("a point in a file with semicolons may part thousands", () => {
  expect(valuesOf("2.400;7")[0]).toEqual(["2.400", 7]);
});

test("codes that differ stay different", () => {
  expect(readColumnNumbers(["WBS", "1", "1.1", "1.10"], ",")).toEqual(["WBS", 1, 1.1, "1.10"]);
  expect(readColumnNumbers(["Hours", "24.0", "8.0"], ",")).toEqual(["Hours", 24, 8]);
});

test("blank rows keep their place, and trailing blanks go", () => {
  expect(valuesOf("a,b,\n\n1,,\n,,\n")).toEqual([
    ["a", "b"],
    [null, null],
    [1, null],
  ]);
});
