import { freeSheetName } from "../../core/index";
import type { TabToDraw } from "../rpc/panel-api";
import { refuseTooLarge } from "./cell-limit";
import { sizeOf, type GridSize } from "./fit-grid";
import { beginJob, moveOn, storedJob, type Job, type PlannedTab } from "./job";
import { whileLocked } from "./lock";
import { STAGING_KEY } from "./marks";
import { ourSheets } from "./our-sheets";
import { refuseProtected } from "./protections";
import { recoverHere } from "./recover";
import { removeHidden } from "./remove-hidden";
import { inSheets } from "./sheets-refusal";

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Room for the names of the user's sheets in what is written down of a run. */
const LONGEST_NAMES = 12_000;

/**
 * Begins to draw tabs: finds each its place, and makes the hidden sheets that they are drawn on. What a run that broke
 * off left behind is put right first.
 *
 * @returns the id of the job, for what follows
 * @throws SheetsRefusal with a sentence for the user; then nothing has changed
 */
export function beginStaging(book: Book, wanted: readonly TabToDraw[]): string {
  return inSheets(() =>
    whileLocked(() => {
      recoverHere(book);
      const found = foundSheets(book);
      const tabs = plannedTabs(wanted, found);
      const standing = found.all.filter(({ id }) => tabs.some((tab) => tab.standing === id));
      for (const { sheet, name } of standing) refuseProtected(sheet, name);
      refuseTooLarge(
        found.all.map(({ sheet }) => sheet),
        { copied: standing.map(({ sheet }) => sheet), inserted: tabs.length },
      );
      const job: Job = {
        ...{ job: Utilities.getUuid(), phase: "staging", tabs },
        ...{ locale: book.getSpreadsheetLocale(), sheets: shortList(found.all) },
      };
      beginJob(book, job);
      try {
        insertSheets(book, job, found.all.length);
        SpreadsheetApp.flush();
      } catch (error) {
        removeQuietly(book);
        throw error;
      }
      return job.job;
    }),
  );
}

/** What cannot be taken away now is by the next run. */
function removeQuietly(book: Book): void {
  try {
    const stored = storedJob(book);
    if (stored) removeHidden(book, stored);
  } catch {
    return;
  }
}

interface FoundSheet {
  readonly sheet: Sheet;
  readonly id: number;
  readonly name: string;
}

interface Found {
  readonly all: readonly FoundSheet[];
  /** Tabs of ours: the ids of their sheets, by their own. */
  readonly ours: ReadonlyMap<string, number>;
}

function foundSheets(book: Book): Found {
  const all = book.getSheets().map((sheet) => ({ sheet, id: sheet.getSheetId(), name: sheet.getName() }));
  const { tabs } = ourSheets(
    book,
    all.map(({ id }) => id),
  );
  return { all, ours: new Map([...tabs].map(([id, tab]) => [tab, id])) };
}

/** Ours stay where the user has them; new ones get a free name, which other tabs may call them by. */
function plannedTabs(wanted: readonly TabToDraw[], { all, ours }: Found): readonly PlannedTab[] {
  const taken = new Set(all.map(({ name }) => name.toLowerCase()));
  return wanted.map(({ id, owned, sheet }) => {
    const standing = owned ? all.find((one) => one.id === ours.get(id)) : undefined;
    if (!standing) {
      const name = freeSheetName(sheet, taken);
      return { id, owned, drawn: sheet, name, stagingName: name };
    }
    const stagingName = freeSheetName("PMO drawing", taken);
    return { id, owned, drawn: sheet, name: standing.name, standing: standing.id, stagingName };
  });
}

function shortList(all: readonly FoundSheet[]): Job["sheets"] {
  let room = LONGEST_NAMES;
  return all.flatMap(({ name, id }) => {
    room -= name.length + 16;
    return room < 0 ? [] : [[name, id] as const];
  });
}

/** At the end, hidden, and marked; a new sheet comes to the front, and the user's own comes back. */
function insertSheets(book: Book, { tabs }: Job, count: number): void {
  const inFront = book.getActiveSheet();
  const stored = storedJob(book);
  let inserted: GridSize | undefined;
  const made = tabs.map((tab, index): PlannedTab => {
    const sheet = book.insertSheet(tab.stagingName, count + index);
    inserted ??= sizeOf(sheet);
    sheet.hideSheet();
    const { DOCUMENT } = SpreadsheetApp.DeveloperMetadataVisibility;
    sheet.addDeveloperMetadata(STAGING_KEY, stored?.job.job ?? "", DOCUMENT);
    return { ...tab, staging: sheet.getSheetId() };
  });
  if (stored) moveOn(stored, { tabs: made, ...(inserted ? { inserted } : {}) });
  book.setActiveSheet(inFront);
}
