/** @jest-environment-options {"globalsCleanup": "off"} */
import { layOut, readPortfolio, templateDrawings, type Drawing, type Grid } from "../../../core/index";
import { on } from "../../../core/sample/sample-table";
import { drawSheets } from "../../../excel-addin/host/draw-sheets";
import { readTables } from "../../../excel-addin/host/read-tables";
import { bookOfGrids } from "../../doubles/excel/book-of-grids";
import type { ExcelHost } from "../../doubles/excel/answering-host";
import { openInExcel } from "../../doubles/excel/host";
import { Book } from "../../doubles/excel/model/book";
import { pictureOf, sheetPicture } from "../../doubles/excel/picture";
import { runToEnd, sampleContext } from "../../doubles/sample-run";
import { asDrawn } from "../drawn";
import { sample } from "../workbooks";

const blankTemplate = templateDrawings({ sample: false });
const sampleTemplate = templateDrawings({ sample: true });

/** A new workbook, as Excel opens it. */
function newBook(): ExcelHost {
  const book = new Book("Portfolio.xlsx");
  book.add("Sheet1");
  book.calculate = asDrawn(sampleTemplate);
  return openInExcel(book);
}

function intakeOf(grids: readonly Grid[]) {
  return readPortfolio(grids, {
    today: on("2026-11-22"),
    asOf: null,
    hostLocale: null,
    overrides: {},
    mapping: [],
  });
}

test("the sample inserted into a new workbook is read as the command's sample file is: tables, findings and figures", async () => {
  const host = newBook();
  const blank = sheetPicture(host.book.sheet("Sheet1")!);
  const names = await drawSheets(sampleTemplate);
  expect(names).toEqual(sampleTemplate.map(({ sheet }) => sheet));
  expect(host.book.sheets.map(({ name }) => name)).toEqual(["Sheet1", ...names]);
  expect(sheetPicture(host.book.sheet("Sheet1")!)).toEqual(blank);
  const [inExcel, inFile] = [intakeOf(await readTables()), intakeOf(sample)];
  expect(inExcel).toEqual(inFile);
  const tabs = (intake: typeof inFile): readonly Drawing[] =>
    runToEnd(intake).models.map((model) => layOut(model, { context: sampleContext }));
  expect(tabs(inExcel)).toEqual(tabs(inFile));
});

/** What the sheets point at, in links, lists and charts. */
function pointsAt(host: ExcelHost, names: readonly string[]): ReadonlySet<string> {
  const pictures = names.map((name) => sheetPicture(host.book.sheet(name)!));
  const text = JSON.stringify(pictures.map(({ cells, validations }) => ({ cells, validations })));
  return new Set([...text.matchAll(/'?([\w ()]+)'?!\$?A\$?\d/g)].map(([, name = ""]) => name.trim()));
}

test.each([
  ["the blank template", blankTemplate],
  ["the sample", sampleTemplate],
])(
  "%s goes beside sheets of the same names: they stay as they are, and its links and lists look at its own sheets",
  async (_, drawings) => {
    const host = openInExcel(bookOfGrids(sample));
    host.book.calculate = asDrawn(drawings);
    const before = pictureOf(host.book);
    const had = host.book.sheets.map(({ name }) => name);
    const names = await drawSheets(drawings);
    expect(names.filter((name) => had.includes(name))).toEqual([]);
    expect(names).toContain("Projects (2)");
    const now = pictureOf(host.book);
    expect((now["sheets"] as unknown[]).slice(0, had.length)).toEqual(before["sheets"]);
    expect(now["names"]).toEqual(before["names"]);
    const looked = pointsAt(host, names);
    expect([...looked].filter((name) => !names.includes(name))).toEqual([]);
    expect(looked.size).toBeGreaterThan(5);
    const tables = host.book.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name.toLowerCase()));
    expect(new Set(tables).size).toBe(tables.length);
  },
);

test("inserted twice, the template stands there twice, and each looks at its own sheets", async () => {
  const host = newBook();
  const first = await drawSheets(blankTemplate);
  const picture = first.map((name) => sheetPicture(host.book.sheet(name)!));
  const second = await drawSheets(blankTemplate);
  expect(first.map((name) => sheetPicture(host.book.sheet(name)!))).toEqual(picture);
  for (const names of [first, second]) {
    expect([...pointsAt(host, names)].filter((name) => !names.includes(name))).toEqual([]);
  }
});

test("an error at any one request, or an action that Excel refuses, leaves the workbook without a sheet of it", async () => {
  const whole = newBook();
  await drawSheets(blankTemplate);
  const requests = whole.exchanges.length;
  // The last two clear up and set up the print: the sheets are whole without.
  for (let failing = 1; failing <= requests - 2; failing++) {
    const host = newBook();
    const before = pictureOf(host.book);
    host.refuse = (number) =>
      number === failing ? { code: "GeneralException", message: "The connection was lost." } : undefined;
    await expect(drawSheets(blankTemplate)).rejects.toThrow("your data is as it was");
    expect(pictureOf(host.book)).toEqual(before);
  }
  const host = newBook();
  const before = pictureOf(host.book);
  const wrong = { ...blankTemplate[3]!, tabColour: "red" };
  await expect(drawSheets([...blankTemplate.slice(0, 3), wrong])).rejects.toThrow("InvalidArgument");
  expect(pictureOf(host.book)).toEqual(before);
});
