import { PARTS_KEY } from "./marks";
import type { Mark } from "./our-sheets";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** What on a tab of ours is ours: all else there is the user's, and stays. */
export interface OurParts {
  /** Ids of charts. */
  readonly charts: readonly number[];
  /** How our rules are known: see signaturesOf. */
  readonly rules: readonly string[];
  /** The user's charts, while ours are replaced: what is in neither list was added by a run that broke off. */
  readonly theirs?: readonly number[];
  /** Sizes, groups and the like, as they were drawn: see pageOf. */
  readonly page?: string;
}

/** The same, and where it is written down. */
export interface StoredParts {
  readonly parts: OurParts;
  readonly mark: Mark | undefined;
}

export function storedParts(sheet: Sheet): StoredParts {
  const [mark] = sheet.createDeveloperMetadataFinder().withKey(PARTS_KEY).find();
  const kept = mark ? (JSON.parse(mark.getValue() ?? "{}") as Partial<OurParts>) : {};
  const { charts = [], rules = [], theirs, page } = kept;
  const more = { ...(theirs ? { theirs } : {}), ...(page === undefined ? {} : { page }) };
  return { parts: { charts, rules, ...more }, mark };
}

export function keepParts(sheet: Sheet, { mark }: StoredParts, parts: OurParts): StoredParts {
  if (mark) {
    mark.setValue(JSON.stringify(parts));
    return { parts, mark };
  }
  addParts(sheet, parts);
  return storedParts(sheet);
}

/** The same, on a sheet that knows nothing of it yet. */
export function addParts(sheet: Sheet, parts: OurParts): void {
  const { DOCUMENT } = SpreadsheetApp.DeveloperMetadataVisibility;
  sheet.addDeveloperMetadata(PARTS_KEY, JSON.stringify(parts), DOCUMENT);
}

export interface IdentifiedChart {
  readonly chart: Chart;
  readonly id: number;
}

/** A sheet's charts; one without an id is not known again, and so is nobody's. */
export function chartsOf(sheet: Sheet): readonly IdentifiedChart[] {
  return sheet.getCharts().flatMap((chart) => {
    const id = chart.getChartId();
    return id === null ? [] : [{ chart, id }];
  });
}

/** Takes away the charts that a run added which did not come to its end; gives the others. */
export function withoutAdded(sheet: Sheet, { charts, theirs }: OurParts): readonly IdentifiedChart[] {
  const all = chartsOf(sheet);
  if (!theirs) return all;
  const isKnown = ({ id }: IdentifiedChart): boolean => theirs.includes(id) || charts.includes(id);
  for (const { chart } of all.filter((one) => !isKnown(one))) sheet.removeChart(chart);
  return all.filter(isKnown);
}
