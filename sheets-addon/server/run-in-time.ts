import {
  drive,
  layOut,
  readPortfolio,
  reportContext,
  runPortfolio,
  type Drawing,
  type Grid,
  type PendingDrawing,
} from "../../core/index";
import { beginStaging, dropStaged, isStaged, showStaged, stageTab } from "../host/draw-sheets";
import { readFrames, readTables } from "../host/read-tables";
import { SheetsRefusal } from "../host/sheets-refusal";
import { civilNow } from "./civil-now";
import { fingerprintOf } from "./fingerprint";
import { forgetRun, keepRun, unfinishedRun, type UnfinishedRun, type Wanted } from "./unfinished-run";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** How a run ended, or how far it came in its time: asked for again, it goes on from there. */
export type Ran =
  | { readonly kind: "written"; readonly tabs: readonly string[]; readonly errors: number }
  | { readonly kind: "goes-on"; readonly drawn: number; readonly all: number };

/** Milliseconds since some beginning. */
export type Clock = () => number;

/** Google stops a script after six minutes, and a large tab takes most of one. */
const BUDGET_MS = 4.5 * 60_000;

/**
 * Reads, calculates and draws on the server. Where the time is up it stops between two tabs; the next call for the same
 * goes on, as long as no sheet has changed since, and comes to the same.
 *
 * @throws SheetsRefusal with a sentence for the user; the tabs that stood there are as they were
 */
export function runInTime(book: Spreadsheet, wanted: Wanted, clock: Clock): Ran {
  const end = clock() + BUDGET_MS;
  const { workbook, locale, timeZone } = readFrames(book);
  const grids = readTables(book);
  const run = resumed(book, { wanted, fingerprint: fingerprintOf(grids) }) ?? {
    ...{ job: "", wanted, fingerprint: fingerprintOf(grids), drawn: 0 },
    ...civilNow(timeZone),
  };
  const { tabs, errors } = tabsOf(grids, run, { file: workbook, locale });
  const job = run.job === "" ? beginStaging(book, tabs) : run.job;
  for (let index = run.drawn; index < tabs.length; index++) {
    // The first is drawn whatever the time: a run that never got further would never end.
    if (index > run.drawn && clock() > end) return { kind: "goes-on", drawn: index, all: tabs.length };
    const drawing = tabs[index]?.draw();
    if (drawing) stageTab(book, job, { index, drawing, first: true, last: true });
    keepRun({ ...run, job, drawn: index + 1 });
  }
  const names = showStaged(book, job);
  forgetRun();
  return { kind: "written", tabs: names, errors };
}

/** The run that was interrupted, where it was for the same, of the same sheets, and what it drew is still there. */
function resumed(
  book: Spreadsheet,
  { wanted, fingerprint }: Pick<UnfinishedRun, "wanted" | "fingerprint">,
): UnfinishedRun | undefined {
  const run = unfinishedRun();
  if (!run) return undefined;
  const isSame = run.fingerprint === fingerprint && JSON.stringify(run.wanted) === JSON.stringify(wanted);
  if (isSame && isStaged(book, run.job)) return run;
  dropStaged(book, run.job);
  forgetRun();
  return undefined;
}

interface Tabs {
  readonly tabs: readonly PendingDrawing[];
  readonly errors: number;
}

/** What the sheets come to; the same sheets, day and stamp give the same tabs. */
function tabsOf(
  grids: readonly Grid[],
  { wanted, today, stamp }: UnfinishedRun,
  { file, locale }: { readonly file: string; readonly locale: string },
): Tabs {
  const intake = readPortfolio(grids, { today, asOf: null, hostLocale: locale, overrides: {}, mapping: [] });
  const report = reportContext({ file, runStamp: stamp }, intake.portfolio);
  const { sheets, issues } = drive(runPortfolio(intake, { parts: wanted.parts, report }), () => undefined);
  const { onlyTabs } = wanted;
  const tabs = sheets
    .filter(({ id }) => onlyTabs === undefined || onlyTabs.includes(id))
    .map(({ id, title, model }): PendingDrawing => {
      const previous = grids.find(({ owned }) => owned === id);
      const draw = (): Drawing => layOut(model(), { context: report, previous });
      return { id, owned: true, sheet: title, draw };
    });
  if (tabs.length === 0)
    throw new SheetsRefusal(
      "No table was found from which this can be calculated: open the panel to see what was found.",
    );
  return { tabs, errors: issues.filter(({ severity }) => severity === "error").length };
}
