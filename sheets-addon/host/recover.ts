import { moveOn, storedJob } from "./job";
import { whileLocked } from "./lock";
import { removeHidden, removeMarked } from "./remove-hidden";
import { settle } from "./settle";
import { inSheets } from "./sheets-refusal";
import { showAgain } from "./show-tabs";

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Puts right what a run left behind that broke off (Google stops a script after some minutes): hidden sheets are taken
 * away, and tabs that were half drawn are drawn to the end. To be asked for before sheets are read.
 *
 * @throws SheetsRefusal with a sentence for the user
 */
export function recover(book: Book): void {
  inSheets(() => {
    whileLocked(() => {
      recoverHere(book);
    });
  });
}

/** The same, for whoever has the lock already. */
export function recoverHere(book: Book): void {
  const stored = storedJob(book);
  if (!stored) {
    removeMarked(book);
    return;
  }
  switch (stored.job.phase) {
    case "staging":
    case "keeping":
      removeHidden(book, stored);
      return;
    case "showing": {
      const shown = showAgain(book, stored.job);
      settle(book, moveOn(stored, { phase: "settling" }), shown);
      return;
    }
    case "settling":
      settle(book, stored);
  }
}
