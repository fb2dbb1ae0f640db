import {
  drive,
  layOut,
  readPortfolio,
  reportContext,
  runPortfolio,
  searchWithin,
  type Drawing,
  type Grid,
  type PendingDrawing,
} from "../../core/index";
import {
  beginStaging,
  dropQuietly,
  dropStaged,
  isStaged,
  resumeStaging,
  showStaged,
  stageTab,
} from "../host/draw-sheets";
import { readBook, type ReadBook } from "../host/read-tables";
import { SheetsRefusal } from "../host/sheets-refusal";
import { civilNow } from "./civil-now";
import { fingerprintOf } from "./fingerprint";
import { forgetRun, keepRun, unfinishedRun, type UnfinishedRun, type Wanted } from "./unfinished-run";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** How a run ended, or how far it came in its time: asked for again, it goes on from there. */
export type Ran =
  | { readonly kind: "written"; readonly tabs: readonly string[]; readonly errors: number }
  | { readonly kind: "goes-on"; readonly drawn: number; readonly all: number };

/** Milliseconds since 1970. */
export type Clock = () => number;

/** Google stops a script after six minutes. */
const LONGEST_RUN_MS = 6 * 60_000;
/** A large tab, or showing all of them, takes most of a minute. */
const BUDGET_MS = 4.5 * 60_000;

/** A spreadsheet that was read, and since when its time runs. */
export interface Begun extends ReadBook {
  readonly book: Spreadsheet;
  readonly clock: Clock;
  /** Milliseconds since 1970. */
  readonly started: number;
}

/** Reads a spreadsheet: the time that Google gives runs from here. */
export function begin(book: Spreadsheet, clock: Clock): Begun {
  const started = clock();
  return { book, clock, started, ...readBook(book) };
}

/**
 * Calculates and draws on the server. Where the time is up it stops between two tabs; the next call for the same goes
 * on, as long as no sheet has changed since, and comes to the same.
 *
 * @throws SheetsRefusal with a sentence for the user; the tabs that stood there are as they were
 */
export function runInTime(begun: Begun, wanted: Wanted): Ran {
  const { book, clock, started, workbook, locale, timeZone, grids } = begun;
  const asked = { wanted, fingerprint: fingerprintOf(grids) };
  const before = resumable(book, asked, started);
  const run = before ?? { ...asked, ...civilNow(timeZone, started), drawn: 0 };
  const { tabs, errors } = tabsOf(grids, run, { file: workbook, locale, clock });
  const job = before ? resumeStaging(book, before.job, before.drawn) : beginStaging(book, tabs);
  try {
    const drawn = drawInTime(book, { ...run, job, busyUntil: started + LONGEST_RUN_MS }, { tabs, clock });
    if (drawn !== "all") return { kind: "goes-on", drawn, all: tabs.length };
    const names = showStaged(book, job);
    forgetRun();
    return { kind: "written", tabs: names, errors };
  } catch (error) {
    giveUp(book, job);
    throw error;
  }
}

/** What cannot be taken away now is by the next run. */
function giveUp(book: Spreadsheet, job: string): void {
  dropQuietly(book, job);
  try {
    if (unfinishedRun()?.job === job) forgetRun();
  } catch {
    return;
  }
}

/** Draws what is not drawn yet, one tab at least: a run that never got further would never end. */
function drawInTime(
  book: Spreadsheet,
  run: UnfinishedRun,
  { tabs, clock }: { readonly tabs: readonly PendingDrawing[]; readonly clock: Clock },
): "all" | number {
  keepRun(run);
  const end = run.busyUntil - LONGEST_RUN_MS + BUDGET_MS;
  for (const [index, tab] of tabs.entries()) {
    if (index < run.drawn) continue;
    stageTab(book, run.job, { index, drawing: tab.draw(), isFirst: true, isLast: true });
    const isUp = clock() > end;
    keepRun({ ...run, drawn: index + 1, ...(isUp ? { busyUntil: 0 } : {}) });
    if (isUp) return index + 1;
  }
  return "all";
}

/**
 * The run that was interrupted, where it was for the same, of the same sheets, what it drew is still there and nobody may
 * be at work on it still. Any other is given up.
 */
function resumable(
  book: Spreadsheet,
  { wanted, fingerprint }: Pick<UnfinishedRun, "wanted" | "fingerprint">,
  now: number,
): UnfinishedRun | undefined {
  const run = unfinishedRun();
  if (!run) return undefined;
  const isSame = run.fingerprint === fingerprint && JSON.stringify(run.wanted) === JSON.stringify(wanted);
  if (isSame && run.busyUntil < now && isStaged(book, run.job)) return run;
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
  { wanted, today, stamp }: Pick<UnfinishedRun, "wanted" | "today" | "stamp">,
  { file, locale, clock }: { readonly file: string; readonly locale: string; readonly clock: Clock },
): Tabs {
  const intake = readPortfolio(grids, { today, asOf: null, hostLocale: locale, overrides: {}, mapping: [] });
  if (intake.tables.length === 0) {
    throw new SheetsRefusal(
      "No table was found: a table needs a header row, such as ID, Name, Budget, with its rows below. Insert the template to begin with, or open the panel to see what was found.",
    );
  }
  const report = reportContext({ file, runStamp: stamp }, intake.portfolio);
  const { sheets, issues } = drive(runPortfolio(intake, { parts: wanted.parts, report }), {
    progress: () => undefined,
    solve: (step) => searchWithin(step, clock),
  });
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
