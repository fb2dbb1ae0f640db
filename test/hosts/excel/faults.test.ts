/** @jest-environment-options {"globalsCleanup": "off"} */
import { drawSheets } from "../../../excel-addin/host/draw-sheets";
import { ExcelRefusal } from "../../../excel-addin/host/excel-refusal";
import { readTables } from "../../../excel-addin/host/read-tables";
import type { Drawing } from "../../../core/index";
import { bookOfGrids } from "../../doubles/excel/book-of-grids";
import type { ExcelHost, Refused } from "../../doubles/excel/answering-host";
import { openInExcel } from "../../doubles/excel/host";
import { PLAIN } from "../../doubles/excel/model/look";
import { pictureOf } from "../../doubles/excel/picture";
import { area, cell, drawing } from "../../headless/xlsx/hand-made";
import { everyConstruct } from "../../headless/xlsx/every-construct";
import { sample } from "../workbooks";

const drawings = everyConstruct("PMO Ranking");
const changed: readonly Drawing[] = [
  drawing({ cells: [cell(0, 0, "Ranking, again", { style: { bold: true } })] }),
  { ...drawings[0]!, merges: [area(0, 0, 0, 2)] },
];

const GONE: Refused = { code: "GeneralException", message: "The connection was lost." };

/** Excel with the sample in it, and on a rerun our tabs of the last one. */
async function excelWith(earlier: "no tabs yet" | "tabs of an earlier run"): Promise<ExcelHost> {
  const host = openInExcel(bookOfGrids(sample));
  if (earlier === "tabs of an earlier run") await drawSheets(drawings);
  return host;
}

async function sentence(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => undefined,
    (refused: unknown) => refused,
  );
  expect(error).toBeInstanceOf(ExcelRefusal);
  return (error as ExcelRefusal).message;
}

describe.each(["no tabs yet", "tabs of an earlier run"] as const)("with %s", (earlier) => {
  test("an error at any one request leaves the workbook as it was, or whole", async () => {
    const whole = await excelWith(earlier);
    const start = whole.exchanges.length;
    await drawSheets(changed);
    const requests = whole.exchanges.length - start;
    expect(requests).toBeGreaterThan(2);
    for (let failing = 1; failing <= requests; failing++) {
      const host = await excelWith(earlier);
      const before = pictureOf(host.book);
      const from = host.exchanges.length;
      host.refuse = (number) => (number - from === failing ? GONE : undefined);
      // The last one clears up and sets up the print: the tabs are whole without.
      if (failing === requests) await drawSheets(changed);
      else {
        expect(await sentence(drawSheets(changed))).toMatch(/your data is as it was/);
        expect(pictureOf(host.book)).toEqual(before);
      }
      host.refuse = () => undefined;
      await drawSheets(changed);
      expect(pictureOf(host.book)).toEqual(pictureOf(whole.book));
    }
  });

  test("a connection that is lost for good when the tabs are shown already says to run again, and that makes them whole", async () => {
    const host = await excelWith(earlier);
    const from = host.exchanges.length;
    const settling = earlier === "no tabs yet" ? 4 : 5;
    host.refuse = (number) => (number - from >= settling ? GONE : undefined);
    expect(await sentence(drawSheets(changed))).toMatch(
      /The new PMO tabs are written, but something of the earlier ones is left: run again to take it away\.$/,
    );
    host.refuse = () => undefined;
    await drawSheets(changed);
    const whole = await excelWith(earlier);
    await drawSheets(changed);
    expect(pictureOf(host.book)).toEqual(pictureOf(whole.book));
  });

  test("a connection that is lost for good says what is left, and the next run takes it away", async () => {
    const host = await excelWith(earlier);
    const before = pictureOf(host.book);
    const from = host.exchanges.length;
    const last = earlier === "no tabs yet" ? 3 : 4;
    host.refuse = (number) => (number - from >= last ? GONE : undefined);
    expect(await sentence(drawSheets(changed))).toMatch(
      /Hidden sheets may be left; the next run takes them away\.$/,
    );
    const seen = host.book.sheets
      .filter(({ visibility }) => visibility === "Visible")
      .map(({ name }) => name);
    expect((before["sheets"] as { name: string }[]).map(({ name }) => name)).toEqual(seen);
    host.refuse = () => undefined;
    expect((await readTables()).map(({ sheet }) => sheet)).toEqual(seen);
    await drawSheets(changed);
    const whole = await excelWith(earlier);
    await drawSheets(changed);
    expect(pictureOf(host.book)).toEqual(pictureOf(whole.book));
  });
});

test("an action that Excel refuses halfway through a request leaves no half new tab", async () => {
  const host = await excelWith("no tabs yet");
  const before = pictureOf(host.book);
  // Excel has no such colour.
  const wrong = drawing({ id: "wrong", sheet: "PMO Wrong", cells: [cell(0, 0, "x")], tabColour: "red" });
  expect(await sentence(drawSheets([drawings[0]!, drawings[1]!, wrong]))).toMatch(
    /InvalidArgument.*your data is as it was/,
  );
  expect(pictureOf(host.book)).toEqual(before);
});

test("a chart that Excel refuses leaves the earlier tab with its own charts, and no new ones", async () => {
  const host = await excelWith("tabs of an earlier run");
  const before = pictureOf(host.book);
  const [chart] = drawings[0]!.charts;
  const tooLow = { ...chart!.series[0]!, values: area(0, 0, 2_000_000, 0) };
  const wrong = { ...drawings[0]!, charts: [...drawings[0]!.charts, { ...chart!, series: [tooLow] }] };
  expect(await sentence(drawSheets([wrong, drawings[1]!]))).toMatch(
    /InvalidArgument.*your data is as it was/,
  );
  expect(pictureOf(host.book)).toEqual(before);
});

test("an Excel that takes no page set-up gets whole tabs without it", async () => {
  const host = await excelWith("no tabs yet");
  host.refuseAction = (_request, _action, place) => (place.startsWith("PageLayout.") ? GONE : undefined);
  expect(await drawSheets(drawings)).toEqual(["PMO Dashboard", "PMO Ranking"]);
  expect(host.book.names.filter(({ name }) => name.startsWith("_PMOstaging"))).toEqual([]);
  const sheet = host.book.sheet("PMO Dashboard")!;
  expect([sheet.visibility, sheet.charts.length, sheet.page]).toEqual([
    "Visible",
    drawings[0]!.charts.length,
    {},
  ]);
});

test("a protected tab of ours is named, and nothing is changed", async () => {
  const host = await excelWith("tabs of an earlier run");
  host.book.sheet("PMO Ranking")!.isProtected = true;
  const before = pictureOf(host.book);
  expect(await sentence(drawSheets(changed))).toBe(
    'The sheet "PMO Ranking" is protected: remove the protection (Review, Unprotect Sheet) and try again. Nothing was changed.',
  );
  expect(pictureOf(host.book)).toEqual(before);
});

test("a workbook whose structure is protected takes no tab, and says how to let it", async () => {
  const host = await excelWith("no tabs yet");
  host.book.isProtected = true;
  expect(await sentence(drawSheets(changed))).toMatch(
    /^The workbook's structure is protected: .* try again\.$/,
  );
});

test.each([
  ["InvalidOperationInCellEditMode", /^A cell is being edited: press Enter or Esc/],
  ["AccessDenied", /protected or read-only/],
  ["Conflict", /^Someone else is changing the workbook/],
])("%s is said in plain words, in reading as in drawing", async (code, words) => {
  const host = await excelWith("no tabs yet");
  host.refuse = () => ({ code, message: "Excel's own words" });
  expect(await sentence(readTables())).toMatch(words);
  expect(await sentence(drawSheets(changed))).toMatch(words);
});

test("a tab of ours that is deleted while it is drawn over is not missed for anything else", async () => {
  const host = await excelWith("tabs of an earlier run");
  const from = host.exchanges.length;
  host.refuse = (number) => {
    const tab = host.book.sheet("PMO Ranking");
    if (number - from === 4 && tab) host.book.remove(tab);
    return undefined;
  };
  const others = (): unknown =>
    (pictureOf(host.book)["sheets"] as { name: string }[]).filter(({ name }) => name !== "PMO Ranking");
  const before = others();
  expect(await sentence(drawSheets(changed))).toBe(
    "A sheet or table was deleted while we were at work: try again.",
  );
  expect(others()).toEqual(before);
  host.refuse = () => undefined;
  await drawSheets(changed);
  expect(host.book.sheet("PMO Ranking")?.value(0, 0)).toBe("Ranking, again");
});

test("a tab of ours that reaches too far to be kept may be half drawn, and that is said", async () => {
  const host = await excelWith("tabs of an earlier run");
  host.book.sheet("PMO Ranking")!.put(900_000, 20, { value: "far", look: PLAIN });
  const from = host.exchanges.length;
  host.refuse = (number) => (number - from === 4 ? GONE : undefined);
  expect(await sentence(drawSheets(changed))).toMatch(
    /PMO tabs that stood there may be half drawn: run again\. Your own sheets are as they were\.$/,
  );
  host.refuse = () => undefined;
  expect(await drawSheets(changed)).toEqual(["PMO Ranking", "PMO Dashboard"]);
});

test("a sheet deleted between reading and drawing costs its formulas, not the run: they are written as what they came to", async () => {
  const host = await excelWith("no tabs yet");
  const tab = drawing({
    cells: [cell(0, 0, 42, { formula: "SUM(Gone!A1:A9)" }), cell(1, 0, 7, { formula: "SUM(Costs!A:A)" })],
  });
  await drawSheets([tab]);
  const sheet = host.book.sheet("PMO Ranking")!;
  expect([sheet.at(0, 0)?.formula, sheet.value(0, 0)]).toEqual([undefined, 42]);
  expect(sheet.at(1, 0)?.formula).toBe(host.book.sheet("Costs") ? "=SUM(Costs!A:A)" : undefined);
});

test("a text that no request could hold is refused by Excel in a sentence, and nothing is lost", async () => {
  const host = await excelWith("no tabs yet");
  const before = pictureOf(host.book);
  const row = Array.from({ length: 200 }, (_, column) => cell(0, column, "x".repeat(32_000)));
  expect(await sentence(drawSheets([drawing({ cells: row })]))).toMatch(/too large for Excel on the web/);
  expect(pictureOf(host.book)).toEqual(before);
});
