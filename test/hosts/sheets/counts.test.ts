import type { Drawing } from "../../../core/index";
import { runsOf } from "../../../sheets-addon/host/cell-runs";
import { widthCalls } from "../../../sheets-addon/host/column-widths";
import { beginStaging, showStaged, stageTab } from "../../../sheets-addon/host/draw-sheets";
import { readTables } from "../../../sheets-addon/host/read-tables";
import { setHeights } from "../../../sheets-addon/host/row-heights";
import { mergeGroups } from "../../../sheets-addon/host/write-merges";
import type { OpenSheets } from "../../doubles/sheets/open-in-sheets";
import { outputTabs } from "../excel/sets";
import { sample } from "../workbooks";
import { closed, openedWith } from "./opened";

afterEach(closed);

/** A tab takes so many calls, and more for what Google takes one at a time. */
const CALLS_A_TAB = 25;

interface Took {
  readonly calls: number;
  readonly seconds: number;
}

function took({ service }: OpenSheets, work: () => unknown): Took {
  const [calls, time] = [service.calls.trips, service.now()];
  work();
  return { calls: service.calls.trips - calls, seconds: (service.now() - time) / 1000 };
}

function said(what: string, { calls, seconds }: Took): void {
  process.stdout.write(`${what}: ${calls} calls, about ${seconds.toFixed(1)} s\n`);
}

/** What Google takes one at a time: charts, groups of merges, colours of lines, runs of one size, and of columns that are folded away. */
function oneAtATime(drawing: Drawing): number {
  const sizes = widthCalls(drawing).length + setHeights(drawing).length;
  const folded = runsOf(
    drawing.columns.flatMap(({ column, grouped }) => (grouped ? ([[column, 1]] as const) : [])),
  );
  const { cells, charts, merges } = drawing;
  const lines = new Set(
    cells.flatMap(({ style: { borderTop, borderBottom } }) => [
      borderTop && `top ${borderTop}`,
      borderBottom,
    ]),
  );
  lines.delete(undefined);
  return 2 * charts.length + mergeGroups(merges).length + lines.size + sizes + 3 * folded.length;
}

test("a tab takes at most 25 calls, and one for each chart, group of merges, colour of lines and run of sizes", () => {
  const open = openedWith(sample, outputTabs);
  const job = beginStaging(open.spreadsheet, outputTabs);
  outputTabs.forEach((drawing, index) => {
    const one = took(open, () => {
      stageTab(open.spreadsheet, job, { index, drawing, isFirst: true, isLast: true });
    });
    said(`${drawing.sheet} (${oneAtATime(drawing)} of them one at a time)`, one);
    expect(one.calls).toBeLessThanOrEqual(CALLS_A_TAB + oneAtATime(drawing));
  });
});

test("the sample is read and drawn, and drawn again, in a run of the script", () => {
  const open = openedWith(sample, outputTabs);
  const read = took(open, () => readTables(open.spreadsheet));
  said("the sample, read", read);
  expect(read.seconds).toBeLessThan(60);
  for (const run of ["drawn", "drawn again"]) {
    let job = "";
    const begun = took(open, () => {
      job = beginStaging(open.spreadsheet, outputTabs);
    });
    const staged = took(open, () => {
      outputTabs.forEach((drawing, index) => {
        stageTab(open.spreadsheet, job, { index, drawing, isFirst: true, isLast: true });
      });
    });
    const shown = took(open, () => showStaged(open.spreadsheet, job));
    said(`the sample, ${run}: begun`, begun);
    said(`the sample, ${run}: staged`, staged);
    said(`the sample, ${run}: shown`, shown);
    expect(begun.seconds + staged.seconds + shown.seconds).toBeLessThan(300);
  }
});
