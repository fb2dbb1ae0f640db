import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { gridfolio, type Answer } from "./capture";
import { handMade } from "./xlsx/hand-made";

const folder = mkdtempSync(join(tmpdir(), "gridfolio-refusals-"));
const at = (name: string): string => join(folder, name);
const file = (name: string, bytes: Uint8Array | string): string => {
  writeFileSync(at(name), bytes);
  return at(name);
};

const plan = file("plan.csv", "ID,Name,Budget\nP1,Portal,100\nP2,Ledger,200\n");
const sheet =
  '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>ID</t></is></c><c r="B1" t="inlineStr"><is><t>Budget</t></is></c></row>' +
  '<row r="2"><c r="A2" t="inlineStr"><is><t>P1</t></is></c><c r="B2"><v>100</v></c></row></sheetData>';
const book = file("book.xlsx", handMade(sheet));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** One sentence about the matter, and never a stack. */
function expectSentence({ out, err }: Answer, says: RegExp): void {
  expect(err).toMatch(/^gridfolio: [^\n]+\n(How it is used: gridfolio --help\n)?$/);
  expect(err).toMatch(says);
  expect(err).not.toMatch(/\n\s+at |ERR_|Error:/);
  expect(out).toBe("");
}

describe("words that cannot be followed are wrong usage, status 2", () => {
  test.each<[string, readonly string[], RegExp]>([
    ["nothing at all", [], /say what to do: run, check, template, explain/],
    ["a command that there is not", ["paint", plan], /no command "paint"/],
    ["a word that every object has", ["constructor", plan], /no command "constructor"/],
    ["no workbook", ["run"], /run needs a workbook/],
    ["no question", ["explain", plan], /explain needs/],
    ["one word too many", ["check", plan, "now"], /"now" is one word too many/],
    ["an option that there is not", ["run", plan, "--fast"], /unknown option '--fast'/i],
    ["an option of another command", ["check", plan, "--out", at("x.xlsx")], /check takes no --out/],
    ["an option without its value", ["run", plan, "--out"], /--out/],
    ["a part that there is not", ["run", plan, "--only", "rank,weather"], /not "weather"/],
    ["no part", ["run", plan, "--only", ""], /--only takes/],
    ["a date that is none", ["run", plan, "--as-of", "2026-02-30"], /YYYY-MM-DD, not "2026-02-30"/],
    ["a setting without a value", ["run", plan, "--set", "budget"], /KEY=VALUE, not "budget"/],
    [
      "a setting that there is not",
      ["run", plan, "--set", "bugdet=1"],
      /no setting "bugdet"; did you mean budget\?/,
    ],
    [
      "a setting named like a word of the language",
      ["run", plan, "--set", "__proto__=1"],
      /no setting "__proto__"/,
    ],
    [
      "a value that a setting cannot have",
      ["run", plan, "--set", "period=fortnight"],
      /"fortnight" is no value of period/,
    ],
    ["a seed that is no number", ["run", plan, "--seed", "lucky"], /"lucky" is no value of seed/],
    ["a mapping that maps nothing", ["run", plan, "--map", plan], /holds no mapping/],
    ["the output over the input", ["run", book, "--out", book], /--in-place/],
    [
      "the output over the input by another way",
      ["run", book, "--out", join(folder, ".", "x", "..", "book.xlsx")],
      /--in-place/,
    ],
    ["the JSON over the input", ["run", book, "--json", book], /overwrite the workbook/],
    ["the JSON over the output", ["run", book, "--out", at("o.xlsx"), "--json", at("o.xlsx")], /overwrite/],
    ["the JSON of a check over the input", ["check", plan, "--json", plan], /overwrite/],
    ["an output that is no workbook", ["run", book, "--out", at("result.pdf")], /must end in \.xlsx/],
    ["in place and elsewhere at once", ["run", book, "--in-place", "--out", at("o.xlsx")], /takes no --out/],
    ["in place in a CSV", ["run", plan, "--in-place"], /needs an \.xlsx/],
    ["a template that is no workbook", ["template", at("plan.docx")], /a template is an \.xlsx/],
    ["a question that asks for nothing", ["explain", plan, "everything"], /"everything" asks for no figure/],
  ])("%s", async (_, words, says) => {
    const before = readFileSync(book);
    const answer = await gridfolio(...words);
    expectSentence(answer, says);
    expect(answer.status).toBe(2);
    expect(readFileSync(book)).toEqual(before);
  });

  test("the output over the input through a link", async () => {
    symlinkSync(book, at("link.xlsx"));
    linkSync(book, at("hard.xlsx"));
    for (const name of ["link.xlsx", "hard.xlsx"]) {
      const answer = await gridfolio("run", book, "--out", at(name));
      expectSentence(answer, /--in-place/);
      expect(answer.status).toBe(2);
    }
  });
});

describe("what cannot be read is status 3, in a sentence that names the file", () => {
  const encrypted = new Uint8Array(2048);
  encrypted.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  encrypted.set(Buffer.from("EncryptedPackage", "utf16le"), 1000);
  const oldFormat = encrypted.slice(0, 900);
  const bomb = handMade("", { "xl/worksheets/sheet1.xml": "0".repeat(20 * 1024 * 1024) });
  mkdirSync(at("empty"));
  mkdirSync(at("mixed"));
  writeFileSync(at("mixed/good.csv"), "ID,Name\nP1,One\n");
  writeFileSync(at("mixed/bad.xlsx"), "no workbook");

  test.each<[string, string, RegExp]>([
    ["a file that is not there", at("nowhere.xlsx"), /"[^"]*nowhere\.xlsx": there is no such file or folder/],
    ["a folder without tables", at("empty"), /no \.csv, \.xlsx or \.xlsm in this folder/],
    ["a folder with a broken workbook", at("mixed"), /"[^"]*bad\.xlsx": This is not an \.xlsx file/],
    ["a workbook behind a password", file("locked.xlsx", encrypted), /locked\.xlsx": .*password/],
    ["an old .xls", file("old.xlsx", oldFormat), /old \.xls file/],
    ["a download that was cut off", file("cut.xlsx", handMade(sheet).subarray(0, 700)), /cut off/],
    ["a text file by the name of a workbook", file("text.xlsx", "ID;Name"), /not an \.xlsx file/],
    ["an empty file", file("empty.xlsx", ""), /not an \.xlsx file/],
    [
      "an archive that is no workbook",
      file("zip.xlsx", zipSync({ "a.txt": strToU8("a") })),
      /not a workbook/,
    ],
    ["a zip bomb", file("bomb.xlsx", bomb), /not safe to unpack/],
  ])("%s", async (_, path, says) => {
    for (const words of [
      ["run", path],
      ["check", path],
      ["explain", path, "CPI of A1"],
    ]) {
      const answer = await gridfolio(...words);
      expectSentence(answer, says);
      expect(answer.status).toBe(3);
    }
  });

  test("a mapping that is not there", async () => {
    const answer = await gridfolio("run", plan, "--map", at("no-map.csv"));
    expectSentence(answer, /no-map\.csv": there is no such file/);
    expect(answer.status).toBe(3);
  });
});

describe("what cannot be written is status 3, and leaves no half file behind", () => {
  mkdirSync(at("taken.xlsx"));

  test.each<[string, readonly string[], RegExp]>([
    [
      "into a folder that is not there",
      ["run", plan, "--out", at("none/out.xlsx")],
      /no such file or folder/,
    ],
    ["over a folder", ["run", plan, "--out", at("taken.xlsx")], /this is a folder; name a file/],
    ["below a file", ["run", plan, "--out", join(plan, "out.xlsx")], /a file, not a folder/],
    ["JSON into a folder that is not there", ["run", plan, "--json", at("none/out.json")], /no such file/],
    ["a template into a folder that is not there", ["template", at("none/plan.xlsx")], /no such file/],
    [
      "over a result that is no workbook",
      ["run", plan, "--out", file("broken.xlsx", "text")],
      /broken\.xlsx": This is not/,
    ],
  ])("%s", async (_, words, says) => {
    const before = readdirSync(folder).sort();
    const answer = await gridfolio(...words);
    expectSentence(answer, says);
    expect(answer.status).toBe(3);
    expect(readdirSync(folder).sort()).toEqual(before);
  });
});

test("help and version are answers: standard output, status 0", async () => {
  for (const words of [["--help"], ["help"], ["run", "-h"]]) {
    expect(await gridfolio(...words)).toEqual({
      status: 0,
      out: expect.stringContaining("gridfolio run") as string,
      err: "",
    });
  }
  const version = await gridfolio("--version");
  expect(version).toEqual({ status: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string, err: "" });
});

test("clean data are status 0, data with errors that leave rows out status 1", async () => {
  expect((await gridfolio("run", plan)).status).toBe(0);
  const twice = file("twice.csv", "ID,Name,Budget\nP1,Portal,100\nP1,Portal,200\n");
  const { status, out } = await gridfolio("check", twice);
  expect(status).toBe(1);
  expect(out).toContain("P1");
});
