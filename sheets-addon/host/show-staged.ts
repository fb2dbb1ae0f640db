import { jobOf, moveOn, storedJob, type StoredJob } from "./job";
import { whileLocked } from "./lock";
import { EARLIER_KEY } from "./marks";
import { removeHidden } from "./remove-hidden";
import { restoreTab } from "./restore-tab";
import { settle } from "./settle";
import { inSheets, sentenceOf, SheetsRefusal } from "./sheets-refusal";
import { earlierCopies, earlierMark, showAll, shownTabs, type Shown, type ShownTab } from "./show-tabs";

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Shows the tabs that were drawn: all of them, or none. The first one comes to the front.
 *
 * @returns the tabs' names
 * @throws SheetsRefusal with a sentence for the user; then the spreadsheet is as it was, or it says what is left
 */
export function showStaged(book: Book, job: string): readonly string[] {
  return inSheets(() => whileLocked(() => show(book, jobOf(book, job))));
}

function show(book: Book, begun: StoredJob): readonly string[] {
  let stored = begun;
  let shown: Shown;
  try {
    let tabs = shownTabs(book, begun.job);
    if (tabs.length < begun.job.tabs.length)
      throw new SheetsRefusal("A PMO tab was deleted while it was drawn: run again. Nothing was changed.");
    [stored, tabs] = keepCopies(book, stored, tabs);
    stored = moveOn(stored, { phase: "showing" });
    shown = showAll(stored.job, tabs);
    stored = moveOn(stored, { phase: "settling" });
  } catch (error) {
    throw takenBack(book, error);
  }
  settleOrSay(book, stored, shown);
  return stored.job.tabs.map(({ name }) => name);
}

/** Copies the tabs that are drawn over, with all that stands on them. */
function keepCopies(
  book: Book,
  begun: StoredJob,
  tabs: readonly ShownTab[],
): [StoredJob, readonly ShownTab[]] {
  if (tabs.every(({ standing }) => !standing)) return [begun, tabs];
  const before = book.getSheets().map((sheet) => sheet.getSheetId());
  const stored = moveOn(begun, { phase: "keeping", before });
  const { DOCUMENT } = SpreadsheetApp.DeveloperMetadataVisibility;
  const copied = tabs.map((shown): ShownTab => {
    if (!shown.standing) return shown;
    const earlier = shown.standing.copyTo(book);
    earlier.hideSheet();
    earlier.addDeveloperMetadata(EARLIER_KEY, earlierMark(stored.job, shown.tab), DOCUMENT);
    return { ...shown, earlier };
  });
  return [stored, copied];
}

/** Puts everything back as it was before the tabs were shown. The error that it came to is what the user is told of. */
function takenBack(book: Book, error: unknown): unknown {
  try {
    const stored = storedJob(book);
    if (!stored) return error;
    if (stored.job.phase === "showing") restoreAll(book, stored);
    removeHidden(book, stored);
    return error;
  } catch {
    const sentence = `${sentenceOf(error)} PMO tabs that stood there may be half drawn: run again, which puts them right. Your own sheets are as they were.`;
    return new SheetsRefusal(sentence, error);
  }
}

function restoreAll(book: Book, { job }: StoredJob): void {
  const copies = earlierCopies(book, job);
  for (const { id, standing } of job.tabs) {
    const copy = copies.get(id);
    const sheet = standing === undefined ? null : book.getSheetById(standing);
    if (sheet && copy) restoreTab(sheet, copy);
  }
}

/** The tabs are whole without it: what is refused once is tried again. */
function settleOrSay(book: Book, stored: StoredJob, shown: Shown): void {
  try {
    settle(book, stored, shown);
  } catch (error) {
    try {
      settle(book, stored);
    } catch {
      const sentence = `${sentenceOf(error)} The new PMO tabs are written, but something of the earlier ones is left: run again to take it away.`;
      throw new SheetsRefusal(sentence, error);
    }
  }
}
