/** @jest-environment-options {"globalsCleanup": "off"} */
import fc from "fast-check";
import { drawSheets } from "../../../excel-addin/host/draw-sheets";
import { readTables } from "../../../excel-addin/host/read-tables";
import { columnLetters, layOut, type Drawing } from "../../../core/index";
import { newWorkbook, openWorkbook } from "../../../headless/host/xlsx/workbook";
import { bookOfGrids } from "../../doubles/excel/book-of-grids";
import type { ExcelHost } from "../../doubles/excel/answering-host";
import { openInExcel } from "../../doubles/excel/host";
import { Book } from "../../doubles/excel/model/book";
import { PLAIN } from "../../doubles/excel/model/look";
import { pictureOf, sheetPicture } from "../../doubles/excel/picture";
import { runToEnd, sampleContext, sampleIntake } from "../../doubles/sample-run";
import { asCell, HOSTILE } from "../../e2e/hostile/texts";
import { everyChart } from "../../headless/xlsx/every-construct";
import { area, cell, drawing } from "../../headless/xlsx/hand-made";
import { asDrawn } from "../drawn";
import { sample } from "../workbooks";
import { outputTabs, SETS } from "./sets";

function blankExcel(drawings: readonly Drawing[]): ExcelHost {
  const book = new Book("Portfolio.xlsx");
  book.add("Sheet1");
  book.calculate = asDrawn(drawings);
  return openInExcel(book);
}

function sampleExcel(): ExcelHost {
  const book = bookOfGrids(sample);
  book.calculate = asDrawn(outputTabs);
  return openInExcel(book);
}

function pick({ id, owned, sheet }: Drawing): Pick<Drawing, "id" | "owned" | "sheet"> {
  return { id, owned, sheet };
}

test("the sample's tabs are drawn in six syncs at the most, the second time too, and with nothing calculated on the way", async () => {
  const host = sampleExcel();
  await drawSheets(outputTabs);
  const first = host.exchanges.length;
  // Three times while they are drawn, and while they are shown.
  expect(host.book.suspended.calculation).toBe(4);
  // As a run gives them: each is laid out when its turn comes.
  const pending = outputTabs.map((drawn) => ({ ...pick(drawn), draw: () => drawn }));
  await drawSheets(pending);
  expect([first, host.exchanges.length - first]).toEqual([6, 6]); // of the six that it may take
  expect(host.exchanges.reduce((sum, { sent }) => sum + sent, 0)).toBeLessThan(4 * 1024 * 1024);
});

test("drawn over, a tab is as drawn anew, and it is the same tab: what points at it still does", async () => {
  const host = sampleExcel();
  await drawSheets(outputTabs);
  const { book } = host;
  const tab = book.sheet("PMO Ranking")!;
  book.sheets[0]!.put(0, 20, { value: 1, formula: "='PMO Ranking'!A1", look: PLAIN });
  const before = pictureOf(book);
  const tables = tab.tables.map(({ id }) => id);
  await drawSheets(outputTabs);
  expect(book.sheet("PMO Ranking")).toBe(tab);
  expect(tab.tables.map(({ id }) => id)).toEqual(tables);
  expect(pictureOf(book)).toEqual(before);
});

test("a smaller version leaves nothing of a larger one", async () => {
  const large = drawing({
    cells: Array.from({ length: 30 }, (_, row) =>
      cell(row, row % 7, `text ${row}`, { style: { fill: "#F5F7FA" } }),
    ),
  });
  const small = drawing({ cells: [cell(0, 0, "only this")] });
  const host = blankExcel([large]);
  await drawSheets([large]);
  await drawSheets([small]);
  const redrawn = sheetPicture(host.book.sheet("PMO Ranking")!);
  const fresh = blankExcel([small]);
  await drawSheets([small]);
  expect(redrawn).toEqual(sheetPicture(fresh.book.sheet("PMO Ranking")!));
});

test("the user's column beside a table, their chart and their name of the tab stay when it is drawn again", async () => {
  const host = sampleExcel();
  await drawSheets(outputTabs);
  const { book } = host;
  const tab = book.sheet("PMO Ranking")!;
  tab.name = "Our ranking";
  const [table] = tab.tables;
  const { top, right, bottom } = table!.area;
  const column = right + 1;
  tab.put(top, column, { value: "Sponsor's view", look: PLAIN });
  for (let row = top + 1; row <= bottom; row++) {
    tab.put(row, column, { value: `view ${row}`, look: { NumberFormat: "@", "Fill.Color": "#FFEEAA" } });
  }
  tab.charts.push({ id: "{user}", bag: { values: { Name: "My chart" }, children: {} }, series: [] });
  const grids = await readTables();
  const previous = grids.find(({ owned }) => owned === "ranking");
  const { models } = runToEnd(sampleIntake);
  const again = models.map((model) =>
    layOut(model, { context: sampleContext, ...(model.id === "ranking" && previous ? { previous } : {}) }),
  );
  book.calculate = asDrawn(again);
  await drawSheets(again);
  const redrawn = book.sheet("Our ranking")!;
  expect(redrawn).toBe(tab);
  // The table may stand elsewhere now: its headers are looked for.
  const same = redrawn.tables.find(({ name }) => name === table!.name)!;
  expect(same.id).toBe(table!.id);
  const now = same.area;
  expect(redrawn.value(now.top, column)).toBe("Sponsor's view");
  expect(redrawn.at(now.top + 1, column)).toMatchObject({
    value: `view ${top + 1}`,
    look: { "Fill.Color": "#FFEEAA" },
  });
  expect(redrawn.charts.map(({ bag }) => bag.values["Name"])).toContain("My chart");
  expect(book.sheets.map(({ name }) => name)).not.toContain("PMO Ranking");
});

test("a tab that the file host wrote before is drawn over, with its columns folded but in no new group", async () => {
  const [made] = SETS[0]!.drawings;
  const host = openInExcel(bookOfGrids(openWorkbook(newWorkbook().write([made!])).grids));
  host.book.calculate = asDrawn([made!]);
  host.book.add("Sheet1");
  await drawSheets([made!]);
  const sheet = host.book.sheet("PMO Dashboard")!;
  expect(host.book.sheets).toHaveLength(2);
  expect([[...sheet.hiddenColumns], [...sheet.groupedColumns]]).toEqual([[2], []]);
  expect(sheet.charts).toHaveLength(made!.charts.length);
});

test("a name that another sheet has is not taken from it, and links lead to the sheet that was made", async () => {
  const link = { link: { sheet: "Projects", row: 3, column: 1 } };
  const projects = drawing({ owned: false, id: "p", sheet: "Projects", cells: [cell(0, 0, "Self", link)] });
  const host = blankExcel([projects]);
  const theirs = host.book.add("Projects");
  theirs.put(0, 0, { value: "mine", look: PLAIN });
  expect(await drawSheets([projects])).toEqual(["Projects (2)"]);
  expect(theirs.value(0, 0)).toBe("mine");
  expect(host.book.sheet("Projects (2)")?.at(0, 0)?.formula).toBe(`=HYPERLINK("#'Projects (2)'!B4","Self")`);
});

test("any text comes back as the same text, and never as a formula, a number or a date", async () => {
  const special = [
    "=1+1",
    "+49 30 123",
    "-",
    "@me",
    "'quoted",
    "#N/A",
    "007",
    "1-2",
    "Jan 2026",
    "TRUE",
    "Wahr",
    "1e5",
    "3/4",
    "50%",
    "12:30",
    "=cmd|' /C calc'!A0",
  ];
  const texts = fc.array(
    fc.oneof(fc.constantFrom(...special), fc.string({ minLength: 1 }), fc.date().map(String)),
    { minLength: 1, maxLength: 20 },
  );
  await fc.assert(
    fc.asyncProperty(texts, async (values) => {
      const tab = drawing({ cells: values.map((value, column) => cell(0, column, value)) });
      const host = blankExcel([tab]);
      await drawSheets([tab]);
      const sheet = host.book.sheet("PMO Ranking")!;
      expect(values.map((_, column) => sheet.at(0, column))).toEqual(
        values.map((value) => ({ value, look: {} })),
      );
    }),
    { numRuns: 60 },
  );
});

test("what is hostile stays a text, in cells, links, headers, names of sheets and charts", async () => {
  const tab = drawing({
    sheet: HOSTILE[16]!,
    cells: HOSTILE.flatMap((text, row) => [
      cell(row + 1, 0, text),
      cell(row + 1, 1, text, { link: { sheet: "Sheet1", row, column: 0 } }),
      cell(0, row + 3, text),
    ]),
    tables: [{ name: "=cmd", area: area(0, 3, 1, HOSTILE.length + 2), headers: HOSTILE, filter: true }],
    validations: [
      {
        kind: "list",
        area: area(1, 2, 1, 2),
        choices: ["=1+1"],
        strict: true,
        promptTitle: HOSTILE[41]!,
        prompt: HOSTILE[38]!,
      },
    ],
    charts: [{ ...everyChart[0]!, title: HOSTILE[40]!, xTitle: HOSTILE[0]! }],
    print: { area: area(0, 0, 9, 9), orientation: "portrait", pagesHigh: "any", footer: "&".repeat(300) },
  });
  const host = blankExcel([tab]);
  const [name] = await drawSheets([tab]);
  const sheet = host.book.sheet(name!)!;
  HOSTILE.forEach((text, row) => {
    const shown = sheet.value(row + 1, 0) as string;
    expect(sheet.at(row + 1, 0)?.formula).toBeUndefined();
    if (text.length < 32_000) expect(shown).toBe(asCell(text));
    else expect([shown.slice(0, 32_000), shown.at(-1)]).toEqual([text.slice(0, 32_000), asCell(text).at(-1)]);
    expect(sheet.at(row + 1, 1)?.formula ?? "=HYPERLINK").toMatch(/^=HYPERLINK/);
    expect(sheet.at(0, row + 3)?.formula).toBeUndefined();
  });
});

test("a large tab goes out in requests of less than 5 MB", async () => {
  const rows = Array.from({ length: 4_000 }, (_, row) =>
    Array.from({ length: 12 }, (__, column) =>
      cell(
        row,
        column,
        column % 2 === 0 ? `Überschrift ${columnLetters(column)} "${row}" – ein längerer Text` : row * 1.25,
      ),
    ),
  );
  const tab = drawing({
    cells: [...rows, ...rows.map((cells) => cells.map((one) => ({ ...one, row: one.row + 4_000 })))].flat(),
  });
  const host = blankExcel([tab]);
  await drawSheets([tab]);
  expect(Math.max(...host.exchanges.map(({ sent }) => sent))).toBeLessThan(5 * 1024 * 1024);
  expect(host.exchanges.length).toBeLessThanOrEqual(
    5 + Math.ceil(host.exchanges.reduce((sum, { sent }) => sum + sent, 0) / (4 * 1024 * 1024)),
  );
  expect(host.book.sheet("PMO Ranking")?.value(7_999, 10)).toBe('Überschrift K "3999" – ein längerer Text');
});
