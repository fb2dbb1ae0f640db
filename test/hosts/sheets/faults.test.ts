import type { Drawing } from "../../../core/index";
import {
  beginStaging,
  drawSheets,
  dropStaged,
  recover,
  showStaged,
  stageTab,
} from "../../../sheets-addon/host/draw-sheets";
import { readFrames, readTables } from "../../../sheets-addon/host/read-tables";
import { SheetsRefusal } from "../../../sheets-addon/host/sheets-refusal";
import type { OpenSheets } from "../../doubles/sheets/open-in-sheets";
import { everyConstruct } from "../../headless/xlsx/every-construct";
import { area, cell, drawing } from "../../headless/xlsx/hand-made";
import { gridOf } from "../../core/table/grid-of";
import { pictureOf } from "./document-picture";
import { closed, openedWith } from "./opened";

afterEach(closed);

const drawings = everyConstruct("PMO Ranking");
const changed: readonly Drawing[] = [
  drawing({
    cells: [cell(0, 0, "Ranking, again", { style: { bold: true } })],
  }),
  { ...drawings[0]!, merges: [area(0, 0, 0, 2)], charts: drawings[0]!.charts.slice(1), rules: [] },
  drawing({
    id: "new",
    sheet: "PMO New",
    cells: [cell(0, 0, "New")],
    charts: drawings[0]!.charts.slice(0, 1),
  }),
];
const data = [gridOf("Data", [["ID"], ["A1"]]), gridOf("Costs", [["ID"], ["A1"]])];

/** The last calls give the lock back: the tabs are whole by then. */
const SETTLED = 5;

const STATES = ["no tabs yet", "tabs of an earlier run"] as const;

/** A spreadsheet with the user's sheets, and on a rerun our tabs of the last one with a chart and a rule of the user's. */
function sheetsWith(earlier: (typeof STATES)[number]): OpenSheets {
  const open = openedWith(data, [...drawings, ...changed]);
  if (earlier === "no tabs yet") return open;
  drawSheets(open.spreadsheet, drawings);
  const tab = open.document.sheet("PMO Dashboard")!;
  tab.charts = [...tab.charts, { ...tab.charts[0]!, id: 99 }];
  tab.rules = [
    {
      ...tab.rules[0]!,
      areas: [area(8, 2, 9, 2)],
      condition: { kind: "boolean", criteria: "CELL_EMPTY", values: [], format: { Bold: true } },
    },
    ...tab.rules,
  ];
  tab.rowHeights.set(12, 44);
  tab.filter!.hidden.set(0, ["A1"]);
  tab.filteredRows.add(3);
  return open;
}

function refused(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    expect(error).toBeInstanceOf(SheetsRefusal);
    return (error as SheetsRefusal).message;
  }
  return "not refused";
}

describe.each(STATES)("with %s", (earlier) => {
  test("an error at any one call leaves the spreadsheet as it was, or whole", () => {
    const whole = sheetsWith(earlier);
    const before = pictureOf(whole.document);
    const from = whole.service.calls.total;
    drawSheets(whole.spreadsheet, changed);
    const calls = whole.service.calls.total - from;
    const after = pictureOf(whole.document);
    expect(calls).toBeGreaterThan(100);
    const ends = { before: 0, after: 0 };
    for (let failing = 1; failing <= calls; failing++) {
      const open = sheetsWith(earlier);
      open.service.failAt(failing);
      const said = refused(() => drawSheets(open.spreadsheet, changed));
      const picture = pictureOf(open.document);
      const end = said === "not refused" ? "after" : "before";
      ends[end] += 1;
      if (end === "before") expect({ failing, ...picture }).toEqual({ failing, ...before });
      expect(said).toMatch(/^not refused$|data is as it was/);
      if (end === "before" && failing % 30 !== 1) continue;
      drawSheets(open.spreadsheet, changed);
      expect({ failing, ...pictureOf(open.document) }).toEqual({ failing, ...after });
    }
    expect(ends.after).toBeGreaterThan(0);
    expect(ends.before).toBeGreaterThan(100);
  });

  test("a run that is stopped at any of twenty points is put right by the next", () => {
    const whole = sheetsWith(earlier);
    const from = whole.service.calls.total;
    drawSheets(whole.spreadsheet, changed);
    const calls = whole.service.calls.total - from;
    const after = pictureOf(whole.document);
    for (let point = 1; point <= 20; point++) {
      const open = sheetsWith(earlier);
      const before = pictureOf(open.document);
      open.service.killAt(Math.ceil((calls * point) / 20.5));
      expect(() => open.run(() => drawSheets(open.spreadsheet, changed))).toThrow();
      open.run(() => {
        recover(open.spreadsheet);
      });
      const recovered = pictureOf(open.document);
      expect([before, after].some((end) => JSON.stringify(end) === JSON.stringify(recovered))).toBe(true);
      open.run(() => drawSheets(open.spreadsheet, changed));
      expect({ point, ...pictureOf(open.document) }).toEqual({ point, ...after });
    }
  });
});

test("someone else who draws is waited for half a minute, and then named; nothing is changed", () => {
  const open = sheetsWith("tabs of an earlier run");
  const job = beginStaging(open.spreadsheet, changed);
  changed.forEach((tab, index) => {
    stageTab(open.spreadsheet, job, { index, drawing: tab, isFirst: true, isLast: true });
  });
  open.stores.lock.heldByOther = true;
  const before = pictureOf(open.document);
  const from = open.service.now();
  const said = /^Someone else is drawing PMO tabs .* try again in a minute\. Nothing was changed\.$/;
  expect(refused(() => showStaged(open.spreadsheet, job))).toMatch(said);
  expect(open.service.now() - from).toBeGreaterThanOrEqual(30_000);
  expect(refused(() => drawSheets(open.spreadsheet, changed))).toMatch(said);
  expect(pictureOf(open.document)).toEqual(before);
  open.stores.lock.heldByOther = false;
  expect(showStaged(open.spreadsheet, job)).toEqual(["PMO Ranking", "PMO Dashboard", "PMO New"]);
});

test.each([0, 1, 2, 3])(
  "a tab that is deleted when %i of three are drawn is said, and nothing else is changed",
  (drawn) => {
    const open = sheetsWith("tabs of an earlier run");
    const job = beginStaging(open.spreadsheet, changed);
    const said = refused(() => {
      [...changed, undefined].forEach((tab, index) => {
        if (index === drawn) open.spreadsheet.deleteSheet(open.spreadsheet.getSheetByName("PMO Ranking")!);
        if (tab) stageTab(open.spreadsheet, job, { index, drawing: tab, isFirst: true, isLast: true });
      });
      showStaged(open.spreadsheet, job);
    });
    expect(said).toBe("A PMO tab was deleted while it was drawn: run again. Nothing was changed.");
    dropStaged(open.spreadsheet, job);
    expect(open.document.sheets.map(({ name }) => name)).toEqual(["Data", "Costs", "PMO Dashboard"]);
    drawSheets(open.spreadsheet, changed);
    expect(open.document.sheet("PMO Ranking")?.at(0, 0).value).toBe("Ranking, again");
  },
);

test("a hidden sheet that is deleted while tabs are drawn is said", () => {
  const open = sheetsWith("no tabs yet");
  const job = beginStaging(open.spreadsheet, changed);
  open.spreadsheet.deleteSheet(open.spreadsheet.getSheetByName("PMO New")!);
  const piece = { index: 2, drawing: changed[2]!, isFirst: true, isLast: true };
  expect(
    refused(() => {
      stageTab(open.spreadsheet, job, piece);
    }),
  ).toMatch(/was deleted.*run again/);
  dropStaged(open.spreadsheet, job);
  expect(open.document.sheets.map(({ name }) => name)).toEqual(["Data", "Costs"]);
});

test("a run that another one took over is told so, and leaves the other's alone", () => {
  const open = sheetsWith("no tabs yet");
  const first = beginStaging(open.spreadsheet, changed);
  const second = beginStaging(open.spreadsheet, changed);
  const piece = { index: 0, drawing: changed[0]!, isFirst: true, isLast: true };
  expect(
    refused(() => {
      stageTab(open.spreadsheet, first, piece);
    }),
  ).toMatch(/^Another run has begun/);
  expect(refused(() => showStaged(open.spreadsheet, first))).toMatch(/^Another run has begun/);
  dropStaged(open.spreadsheet, first);
  changed.forEach((tab, index) => {
    stageTab(open.spreadsheet, second, { index, drawing: tab, isFirst: true, isLast: true });
  });
  expect(showStaged(open.spreadsheet, second)).toEqual(["PMO Ranking", "PMO Dashboard", "PMO New"]);
});

test("what a run that is going on draws on is no sheet of the user's", () => {
  const open = sheetsWith("tabs of an earlier run");
  const before = readFrames(open.spreadsheet).sheets;
  beginStaging(open.spreadsheet, changed);
  expect(readFrames(open.spreadsheet).sheets).toEqual(before);
});

test("a tab that a stopped run left half drawn is drawn to its end before it is read", () => {
  const whole = sheetsWith("tabs of an earlier run");
  const from = whole.service.calls.total;
  drawSheets(whole.spreadsheet, changed);
  const calls = whole.service.calls.total - from;
  const read = readTables(whole.spreadsheet);
  let halfDrawn = 0;
  for (let at = 1; at < calls - SETTLED; at += 11) {
    const open = sheetsWith("tabs of an earlier run");
    const before = readTables(open.spreadsheet);
    open.service.killAt(at);
    expect(() => open.run(() => drawSheets(open.spreadsheet, changed))).toThrow();
    const isShowing = open.document.metadata.some(({ value }) => value?.includes('"showing"'));
    if (!isShowing) continue;
    halfDrawn += 1;
    const now = open.run(() => readTables(open.spreadsheet));
    expect(now).not.toEqual(before);
    expect(now.map(({ values }) => values)).toEqual(read.map(({ values }) => values));
  }
  expect(halfDrawn).toBeGreaterThan(3);
});

test.each(["whole", "in part"] as const)(
  "a tab that is protected %s is named, and nothing is changed",
  (how) => {
    const open = sheetsWith("tabs of an earlier run");
    const tab = open.document.sheet("PMO Ranking")!;
    tab.protections.push({
      ...(how === "whole" ? {} : { area: area(0, 0, 0, 0) }),
      ...{ isEditable: false, warningOnly: false, description: "", unprotected: [] },
    });
    const before = pictureOf(open.document);
    expect(refused(() => drawSheets(open.spreadsheet, changed))).toMatch(
      /^The sheet "PMO Ranking" is protected: .* Nothing was changed\.$/,
    );
    expect(pictureOf(open.document)).toEqual(before);
  },
);

test("a protection that only warns keeps nobody from drawing", () => {
  const open = sheetsWith("tabs of an earlier run");
  const protection = { isEditable: true, warningOnly: true, description: "", unprotected: [] };
  open.document.sheet("PMO Ranking")!.protections.push(protection);
  expect(drawSheets(open.spreadsheet, changed)).toHaveLength(3);
});

test("a spreadsheet that would have more than ten million cells is refused before anything is drawn", () => {
  const open = sheetsWith("no tabs yet");
  open.document.sheet("Data")!.maxRows = 384_000;
  const before = pictureOf(open.document);
  expect(refused(() => drawSheets(open.spreadsheet, changed))).toMatch(
    /^The spreadsheet has 10 million of at most 10 million cells .* Nothing was changed\.$/,
  );
  expect(pictureOf(open.document)).toEqual(before);
});

test("a tab that is too large for the spreadsheet is said, and nothing is left of it", () => {
  const open = sheetsWith("no tabs yet");
  const before = pictureOf(open.document);
  const far = drawing({ cells: [cell(999_999, 20, "far")] });
  expect(refused(() => drawSheets(open.spreadsheet, [far]))).toMatch(/more than 10 million cells/);
  expect(pictureOf(open.document)).toEqual(before);
});

test("where a copied sheet leaves its marks behind, a rerun is the same", () => {
  const [whole, other] = [true, false].map((copiesMetadata) => {
    const open = sheetsWith("tabs of an earlier run");
    open.document.copiesMetadata = copiesMetadata;
    open.service.failAt(250);
    refused(() => drawSheets(open.spreadsheet, changed));
    drawSheets(open.spreadsheet, changed);
    return pictureOf(open.document);
  });
  expect(other).toEqual(whole);
});
