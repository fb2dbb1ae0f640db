import { beginStaging, showStaged, stageTab } from "../../../sheets-addon/host/draw-sheets";
import { readTables } from "../../../sheets-addon/host/read-tables";
import { CALLS_A_TAB } from "../../../sheets-addon/host/tab-sizes";
import type { OpenSheets } from "../../doubles/sheets/open-in-sheets";
import { outputTabs } from "../excel/sets";
import { sample } from "../workbooks";
import { closed, openedWith } from "./opened";

afterEach(closed);

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

test("a tab of the sample is drawn in at most 25 calls, and one for each chart", () => {
  const open = openedWith(sample, outputTabs);
  for (const run of ["new", "over a standing tab"]) {
    const job = beginStaging(open.spreadsheet, outputTabs);
    outputTabs.forEach((drawing, index) => {
      const one = took(open, () => {
        stageTab(open.spreadsheet, job, { index, drawing, isFirst: true, isLast: true });
      });
      said(`${drawing.sheet}, ${run}, ${drawing.charts.length} charts`, one);
      expect(one.calls).toBeLessThanOrEqual(CALLS_A_TAB + drawing.charts.length);
    });
    showStaged(open.spreadsheet, job);
  }
});

/** Showing takes these once, for all tabs; each sheet of the spreadsheet is asked for its id where one is drawn over. */
const CALLS_TO_SHOW = 37;
/** And for a tab: new, drawn over where its page is as before, and where its columns are set anew. */
const SHOWN = {
  new: { tab: 8, chart: 1 },
  "drawn over": { tab: 30, chart: 4 },
  "drawn over, with other columns": { tab: 45, chart: 4 },
} as const;

test("a tab of the sample is shown in few calls", () => {
  const wider = outputTabs.map((tab) => ({
    ...tab,
    columns: tab.columns.map((column) => ({ ...column, width: column.width + 1 })),
  }));
  for (const tab of outputTabs.map((_, index) => index)) {
    const open = openedWith(sample, outputTabs);
    const runs = [
      ["new", outputTabs],
      ["drawn over, with other columns", wider],
      ["drawn over", wider],
    ] as const;
    for (const [run, drawings] of runs) {
      const drawing = drawings[tab]!;
      const job = beginStaging(open.spreadsheet, [drawing]);
      stageTab(open.spreadsheet, job, { index: 0, drawing, isFirst: true, isLast: true });
      const shown = took(open, () => showStaged(open.spreadsheet, job));
      said(`${drawing.sheet}, shown ${run}`, shown);
      const { tab: calls, chart } = SHOWN[run];
      expect(shown.calls).toBeLessThanOrEqual(CALLS_TO_SHOW + calls + chart * drawing.charts.length);
    }
  }
});

test("the sample is read and drawn, and drawn again, in a run of the script", () => {
  const open = openedWith(sample, outputTabs);
  const read = took(open, () => readTables(open.spreadsheet));
  said("the sample, read", read);
  expect(read.seconds).toBeLessThan(60);
  const tabs = outputTabs.length;
  const most = {
    drawn: { calls: 55 * tabs, seconds: 7 * tabs },
    "drawn again": { calls: 100 * tabs, seconds: 11 * tabs },
  };
  for (const run of ["drawn", "drawn again"] as const) {
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
    const all = [begun, staged, shown];
    const sum = {
      calls: all.reduce((calls, one) => calls + one.calls, 0),
      seconds: all.reduce((seconds, one) => seconds + one.seconds, 0),
    };
    said(`the sample, ${run}: in all`, sum);
    expect(sum.calls).toBeLessThanOrEqual(most[run].calls);
    expect(sum.seconds).toBeLessThanOrEqual(most[run].seconds);
  }
});
