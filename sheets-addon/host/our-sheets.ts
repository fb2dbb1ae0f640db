import { isServiceError } from "./sheets-refusal";
import { EARLIER_KEY, OWN_KEY, OWN_NAME, STAGING_KEY } from "./marks";

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Mark = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** What of a spreadsheet is ours, by the ids of its sheets. */
export interface OurSheets {
  /** Tabs of ours, with their ids (`dashboard`). */
  readonly tabs: ReadonlyMap<number, string>;
  /** Sheets that are no tabs: what is being drawn, and copies of what is drawn over. */
  readonly hidden: ReadonlyMap<number, Sheet>;
}

export interface MarkedSheet {
  readonly mark: Mark;
  readonly sheet: Sheet;
  readonly sheetId: number;
}

/** The sheets that carry a mark. */
export function marked(book: Book, key: string): readonly MarkedSheet[] {
  return book
    .createDeveloperMetadataFinder()
    .withKey(key)
    .find()
    .flatMap((mark) => {
      const sheet = mark.getLocation().getSheet();
      return sheet ? [{ mark, sheet, sheetId: sheet.getSheetId() }] : [];
    });
}

/**
 * Tells our sheets from the user's. A copy that the user made of a tab carries its mark too: the first one in the order
 * of the tabs counts.
 *
 * @param order ids of all sheets, as they stand
 */
export function ourSheets(book: Book, order: readonly number[]): OurSheets {
  const hidden = new Map(
    [STAGING_KEY, EARLIER_KEY].flatMap((key) =>
      marked(book, key).map(({ sheetId, sheet }) => [sheetId, sheet] as const),
    ),
  );
  const isTab = ({ sheetId }: { readonly sheetId: number }): boolean => !hidden.has(sheetId);
  const owned = marked(book, OWN_KEY)
    .filter(isTab)
    .sort((one, other) => order.indexOf(one.sheetId) - order.indexOf(other.sheetId))
    .map(({ sheetId, mark }) => ({ sheetId, value: mark.getValue() ?? "" }));
  const tabs = new Map<number, string>();
  const known = new Set<string>();
  for (const { sheetId, value } of [...owned, ...namedTabs(book).filter(isTab)]) {
    if (value === "" || known.has(value) || tabs.has(sheetId)) continue;
    known.add(value);
    tabs.set(sheetId, value);
  }
  return { tabs, hidden };
}

/** Tabs that came with an .xlsx file: its hidden names are visible ones here. */
function namedTabs(book: Book): readonly { readonly sheetId: number; readonly value: string }[] {
  return book.getNamedRanges().flatMap((named) => {
    const name = named.getName();
    if (!name.startsWith(OWN_NAME)) return [];
    const range = rangeOfName(named);
    return range ? [{ sheetId: range.getSheet().getSheetId(), value: name.slice(OWN_NAME.length) }] : [];
  });
}

/** Where a name points; nothing where its cells were deleted: the types do not know it. */
export function rangeOfName(
  named: GoogleAppsScript.Spreadsheet.NamedRange,
): GoogleAppsScript.Spreadsheet.Range | null {
  try {
    return named.getRange();
  } catch (error) {
    if (isServiceError(error)) return null;
    throw error;
  }
}
