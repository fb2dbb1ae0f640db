import { strToU8, zipSync } from "fflate";
import { openWorkbook } from "../../../headless/host/xlsx/workbook";
import { WorkbookError } from "../../../headless/host/xlsx/workbook-error";
import { checkDeclaredSizes } from "../../../headless/host/xlsx/zip-limits";
import { handMade } from "./hand-made";

function refusal(act: () => unknown): WorkbookError {
  try {
    act();
  } catch (error) {
    if (error instanceof WorkbookError) return error;
    throw error;
  }
  throw new Error("the file was taken");
}

const good = handMade('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>');

test("a workbook behind a password says so", () => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from("EncryptedPackage", "utf16le"), 1000);
  const error = refusal(() => openWorkbook(bytes));
  expect([error.kind, error.message]).toEqual(["encrypted", expect.stringContaining("password")]);
});

test("an old .xls file is told from an encrypted one", () => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0]);
  expect(refusal(() => openWorkbook(bytes))).toMatchObject({
    kind: "not-a-workbook",
    message: expect.stringContaining(".xls") as string,
  });
});

test.each([
  ["a text file", strToU8("ID;Name;Budget")],
  ["an empty file", new Uint8Array()],
])("%s is not taken for a workbook", (_, bytes) => {
  expect(refusal(() => openWorkbook(bytes)).kind).toBe("not-a-zip");
});

test("a file that is cut off anywhere says so, and never crashes", () => {
  for (let length = 4; length < good.length; length += 13) {
    expect(refusal(() => openWorkbook(good.subarray(0, length))).kind).toBe("truncated");
  }
});

test("a part whose bytes were changed is told as damaged", () => {
  const bytes = good.slice();
  const name = Buffer.from(bytes).indexOf("xl/worksheets/sheet1.xml");
  for (let at = name + 26; at < name + 40; at++) bytes[at] = bytes[at]! ^ 0x5a;
  expect(refusal(() => openWorkbook(bytes))).toMatchObject({
    kind: "truncated",
    message: expect.stringContaining("sheet1.xml") as string,
  });
});

test("a zip that is no workbook says so", () => {
  expect(refusal(() => openWorkbook(zipSync({ "readme.txt": strToU8("hello") }))).kind).toBe(
    "not-a-workbook",
  );
});

test("a bomb that declares its size is refused before anything is unpacked", () => {
  const bomb = handMade("", { "xl/worksheets/sheet1.xml": "0".repeat(20 * 1024 * 1024) });
  expect(refusal(() => openWorkbook(bomb)).kind).toBe("bomb");
});

test("a bomb that lies about its size is stopped while it unpacks", () => {
  const bomb = handMade("", { "xl/worksheets/sheet1.xml": "0".repeat(8 * 1024 * 1024) });
  const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
  for (let at = 0; at < bomb.length - 46; at++) {
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 8 * 1024 * 1024)
      view.setUint32(at + 24, 1000, true);
  }
  expect(refusal(() => openWorkbook(bomb)).kind).toBe("bomb");
});

test("too many files, and too much in all, are refused", () => {
  const part = { name: "a", packed: 1000, size: 1000 };
  expect(
    refusal(() => {
      checkDeclaredSizes(new Array<typeof part>(60_000).fill(part));
    }).kind,
  ).toBe("bomb");
  const large = { name: "a", packed: 50_000_000, size: 450_000_000 };
  expect(
    refusal(() => {
      checkDeclaredSizes(new Array<typeof part>(6).fill(large));
    }).kind,
  ).toBe("bomb");
  expect(() => {
    checkDeclaredSizes([large]);
  }).not.toThrow();
});
