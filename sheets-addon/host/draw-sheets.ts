import type { Drawing } from "../../core/index";
import { beginStaging } from "./begin-staging";
import { storedJob } from "./job";
import { whileLocked } from "./lock";
import { recover } from "./recover";
import { removeHidden } from "./remove-hidden";
import { resumeStaging } from "./resume-staging";
import { inSheets } from "./sheets-refusal";
import { showStaged } from "./show-staged";
import { stageTab } from "./stage-tab";

export { beginStaging, recover, resumeStaging, showStaged, stageTab };

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Whether what a job has drawn so far is still there. */
export function isStaged(book: Book, job: string): boolean {
  return inSheets(() => {
    const stored = storedJob(book)?.job;
    return stored?.job === job && stored.phase === "staging";
  });
}

/** Takes away what was drawn and not shown. A job that is not known any more was put right already. */
export function dropStaged(book: Book, job: string): void {
  inSheets(() => {
    whileLocked(() => {
      const stored = storedJob(book);
      const isHidden = stored?.job.phase === "staging" || stored?.job.phase === "keeping";
      if (stored?.job.job === job && isHidden) removeHidden(book, stored);
    });
  });
}

/**
 * Draws tabs into a spreadsheet, in this order behind the user's; one of ours that is there already is drawn over where
 * it stands. All are drawn on hidden sheets first and then shown together.
 *
 * @returns the tabs' names
 * @throws SheetsRefusal with a sentence for the user; then the spreadsheet is as it was
 */
export function drawSheets(book: Book, drawings: readonly Drawing[]): readonly string[] {
  const job = beginStaging(book, drawings);
  try {
    drawings.forEach((drawing, index) => {
      stageTab(book, job, { index, drawing, isFirst: true, isLast: true });
    });
    return showStaged(book, job);
  } catch (error) {
    dropQuietly(book, job);
    throw error;
  }
}

/** The same, after something went wrong: what cannot be taken away now is by the next run. */
export function dropQuietly(book: Book, job: string): void {
  try {
    dropStaged(book, job);
  } catch {
    return;
  }
}
