import { SheetsRefusal } from "./sheets-refusal";

/** As long as anybody waits before a message; another run shows its tabs in less. */
const LONGEST_WAIT = 30_000;

/**
 * Does something while no other run of ours in this document does.
 *
 * @throws SheetsRefusal where another one does not come to an end
 */
export function whileLocked<T>(work: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(LONGEST_WAIT)) {
    throw new SheetsRefusal(
      "Someone else is drawing PMO tabs into this spreadsheet at the moment: try again in a minute. Nothing was changed.",
    );
  }
  try {
    return work();
  } finally {
    release(lock);
  }
}

/** What is still on its way must be there before another run looks. The end of the script gives the lock back too. */
function release(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    SpreadsheetApp.flush();
    lock.releaseLock();
  } catch {
    return;
  }
}
