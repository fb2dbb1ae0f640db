import { drawOver } from "./draw-over";
import type { Job, PlannedTab } from "./job";
import { OWN_KEY } from "./marks";
import { sheetNames } from "./sheet-names";

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab with the sheets that it is about. */
export interface ShownTab {
  readonly tab: PlannedTab;
  readonly staging: Sheet;
  readonly standing?: Sheet;
}

/** Those of a job whose sheets are all there. */
export function shownTabs(book: Book, { tabs }: Job): readonly ShownTab[] {
  return tabs.flatMap((tab) => {
    const staging = tab.staging === undefined ? null : book.getSheetById(tab.staging);
    const standing = tab.standing === undefined ? undefined : book.getSheetById(tab.standing);
    if (!staging || standing === null) return [];
    return [{ tab, staging, ...(standing ? { standing } : {}) }];
  });
}

/** Shows tabs; it can be done again, however far it came. */
export function showAll(job: Job, tabs: readonly ShownTab[]): void {
  const names = sheetNames(job);
  for (const { tab, staging, standing } of tabs) {
    if (standing) drawOver({ standing, staging, names });
    else showNewTab(tab, staging);
  }
  // What Google refuses is to be known while it can be taken back.
  SpreadsheetApp.flush();
}

/** Marks a new tab as ours, and shows it. Until all is settled its other mark says that it is no tab yet. */
function showNewTab({ id, owned }: PlannedTab, sheet: Sheet): void {
  const isMarked = owned && sheet.getDeveloperMetadata().some((mark) => mark.getKey() === OWN_KEY);
  const { DOCUMENT } = SpreadsheetApp.DeveloperMetadataVisibility;
  if (owned && !isMarked) sheet.addDeveloperMetadata(OWN_KEY, id, DOCUMENT);
  sheet.showSheet();
}
