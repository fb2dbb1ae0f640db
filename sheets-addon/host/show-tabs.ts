import { drawOver, unsettledTab, type Unsettled } from "./draw-over";
import type { Job, PlannedTab } from "./job";
import { EARLIER_KEY, OWN_KEY, PARTS_KEY } from "./marks";
import { addParts, chartsOf } from "./our-parts";
import { marked } from "./our-sheets";
import { sheetNames } from "./sheet-names";
import { signatureOf } from "./write-rules";

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab with the sheets that it is about. */
export interface ShownTab {
  readonly tab: PlannedTab;
  readonly staging: Sheet;
  readonly standing?: Sheet;
  /** A copy of the standing one. */
  readonly earlier?: Sheet;
}

/** Tabs that are shown, and what is left to do with those that are drawn over. */
export interface Shown {
  readonly tabs: readonly ShownTab[];
  readonly drawnOver: readonly Unsettled[];
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

/** The copies that were made of standing tabs, by the ids of the tabs. */
export function earlierCopies(book: Book, { job }: Job): ReadonlyMap<string, Sheet> {
  return new Map(
    marked(book, EARLIER_KEY).flatMap(({ mark, sheet }) => {
      const value = mark.getValue() ?? "";
      return value.startsWith(`${job} `) ? [[value.slice(job.length + 1), sheet] as const] : [];
    }),
  );
}

/** The value of the mark on a copy of a standing tab. */
export function earlierMark({ job }: Job, { id }: PlannedTab): string {
  return `${job} ${id}`;
}

/** Shows tabs. */
export function showAll(job: Job, tabs: readonly ShownTab[]): Shown {
  const names = sheetNames(job);
  const drawnOver = tabs.flatMap(({ tab, staging, standing, earlier }) => {
    if (standing) return [drawOver({ standing, staging, earlier: earlier ?? standing, names })];
    showNewTab(tab, staging, []);
    return [];
  });
  // What Google refuses is to be known while it can be taken back.
  SpreadsheetApp.flush();
  return { tabs, drawnOver };
}

/** Shows tabs of which some may be shown already, or in part. */
export function showAgain(book: Book, job: Job): Shown {
  const copies = earlierCopies(book, job);
  const tabs = shownTabs(book, job).map((shown) => {
    const earlier = copies.get(shown.tab.id);
    return earlier ? { ...shown, earlier } : shown;
  });
  const isNew = ({ standing }: ShownTab): boolean => !standing;
  for (const { tab, staging } of tabs.filter(isNew))
    showNewTab(
      tab,
      staging,
      staging.getDeveloperMetadata().map((mark) => mark.getKey()),
    );
  const { drawnOver } = showAll(
    job,
    tabs.filter((shown) => !isNew(shown)),
  );
  return { tabs, drawnOver };
}

/** Tabs that an earlier run of the script showed. */
export function shownBefore(book: Book, job: Job): Shown {
  const tabs = shownTabs(book, job);
  return {
    tabs,
    drawnOver: tabs.flatMap(({ standing, staging }) => (standing ? [unsettledTab(standing, staging)] : [])),
  };
}

/**
 * Marks a new tab as ours, with what on it is ours, and shows it. Until all is settled its other mark says that it is no
 * tab yet. `marks` are the keys of those that it has.
 */
function showNewTab({ id, owned }: PlannedTab, sheet: Sheet, marks: readonly string[]): void {
  const { DOCUMENT } = SpreadsheetApp.DeveloperMetadataVisibility;
  if (owned && !marks.includes(PARTS_KEY)) {
    const rules = [...new Set(sheet.getConditionalFormatRules().map(signatureOf))];
    addParts(sheet, { charts: chartsOf(sheet).map((chart) => chart.id), rules });
  }
  if (owned && !marks.includes(OWN_KEY)) sheet.addDeveloperMetadata(OWN_KEY, id, DOCUMENT);
  sheet.showSheet();
}
