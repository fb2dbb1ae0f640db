import type { Drawing } from "../../../core/index";
import {
  beginStaging,
  drawSheets,
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
    for (let failing = 1; failing <= calls; failing += 3) {
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
    expect(ends.before).toBeGreaterThan(30);
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
