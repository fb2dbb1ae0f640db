/** @jest-environment-options {"globalsCleanup": "off"} */
import type { ExcelHost } from "../../doubles/excel/answering-host";
import { openInExcel } from "../../doubles/excel/host";
import { Book } from "../../doubles/excel/model/book";

let host: ExcelHost;

beforeEach(() => {
  const book = new Book("Portfolio.xlsx");
  book.add("Projects");
  host = openInExcel(book);
});

/** The code of what a run is refused with, and where. */
async function refused(work: (context: Excel.RequestContext) => Promise<unknown>): Promise<string> {
  try {
    await Excel.run(work);
  } catch (error) {
    const { code, debugInfo } = error as OfficeExtension.Error;
    return `${code} ${debugInfo.errorLocation ?? ""}`.trim();
  }
  return "nothing";
}

test("what is written is read back, and a formula as it was typed", async () => {
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Projects");
    sheet.getRange("A1:B2").values = [
      [1, "x"],
      ["=A1*2", "'=text"],
    ];
    const range = sheet.getRange("A1:B2").load({ formulas: true, address: true });
    await context.sync();
    return { formulas: range.formulas as unknown, address: range.address };
  });
  expect(read).toEqual({
    formulas: [
      [1, "x"],
      ["=A1*2", "=text"],
    ],
    address: "Projects!A1:B2",
  });
  expect(host.exchanges).toHaveLength(1);
});

test("texts that look like something else become it, unless they are marked", async () => {
  await Excel.run(async (context) => {
    const texts = ["007", "1-2", "Jan 2026", "TRUE", "'007", "12 projects", "#N/A"];
    context.workbook.worksheets.getItem("Projects").getRange("A1:G1").values = [texts];
    await context.sync();
  });
  const sheet = host.book.sheet("Projects");
  expect([0, 1, 2, 3, 4, 5, 6].map((column) => sheet?.value(0, column))).toEqual([
    7,
    NaN,
    NaN,
    true,
    "007",
    "12 projects",
    { error: "#N/A" },
  ]);
});

test("a large array comes in the client's own pieces, and is whole", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Projects");
    sheet.getRange("A1:J1000").values = Array.from({ length: 1000 }, (_, row) =>
      Array.from({ length: 10 }, (__, column) => row * 10 + column),
    );
    await context.sync();
  });
  expect(host.exchanges[0]?.actions).toBeGreaterThan(20);
  expect(host.book.sheet("Projects")?.value(999, 9)).toBe(9999);
});

test("a range lives on across syncs, and a null object stays one", async () => {
  const read = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const range = worksheets.getItem("Projects").getRange("B2");
    const missing = worksheets.getItemOrNullObject("Nothing");
    const none = missing.getRange("A1").getUsedRangeOrNullObject(true).load({ address: true });
    await context.sync();
    range.values = [[5]];
    await context.sync();
    range.load({ values: true });
    await context.sync();
    return [range.values as unknown, missing.isNullObject, none.isNullObject];
  });
  expect(read).toEqual([[[5]], true, true]);
});

test("a failing action says where, and leaves what came before it", async () => {
  const said = await refused(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Projects");
    sheet.getRange("A1").values = [["first"]];
    sheet.getRange("A2:B2").values = [["too narrow"]];
    sheet.getRange("A3").values = [["third"]];
    await context.sync();
  });
  expect(said).toBe("InvalidArgument Range.values");
  expect([0, 1, 2].map((row) => host.book.sheet("Projects")?.value(row, 0))).toEqual(["first", null, null]);
});

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ["InvalidArgument Worksheet.getRange", (sheet) => sheet.getRange("ZZZZ1")],
  [
    "ItemNotFound ChartCollection.getItem",
    (sheet) => {
      sheet.charts.getItem("none").delete();
    },
  ],
  [
    "NotImplemented Worksheet.calculate",
    (sheet) => {
      sheet.calculate(true);
    },
  ],
  [
    "InvalidArgument Range.formulas",
    (sheet) => {
      sheet.getRange("A1").formulas = [["=Nowhere!A1"]];
    },
  ],
  [
    "InvalidOperation Range.ungroup",
    (sheet) => {
      sheet.getRange("A:A").ungroup("ByColumns");
    },
  ],
  [
    "InvalidOperation Worksheet.delete",
    (sheet) => {
      sheet.delete();
    },
  ],
  [
    "InvalidArgument ChartCollection.add",
    (sheet) => sheet.charts.add("Gauge" as "Line", sheet.getRange("A1"), "Columns"),
  ],
])("what Excel would refuse is refused: %s", async (expected, work) => {
  const said = await refused(async (context) => {
    work(context.workbook.worksheets.getItem("Projects"));
    await context.sync();
  });
  expect(said).toBe(expected);
});

test("a request and an answer over five megabytes are refused", async () => {
  const text = "x".repeat(30_000);
  const large = Array.from({ length: 200 }, () => [text]);
  const write = (rows: number) => async (context: Excel.RequestContext) => {
    context.workbook.worksheets.getItem("Projects").getRange(`A1:A${rows}`).values = large.slice(0, rows);
    await context.sync();
  };
  expect(await refused(write(200))).toMatch(/^RequestPayloadSizeLimitExceeded/);
  expect(await refused(write(100))).toBe("nothing");
  const read = async (context: Excel.RequestContext): Promise<void> => {
    context.workbook.worksheets
      .getItem("Projects")
      .getRange("A1:A100")
      .load({ values: true, formulas: true });
    await context.sync();
  };
  expect(await refused(read)).toMatch(/^ResponsePayloadSizeLimitExceeded/);
});

test("a property that nobody loaded is not there", async () => {
  expect(
    await refused((context) => {
      const sheet = context.workbook.worksheets.getItem("Projects");
      return Promise.resolve(sheet.name);
    }),
  ).toMatch(/^PropertyNotLoaded/);
});

test("merged across, each row of a range is a merge of its own", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Projects").getRange("B2:C3").merge(true);
    await context.sync();
  });
  expect(host.book.sheet("Projects")?.merges).toEqual([
    { top: 1, left: 1, bottom: 1, right: 2 },
    { top: 2, left: 1, bottom: 2, right: 2 },
  ]);
});
