/** @jest-environment-options {"globalsCleanup": "off"} */
import { readTables } from "../../../excel-addin/host/read-tables";
import { bookOfGrids } from "../../doubles/excel/book-of-grids";
import { openInExcel } from "../../doubles/excel/host";
import { Book } from "../../doubles/excel/model/book";
import { PLAIN } from "../../doubles/excel/model/look";
import { sample } from "../workbooks";

test("the sample is read in three syncs, and nothing in it is changed", async () => {
  const host = openInExcel(bookOfGrids(sample));
  const before = JSON.stringify(host.book.sheets.map(({ cells }) => [...cells]));
  await readTables();
  expect(host.exchanges.length).toBeLessThanOrEqual(3);
  expect(JSON.stringify(host.book.sheets.map(({ cells }) => [...cells]))).toBe(before);
  expect(host.exchanges.reduce((sum, { received }) => sum + received, 0)).toBeLessThan(4 * 1024 * 1024);
});

function bookWith(cells: readonly (readonly [row: number, column: number, value: string | number])[]): Book {
  const book = new Book("Large.xlsx");
  const sheet = book.add("Data");
  for (const [row, column, value] of cells) sheet.put(row, column, { value, look: PLAIN });
  return book;
}

test("a used range of 17 thousand million cells with two values costs a few syncs and kilobytes", async () => {
  const host = openInExcel(
    bookWith([
      [0, 0, "first"],
      [9_999, 500, "second"],
      [1_048_575, 16_383, "last"],
    ]),
  );
  const [grid] = await readTables();
  expect(grid?.values[0]).toEqual(["first"]);
  expect(grid?.values[9_999]?.[500]).toBe("second");
  expect(grid?.values[1_048_575]?.[16_383]).toBe("last");
  expect(host.exchanges.length).toBeLessThan(12);
  expect(host.exchanges.reduce((sum, { received }) => sum + received, 0)).toBeLessThan(300_000);
});

test("a value in the millionth row costs a few syncs and kilobytes, not a million rows", async () => {
  const host = openInExcel(
    bookWith([
      [0, 0, "ID"],
      [1, 0, "P-1"],
      [999_999, 0, "forgotten"],
    ]),
  );
  const [grid] = await readTables();
  expect([grid?.values[1], grid?.values[999_999]]).toEqual([["P-1"], ["forgotten"]]);
  expect(host.exchanges.length).toBeLessThanOrEqual(4);
  expect(host.exchanges.reduce((sum, { received }) => sum + received, 0)).toBeLessThan(30_000);
});

test("60,000 rows are read in answers of less than 5 MB each, in their order", async () => {
  const rows = Array.from({ length: 60_000 }, (_, row) => [
    [row, 0, `P-${row}`] as const,
    [row, 1, row * 1.1] as const,
    [row, 2, "a text of some forty characters, as notes"] as const,
  ]);
  const host = openInExcel(bookWith(rows.flat()));
  const [grid] = await readTables();
  expect(grid?.values).toHaveLength(60_000);
  expect(grid?.values[59_999]).toEqual([
    "P-59999",
    59_999 * 1.1,
    "a text of some forty characters, as notes",
  ]);
  const bytes = host.exchanges.reduce((sum, { received }) => sum + received, 0);
  expect(host.exchanges.length).toBeLessThanOrEqual(3 + Math.ceil(bytes / (3 * 1024 * 1024)));
});

test("texts too long for one answer are read in smaller ones", async () => {
  const long = "x".repeat(30_000);
  const host = openInExcel(bookWith(Array.from({ length: 300 }, (_, row) => [row, 0, long] as const)));
  const [grid] = await readTables();
  expect(grid?.values.map(([value]) => value)).toEqual(Array.from({ length: 300 }, () => long));
  expect(host.exchanges.length).toBeGreaterThan(3);
});

test("what a formula spills into is known as its own", async () => {
  const book = bookWith([
    [0, 0, 1],
    [1, 0, 2],
    [2, 0, 3],
    [0, 2, 7],
  ]);
  const sheet = book.sheets[0]!;
  sheet.put(0, 0, { value: 1, formula: "=SEQUENCE(3)", look: PLAIN });
  sheet.spills.push({ top: 0, left: 0, bottom: 2, right: 0 });
  const host = openInExcel(book);
  const [grid] = await readTables();
  expect([...(grid?.formulas ?? [])]).toEqual([["0,0", "SEQUENCE(3)"]]);
  expect(grid?.formulaAreas).toEqual([{ top: 0, left: 0, bottom: 2, right: 0 }]);
  expect(host.exchanges).toHaveLength(4);
});

test("more merged areas than Excel tells at once are all read, each once", async () => {
  const book = bookWith([
    [0, 0, "top"],
    [1_599, 1, "end"],
  ]);
  const areas = Array.from({ length: 800 }, (_, index) => ({
    top: index * 2,
    left: 0,
    bottom: index * 2 + 1,
    right: 0,
  }));
  book.sheets[0]!.merges.push(...areas);
  openInExcel(book);
  const [grid] = await readTables();
  expect(grid?.merges).toEqual(areas);
});

test("a sheet that a broken run left is not read", async () => {
  const book = bookWith([[0, 0, "ID"]]);
  const left = book.add("PMO Ranking");
  book.names.push({
    name: "_PMOstaging_ranking",
    target: { sheet: left, area: { top: 0, left: 0, bottom: 0, right: 0 } },
    visible: false,
    comment: "",
  });
  openInExcel(book);
  expect((await readTables()).map(({ sheet }) => sheet)).toEqual(["Data"]);
});
