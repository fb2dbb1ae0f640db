/** @jest-environment-options {"globalsCleanup": "off"} */
import { drawSheets } from "../../../excel-addin/host/draw-sheets";
import { ExcelRefusal } from "../../../excel-addin/host/excel-refusal";
import { readTables } from "../../../excel-addin/host/read-tables";
import type { Drawing } from "../../../core/index";
import { type ExcelHost } from "../../doubles/excel/answering-host";
import { openInExcel } from "../../doubles/excel/host";
import { Book } from "../../doubles/excel/model/book";
import { PLAIN } from "../../doubles/excel/model/look";
import { pictureOf, sheetPicture } from "../../doubles/excel/picture";
import { area, cell, drawing } from "../../headless/xlsx/hand-made";

const LOST = { code: "GeneralException", message: "The connection was lost." };

/** The user's sheet, of texts that together fill several answers, and another one. */
function excel(): ExcelHost {
  const book = new Book("Portfolio.xlsx");
  const data = book.add("Projects");
  for (let row = 0; row < 200; row++) data.put(row, 0, { value: `${row} `.repeat(6_000), look: PLAIN });
  data.merges.push(area(300, 0, 301, 0));
  book.add("Notes").put(0, 0, { value: "=sum", formula: "=SUM(Projects!A1:A9)", look: PLAIN });
  return openInExcel(book);
}

function tabs(version: string): readonly Drawing[] {
  return ["Ranking", "Forecast", "Finance"].map((name) =>
    drawing({
      ...{ id: name.toLowerCase(), sheet: `PMO ${name}` },
      cells: [cell(0, 0, version), cell(2, 0, "ID"), cell(3, 0, `${name} ${version}`)],
      tables: [{ name: `Table_${name}`, area: area(2, 0, 3, 0), headers: ["ID"], filter: true }],
    }),
  );
}

test("an error at any one request of reading is said, changes nothing, and the next reading is whole", async () => {
  const host = excel();
  const before = pictureOf(host.book);
  const whole = await readTables();
  const requests = host.exchanges.length;
  expect(requests).toBeGreaterThan(3);
  for (let failing = 1; failing <= requests; failing++) {
    const from = host.exchanges.length;
    host.refuse = (number) => (number - from === failing ? LOST : undefined);
    await expect(readTables()).rejects.toBeInstanceOf(ExcelRefusal);
    expect(pictureOf(host.book)).toEqual(before);
    host.refuse = () => undefined;
    expect(await readTables()).toEqual(whole);
  }
});

test("a sheet that is deleted while the workbook is read is said, and the next reading does without it", async () => {
  const host = excel();
  host.refuse = (number) => {
    const notes = host.book.sheet("Notes");
    if (number === 2 && notes) host.book.remove(notes);
    return undefined;
  };
  await expect(readTables()).rejects.toThrow(
    "A sheet or table was deleted while we were at work: try again.",
  );
  expect((await readTables()).map(({ sheet }) => sheet)).toEqual(["Projects"]);
});

test.each([1, 2, 3, 4, 5, 6])(
  "a connection that loses one in %i requests never changes the user's sheets, and the first run without a loss is whole",
  async (every) => {
    const host = excel();
    await drawSheets(tabs("first"));
    const own = (): unknown => host.book.sheets.slice(0, 2).map(sheetPicture);
    const before = own();
    host.refuse = (number) => (number % every === 0 ? LOST : undefined);
    for (const version of ["second", "third"]) {
      const error = await drawSheets(tabs(version)).catch((refused: unknown) => refused);
      expect(error instanceof ExcelRefusal || Array.isArray(error)).toBe(true);
      expect(own()).toEqual(before);
    }
    host.refuse = () => undefined;
    await drawSheets(tabs("last"));
    const mended = pictureOf(host.book);
    const other = excel();
    await drawSheets(tabs("last"));
    expect(mended).toEqual(pictureOf(other.book));
  },
);
